import { existsSync, readFileSync } from 'node:fs';
import type { Message } from '../model/message.ts';
import { packagePath } from '../model/package-path.ts';
import type { Dataset } from './dataset.ts';
import type { Finding } from './finding.ts';
import { isObject } from './is-object.ts';
import { locate } from './locate.ts';
import { readFolder } from './read-folder.ts';
import { readRecords } from './read-records.ts';
import type { ParsedFiles } from './read-yaml.ts';

/** Written by the build beside the compiled code: what data/ said then, parsed (see {@link ParsedFiles}). */
export const PARSED_FILES = packagePath('dist', 'dataset', 'parsed-files.json');

/**
 * Reads the dataset. A record that does not fit its model is left out with a message; nothing else is lost.
 * @param folder its files: docs/data.md
 * @throws where the folder cannot be read
 */
export function readDataset(folder = packagePath('data')): {
  readonly dataset: Dataset;
  readonly messages: readonly Message[];
} {
  const { dataset, findings } = readWithFindings(folder);
  return { dataset, messages: locate(findings, dataset.files) };
}

/** {@link readDataset} with what is wrong still by place, for rules to add to. */
export function readWithFindings(folder: string): {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
} {
  return readRecords(readFolder(folder), readParsedFiles());
}

function readParsedFiles(): ParsedFiles {
  if (!existsSync(PARSED_FILES)) return {};
  const parsed: unknown = JSON.parse(readFileSync(PARSED_FILES, 'utf8'));
  return isObject(parsed) ? parsed : {};
}
