import { readFile } from 'node:fs/promises';
import type { Message } from '../model/message.ts';
import { reasonOf } from './output.ts';
import type { Terminal } from './terminal.ts';

export interface InputFile {
  /** As given on the command line; `-` is told as `standard input`. */
  readonly file: string;
  readonly data: Uint8Array;
}

interface Inputs {
  readonly inputs: readonly InputFile[];
  readonly messages: readonly Message[];
}

/** Reads every file, `-` being standard input. One that cannot be read is an error message; the others are still read. */
export async function readInputs(terminal: Terminal, files: readonly string[]): Promise<Inputs> {
  const inputs: InputFile[] = [];
  const messages: Message[] = [];
  for (const file of files) {
    try {
      inputs.push(
        file === '-'
          ? { file: 'standard input', data: new TextEncoder().encode(await terminal.readInput()) }
          : { file, data: await readFile(file) },
      );
    } catch (error) {
      messages.push(notRead(file, error));
    }
  }
  return { inputs, messages };
}

export function notRead(file: string, cause: unknown): Message {
  return {
    code: 'FILE_NOT_READ',
    severity: 'error',
    file,
    text: `the file cannot be read: ${reasonOf(cause)}`,
    advice: 'Check the path; it is relative to the folder that the command runs in.',
  };
}
