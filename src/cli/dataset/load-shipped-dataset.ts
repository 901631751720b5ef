import { readDataset } from '../../dataset/read-dataset.ts';
import { tellingOf } from '../../dataset/telling.ts';
import type { Store } from '../../store/store.ts';
import type { LoadReport } from '../../store/write/load.ts';
import { loadTelling } from '../../store/write/load.ts';
import { progressLine } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { sayMessages } from '../terminal.ts';

/** Loads `data/` where it is not there yet or has changed, and tells how far it is. */
export async function loadShippedDataset(terminal: Terminal, store: Store): Promise<LoadReport> {
  const say = progressLine(terminal);
  const { dataset, messages } = readDataset();
  sayMessages(terminal, messages);
  say('Loading the dataset');
  const started = performance.now();
  const report = await loadTelling(store, tellingOf(dataset));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { nodes, relations } = report;
  say(
    report.unchanged
      ? 'The dataset is loaded already'
      : `Loaded the dataset: ${nodes.created + nodes.updated} nodes, ${relations.created + relations.updated} relations (${seconds} s)`,
  );
  return report;
}
