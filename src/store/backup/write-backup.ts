import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import * as z from 'zod';
import type { StoreConfig } from '../config.ts';
import { readStatement } from '../links/read-statement.ts';
import type { Progress } from '../local/progress.ts';
import type { Store } from '../store.ts';
import { openStore } from '../store.ts';
import { lockGraph } from '../write/lock-graph.ts';
import { BACKUP_FORMAT, readBackup } from './backup-lines.ts';
import type { BackupEnd, BackupHead, BackupManifest } from './backup-lines.ts';
import { damaged } from './backup-error.ts';
import { writeDraft } from './draft-file.ts';
import { toStoredProperties } from './stored-value.ts';

export interface BackupRequest {
  readonly config: StoreConfig;
  /** Where the backup goes; replaced only by one that is whole. */
  readonly file: string;
  /** Version of Strategy Graph. */
  readonly program: string;
  readonly onProgress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Rows a piece: enough that handing it on costs nothing. */
const PIECE = 500;
const PROGRESS_EVERY = 50_000;

/**
 * Writes all of the graph into one file (backup-lines.ts) as it is at one moment: whoever else writes waits until it is read. The
 * file is read back and its counts and checksum compared before it gets its name. Throws StoreError, and what the system says
 * of the file; then nothing is left.
 */
export async function writeBackup({
  config,
  file,
  program,
  onProgress = () => undefined,
  signal,
}: BackupRequest): Promise<BackupManifest> {
  const store = openStore(config, { isExact: true });
  try {
    return await writeDraft(
      file,
      async (draft, open) => {
        const written = await whileNobodyWrites(store, async () => {
          const copy = copyOf(store, program, onProgress, signal);
          await pipeline(Readable.from(copy.lines()), createGzip(), await open());
          return copy.end();
        });
        onProgress('Reading the backup back');
        const found = await readBackup(draft, {}, signal);
        if (found.sha256 === written.sha256 && found.nodes === written.nodes) return found;
        throw damaged(draft, 'what was read back is not what was written');
      },
      signal,
    );
  } finally {
    await store.close();
  }
}

/** Ends the transaction that held the lock without a trace of it. */
class Done<T> extends Error {
  readonly result: T;
  constructor(result: T) {
    super('Nothing is to be written');
    this.result = result;
  }
}

/** Loads and mutations wait meanwhile, under the lock that they take themselves. */
async function whileNobodyWrites<T>(store: Store, work: () => Promise<T>): Promise<T> {
  let done: Done<T> | undefined;
  try {
    return await store.write(async (transaction) => {
      await lockGraph(transaction, 'curation');
      done = new Done(await work());
      throw done;
    });
  } catch (error) {
    if (done !== undefined && error === done) return done.result;
    throw error;
  }
}

interface Copy {
  readonly lines: () => AsyncGenerator<string>;
  /** Known once all lines were taken. */
  readonly end: () => BackupEnd;
}

function copyOf(store: Store, program: string, onProgress: Progress, signal: AbortSignal | undefined): Copy {
  const hash = createHash('sha256');
  const counts = { nodes: 0, relationships: 0 };
  let end: BackupEnd | undefined;
  async function* rowsAsLines(what: 'nodes' | 'relationships'): AsyncGenerator<string> {
    let lines: string[] = [];
    const text = readStatement(`backup-${what}`);
    for await (const row of store.stream({ text, parameters: {} }, { signal })) {
      lines.push(what === 'nodes' ? nodeLine(row) : relationshipLine(row));
      counts[what] += 1;
      if (counts[what] % PROGRESS_EVERY === 0) onProgress(`Written ${counts[what]} ${what}`);
      if (lines.length < PIECE) continue;
      yield lines.join('');
      lines = [];
    }
    yield lines.join('');
  }
  async function* hashed(pieces: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const piece of pieces) {
      hash.update(piece);
      yield piece;
    }
  }
  return {
    end: () => end ?? { ...counts, sha256: '' },
    async *lines() {
      yield* hashed(Readable.from([line(await headOf(store, program))]));
      yield* hashed(rowsAsLines('nodes'));
      yield* hashed(rowsAsLines('relationships'));
      end = { ...counts, sha256: hash.digest('hex') };
      yield line({ end });
    },
  };
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function nodeLine([ref, labels, properties]: readonly unknown[]): string {
  return line({ node: [ref, labels, toStoredProperties(properties)] });
}

function relationshipLine([type, from, to, properties]: readonly unknown[]): string {
  return line({ relationship: [type, from, to, toStoredProperties(properties)] });
}

const stateSchema = z.tuple([
  z.string(),
  z.string().nullable(),
  z.array(z.object({ number: z.coerce.number().int(), name: z.string(), checksum: z.string() })),
]);

async function headOf(store: Store, program: string): Promise<BackupHead> {
  const [row] = await store.read({ text: readStatement('backup-state'), parameters: {} });
  const [revision, updatedAt, migrations] = stateSchema.parse(row);
  const createdAt = new Date().toISOString();
  return { format: BACKUP_FORMAT, program, createdAt, revision, updatedAt, migrations };
}
