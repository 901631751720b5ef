import { emptyGraph } from '../../../database/connect.ts';
import { at, listAt, loadDataset, openAsking } from '../dataset-graph.ts';

const { ask, store } = openAsking();
afterAll(() => store.close());

describe('the gaps of the dataset that ships', () => {
  beforeAll(() => loadDataset(store));

  it('are, among others, the seven sectors that no ISAC of Japan covers', async () => {
    const answer = await ask(
      '{ gaps(kinds: [SECTOR_WITHOUT_ISAC]) { kind total entity { id } } coverage { measures completeMeasures } }',
    );
    const gaps = listAt(answer, 'gaps');
    const sectors = ['chemical', 'credit', 'gas', 'government', 'petroleum', 'port', 'water'];
    expect(gaps.map((gap) => String(at(gap, 'entity', 'id'))).sort()).toEqual(
      sectors.map((key) => `sector:${key}`),
    );
    expect(gaps.every((gap) => at(gap, 'total') === 7 && at(gap, 'kind') === 'SECTOR_WITHOUT_ISAC')).toBe(
      true,
    );
    expect(Number(at(answer, 'coverage', 0, 'completeMeasures'))).toBeLessThan(
      Number(at(answer, 'coverage', 0, 'measures')),
    );
  });

  it('are explained in both languages', async () => {
    const answer = await ask(
      '{ gaps(kinds: [SECTOR_WITHOUT_ISAC]) { entity { id } explanation en: explanation(language: EN) } }',
    );
    expect(listAt(answer, 'gaps')).toContainEqual({
      entity: { id: 'sector:gas' },
      explanation: '「ガス」分野を受け持つ国内のISACが見当たらない。',
      en: 'No ISAC of Japan is known to cover the sector “Gas supply services”.',
    });
  });

  it('each name an operation that runs as it is and shows the same entity', async () => {
    const gaps = listAt(await ask('{ gaps { query entity { id } } }'), 'gaps');
    expect(gaps.length).toBeGreaterThan(10);
    for (const gap of gaps) {
      const shown = await ask(String(at(gap, 'query')));
      expect(at(shown, 'node', 'id')).toBe(at(gap, 'entity', 'id'));
    }
  });

  it('of measures are told of complete ones, and foreign ISACs are no gap', async () => {
    const answer = await ask(`{
      measures: gaps(kinds: [MEASURE_WITHOUT_MINISTRY, RESULT_MISSING, PLAN_WITHOUT_RESULT]) { entity { ... on Measure { isComplete } } }
      isacs: gaps(kinds: [ISAC_WITHOUT_MINISTRY]) { entity { id ... on Isac { country } } }
      none: gaps(kinds: []) { kind }
    }`);
    expect(listAt(answer, 'measures').every((gap) => at(gap, 'entity', 'isComplete') === true)).toBe(true);
    expect(new Set(listAt(answer, 'isacs').map((gap) => at(gap, 'entity', 'country')))).toEqual(
      new Set(['JP']),
    );
    expect(listAt(answer, 'none')).toEqual([]);
  });

  it('rest on what was read, and that is told beside counts, changes and gaps alike', async () => {
    const answer = await ask(`{
      coverage { measures completeMeasures pagesRead }
      statistics { coverage { measures completeMeasures pagesRead } }
      changes(from: 2023, to: 2024) { coverage { measures completeMeasures pagesRead } totalCount }
    }`);
    const told = listAt(answer, 'coverage');
    expect(told).toHaveLength(1);
    expect(at(answer, 'statistics', 'coverage')).toEqual(told);
    expect(at(answer, 'changes', 'coverage')).toEqual(told);
  });

  it('are cut at the limit, and say how many there are', async () => {
    const short = openAsking({ limits: { gaps: 2 } });
    const answer = await short.ask('{ gaps(kinds: [SECTOR_WITHOUT_ISAC]) { total } }');
    await short.store.close();
    expect(answer).toEqual({ gaps: [{ total: 7 }, { total: 7 }] });
  });
});

describe('the gaps of a plan of our own', () => {
  /** Each item: its id, status, whether it was read whole, marked (再掲), its ministry, and its entries as [kind, year]. */
  const ITEMS = [
    [
      'told',
      'CONTINUES',
      true,
      false,
      'a',
      [
        ['PLAN', 2023],
        ['RESULT', 2023],
        ['PLAN', 2024],
      ],
    ],
    ['no-result', 'CONTINUES', true, false, 'a', [['PLAN', 2024]]],
    [
      'no-result-of-its-plan',
      'CONTINUES',
      true,
      false,
      'a',
      [
        ['PLAN', 2023],
        ['PLAN', 2024],
      ],
    ],
    [
      'result-of-another-year',
      'ENDS',
      true,
      false,
      'a',
      [
        ['PLAN', 2023],
        ['RESULT', 2022],
      ],
    ],
    ['new', 'NEW', true, false, 'a', [['PLAN', 2024]]],
    ['read-in-part', 'UNKNOWN', false, false, null, [['PLAN', 2023]]],
    ['nobodys', 'NEW', true, false, null, [['PLAN', 2024]]],
    [
      'restated',
      'CONTINUES',
      true,
      true,
      'a',
      [
        ['PLAN', 2023],
        ['RESULT', 2023],
      ],
    ],
    ['restated-in-part', 'UNKNOWN', false, true, 'a', []],
  ];
  beforeAll(async () => {
    await emptyGraph(store);
    await store.write((transaction) =>
      transaction.run({
        text: `
          CREATE (document:Node:Document {id: 'document:own', fiscalYear: 2024, sortKey: 'own'})
          CREATE (ministry:Node:Entity:Actor:Ministry {id: 'ministry:a', sortKey: 'a', nameJa: 'a', type: 'MINISTRY'})
          WITH document, ministry
          UNWIND $items AS item
          CREATE (measure:Node:Entity:Measure {id: item[0], sortKey: item[0], nameJa: item[0], marker: 'ア', page: 3, status: item[1], isComplete: item[2], isRestated: item[3], type: 'MEASURE', fiscalYears: [entry IN item[5] | entry[1]]})
          CREATE (measure)-[:IN_DOCUMENT]->(document)
          FOREACH (_ IN CASE WHEN item[4] IS NULL THEN [] ELSE [1] END | CREATE (ministry)-[:RESPONSIBLE_FOR {id: item[0]}]->(measure))
          FOREACH (entry IN item[5] | CREATE (measure)-[:HAS_ENTRY]->(:Node:MeasureEntry {id: item[0] + entry[0] + entry[1], kind: entry[0], fiscalYear: entry[1]}))`,
        parameters: { items: ITEMS },
      }),
    );
  });

  it('are each what their kind says, of what was read whole where something is said to be missing in it', async () => {
    const answer = await ask('{ gaps { kind total entity { id } explanation } }');
    expect(
      listAt(answer, 'gaps').map((gap) => [at(gap, 'kind'), at(gap, 'total'), at(gap, 'entity', 'id')]),
    ).toEqual([
      ['MEASURE_WITHOUT_MINISTRY', 1, 'nobodys'],
      ['RESULT_MISSING', 2, 'no-result'],
      ['RESULT_MISSING', 2, 'no-result-of-its-plan'],
      ['PLAN_WITHOUT_RESULT', 2, 'no-result-of-its-plan'],
      ['PLAN_WITHOUT_RESULT', 2, 'result-of-another-year'],
      ['RESTATED_WITHOUT_ORIGINAL', 2, 'restated'],
      ['RESTATED_WITHOUT_ORIGINAL', 2, 'restated-in-part'],
    ]);
    expect(listAt(answer, 'gaps').map((gap) => at(gap, 'explanation'))).toEqual(
      expect.arrayContaining([
        '施策「no-result」(3頁(ア))は新しい施策ではないのに、どの年度の取組結果も書かれていない。',
        '施策「result-of-another-year」(3頁(ア))には2023年度の計画があるが、その年度の取組結果が書かれていない。',
      ]),
    );
  });
});
