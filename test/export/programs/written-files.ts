import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFormat } from '../../../src/export/formats.ts';
import type { NetworkFormat } from '../../../src/export/format-names.ts';
import type { GraphSource } from '../../../src/export/graph.ts';

/** A folder of its own for the time of some work. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'strategy-graph-export-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes a format's files into a folder; the path of the first. */
export async function writtenFile(
  format: NetworkFormat,
  source: GraphSource,
  folder: string,
): Promise<string> {
  const { files } = exportFormat(format);
  for (const file of files) await writeFile(join(folder, file.name), file.write(source));
  return join(folder, files[0]?.name ?? '');
}
