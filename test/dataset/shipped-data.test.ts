import { readFileSync } from 'node:fs';
import { findingsOf } from '../../src/dataset/check-dataset.ts';
import { withCounts } from '../../src/dataset/data-page.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { tellingOf } from '../../src/dataset/telling.ts';
import { packagePath } from '../../src/model/package-path.ts';
import { nameKey } from '../../src/model/text.ts';

const { dataset, messages } = readDataset();
const telling = tellingOf(dataset);
const entities = [
  ...telling.actors,
  ...telling.sectors,
  ...telling.instruments,
  ...telling.events,
  ...telling.strategies,
  ...telling.goals,
  ...telling.measures,
];
const ids = new Set(entities.map(({ id }) => id));

/** The ids of whom a name may mean, as any of its names. */
function known(name: string): readonly string[] {
  return entities
    .filter(({ nameJa, nameEn, aliases = [] }) =>
      [nameJa, nameEn, ...aliases.map((alias) => alias.name)].some(
        (other) => nameKey(other ?? '') === nameKey(name),
      ),
    )
    .map(({ id }) => id);
}

const related = (kind: string, from?: string, to?: string) =>
  telling.relations.filter(
    (relation) =>
      relation.kind === kind &&
      (from === undefined || relation.from === from) &&
      (to === undefined || relation.to === to),
  );

describe('the dataset that ships', () => {
  it('fits its model and keeps every rule', () => {
    expect(messages).toEqual([]);
    expect(findingsOf(dataset)).toEqual([]);
  });

  it('says docs/data.md how much it tells', () => {
    const page = readFileSync(packagePath('docs', 'data.md'), 'utf8');
    expect(page).toBe(withCounts(page, dataset));
  });

  it('is worth exploring', () => {
    expect(telling.actors.length).toBeGreaterThanOrEqual(300);
    expect(telling.instruments.length + telling.events.length).toBeGreaterThanOrEqual(150);
    expect(telling.measures.length).toBeGreaterThanOrEqual(90);
    expect(telling.measures.filter(({ part }) => part === 'ANNEX2')).toHaveLength(41);
    const stated = telling.relations.filter(({ kind }) => kind !== 'RESPONSIBLE_FOR' && kind !== 'INVOLVES');
    expect(stated.length).toBeGreaterThanOrEqual(700);
  });

  it('leaves nothing without evidence, a name in both languages, or an end that nobody tells', () => {
    const told = Object.values(telling).filter(Array.isArray).flat() as {
      id: string;
      passages: readonly unknown[];
    }[];
    expect(told.filter(({ passages }) => passages.length === 0)).toEqual([]);
    expect(entities.filter(({ nameJa, nameEn }) => !nameJa || !nameEn)).toEqual([]);
    expect(telling.relations.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(new Set(telling.relations.map(({ id }) => id)).size).toBe(telling.relations.length);
  });
});

describe('names', () => {
  it.each([
    '内閣官房',
    '内閣府',
    '警察庁',
    '個人情報保護委員会',
    '金融庁',
    'デジタル庁',
    '総務省',
    '外務省',
    '文部科学省',
    '厚生労働省',
    '経済産業省',
    '国土交通省',
    '防衛省',
    '消費者庁',
  ])('%s is a ministry', (name) => {
    expect(telling.actors.find(({ nameJa }) => nameJa === name)?.type).toBe('MINISTRY');
  });

  it.each([
    'サイバーセキュリティ協議会',
    '情報セキュリティ関係機関',
    '重要インフラ事業者等',
    'サイバーセキュリティ関係機関',
    '金融ISAC',
    'ICT-ISAC',
    '米国通信分野ISAC',
    '5Gセキュリティ推進グループ',
    'ローカル5Gセキュリティガイドライン',
  ])('%s of page 161 is one thing under that name', (name) => {
    expect(known(name)).toHaveLength(1);
    expect(entities.filter(({ nameJa }) => nameJa === name)).toHaveLength(1);
  });

  it.each([
    ['金融ISAC', '一般社団法人金融ISAC'],
    ['交通ISAC', '一般社団法人交通ISAC'],
    ['J-Auto-ISAC', '一般社団法人Japan Automotive ISAC'],
    ['ICT-ISAC', '一般社団法人ICT-ISAC'],
  ])('%s is also found as %s', (everyday, registered) => {
    const isac = telling.actors.find(({ nameJa }) => nameJa === everyday);
    expect(isac?.type).toBe('ISAC');
    expect(isac?.aliases?.find(({ kind }) => kind === 'OFFICIAL')?.name).toBe(registered);
  });

  it.each(['NOTICE', 'CYDER', 'CYNEX', 'J-CSIP', 'J-CRAT', 'NII-SOCS'])('%s is one thing', (name) => {
    expect(known(name)).toHaveLength(1);
  });

  it('of the National Cybersecurity Office begin where those of NISC end', () => {
    const office = telling.actors.find(({ id }) => id === 'organization:nco');
    const validOn = (day: string) =>
      office?.aliases
        ?.filter(({ validFrom = '', validTo = '9999' }) => validFrom <= day && day <= validTo)
        .map(({ name }) => name);
    expect(office?.nameJa).toBe('国家サイバー統括室');
    expect(validOn('2024-01-01')).toEqual(
      expect.arrayContaining(['内閣サイバーセキュリティセンター', 'NISC']),
    );
    expect(validOn('2024-01-01')).not.toContain('国家サイバー統括室');
    expect(validOn('2025-07-01')).toContain('国家サイバー統括室');
    expect(validOn('2025-07-01')).not.toContain('NISC');
    expect(known('ＮＩＳＣ')).toEqual(['organization:nco']);
  });

  it('that two bodies share lead to both', () => {
    expect(known('NCA').toSorted()).toEqual(['organization:nca', 'organization:uk-nca']);
    expect(known('T-ISAC').toSorted()).toEqual(['isac:gsma-t-isac', 'isac:t-isac']);
  });
});

describe('sectors', () => {
  it('are the fifteen of the action plan', () => {
    expect(telling.sectors.map(({ nameJa }) => nameJa)).toEqual([
      '情報通信',
      '金融',
      '航空',
      '空港',
      '鉄道',
      '電力',
      'ガス',
      '政府・行政サービス',
      '医療',
      '水道',
      '物流',
      '化学',
      'クレジット',
      '石油',
      '港湾',
    ]);
  });

  it('each have a ministry today, and water moved on 2024-04-01', () => {
    const overseers = (sector: string, day: string) =>
      related('OVERSEES', undefined, sector)
        .filter(({ validFrom = '', validTo = '9999' }) => validFrom <= day && day <= validTo)
        .map(({ from }) => from);
    for (const { id } of telling.sectors) expect(overseers(id, '2025-01-01')).toHaveLength(1);
    expect(overseers('sector:water', '2024-03-31')).toEqual(['ministry:mhlw']);
    expect(overseers('sector:water', '2024-04-01')).toEqual(['ministry:mlit']);
  });

  it('each have a CEPTOAR, and some an ISAC', () => {
    const covered = new Set(related('COVERS').map(({ to }) => to));
    expect(telling.sectors.filter(({ id }) => !covered.has(id))).toEqual([]);
    expect(related('COVERS', 'isac:f-isac').map(({ to }) => to)).toEqual(['sector:finance']);
  });
});

describe('page 161', () => {
  const page161 = telling.measures.filter(({ page, part }) => page === 161 && part === 'ANNEX2');

  it('has its five measures, read whole, under the goal of its heading', () => {
    expect(page161.map(({ id }) => id)).toEqual(
      ['ア', 'イ', 'ウ', 'エ', 'オ'].map((marker) => `measure:cybersecurity-2024:p161:${marker}`),
    );
    expect(new Set(page161.map(({ goalId }) => goalId))).toEqual(new Set(['goal:2021/2/6/1']));
    expect(page161.map(({ isComplete }) => isComplete)).toEqual([true, true, true, true, true]);
    expect(page161.map(({ status }) => status)).toEqual([
      'CONTINUES',
      'CONTINUES',
      'CONTINUES',
      'CONTINUES',
      'ENDS',
    ]);
    expect(page161.map(({ isRestated }) => isRestated)).toEqual([true, false, false, false, false]);
  });

  it('counts 434 full members of 金融ISAC and 322 members of the council', () => {
    expect(telling.observations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ofId: 'isac:f-isac', value: 434, unit: '社', asOf: '2024-03-31' }),
        expect.objectContaining({
          ofId: 'organization:cybersecurity-council',
          value: 322,
          unit: '者',
          asOf: '2024-06',
        }),
      ]),
    );
  });

  it('has the relations that a reader finds there', () => {
    const at = (marker: string) => `measure:cybersecurity-2024:p161:${marker}`;
    const stated = telling.relations
      .filter(({ fiscalYear }) => fiscalYear === 2023)
      .map(({ measureId, kind, from, to }) => [measureId, kind, from, to].join(' '));
    expect(stated).toEqual(
      expect.arrayContaining([
        `${at('ア')} PARTNER_OF ministry:cas organization:information-security-bodies`,
        `${at('ア')} SHARES_INFORMATION_WITH ministry:cas organization:critical-infrastructure-operators`,
        `${at('ア')} MEETS_WITH ministry:cas organization:cybersecurity-bodies`,
        `${at('イ')} OPERATES ministry:cas organization:cybersecurity-council`,
        `${at('ウ')} SHARES_INFORMATION_WITH ministry:fsa isac:f-isac`,
        `${at('エ')} SUPPORTS ministry:mic isac:ict-isac`,
        `${at('エ')} MEETS_WITH isac:ict-isac isac:us-comm-isac`,
        `${at('オ')} PART_OF organization:5g-security-group isac:ict-isac`,
        `${at('オ')} PROMOTES ministry:mic instrument:local-5g-guideline`,
      ]),
    );
  });
});
