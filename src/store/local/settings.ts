import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import type { HomeLayout } from './layout.ts';

const MEGABYTE = 2 ** 20;
const [LEAST_HEAP, MOST_HEAP] = [512 * MEGABYTE, 2048 * MEGABYTE];
const HEAP_SHARE = 1 / 8;

/**
 * The heap where the user says nothing, in the form that -Xmx takes: an eighth of the machine's memory, from 512 MB up to 2 GB. A restore is what
 * takes most, since what it takes out and what it writes are one transaction: 519 MiB for a graph of 1,000 measures.
 */
export function defaultHeap(machineBytes = machineMemory()): string {
  const bytes = Math.min(MOST_HEAP, Math.max(LEAST_HEAP, machineBytes * HEAP_SHARE));
  return `${Math.floor(bytes / MEGABYTE)}m`;
}

/** Bytes; what a container may take where that is less. */
function machineMemory(): number {
  const constrained = process.constrainedMemory();
  return constrained > 0 ? Math.min(totalmem(), constrained) : totalmem();
}

/**
 * The part of the heap that one transaction may take, so that none takes all: together they have 70 % (Neo4j's default), and a server whose
 * heap is full ends. Loading a document of 1,000 measures takes 277 MiB, the shipped dataset 62.
 */
const TRANSACTION_SHARE = 0.6;

/** Of the user's neo4j.conf; what concerns the JVM is no setting that the server itself reads. */
export interface UserSettings {
  readonly text: string;
  /** `server.memory.heap.max_size`, in the form that -Xmx takes. */
  readonly heap: string;
  /** `server.jvm.additional`, as often as it stands there. */
  readonly jvm: readonly string[];
}

export async function readUserSettings(layout: HomeLayout): Promise<UserSettings> {
  const text = await readFile(layout.userSettings, 'utf8').catch(() => '');
  return parseUserSettings(text);
}

/** @param usualHeap what the heap is where the text says nothing */
export function parseUserSettings(text: string, usualHeap = defaultHeap()): UserSettings {
  const values = (name: string): readonly string[] =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith(`${name}=`))
      .map((line) => line.slice(name.length + 1).trim());
  return {
    text,
    heap: values('server.memory.heap.max_size').at(-1) ?? usualHeap,
    jvm: values('server.jvm.additional'),
  };
}

/**
 * The settings of the local server. Not preallocating logs keeps a new database at 2 MB instead of 517 MB; the
 * short wait at the end of the Bolt threads brings a stop from 10 s down to 1 s (nothing is in flight by then:
 * the databases are closed before it).
 */
export function settingsText(port: number, user: UserSettings): string {
  const ours = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'db.tx_log.preallocate=false',
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
  ];
  const nameOf = (line: string): string => line.split('=')[0]?.trim() ?? '';
  const theirs = user.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const names = new Set(theirs.map(nameOf));
  const defaults = [
    'server.memory.pagecache.size=64m',
    ...transactionMemory(user.heap).map((size) => `db.memory.transaction.max=${size}`),
  ].filter((line) => !names.has(nameOf(line)));
  return `${[...ours, ...defaults, ...theirs].join('\n')}\n`;
}

/** `307m` of `512m`; none of a heap that only the JVM understands. */
function transactionMemory(heap: string): readonly string[] {
  const bytes = heapBytes(heap);
  return bytes === undefined ? [] : [`${Math.max(1, Math.floor((bytes / MEGABYTE) * TRANSACTION_SHARE))}m`];
}

/** Of `512m`, as -Xmx takes it; undefined for what only the JVM understands. */
export function heapBytes(heap: string): number | undefined {
  const [, digits, unit = ''] = /^(\d+)([kmg]?)$/iu.exec(heap) ?? [];
  const factor = BYTES[unit.toLowerCase()];
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

/** By unit. */
const BYTES: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: MEGABYTE, g: 2 ** 30 };

export async function writeSettings(layout: HomeLayout, port: number, user: UserSettings): Promise<void> {
  await mkdir(dirname(layout.settings), { recursive: true });
  await writeFile(layout.settings, settingsText(port, user));
}
