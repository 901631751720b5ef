import { at, listAt, loadDataset, openAsking } from '../dataset-graph.ts';

const { ask, codesOf, store } = openAsking();
const KINDS = ['STARTED', 'CONTINUED', 'ENDED', 'CHANGED', 'RESPONSIBILITY_MOVED'];
afterAll(() => store.close());

describe('the changes of the dataset that ships', () => {
  beforeAll(() => loadDataset(store));

  it('come by kind and page, and a measure that was read in part does not begin', async () => {
    const changes = listAt(
      await ask(
        '{ changes(from: 2023, to: 2024, first: 100) { nodes { kind measure { page isComplete } } } }',
      ),
      'changes',
      'nodes',
    );
    const places = changes.map(
      (change) => KINDS.indexOf(String(at(change, 'kind'))) * 10_000 + Number(at(change, 'measure', 'page')),
    );
    expect(places.length).toBeGreaterThan(5);
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
      '{ changes(from: 2023, to: 2024, ministries: ["ministry:mic"]) { totalCount nodes { ministriesAfter { id } } } }',
    );
    const changes = listAt(answer, 'changes', 'nodes');
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes)
      expect(listAt(change, 'ministriesAfter')).toContainEqual({ id: 'ministry:mic' });
  });

  it('go from an earlier year to a later one', async () => {
    expect(await codesOf('{ changes(from: 2024, to: 2024) { totalCount } }')).toEqual(['BAD_USER_INPUT']);
  });
});
