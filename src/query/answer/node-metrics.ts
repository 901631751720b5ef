import { betweennessOf, communitiesOf } from '../network/metrics.ts';
import type { Line, NodeMetric, NodeMetrics } from '../network/metrics.ts';
import type { Values } from './row-values.ts';
import { rowsAt } from './row-values.ts';
import type { NetworkShape } from './shape.ts';

/** Of the rows of nodes that are being read: what the graph they are drawn in tells of them. */
const metrics = new WeakMap<Values, Partial<NodeMetrics>>();

export function metricOf(row: Values, metric: NodeMetric): number | null {
  return metrics.get(row)?.[metric] ?? null;
}

/** Works out what is asked of a drawn graph, before its nodes, rows that begin with an id, are read. */
export function measureNetwork({ fields, lines, metrics: wanted }: NetworkShape, row: Values): void {
  if (wanted.length === 0) return;
  const between = rowsAt(row, lines).map(([source, target, weight]): Line => ({
    source: String(source),
    target: String(target),
    weight: Number(weight),
  }));
  for (const { shape } of fields) {
    if (shape.part === 'nodes') measureNodes(rowsAt(row, shape.at), between, wanted);
  }
}

function measureNodes(nodes: readonly Values[], lines: readonly Line[], wanted: readonly NodeMetric[]): void {
  const ids = nodes.map(([id]) => String(id));
  const communities = wanted.includes('community') ? communitiesOf(ids, lines) : undefined;
  const shares = wanted.includes('betweenness') ? betweennessOf(ids, lines) : undefined;
  nodes.forEach((values, index) => {
    const id = ids[index] ?? '';
    const community = communities?.get(id);
    const betweenness = shares?.get(id);
    metrics.set(values, {
      ...(community === undefined ? {} : { community }),
      ...(betweenness === undefined ? {} : { betweenness }),
    });
  });
}
