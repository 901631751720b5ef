import type { Telling } from '../../model/facts.ts';
import type { Store } from '../../store/store.ts';
import type { LoadReport } from '../../store/write/report.ts';
import { loadTelling } from '../../store/write/load.ts';
import type { Terminal } from '../terminal.ts';

/** Loads the dataset where it is not there yet or has changed, and tells what was done and how long it took. */
export async function loadShippedDataset(
  terminal: Terminal,
  store: Store,
  telling: Telling,
): Promise<LoadReport> {
  terminal.say('Loading the dataset');
  const begun = performance.now();
  const report = await loadTelling(store, telling, { onProgress: terminal.show });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const { nodes, relations, unchanged } = report;
  terminal.say(
    unchanged
      ? 'The dataset is loaded already'
      : `Loaded the dataset: ${nodes.created + nodes.updated} nodes, ${relations.created + relations.updated} relations (${seconds} s)`,
  );
  return report;
}
