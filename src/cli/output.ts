import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { CommandFailure } from './command-failure.ts';
import { unusable, wrongUse } from './command-failure.ts';

export type PlanFormat = 'yaml' | 'json';

const FORMATS: Readonly<Record<string, PlanFormat>> = { '.yaml': 'yaml', '.yml': 'yaml', '.json': 'json' };

/** What the extension of `--out` asks for. */
export function formatOf(out: string): PlanFormat {
  const extension = extname(out).toLowerCase();
  const format = FORMATS[extension];
  if (format !== undefined) return format;
  throw wrongUse(
    `--out ends in .yaml or .json, but got: ${out}`,
    'The extension decides what is written; without --out the plan goes to standard output.',
  );
}

export async function writeOutput(out: string, text: string): Promise<void> {
  try {
    await writeFile(out, text);
  } catch (error) {
    throw notWritten(out, error);
  }
}

export function notWritten(out: string, cause: unknown): CommandFailure {
  return unusable(
    {
      code: 'FILE_NOT_WRITTEN',
      file: out,
      text: `the file cannot be written: ${reasonOf(cause)}`,
      advice: 'Give --out a path in a folder that exists and that you may write to.',
    },
    { cause },
  );
}

/** `ENOENT: no such file or directory` of Node's longer sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split(',', 1)[0] ?? error.message) : String(error);
}
