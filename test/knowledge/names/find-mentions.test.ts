import * as fc from 'fast-check';
import { findMentions } from '../../../src/knowledge/names/find-mentions.ts';
import { nameIndexOf } from '../../../src/knowledge/names/name-index.ts';
import { foldText, originalRange } from '../../../src/knowledge/text/folded-text.ts';
import { nameKey } from '../../../src/model/text.ts';
import { REGISTRY } from '../small-registry.ts';

const index = nameIndexOf(REGISTRY);

function found(text: string, date?: string): readonly string[] {
  return findMentions(foldText(text), index, date).map((mention) => mention.identity);
}

describe('findMentions', () => {
  it.each([
    ['「金融 ISAC」の会員', 'isac:f-isac'],
    ['金融ＩＳＡＣの会員', 'isac:f-isac'],
    ['ＩＣＴ－ＩＳＡＣの会員', 'isac:ict-isac'],
    ['ict-isac の会員', 'isac:ict-isac'],
    ['ICT‐ISAC の会員', 'isac:ict-isac'],
    ['米国通信分野 ISAC の会員', 'isac:us-comm-isac'],
    ['一般社団法人金融 ISACの会員', 'isac:f-isac'],
    ['独立行政法人情報処理推進機構の職員', 'organization:ipa'],
    ['JPCERT／CC の職員', 'organization:jpcert-cc'],
    ['the Financial Services Agency said', 'ministry:fsa'],
  ])('knows a name whatever its width, case, dashes and blanks: %s', (text, id) => {
    expect(found(text)).toEqual([id]);
  });

  it.each([
    ['CASE を用いる', 'CAS'],
    ['NICTER の観測', 'NICT'],
    ['リアルタイムの観測', 'タイ'],
    ['各国連携の推進', '国連'],
    ['first in the world', 'FIRST'],
    ['ECサイトの対策', 'EC'],
    ['金融の対策', '金融'],
  ])('does not find a name inside another word: %s', (text) => {
    expect(found(text).filter((identity) => /^[a-z]+:/u.test(identity))).toEqual([]);
  });

  it('prefers the longest name: the American body, not the country', () => {
    expect(found('米国通信分野ISACと米国の当局')).toEqual(['isac:us-comm-isac', 'organization:state-us']);
    expect(found('JPCERT/CCとCERT/CC')).toEqual(['organization:jpcert-cc', 'organization:cert-cc']);
  });

  it('finds the sector where the text says so', () => {
    expect(found('金融分野の対策')).toEqual(['sector:finance']);
  });

  it('gives every body that shares a name, best first', () => {
    const [mention] = findMentions(foldText('T-ISAC の会合'), index, undefined);
    expect(mention?.candidates.map((candidate) => candidate.id)).toEqual(['isac:t-isac', 'isac:gsma-t-isac']);
    expect(mention?.confidence).toBeLessThan(0.8);
  });

  it.each([
    ['重要インフラ事業者等に対して', '重要インフラ事業者等', 'ORGANIZATION', 'COMPANY_CLASS'],
    ['海運関係機関と連携し', '海運関係機関', 'ORGANIZATION', 'OTHER'],
    ['港湾情報共有協議会を開催', '港湾情報共有協議会', 'ORGANIZATION', 'COUNCIL'],
    ['「海洋連携グループ」を通じ', '海洋連携グループ', 'ORGANIZATION', 'GROUP'],
    ['「海洋連携」グループを通じ', '海洋連携グループ', 'ORGANIZATION', 'GROUP'],
    ['宇宙 ISAC と', '宇宙ISAC', 'ISAC', undefined],
    ['海外の ISAC と', '海外のISAC', 'ORGANIZATION', 'GROUP'],
    ['港湾セキュリティガイドラインを公表', '港湾セキュリティガイドライン', 'INSTRUMENT', 'GUIDELINE'],
    ['港湾協議会規約の見直し', '港湾協議会規約', 'INSTRUMENT', 'OTHER'],
    ['2023年度合同対処訓練を実施', '合同対処訓練', 'INSTRUMENT', 'EXERCISE'],
    ['デジタル庁が', 'デジタル庁', 'MINISTRY', undefined],
    ['部品表の管理に関する手引を公表', '部品表の管理に関する手引', 'INSTRUMENT', 'GUIDELINE'],
    ['港湾の備えに関する検討会を開催', '港湾の備えに関する検討会', 'ORGANIZATION', 'COUNCIL'],
    ['我が国の衛星の安全に係る指針を改定', '衛星の安全に係る指針', 'INSTRUMENT', 'GUIDELINE'],
  ])('names by its form what no registry knows: %s', (text, name, type, kind) => {
    expect(findMentions(foldText(text), index, undefined)).toMatchObject([{ name, type, kind }]);
  });

  it.each(['委員会において', 'ISAC間の連携', 'データセンターの設置', '事業者への対応', '引き続き取り組む'])(
    'takes no bare word for a name: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('never tells overlapping mentions, and each stands in the text', () => {
    const pieces = fc.constantFrom(
      '金融 ISAC',
      '「ICT-ISAC」',
      'と',
      'の',
      '情報',
      '協議会',
      '等',
      '、',
      'タイ',
      'CAS',
      '米国',
      '(',
      '」',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = foldText(parts.join(''));
        const mentions = findMentions(text, index, undefined);
        mentions.forEach((mention, at) => {
          expect(mention.from).toBeLessThan(mention.to);
          expect(mention.from).toBeGreaterThanOrEqual(mentions[at - 1]?.to ?? 0);
          const [start, end] = originalRange(text, mention.from, mention.to);
          expect(nameKey(text.original.slice(start, end))).toContain(nameKey(mention.name).slice(0, 2));
        });
      }),
    );
  });

  it('takes what was valid at the date', () => {
    expect(found('NISCの職員', '2024-03')).toEqual(['organization:nco']);
    expect(found('国家サイバー統括室', '2025-08')).toEqual(['organization:nco']);
  });
});
