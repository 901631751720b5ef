import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { notWritten } from '../output.ts';

export interface OutputFile {
  /** Where it goes; below the folder, with `/`, where it is one of several. */
  readonly name: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
}

/**
 * Writes files no faster than the disk takes them, under names of their own; only when the last is whole do all of them take
 * their places. A failure leaves what was there before. Throws CommandFailure where a file cannot be written, and
 * whatever the pieces throw.
 */
export async function writeFiles(
  files: readonly OutputFile[],
  signal?: AbortSignal,
): Promise<readonly WrittenFile[]> {
  const written: (WrittenFile & { readonly draft: string })[] = [];
  const drafts: string[] = [];
  try {
    for (const { name, pieces } of files) {
      const draft = `${name}.${process.pid}.new`;
      drafts.push(draft);
      await inFile(name, async () => {
        await pipeline(
          Readable.from(pieces),
          createWriteStream(draft),
          signal === undefined ? {} : { signal },
        );
      });
      written.push({ file: name, draft, bytes: (await stat(draft)).size });
    }
    for (const { file, draft } of written) await inFile(file, () => rename(draft, file));
  } catch (error) {
    await Promise.all(drafts.map((draft) => rm(draft, { force: true })));
    throw error;
  }
  return written.map(({ file, bytes }) => ({ file, bytes }));
}

/** The same below a folder, which is made where it is not there. */
export async function writeFilesBelow(
  folder: string,
  files: readonly OutputFile[],
  signal?: AbortSignal,
): Promise<readonly WrittenFile[]> {
  const placed = files.map(({ name, pieces }) => ({ name: join(folder, name), pieces }));
  for (const below of new Set([folder, ...placed.map(({ name }) => dirname(name))])) {
    await inFile(below, () => mkdir(below, { recursive: true }));
  }
  return writeFiles(placed, signal);
}

/** What the system says of a file is a message of ours; what the pieces say goes on as it is. */
async function inFile(file: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw isOfSystem(error) ? notWritten(file, error) : error;
  }
}

export function isOfSystem(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}
