import { betweennessOf, communitiesOf } from '../network/metrics.ts';
import type { Line, NodeMetric, NodeMetrics } from '../network/metrics.ts';

type Values = readonly unknown[];

/** Of the rows of nodes that are being read: what the graph they are drawn in tells of them. */
const metrics = new WeakMap<Values, Partial<NodeMetrics>>();

export function metricOf(row: Values, metric: NodeMetric): number | null {
  return metrics.get(row)?.[metric] ?? null;
}

/**
 * Works out what is asked of a drawn graph, before its rows are read. `nodes` are rows that begin with an id, `lines` are
 * [source, target, weight].
 */
export function measureNodes(
  nodes: readonly Values[],
  lines: readonly Values[],
  wanted: readonly NodeMetric[],
): void {
  if (wanted.length === 0) return;
  const ids = nodes.map(([id]) => String(id));
  const between = lines.map(([source, target, weight]): Line => ({
    source: String(source),
    target: String(target),
    weight: Number(weight),
  }));
  const communities = wanted.includes('community') ? communitiesOf(ids, between) : undefined;
  const shares = wanted.includes('betweenness') ? betweennessOf(ids, between) : undefined;
  nodes.forEach((row, index) => {
    const id = ids[index] ?? '';
    const community = communities?.get(id);
    const betweenness = shares?.get(id);
    metrics.set(row, {
      ...(community === undefined ? {} : { community }),
      ...(betweenness === undefined ? {} : { betweenness }),
    });
  });
}
