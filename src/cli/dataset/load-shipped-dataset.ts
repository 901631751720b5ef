import { setTimeout as pause } from 'node:timers/promises';
import type { Telling } from '../../model/facts.ts';
import type { Message } from '../../model/message.ts';
import type { Store } from '../../store/store.ts';
import { isLoaded, loadTelling } from '../../store/write/load.ts';
import type { Terminal } from '../terminal.ts';
import { shippedDataset } from './shipped-dataset.ts';

/** The dataset, read and ready to be loaded. */
export interface PreparedDataset {
  readonly messages: readonly Message[];
  readonly telling: Telling;
}

/** Until the database's process is begun; reading takes all of this one's time for a while. */
const HEAD_START_MS = 500;

/** Reads the dataset while the database starts. @param opening the database, still starting or open */
export async function prepareDataset(opening: Promise<unknown>): Promise<PreparedDataset> {
  await Promise.race([opening, pause(HEAD_START_MS)]);
  return shippedDataset();
}

/** Loads the dataset where it is not there yet or has changed, and tells what was done and how long it took. */
export async function loadShippedDataset(
  terminal: Terminal,
  store: Store,
  { telling }: PreparedDataset,
): Promise<void> {
  if (await isLoaded(store, telling)) {
    terminal.say('The dataset is loaded already');
    return;
  }
  terminal.say('Loading the dataset');
  const begun = performance.now();
  const { nodes, relations } = await loadTelling(store, telling, { onProgress: terminal.show });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  terminal.say(
    `Loaded the dataset: ${nodes.created + nodes.updated} nodes, ${relations.created + relations.updated} relations (${seconds} s)`,
  );
}
