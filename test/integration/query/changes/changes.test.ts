import { emptyGraph } from '../../../database/connect.ts';
import { at, listAt, loadDataset, openAsking } from '../dataset-graph.ts';

const { ask, codesOf, store } = openAsking();
const KINDS = ['STARTED', 'CONTINUED', 'ENDED', 'CHANGED', 'RESPONSIBILITY_MOVED'];
afterAll(() => store.close());

describe('the changes of the dataset that ships', () => {
  beforeAll(() => loadDataset(store));

  it('come by kind and page, and a measure that was read in part does not begin', async () => {
    const answer = await ask(
      '{ changes(from: 2023, to: 2024, first: 100) { coverage { measures completeMeasures } nodes { kind measure { page isComplete } } } }',
    );
    const changes = listAt(answer, 'changes', 'nodes');
    const places = changes.map(
      (change) => KINDS.indexOf(String(at(change, 'kind'))) * 10_000 + Number(at(change, 'measure', 'page')),
    );
    expect(places.length).toBeGreaterThan(5);
    expect(listAt(answer, 'changes', 'coverage')).toContainEqual({
      measures: expect.any(Number) as unknown,
      completeMeasures: expect.any(Number) as unknown,
    });
    expect(places).toEqual([...places].sort((left, right) => left - right));
    const started = changes.filter((change) => at(change, 'kind') === 'STARTED');
    expect(started.every((change) => at(change, 'measure', 'isComplete') === true)).toBe(true);
  });

  it('are the same page by page', async () => {
    const whole = listAt(
      await ask('{ changes(from: 2023, to: 2024, first: 100) { nodes { kind measure { id } } } }'),
      'changes',
      'nodes',
    );
    const paged: unknown[] = [];
    let after: unknown = null;
    do {
      const page: unknown = await ask(
        'query($after: String) { changes(from: 2023, to: 2024, first: 4, after: $after) { nodes { kind measure { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      paged.push(...listAt(page, 'changes', 'nodes'));
      after =
        at(page, 'changes', 'pageInfo', 'hasNextPage') === true
          ? at(page, 'changes', 'pageInfo', 'endCursor')
          : undefined;
    } while (after !== undefined);
    expect(paged).toEqual(whole);
  });

  it('of one ministry are those it answers for', async () => {
    const answer = await ask(
      '{ changes(from: 2023, to: 2024, ministries: ["ministry:mic"]) { totalCount nodes { ministriesBefore { id } ministriesAfter { id } } } }',
    );
    const changes = listAt(answer, 'changes', 'nodes');
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes)
      expect([...listAt(change, 'ministriesBefore'), ...listAt(change, 'ministriesAfter')]).toContainEqual({
        id: 'ministry:mic',
      });
  });

  it('go from an earlier year to a later one', async () => {
    expect(await codesOf('{ changes(from: 2024, to: 2024) { totalCount } }')).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the changes between two editions of our own', () => {
  /** Each item: edition, page, ministry, status, whether it was read whole, its plans by year, and the page it goes on from. */
  const ITEMS = [
    [2023, 1, 'a', 'CONTINUES', true, { 2023: '演習を行う。' }, null],
    [2023, 2, 'a', 'CONTINUES', true, { 2023: '手引きを配る。' }, null],
    [2024, 1, 'a', 'CONTINUES', true, { 2023: '演習を行う。', 2024: '演習を続ける。' }, 1],
    [2024, 2, 'b', 'CONTINUES', true, { 2024: '手引きを配る。' }, 2],
    [2024, 3, 'a', 'NEW', true, { 2024: '新しい網を作る。' }, null],
    [2024, 4, 'a', 'ENDS', true, { 2023: '調査を行う。' }, null],
    [2024, 5, 'a', 'UNKNOWN', false, { 2024: '半ばまで読んだ。' }, null],
  ];
  beforeAll(async () => {
    await emptyGraph(store);
    await store.write((transaction) =>
      transaction.run({
        text: `
          UNWIND $items AS item
          MERGE (document:Node:Document {id: 'document:' + item[0]}) SET document.fiscalYear = item[0], document.sortKey = toString(item[0])
          MERGE (ministry:Node:Entity:Actor:Ministry {id: 'ministry:' + item[2]}) SET ministry.sortKey = item[2], ministry.nameJa = item[2], ministry.type = 'MINISTRY'
          CREATE (measure:Node:Entity:Measure {id: item[0] + 'p' + item[1], sortKey: item[0] + '/' + item[1], nameJa: 'm', page: item[1], status: item[3], isComplete: item[4], fiscalYears: [year IN keys(item[5]) | toInteger(year)]})
          CREATE (measure)-[:IN_DOCUMENT]->(document), (ministry)-[:RESPONSIBLE_FOR {id: randomUUID()}]->(measure)
          FOREACH (year IN keys(item[5]) | CREATE (measure)-[:HAS_ENTRY]->(:Node:MeasureEntry {id: randomUUID(), kind: 'PLAN', fiscalYear: toInteger(year), textJa: item[5][year], textKey: item[5][year]}))
          WITH measure, item
          MATCH (older:Measure {id: '2023p' + item[6]})
          CREATE (measure)-[:SUCCEEDS {id: randomUUID()}]->(older)`,
        parameters: { items: ITEMS },
      }),
    );
  });

  it('are found within a plan and through what succeeds what; what was read in part does not begin', async () => {
    const answer = await ask(`{
      changes(from: 2023, to: 2024) {
        nodes { kind measure { id } diff { kind text } ministriesBefore { id } ministriesAfter { id } }
      }
    }`);
    const [a, b] = [[{ id: 'ministry:a' }], [{ id: 'ministry:b' }]];
    const same = [{ kind: 'SAME', text: '手引きを配る。' }];
    expect(listAt(answer, 'changes', 'nodes')).toEqual([
      { kind: 'STARTED', measure: { id: '2024p3' }, diff: [], ministriesBefore: [], ministriesAfter: a },
      { kind: 'CONTINUED', measure: { id: '2024p2' }, diff: same, ministriesBefore: a, ministriesAfter: b },
      { kind: 'ENDED', measure: { id: '2024p4' }, diff: [], ministriesBefore: a, ministriesAfter: [] },
      {
        kind: 'CHANGED',
        measure: { id: '2024p1' },
        diff: [
          { kind: 'SAME', text: '演習を' },
          { kind: 'REMOVED', text: '行う' },
          { kind: 'ADDED', text: '続ける' },
          { kind: 'SAME', text: '。' },
        ],
        ministriesBefore: a,
        ministriesAfter: a,
      },
      {
        kind: 'RESPONSIBILITY_MOVED',
        measure: { id: '2024p2' },
        diff: same,
        ministriesBefore: a,
        ministriesAfter: b,
      },
    ]);
  });
});
