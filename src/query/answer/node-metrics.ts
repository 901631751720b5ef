import { betweennessOf, communitiesOf } from '../network/metrics.ts';
import type { Line, NodeMetric, NodeMetrics } from '../network/metrics.ts';
import { loopSlices } from './loop-slices.ts';
import type { Values } from './row-values.ts';
import { rowAt, rowsAt } from './row-values.ts';
import type { NetworkShape, RowShape } from './shape.ts';

/** Of the rows of nodes that are being read: what the graph they are drawn in tells of them. */
const metrics = new WeakMap<Values, Partial<NodeMetrics>>();

export function metricOf(row: Values, metric: NodeMetric): number | null {
  return metrics.get(row)?.[metric] ?? null;
}

/** The drawn graphs of an operation of which something is to be worked out. */
export function measuredNetworks({ variants }: RowShape): readonly NetworkShape[] {
  const shapes = variants.flatMap(({ fields }) => fields.map(({ shape }) => shape));
  return shapes.filter(
    (shape): shape is NetworkShape => shape.kind === 'network' && shape.metrics.length > 0,
  );
}

/** Works out what is asked of drawn graphs, before their nodes, rows that begin with an id, are read; others have their turn meanwhile. */
export async function measureNetworks(
  networks: readonly NetworkShape[],
  values: Values,
  signal?: AbortSignal,
): Promise<void> {
  const pause = loopSlices(signal);
  for (const { at, fields, lines, metrics: wanted } of networks) {
    const row = rowAt(values, at);
    if (row === undefined) continue;
    const between = rowsAt(row, lines).map(([source, target, weight]): Line => ({
      source: String(source),
      target: String(target),
      weight: Number(weight),
    }));
    for (const { shape } of fields) {
      if (shape.part === 'nodes') await measureNodes(rowsAt(row, shape.at), between, wanted, pause);
    }
  }
}

async function measureNodes(
  nodes: readonly Values[],
  lines: readonly Line[],
  wanted: readonly NodeMetric[],
  pause: () => Promise<void> | undefined,
): Promise<void> {
  const ids = nodes.map(([id]) => String(id));
  const communities = wanted.includes('community') ? communitiesOf(ids, lines) : undefined;
  await pause();
  const shares = wanted.includes('betweenness') ? await betweennessOf(ids, lines, pause) : undefined;
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
