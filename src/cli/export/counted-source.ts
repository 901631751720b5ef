import type { GraphSource } from '../../export/graph.ts';

export interface CountedSource {
  readonly source: GraphSource;
  /** How many nodes and edges the graph has; known once a file was written. */
  readonly counts: () => { readonly nodes: number; readonly edges: number };
}

/** The same graph, counted as it is read. A format may read it more than once; each time counts anew. */
export function countedSource(inner: GraphSource): CountedSource {
  let nodes = 0;
  let edges = 0;
  return {
    source: {
      meta: inner.meta,
      async *nodes() {
        let count = 0;
        for await (const batch of inner.nodes()) {
          count += batch.length;
          yield batch;
        }
        nodes = count;
      },
      async *edges() {
        let count = 0;
        for await (const batch of inner.edges()) {
          count += batch.length;
          yield batch;
        }
        edges = count;
      },
    },
    counts: () => ({ nodes, edges }),
  };
}
