import { statSync } from 'node:fs';
import { readFolder } from '../../dataset/read-folder.ts';
import { parseSource } from '../../dataset/source.ts';
import { toldSource } from '../../store/links/told-sources.ts';
import { unusable, wrongUse } from '../command-failure.ts';
import { withDatabase } from '../database.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from '../terminal.ts';
import { writeFilesBelow } from './write-files.ts';

export interface DatasetExport {
  readonly out: string | undefined;
  readonly json: boolean;
}

/** The files of the dataset that is loaded, byte for byte, into a folder that `data load` takes. */
export async function exportDataset(terminal: Terminal, { out, json }: DatasetExport): Promise<ExitStatus> {
  if (out === undefined) {
    throw wrongUse('a dataset is several files and needs --out', 'Give --out the name of a folder.');
  }
  const source = await withDatabase(terminal, (store) => toldSource(store, 'dataset'));
  const files = parseSource(source ?? '{}');
  if (files.size === 0) throw noDataset();
  refuseOthers(out, files);
  const written = await writeFilesBelow(
    out,
    [...files].map(([name, text]) => ({ name, pieces: [text] })),
  );
  await (json
    ? printJson(terminal, { format: 'dataset', files: written })
    : terminal.print(`${out}: ${written.length} files\n`));
  return EXIT.done;
}

/** A file that the export does not replace would be loaded with it. */
function refuseOthers(folder: string, files: ReadonlyMap<string, string>): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  const others = [...readFolder(folder).keys()].filter((name) => !files.has(name));
  if (others.length === 0) return;
  throw unusable({
    code: 'FOLDER_NOT_EMPTY',
    file: folder,
    text: `a dataset has its folder to itself, but this one also has: ${others.join(', ')}`,
    advice: 'Give --out a new folder, or one that an earlier export of this dataset wrote.',
  });
}

function noDataset(): Error {
  return unusable({
    code: 'NO_DATASET',
    text: 'export takes the dataset that is loaded, but there is none',
    advice: 'Load one: strategy-graph data load',
  });
}
