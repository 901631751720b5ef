import type { Store } from '../../src/store/store.ts';

/** A node as it stands in the database, with its relationships. */
export interface GraphNode {
  readonly labels: ReadonlySet<string>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly out: GraphEdge[];
  readonly in: GraphEdge[];
}

export interface GraphEdge {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly from: GraphNode;
  readonly to: GraphNode;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The whole database in memory: what the reference answers from. */
export async function readGraph(store: Store): Promise<Graph> {
  const nodeRows = await store.read({
    text: 'MATCH (n) RETURN elementId(n), labels(n), properties(n)',
    parameters: {},
  });
  const edgeRows = await store.read({
    text: 'MATCH (a)-[r]->(b) RETURN elementId(a), type(r), properties(r), elementId(b)',
    parameters: {},
  });
  const byElement = new Map<unknown, GraphNode>(
    nodeRows.map(([element, labels, properties]) => [
      element,
      {
        labels: new Set(labels as string[]),
        properties: properties as GraphNode['properties'],
        out: [],
        in: [],
      },
    ]),
  );
  const edges = edgeRows.flatMap(([from, type, properties, to]): GraphEdge[] => {
    const start = byElement.get(from);
    const end = byElement.get(to);
    if (start === undefined || end === undefined) return [];
    const edge = {
      type: String(type),
      properties: properties as GraphEdge['properties'],
      from: start,
      to: end,
    };
    start.out.push(edge);
    end.in.push(edge);
    return [edge];
  });
  return { nodes: [...byElement.values()], edges };
}

/** The nodes at the other end, each once; of those relationships only that pass. */
export function across(
  node: GraphNode,
  type: string,
  direction: 'IN' | 'OUT',
  label?: string,
  passes: (edge: GraphEdge) => boolean = () => true,
): readonly GraphNode[] {
  const isMeant = (edge: GraphEdge): boolean => edge.type === type && passes(edge);
  const ends =
    direction === 'OUT'
      ? node.out.filter(isMeant).map(({ to }) => to)
      : node.in.filter(isMeant).map(({ from }) => from);
  return [...new Set(ends)].filter((end) => label === undefined || end.labels.has(label));
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function bySortKey(a: GraphNode, b: GraphNode): number {
  return compareValues(a.properties['sortKey'], b.properties['sortKey']);
}

/** Ascending, what is missing last. */
export function compareValues(a: unknown, b: unknown): number {
  const missing = Number(a === undefined || a === null) - Number(b === undefined || b === null);
  if (missing !== 0 || a === undefined || a === null) return missing;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [a, b].map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
  if (left === undefined || right === undefined) return 0;
  return left < right ? -1 : left > right ? 1 : 0;
}
