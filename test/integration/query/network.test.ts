import { loadDataset, openAsking } from './dataset-graph.ts';

interface Drawn {
  readonly nodes: readonly {
    readonly id: string;
    readonly type: string;
    readonly degree: number;
    readonly community: number;
    readonly betweenness: number;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly kind: string;
    readonly weight: number;
    readonly fiscalYears: readonly number[];
    readonly relation: { readonly id: string; readonly from: { readonly id: string } } | null;
  }[];
  readonly totalNodes: number;
  readonly totalEdges: number;
  readonly truncated: boolean;
}

const NETWORK = `query ($input: NetworkInput!) {
  network(input: $input) {
    nodes { id type degree community betweenness }
    edges { id source target kind weight fiscalYears relation { id from { id } } }
    totalNodes totalEdges truncated
  }
}`;

const { ask, store } = openAsking();

beforeAll(() => loadDataset(store));
afterAll(() => store.close());

async function drawn(input: Readonly<Record<string, unknown>>): Promise<Drawn> {
  return ((await ask(NETWORK, { input })) as unknown as { readonly network: Drawn }).network;
}

async function rows(text: string): Promise<readonly (readonly unknown[])[]> {
  return store.read({ text, parameters: {} });
}

function ids({ nodes }: Drawn): readonly string[] {
  return nodes.map(({ id }) => id);
}

describe('the network of the dataset', () => {
  it('is all of it where nothing is asked around, best connected first', async () => {
    const whole = await drawn({ limit: 100 });
    const [[nodes, edges] = []] = await rows(
      "RETURN COUNT { (:Entity) }, COUNT { MATCH ()-[r]->() WHERE r.id STARTS WITH 'relation:' RETURN r }",
    );
    expect([whole.totalNodes, whole.totalEdges, whole.truncated]).toEqual([nodes, edges, true]);
    const degrees = whole.nodes.map(({ degree }) => degree);
    expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
    const shown = new Set(ids(whole));
    expect(shown.size).toBe(100);
    for (const { id, source, target, relation } of whole.edges) {
      expect([shown.has(source), shown.has(target)]).toEqual([true, true]);
      expect(relation).toEqual({ id, from: { id: source } });
    }
    for (const { betweenness, community } of whole.nodes) {
      expect(betweenness).toBeGreaterThanOrEqual(0);
      expect(betweenness).toBeLessThanOrEqual(1);
      expect(Number.isInteger(community)).toBe(true);
    }
  });

  it('around an entity holds exactly its neighbours, itself first', async () => {
    const around = await drawn({ around: ['isac:ict-isac'], limit: 1000 });
    const neighbours = await rows(
      "MATCH (:Isac {id: 'isac:ict-isac'})-[r]-(n:Entity) WHERE r.id IS NOT NULL RETURN DISTINCT n.id",
    );
    expect(ids(around)[0]).toBe('isac:ict-isac');
    expect(new Set(ids(around).slice(1))).toEqual(new Set(neighbours.map(([id]) => String(id))));
    expect([around.totalNodes, around.totalEdges, around.truncated]).toEqual([
      around.nodes.length,
      around.edges.length,
      false,
    ]);
  });

  it('keeps the closer ones when it cuts', async () => {
    const near = await drawn({ around: ['isac:ict-isac'], depth: 1, limit: 1000 });
    const cut = await drawn({ around: ['isac:ict-isac'], depth: 2, limit: near.totalNodes });
    expect(ids(cut)).toEqual(ids(near));
    expect(cut.truncated).toBe(true);
    expect(cut.totalNodes).toBeGreaterThan(near.totalNodes);
  });

  it('shows what has too many relations, and does not go through it', async () => {
    const open = await drawn({
      around: ['isac:ict-isac'],
      depth: 2,
      expandDegreeLimit: 100_000,
      limit: 1000,
    });
    const closed = await drawn({ around: ['isac:ict-isac'], depth: 2, expandDegreeLimit: 20, limit: 1000 });
    expect(ids(closed)).toContain('ministry:mic');
    expect(closed.totalNodes).toBeLessThan(open.totalNodes);
    const begun = await drawn({ around: ['ministry:mic'], expandDegreeLimit: 1 });
    expect(begun.totalNodes).toBeGreaterThan(1);
  });

  it('draws shared measures as one line from ministry to actor', async () => {
    const collapsed = await drawn({
      around: ['isac:ict-isac'],
      collapseMeasures: true,
      types: ['MINISTRY', 'ISAC'],
      kinds: ['INVOLVES'],
    });
    const shared = await rows(
      "MATCH (n:Ministry)-[:RESPONSIBLE_FOR]->(m:Measure)-[:INVOLVES]->(:Isac {id: 'isac:ict-isac'}) RETURN n.id, count(DISTINCT m)",
    );
    const lines = collapsed.edges.filter(({ target }) => target === 'isac:ict-isac');
    expect(shared.length).toBeGreaterThan(0);
    expect(new Map(lines.map(({ source, weight }) => [source, weight]))).toEqual(
      new Map(shared.map(([id, count]) => [String(id), Number(count)])),
    );
    for (const { id, source, target, kind, relation } of lines) {
      expect([id, kind, relation]).toEqual([`involves:${source}:${target}`, 'INVOLVES', null]);
    }
    expect(collapsed.nodes.map(({ type }) => type)).not.toContain('MEASURE');
  });

  it('takes only the kinds, years, confidence and degree that are asked for', async () => {
    const kinds = ['SHARES_INFORMATION_WITH', 'MEETS_WITH'];
    const some = await drawn({
      kinds,
      minDegree: 2,
      fiscalYear: { gte: 2023 },
      minConfidence: 0.5,
      limit: 1000,
    });
    expect(some.edges.length).toBeGreaterThan(0);
    for (const { kind, fiscalYears } of some.edges) {
      expect(kinds).toContain(kind);
      expect(fiscalYears[0]).toBeGreaterThanOrEqual(2023);
    }
    for (const { degree } of some.nodes) expect(degree).toBeGreaterThanOrEqual(2);
  });

  it('draws what was in force on a day: the ministry of water before and after it moved', async () => {
    const overseers = async (validOn: string): Promise<readonly string[]> =>
      (await drawn({ around: ['sector:water'], kinds: ['OVERSEES'], validOn })).edges.map(
        ({ source }) => source,
      );
    expect(await overseers('2023-05-01')).toEqual(['ministry:mhlw']);
    expect(await overseers('2025-05')).toEqual(['ministry:mlit']);
  });

  it('is empty for no kind, nothing and nobody', async () => {
    const { edges } = await drawn({ kinds: [], limit: 10 });
    expect(edges).toEqual([]);
    expect(await drawn({ around: ['nothing'] })).toEqual({
      nodes: [],
      edges: [],
      totalNodes: 0,
      totalEdges: 0,
      truncated: false,
    });
  });

  it('is the same each time', async () => {
    expect(await drawn({ limit: 200 })).toEqual(await drawn({ limit: 200 }));
  });
});
