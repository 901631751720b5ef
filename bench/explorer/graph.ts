export interface BenchGraph {
  readonly nodes: readonly { readonly id: string; readonly type: string; readonly label: string }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly kind: string;
    readonly weight: number;
    readonly fiscalYears: readonly number[];
  }[];
}

const TYPES = ['ministry', 'isac', 'organization', 'sector', 'measure', 'instrument'] as const;
const KINDS = ['MEETS_WITH', 'INVOLVES', 'SUPPORTS', 'OVERSEES', 'PUBLISHES'] as const;

/** A graph of the size, the same each time: a few dots that much is linked to, many that little is. */
export function benchGraph(size: { readonly nodes: number; readonly edges: number }): BenchGraph {
  const random = numbersFrom(20240710);
  const nodes = Array.from({ length: size.nodes }, (_, index) => {
    const type = TYPES[index % TYPES.length] ?? 'organization';
    return { id: `${type}:bench-${index}`, type: type.toUpperCase(), label: `組織 ${index}` };
  });
  const edges = new Map<string, BenchGraph['edges'][number]>();
  const link = (a: number, b: number): void => {
    const [source, target] = [nodes[Math.min(a, b)]?.id, nodes[Math.max(a, b)]?.id];
    if (source === undefined || target === undefined || source === target) return;
    const kind = KINDS[edges.size % KINDS.length] ?? 'MEETS_WITH';
    edges.set(`${source} ${target}`, { source, target, kind, weight: 1, fiscalYears: [2024] });
  };
  // Every dot is linked to one before it, the early ones most: so all of them are drawn.
  for (let index = 1; index < size.nodes; index += 1) link(index, Math.floor(index * random() ** 2));
  while (edges.size < size.edges) {
    link(Math.floor(size.nodes * random() ** 3), Math.floor(size.nodes * random()));
  }
  return { nodes, edges: [...edges.values()] };
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
