import { parse } from 'graphql';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { tellingOf } from '../../../src/dataset/telling.ts';
import { selectingNetwork } from '../../../src/api/network-ids.ts';
import type { ExportEdge } from '../../../src/export/graph.ts';
import { graphState, storedGraph } from '../../../src/export/stored-graph.ts';
import type { GraphSelection } from '../../../src/export/selection.ts';
import { toPartialDate } from '../../../src/model/partial-date.ts';
import { createEngine } from '../../../src/query/engine.ts';
import { loadSchema } from '../../../src/query/schema.ts';
import type { Store } from '../../../src/store/store.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';

const store = openTestStore();
const schema = loadSchema();
const read: Store['read'] = (statement, options) => store.read(statement, options);
const stream: Store['stream'] = (statement, options) => store.stream(statement, options);
const engine = createEngine({ schema, read, limits: { networkNodes: 5000 } });
const selectNetwork = selectingNetwork({ schema, read });

beforeAll(async () => {
  await emptyGraph(store);
  await loadTelling(store, tellingOf(readDataset().dataset));
}, 120_000);
afterAll(() => store.close());

interface Part {
  readonly nodes: readonly string[];
  readonly edges: readonly object[];
}

interface Drawn extends Part {
  readonly totalNodes: number;
  readonly totalEdges: number;
}

/** An edge as both ways tell it. */
const edgeOf = ({ id, source, target, kind, weight, fiscalYears }: ExportEdge): object => ({
  id,
  source,
  target,
  kind,
  weight,
  fiscalYears,
});

const inOrder = (edges: readonly ExportEdge[]): readonly ExportEdge[] =>
  [...edges].sort((one, other) => (one.id < other.id ? -1 : 1));

async function exported(selection: GraphSelection): Promise<Part> {
  const source = await storedGraph(stream, await graphState(stream), {
    selection,
    networkIds: selectNetwork,
  });
  const nodes: string[] = [];
  const edges: ExportEdge[] = [];
  for await (const batch of source.nodes()) nodes.push(...batch.map(({ id }) => id));
  for await (const batch of source.edges()) edges.push(...batch);
  return { nodes: nodes.sort(), edges: inOrder(edges).map(edgeOf) };
}

const NETWORK = parse(`query ($input: NetworkInput!) {
  network(input: $input) { nodes { id } edges { id source target kind weight fiscalYears } totalNodes totalEdges }
}`);

async function drawn(selection: GraphSelection): Promise<Drawn> {
  const { data, errors } = await engine.execute({
    document: NETWORK,
    variables: { input: { limit: 5000, ...selection } },
  });
  expect(errors).toBeUndefined();
  const { network } = data as unknown as {
    readonly network: Omit<Drawn, 'nodes' | 'edges'> & {
      readonly nodes: readonly { readonly id: string }[];
      readonly edges: readonly ExportEdge[];
    };
  };
  return {
    ...network,
    nodes: network.nodes.map(({ id }) => id).sort(),
    edges: inOrder(network.edges).map(edgeOf),
  };
}

describe('an export has the nodes and edges that network draws', () => {
  it.each<[string, GraphSelection]>([
    ['around one', { around: ['isac:ict-isac'] }],
    ['around several, nothing further', { around: ['isac:ict-isac', 'ministry:mic'], depth: 0 }],
    [
      'two steps off, not through what has many relations',
      { around: ['isac:ict-isac'], depth: 2, expandDegreeLimit: 20 },
    ],
    ['cut, the nearest and best connected first', { around: ['isac:ict-isac'], depth: 2, limit: 25 }],
    [
      'of some types around one of another',
      { around: ['isac:ict-isac'], types: ['MINISTRY'], kinds: ['SHARES_INFORMATION_WITH', 'SUPPORTS'] },
    ],
    [
      'of some kinds, years and confidence, with so many relations of those',
      {
        kinds: ['SHARES_INFORMATION_WITH', 'MEETS_WITH'],
        fiscalYear: { gte: 2023 },
        minConfidence: 0.5,
        minDegree: 2,
      },
    ],
    [
      'in force on a day',
      { around: ['ministry:cas'], validOn: toPartialDate('2025-04-01'), collapseMeasures: true },
    ],
    [
      'in force in a year, all of them',
      { validOn: toPartialDate('2012'), types: ['ORGANIZATION', 'ISAC', 'MINISTRY'] },
    ],
    ['of some types, all of them', { types: ['MINISTRY', 'ISAC', 'SECTOR'] }],
    [
      'with shared measures as lines',
      { around: ['isac:ict-isac'], collapseMeasures: true, types: ['MINISTRY', 'ISAC'] },
    ],
    [
      'with shared measures as lines, all of them',
      { collapseMeasures: true, minConfidence: 0.5, types: ['MINISTRY', 'ISAC', 'ORGANIZATION'] },
    ],
  ])('%s', async (_, selection) => {
    const [one, other] = [await exported(selection), await drawn(selection)];
    expect(one.nodes.length).toBeGreaterThan(1);
    expect(one.edges.length).toBeGreaterThan(0);
    expect(one).toEqual({ nodes: other.nodes, edges: other.edges });
    if (selection.limit === undefined) {
      expect([one.nodes.length, one.edges.length]).toEqual([other.totalNodes, other.totalEdges]);
    }
  });

  it('and as many of the whole graph as network counts', async () => {
    const [one, { totalNodes, totalEdges }] = [await exported({}), await drawn({ limit: 1 })];
    expect([one.nodes.length, one.edges.length]).toEqual([totalNodes, totalEdges]);
  });

  it('and no more steps than network takes', async () => {
    await expect(exported({ around: ['isac:ict-isac'], depth: 7 })).rejects.toThrow(
      '`depth` is 7, and the limit is 6',
    );
  });
});

it('tells of a line that stands for measures what the surest of them tells', async () => {
  const source = await storedGraph(stream, await graphState(stream), {
    selection: { collapseMeasures: true, types: ['MINISTRY', 'ISAC'], kinds: ['INVOLVES'] },
    networkIds: selectNetwork,
  });
  const lines: ExportEdge[] = [];
  for await (const batch of source.edges()) lines.push(...batch);
  expect(lines.length).toBeGreaterThan(0);
  for (const { id, source: from, target, origin, confidence, evidence } of lines) {
    const rows = await store.read({
      text: 'MATCH ({id: $from})-[:RESPONSIBLE_FOR]->(:Measure)-[r:INVOLVES]->({id: $target}) RETURN max(r.confidence)',
      parameters: { from, target },
    });
    expect([id, origin, confidence]).toEqual([`involves:${from}:${target}`, 'CURATED', rows[0]?.[0]]);
    expect(evidence).toMatch(/^https:/u);
  }
});
