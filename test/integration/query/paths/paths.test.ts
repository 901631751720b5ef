import { DEFAULT_LIMITS } from '../../../../src/query/limits.ts';
import { emptyGraph } from '../../../database/connect.ts';
import { at, listAt, loadDataset, openAsking } from '../dataset-graph.ts';

const asking = openAsking();
const { ask, store } = asking;

afterAll(() => store.close());

/** One document for whatever routes alone are asked of, so that the database plans it once. */
const ROUTES = `query ($from: ID!, $to: ID!, $maxLength: Int = 6, $limit: Int = 10) {
  paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit) { truncated paths { length nodes { id } } }
}`;
const NONE = { truncated: false, paths: [] };

/** The ids that a path leads through. */
function routeOf(path: unknown): readonly string[] {
  return listAt(path, 'nodes').map((node) => String(at(node, 'id')));
}

describe('the paths of the dataset that ships', () => {
  beforeAll(() => loadDataset(store));

  it('say how 総務省 and the US communications ISAC are connected, in both languages and with evidence', async () => {
    const answer = await ask(`{
      paths(from: "ministry:mic", to: "isac:us-comm-isac") {
        truncated
        paths {
          length
          text
          en: text(language: EN)
          nodes { id name }
          relations { kind fiscalYear date place measure { marker page } from { id } to { id } evidence(first: 1) { nodes { page } } }
        }
      }
      statistics { documents }
    }`);
    expect(at(answer, 'paths', 'paths', 0)).toEqual({
      length: 2,
      text: '総務省は施策(エ)(161頁、2023年度)でICT-ISACを支援し、ICT-ISACは2024年2月に東京で米国通信分野ISACと会合した。',
      en:
        'In measure (エ) (p. 161, FY2023), Ministry of Internal Affairs and Communications supported ICT-ISAC Japan, ' +
        'and ICT-ISAC Japan met with Communications Information Sharing and Analysis Center in 東京 in February 2024.',
      nodes: [
        { id: 'ministry:mic', name: '総務省' },
        { id: 'isac:ict-isac', name: 'ICT-ISAC' },
        { id: 'isac:us-comm-isac', name: '米国通信分野ISAC' },
      ],
      relations: [
        {
          kind: 'SUPPORTS',
          fiscalYear: 2023,
          date: null,
          place: null,
          measure: { marker: 'エ', page: 161 },
          from: { id: 'ministry:mic' },
          to: { id: 'isac:ict-isac' },
          evidence: { nodes: [{ page: 161 }] },
        },
        {
          kind: 'MEETS_WITH',
          fiscalYear: 2023,
          date: '2024-02',
          place: '東京',
          measure: { marker: 'エ', page: 161 },
          from: { id: 'isac:ict-isac' },
          to: { id: 'isac:us-comm-isac' },
          evidence: { nodes: [{ page: 161 }] },
        },
      ],
    });
  });

  it('come shortest first, visit nothing twice, and lead neither through strategies nor goals', async () => {
    const answer = await ask(`{
      paths(from: "isac:f-isac", to: "organization:riken", limit: 25) { paths { length nodes { id __typename } relations { from { id } to { id } } } }
    }`);
    const paths = listAt(answer, 'paths', 'paths');
    expect(paths).toHaveLength(25);
    const lengths = paths.map((path) => Number(at(path, 'length')));
    expect(lengths).toEqual([...lengths].sort((left, right) => left - right));
    const routes = paths.map((path) => listAt(path, 'nodes').map((node) => String(at(node, 'id'))));
    expect(new Set(routes.map((route) => route.join(' '))).size).toBe(25);
    for (const [index, route] of routes.entries()) {
      expect(new Set(route).size).toBe(route.length);
      expect([route[0], route.at(-1)]).toEqual(['isac:f-isac', 'organization:riken']);
      const steps = listAt(paths[index], 'relations').map((step) =>
        [at(step, 'from', 'id'), at(step, 'to', 'id')].sort(),
      );
      expect(steps).toEqual(route.slice(1).map((id, place) => [route[place], id].sort()));
      expect(listAt(paths[index], 'nodes').map((node) => at(node, '__typename'))).not.toContain('Goal');
    }
  });

  it('walk along the kinds that are asked for alone, and along none at all where none is', async () => {
    const answer = await ask(`{
      direct: paths(from: "ministry:mic", to: "isac:us-comm-isac", via: [SUPPORTS, MEETS_WITH], maxLength: 2) {
        truncated paths { relations { kind } }
      }
      none: paths(from: "ministry:mic", to: "isac:us-comm-isac", via: []) { truncated paths { length } }
    }`);
    expect(answer).toEqual({
      direct: { truncated: false, paths: [{ relations: [{ kind: 'SUPPORTS' }, { kind: 'MEETS_WITH' }] }] },
      none: { truncated: false, paths: [] },
    });
  });

  it('walk along relations that are sure enough and in force on the day alone', async () => {
    const answer = await ask(`{
      sure: paths(from: "isac:ict-isac", to: "isac:it-isac", maxLength: 1, minConfidence: 0.95) { paths { relations { kind } } }
      surer: paths(from: "isac:ict-isac", to: "isac:it-isac", maxLength: 1, minConfidence: 0.99) { paths { length } }
      thatDay: paths(from: "isac:ict-isac", to: "isac:it-isac", maxLength: 1, validOn: "2019-11-11") { paths { length } }
      before: paths(from: "isac:ict-isac", to: "isac:it-isac", maxLength: 1, validOn: "2019-11-10") { paths { length } }
    }`);
    expect(answer).toEqual({
      sure: { paths: [{ relations: [{ kind: 'PARTNER_OF' }] }] },
      surer: { paths: [] },
      thatDay: { paths: [{ length: 1 }] },
      before: { paths: [] },
    });
  });

  it.each([
    ['itself', 'ministry:mic', 'ministry:mic'],
    ['what there is not', 'ministry:mic', 'isac:nothing'],
    ['what is no entity', 'document:cybersecurity-2024', 'ministry:mic'],
  ])('are none to %s', async (_what, from, to) => {
    expect(await ask(ROUTES, { from, to })).toEqual({ paths: NONE });
  });

  it('are the same when they are looked for from the other end', async () => {
    const ends = ['ministry:fsa', 'isac:us-comm-isac'] as const;
    const there = await ask(ROUTES, { from: ends[0], to: ends[1], maxLength: 3, limit: 25 });
    const back = await ask(ROUTES, { from: ends[1], to: ends[0], maxLength: 3, limit: 25 });
    const routes = (answer: unknown, isTurned: boolean): readonly string[] =>
      listAt(answer, 'paths', 'paths').map((path) => {
        const route = routeOf(path);
        return (isTurned ? [...route].reverse() : route).join(' ');
      });
    expect([...routes(there, false)].sort()).toEqual([...routes(back, true)].sort());
    expect(routes(there, false).length).toBeGreaterThan(0);
  });
});

describe('between two hubs', () => {
  const SPOKES = 3000;
  const SHORT_WAY = {
    length: 4,
    nodes: ['isac:one', 'measure:0:1', 'isac:far', 'measure:1:1', 'isac:other'].map((id) => ({ id })),
  };
  beforeAll(async () => {
    await emptyGraph(store);
    await store.write((transaction) =>
      transaction.run({
        text: `
          UNWIND [$one, $other, 'isac:middle', 'isac:far'] AS id
          CREATE (hub:Node:Entity:Actor:Isac {id: id, nameJa: id, sortKey: id, type: 'ISAC', passageIds: []})
          WITH collect(hub) AS hubs
          UNWIND range(1, $spokes) AS i
          UNWIND range(0, 2) AS h
          WITH hubs[h] AS hub, hubs[3] AS far, i, h
          CREATE (spoke:Node:Entity:Measure {id: 'measure:' + h + ':' + i, nameJa: 'm', sortKey: 'm' + h + i, type: 'MEASURE'})
          CREATE (spoke)-[:INVOLVES {id: 'r' + h + i, origin: 'EXTRACTED', confidence: 1.0}]->(hub)
          WITH spoke, far, i, h
          WHERE i = 1
          CREATE (spoke)-[:INVOLVES {id: 'far' + h, origin: 'EXTRACTED', confidence: 1.0}]->(far)`,
        parameters: { one: 'isac:one', other: 'isac:other', spokes: SPOKES },
      }),
    );
  });

  it('the search ends within its limits, finds the short way, and says that it passed by a hub', async () => {
    const answer = await ask(ROUTES, { from: 'isac:one', to: 'isac:other', maxLength: 8 });
    expect(answer).toEqual({ paths: { truncated: true, paths: [SHORT_WAY] } });
    expect(DEFAULT_LIMITS.pathDegree).toBeLessThan(SPOKES);
  });

  it('nothing is said to be cut where the search saw all there is', async () => {
    const answer = await ask(ROUTES, { from: 'isac:one', to: 'isac:other', maxLength: 4 });
    expect(answer).toEqual({ paths: { truncated: false, paths: [SHORT_WAY] } });
  });

  it.each([
    ['little work finds less', { pathWork: 100 }, true],
    ['a hub of a size that is allowed is no obstacle', { pathDegree: SPOKES }, false],
  ])('%s, and what was cut is said', async (_name, limits, truncated) => {
    const other = openAsking({ limits });
    const answer = await other.ask(ROUTES, { from: 'isac:one', to: 'isac:other', maxLength: 4 });
    await other.store.close();
    expect(at(answer, 'paths', 'truncated')).toBe(truncated);
  });
});
