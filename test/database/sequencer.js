import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/** What each file of a run does with its database, by what stands in it; the files go in this order. */
const KINDS = [
  // In a row, so that a worker loads the dataset once for several of them (load-once.ts).
  (text) => text.includes('loadDataset('),
  (text) => !text.includes('dropSchema('),
  // The database plans every statement anew after that.
  () => true,
];

/**
 * Files with a database first: they are the long ones, and the short ones fill up the end of both workers. Among those that are
 * alike in this the longest of the run before goes first.
 */
export default class DatabaseFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ context, path }) {
  if (context.config.displayName?.name === 'unit') return KINDS.length;
  const text = readFileSync(path, 'utf8');
  return KINDS.findIndex((isOfKind) => isOfKind(text));
}
