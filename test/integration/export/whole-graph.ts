import type { GraphSource } from '../../../src/export/graph.ts';
import { graphState, storedGraph } from '../../../src/export/stored-graph.ts';
import type { Store } from '../../../src/store/store.ts';

/** All of a store's graph, as an export without a selection has it. */
export async function wholeGraph({ stream }: Pick<Store, 'stream'>): Promise<GraphSource> {
  return storedGraph(stream, await graphState(stream));
}
