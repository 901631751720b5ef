import { readDataset } from '../../dataset/read-dataset.ts';
import { readFolder } from '../../dataset/read-folder.ts';
import { tellingOf } from '../../dataset/telling.ts';
import type { Telling } from '../../model/facts.ts';
import type { Message } from '../../model/message.ts';
import { unusable } from '../command-failure.ts';
import { reasonOf } from '../output.ts';

/** What a folder of the form of data/ says, ready to be loaded, and what is wrong with it. */
export function datasetIn(folder: string): {
  readonly telling: Telling;
  readonly messages: readonly Message[];
} {
  needFiles(folder);
  const { dataset, messages } = readDataset(folder);
  return { telling: tellingOf(dataset), messages: messages.map((message) => placedIn(folder, message)) };
}

/** Messages name files as those of data/. */
export function placedIn(folder: string, message: Message): Message {
  const { file } = message;
  return file === undefined ? message : { ...message, file: file.replace(/^data\//u, `${folder}/`) };
}

/** A folder that is not there or has no dataset in it would take the loaded one away. Throws CommandFailure. */
export function needFiles(folder: string): void {
  const advice =
    'Give a folder of the form of data/: docs/data.md, or strategy-graph export --format dataset.';
  let count: number;
  try {
    count = readFolder(folder).size;
  } catch (error) {
    const text = `the folder cannot be read: ${reasonOf(error)}`;
    throw unusable({ code: 'FILE_NOT_READ', file: folder, text, advice }, { cause: error });
  }
  if (count > 0) return;
  const text = 'a dataset is YAML files, but the folder has none';
  throw unusable({ code: 'NO_DATASET', file: folder, text, advice });
}
