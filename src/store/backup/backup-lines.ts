import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import * as z from 'zod';
import { codeOf } from '../local/lock.ts';
import { damaged, newer, notABackup } from './backup-error.ts';

/**
 * A backup is gzip of lines of JSON: its head, a line for each node, one for each relationship, its end.
 *
 *     {"format":"strategy-graph/backup@1","program":"0.1.0","createdAt":…,"revision":"7",…,"migrations":[…]}
 *     {"node":["REF",["Node","Entity"],{"id":"isac:ict-isac",…}]}
 *     {"relationship":["MEMBER_OF","REF","REF",{…}]}
 *     {"end":{"nodes":812,"relationships":2310,"sha256":"…"}}
 *
 * A REF tells nodes of one file apart and means nothing else. The SHA-256 is that of all lines before the end.
 */
export const BACKUP_FORMAT = 'strategy-graph/backup@1';
/** Of every version of the form. */
const FORMAT_BEGINNING = '{"format":"strategy-graph/backup@';

const headSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  /** Version of Strategy Graph that wrote it. */
  program: z.string(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  /** Of the graph. */
  revision: z.string(),
  /** When the graph was last written; null where it never was. */
  updatedAt: z.string().nullable(),
  /** Those that had brought the graph where it was. */
  migrations: z.array(z.object({ number: z.int(), name: z.string(), checksum: z.string() })),
});
const endSchema = z.object({
  nodes: z.int(),
  relationships: z.int(),
  sha256: z.string(),
});
const lineSchema = z.union([
  z.object({ node: z.tuple([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]) }),
  z.object({
    relationship: z.tuple([z.string(), z.string(), z.string(), z.record(z.string(), z.unknown())]),
  }),
  z.object({ end: endSchema }),
]);

export type BackupHead = z.output<typeof headSchema>;
export type BackupEnd = z.output<typeof endSchema>;
/** What a backup says of itself, once all of it was read and found to be so. */
export type BackupManifest = BackupHead & BackupEnd;
export type BackupItem = Exclude<z.output<typeof lineSchema>, { readonly end: unknown }>;

export interface BackupReader {
  readonly onHead?: (head: BackupHead) => void;
  /** Awaited before the next item is read. */
  readonly onItem?: (item: BackupItem) => Promise<void> | void;
}

/**
 * Reads a backup from its beginning to its end and checks all of it: form, counts, checksum. Throws NOT_A_BACKUP, BACKUP_DAMAGED,
 * BACKUP_NEWER, and what the system says of a file that cannot be read; only then is what it said not to be trusted.
 */
export async function readBackup(
  file: string,
  { onHead, onItem }: BackupReader = {},
  signal?: AbortSignal,
): Promise<BackupManifest> {
  const hash = createHash('sha256');
  const counts = { nodes: 0, relationships: 0 };
  let head: BackupHead | undefined;
  let end: BackupEnd | undefined;
  const take = async (line: string): Promise<void> => {
    if (end !== undefined) throw damaged(file, 'it goes on after its end');
    if (head === undefined) {
      head = headOf(line, file);
      onHead?.(head);
    } else {
      const parsed = lineSchema.safeParse(jsonOf(line));
      if (!parsed.success) throw damaged(file, `line ${lineNumber(counts)} is none of a backup`);
      if ('end' in parsed.data) {
        ({ end } = parsed.data);
        return;
      }
      counts['node' in parsed.data ? 'nodes' : 'relationships'] += 1;
      await onItem?.(parsed.data);
    }
    hash.update(`${line}\n`);
  };
  const source = createReadStream(file);
  const bytes = createGunzip();
  // Why it ends early, the reader of the bytes is told.
  const fed = pipeline(source, bytes, signal === undefined ? {} : { signal }).catch(() => undefined);
  try {
    for await (const line of linesOf(bytes, () => head === undefined, file)) await take(line);
  } catch (error) {
    throw zlibReason(error) === undefined ? error : ofZlib(error, source.bytesRead, head, file);
  } finally {
    bytes.destroy();
    await fed;
  }
  if (head === undefined) throw notABackup(file);
  if (end === undefined) throw damaged(file, 'it ends before its end');
  if (end.nodes !== counts.nodes || end.relationships !== counts.relationships) {
    throw damaged(file, `it holds ${counts.nodes} nodes and not the ${end.nodes} that it tells of`);
  }
  if (end.sha256 !== hash.digest('hex')) throw damaged(file, 'its checksum is another');
  return { ...head, ...end };
}

function headOf(line: string, file: string): BackupHead {
  const head = headSchema.safeParse(jsonOf(line));
  if (head.success) return head.data;
  throw line.startsWith(`{"format":"${BACKUP_FORMAT}"`)
    ? damaged(file, 'its first line is not whole')
    : newer(file, 'its form is that of a later version');
}

/** Whole lines; what is no backup is told by how it begins, however long its first line is. */
async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
  isHeadOpen: () => boolean,
  file: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + textOf(decoder, chunk, file)).split('\n');
    const beginning = lines[0]?.slice(0, FORMAT_BEGINNING.length) ?? '';
    if (isHeadOpen() && !FORMAT_BEGINNING.startsWith(beginning)) throw notABackup(file);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') throw isHeadOpen() ? notABackup(file) : damaged(file, 'its last line is cut');
}

function textOf(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array, file: string): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw notABackup(file);
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function lineNumber({ nodes, relationships }: { nodes: number; relationships: number }): number {
  return nodes + relationships + 2;
}

/** `Z_BUF_ERROR` of a file that is cut, `Z_DATA_ERROR` of one that was changed or is no gzip at all. */
function zlibReason(error: unknown): string | undefined {
  const code = codeOf(error);
  return typeof code === 'string' && code.startsWith('Z_') ? code : undefined;
}

function ofZlib(error: unknown, bytesRead: number, head: BackupHead | undefined, file: string): Error {
  if (zlibReason(error) === 'Z_BUF_ERROR' && bytesRead > 0) return damaged(file, 'it is cut');
  return head === undefined ? notABackup(file) : damaged(file, 'its bytes were changed');
}
