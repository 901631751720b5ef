import { annotatePlan } from '../../src/knowledge/annotate.ts';
import type { EntryKind } from '../../src/model/entity.ts';
import { planSchema } from '../../src/model/plan/plan.ts';
import type { Plan, PlanItem } from '../../src/model/plan/plan.ts';
import { REGISTRY } from './small-registry.ts';

interface Told {
  readonly kind?: EntryKind;
  readonly ministries?: readonly string[];
}

function planOf(paragraphs: readonly (string | readonly string[])[], told: Told = {}): Plan {
  return planSchema.parse({
    format: 'strategy-graph/plan@1',
    document: { key: 'rei-2024', titleJa: '例2024' },
    sections: [
      {
        path: ['1'],
        items: [
          {
            marker: 'ア',
            page: 7,
            ministries: told.ministries ?? ['環境省'],
            entries: paragraphs.map((texts, index) => ({
              fiscalYear: index < 2 ? 2023 : 2024,
              kind: told.kind ?? (index === 1 ? 'RESULT' : 'PLAN'),
              paragraphs: typeof texts === 'string' ? [texts] : texts,
            })),
          },
        ],
      },
    ],
  });
}

function annotated(...paragraphs: readonly (string | readonly string[])[]): PlanItem {
  return firstItem(annotatePlan(planOf(paragraphs), REGISTRY));
}

function firstItem(plan: Plan): PlanItem {
  const item = plan.sections[0]?.items[0];
  if (item === undefined) throw new TypeError('a plan of one item was made');
  return item;
}

/** `KIND subject > object`, for the result of a measure of 環境省. */
function result(sentence: string, ministries?: readonly string[]): readonly string[] {
  const plan = annotatePlan(
    planOf([sentence], { kind: 'RESULT', ...(ministries === undefined ? {} : { ministries }) }),
    REGISTRY,
  );
  return relations(firstItem(plan));
}

function relations(item: PlanItem): readonly string[] {
  return item.relations.map((relation) => `${relation.kind} ${relation.subject} > ${relation.object}`);
}

function quoteOf(
  item: PlanItem,
  fact: { entry: number | null; quote: PlanItem['relations'][0]['quote'] },
): string {
  const [paragraph = 0, start = 0, end = 0] = fact.quote ?? [];
  return item.entries[fact.entry ?? 0]?.paragraphs[paragraph]?.slice(start, end) ?? '';
}

describe('annotatePlan', () => {
  it.each([
    ['電力 ISAC に対し、新しい手口に関する情報を提供した。', 'SHARES_INFORMATION_WITH 環境省 > 電力ISAC'],
    ['電力 ISAC との情報共有を一層推進した。', 'SHARES_INFORMATION_WITH 環境省 > 電力ISAC'],
    ['水道事業者等に対して注意喚起を行った。', 'SHARES_INFORMATION_WITH 環境省 > 水道事業者等'],
    ['情報処理推進機構と覚書を締結した。', 'PARTNER_OF 環境省 > 情報処理推進機構'],
    ['海運関係機関との連携体制を強化した。', 'PARTNER_OF 環境省 > 海運関係機関'],
    ['離島の地方公共団体を専門家の助言により支援した。', 'SUPPORTS 環境省 > 地方公共団体'],
    ['交通 ISAC の訓練を支援した。', 'SUPPORTS 環境省 > 交通ISAC'],
    ['タイと実務者会合を2023年9月に東京で開催した。', 'MEETS_WITH 環境省 > タイ'],
    ['第3回港湾連絡会議を開催した。', 'CONVENES 環境省 > 港湾連絡会議'],
    ['全ての職員を対象とした机上対処訓練を実施した。', 'CONVENES 環境省 > 机上対処訓練'],
    ['海洋情報共有システムを安定して運用した。', 'OPERATES 環境省 > 海洋情報共有システム'],
    ['「港湾の備えの手引書」を2023年12月に公表した。', 'PUBLISHES 環境省 > 港湾の備えの手引書'],
    ['水道分野セキュリティガイドラインを改定した。', 'REVISES 環境省 > 水道分野セキュリティガイドライン'],
    [
      '水道分野セキュリティガイドラインの普及を図った。',
      'PROMOTES 環境省 > 水道分野セキュリティガイドライン',
    ],
    ['都道府県と合同で対処訓練を実施した。', 'EXERCISES_WITH 環境省 > 都道府県'],
    ['情報通信研究機構に対し、研究費を交付した。', 'FUNDS 環境省 > 情報通信研究機構'],
    ['電気通信事業者に対し、対策の強化を要請した。', 'REQUESTS 環境省 > 電気通信事業者'],
    ['ITU-T において、暗号技術の国際標準化を推進した。', 'STANDARDIZES_AT 環境省 > ITU-T'],
    ['FIRST の年次会合に職員が参加した。', 'PARTICIPATES_IN 環境省 > FIRST'],
    ['国際的な枠組みである FIRST に加盟した。', 'MEMBER_OF 環境省 > FIRST'],
    ['電力 ISAC の下に設置された「訓練企画グループ」で議論した。', 'PART_OF 訓練企画グループ > 電力ISAC'],
  ])('says: %s', (sentence, relation) => {
    expect(result(sentence)).toContain(relation);
  });

  it.each([
    '電力 ISAC に対する情報提供は行わなかった。',
    '水道分野セキュリティガイドラインの改定を見送った。',
    'タイとの会合を開催できなかった。',
    '港湾連絡会議の設置について検討した。',
    '電力 ISAC への情報提供を行う予定である。',
    '電力 ISAC に参加する事業者の数が増えた。',
    '本年度は取組を続けた。',
  ])('claims nothing that a result does not say: %s', (sentence) => {
    expect(result(sentence)).toEqual([]);
  });

  it('takes the subject that the sentence names, also for the sentences after it', () => {
    expect(
      result('金融庁は、電力 ISAC に対し、脅威情報を提供した。また、交通 ISAC と覚書を締結した。'),
    ).toEqual(['SHARES_INFORMATION_WITH 金融庁 > 電力ISAC', 'PARTNER_OF 金融庁 > 交通ISAC']);
    expect(result('情報通信研究機構が電力 ISAC に対し、脅威情報を提供した。')).toEqual([
      'SHARES_INFORMATION_WITH 情報通信研究機構 > 電力ISAC',
    ]);
  });

  it('takes no subject out of a clause that describes a noun', () => {
    expect(result('情報通信研究機構が開発した技術に関する情報を電力 ISAC に提供した。')).not.toContain(
      'SHARES_INFORMATION_WITH 情報通信研究機構 > 電力ISAC',
    );
  });

  it('takes the agent of what was done by somebody', () => {
    expect(result('金融庁により水道分野セキュリティガイドラインが公表された。')).not.toContain(
      'PUBLISHES 環境省 > 水道分野セキュリティガイドライン',
    );
  });

  it('speaks for each of several ministries where the sentence names none, with less confidence', () => {
    const plan = annotatePlan(
      planOf(['電力 ISAC と覚書を締結した。'], { kind: 'RESULT', ministries: ['総務省', '金融庁'] }),
      REGISTRY,
    );
    const item = firstItem(plan);
    expect(relations(item)).toEqual(['PARTNER_OF 総務省 > 電力ISAC', 'PARTNER_OF 金融庁 > 電力ISAC']);
    expect(Math.max(...item.relations.map((relation) => relation.confidence))).toBeLessThan(0.75);
  });

  it('gives what stands below [省] to that ministry', () => {
    const plan = annotatePlan(
      planOf([['[金融庁]', '電力 ISAC と覚書を締結した。']], {
        kind: 'RESULT',
        ministries: ['総務省', '金融庁'],
      }),
      REGISTRY,
    );
    expect(relations(firstItem(plan))).toEqual(['PARTNER_OF 金融庁 > 電力ISAC']);
  });

  it('tells of a meeting between two others, with date and place', () => {
    const item = annotated(
      '会合の準備を進める。',
      '放送セプターと電力 ISAC との間で連絡会を令和5年6月に大阪で開催した。',
    );
    expect(item.relations).toMatchObject([
      {
        kind: 'MEETS_WITH',
        subject: '放送セプター',
        object: '電力ISAC',
        date: '2023-06',
        place: '大阪',
        entry: 1,
      },
    ]);
  });

  it('follows 当該… from the right column into the left', () => {
    const item = annotated(
      '環境省において、水道分野セキュリティガイドラインを見直す。',
      '当該ガイドラインの活用を促進した。',
    );
    expect(item.relations.find((relation) => relation.entry === 1)).toMatchObject({
      kind: 'PROMOTES',
      object: '水道分野セキュリティガイドライン',
      quote: [0, 0, '当該ガイドラインの活用を促進した'.length],
    });
  });

  it('is less sure of a plan than of a result', () => {
    const sentence = '電力 ISAC に対し、脅威情報を提供する。';
    const item = annotated(sentence, sentence);
    const [plan, done] = item.relations;
    expect(plan?.entry).toBe(0);
    expect(done?.entry).toBe(1);
    expect(plan?.confidence).toBeLessThan(done?.confidence ?? 0);
  });

  it('quotes a run of the paragraph that holds the relation', () => {
    const item = annotated('準備する。', [
      'はじめに。',
      '一方、「電力 ＩＳＡＣ」 と連携し、脅威情報を共有した。',
    ]);
    const shared = item.relations.find((relation) => relation.kind === 'SHARES_INFORMATION_WITH');
    expect(shared?.quote?.[0]).toBe(1);
    expect(shared === undefined ? '' : quoteOf(item, shared)).toBe(
      '「電力 ＩＳＡＣ」 と連携し、脅威情報を共有した',
    );
  });

  it.each([
    [
      '2024年3月31日現在、電力 ISAC の加盟数は 52社(正会員)となった。',
      52,
      '社',
      '正会員',
      '2024-03-31',
      '電力ISAC',
    ],
    ['CYDER を開催し、受講者は延べ1,240名であった。', 1240, '名', '受講者', null, 'CYDER'],
    [
      '港湾情報共有協議会の参加団体は、2024年2月に31団体となった。',
      31,
      '団体',
      '参加団体',
      '2024-02',
      '港湾情報共有協議会',
    ],
    ['第2回港湾連絡会議には2.5万人が参加した。', 25_000, '人', '参加', null, '港湾連絡会議'],
  ])('counts: %s', (sentence, value, unit, what, asOf, of) => {
    expect(annotated('準備する。', sentence).observations).toMatchObject([
      { value, unit, what, asOf, of, entry: 1, quote: [0, expect.any(Number), expect.any(Number)] },
    ]);
  });

  it('tells what was held on a date as an event, with date, place and who held it', () => {
    const item = annotated('準備する。', '港湾安全シンポジウムを2023年10月に神戸で開催した。');
    expect(item.events).toMatchObject([
      { titleJa: '港湾安全シンポジウム', date: '2023-10', place: '神戸', participants: ['環境省'], entry: 1 },
    ]);
  });

  it('does not count dates, ordinals and years', () => {
    expect(
      annotated('準備する。', '第3回電力 ISAC 会合を2024年3月1日に開いた。2023年度で3回目。').observations,
    ).toEqual([]);
  });

  it('names whom and what each entry names, once', () => {
    const item = annotated('環境省において、電力 ISAC 及び電力ISACの会員と話す。', '交通 ISAC と話した。');
    expect(item.mentions.map((mention) => `${mention.entry ?? '-'} ${mention.type} ${mention.name}`)).toEqual(
      ['0 MINISTRY 環境省', '0 ISAC 電力ISAC', '0 ORGANIZATION 電力ISACの会員', '1 ISAC 交通ISAC'],
    );
  });

  it('keeps what a person has written and says nothing twice', () => {
    const once = annotatePlan(planOf(['電力 ISAC に対し、脅威情報を提供する。']), REGISTRY);
    expect(annotatePlan(once, REGISTRY)).toEqual(once);
  });

  it('changes nothing but what sentences say', () => {
    const paragraph =
      '環境省において、電力 ISAC に対し、脅威情報を提供するとともに、タイと会合を開催する。'.repeat(4);
    const plan = planOf([paragraph, paragraph, paragraph]);
    const { mentions, relations: said, observations, ...rest } = firstItem(annotatePlan(plan, REGISTRY));
    expect(mentions.length + said.length).toBeGreaterThan(0);
    expect(observations).toEqual([]);
    expect(firstItem(plan)).toMatchObject(rest);
  });
});
