import type { ExitStatus } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { readDocument } from './read-document.ts';
import type { WriteRequest } from './write-plans.ts';
import { writePlans } from './write-plans.ts';

export interface IngestRequest extends WriteRequest {
  readonly document?: string;
  readonly pages?: readonly [number, number];
}

/** Extract and load in one go: the same plan, without a file between. */
export async function ingest(
  terminal: Terminal,
  files: readonly string[],
  request: IngestRequest,
): Promise<ExitStatus> {
  const { plan, messages } = await readDocument(terminal, files, request);
  return writePlans(terminal, plan === undefined ? [] : [plan], messages, request);
}
