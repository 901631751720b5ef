import { readDataset } from '../../dataset/read-dataset.ts';
import { tellingOf } from '../../dataset/telling.ts';
import type { Telling } from '../../model/facts.ts';
import type { Message } from '../../model/message.ts';

/** What data/ says, ready to be loaded, and what is wrong with it. */
export function shippedDataset(): { readonly telling: Telling; readonly messages: readonly Message[] } {
  const { dataset, messages } = readDataset();
  return { telling: tellingOf(dataset), messages };
}
