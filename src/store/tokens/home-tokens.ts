import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { withLock } from '../local/lock.ts';
import { StoreError } from '../store-error.ts';
import { tokenRecordSchema } from './record-schema.ts';
import type { TokenRecord } from './token.ts';
import type { TokenList } from './token-list.ts';

const LOCK_MS = 10_000;
const fileSchema = z.object({ tokens: z.array(tokenRecordSchema) });

interface Read {
  readonly mark: string;
  readonly tokens: readonly TokenRecord[];
}

/** Tokens in `tokens.json` of a home, which only its owner may read. Other processes may change it at any time. */
export function homeTokens(home: string): TokenList {
  const file = join(home, 'tokens.json');
  let last: Read | undefined;

  const all = async (): Promise<readonly TokenRecord[]> => {
    const found = await stat(file, { bigint: true }).catch(ifMissing);
    if (found === undefined) return [];
    // The file is replaced as a whole: another inode, or another time, is another content.
    const mark = `${found.ino} ${found.mtimeNs} ${found.size}`;
    if (last?.mark !== mark) last = { mark, tokens: await read(file) };
    return last.tokens;
  };
  const change = (work: (tokens: readonly TokenRecord[]) => readonly TokenRecord[]): Promise<void> =>
    withLock(`${file}.lock`, { waitMs: LOCK_MS }, async () => {
      await replace(file, work(await read(file)));
    });
  const prepared = async (): Promise<void> => {
    await mkdir(home, { recursive: true, mode: 0o700 });
  };
  return {
    all,
    find: async (id) => (await all()).find((record) => record.id === id),
    add: async (record) => {
      await prepared();
      await change((tokens) => [...tokens, record]);
    },
    revoke: async (id, at) => {
      await prepared();
      await change((tokens) =>
        tokens.map((record) =>
          record.id === id ? { ...record, revokedAt: record.revokedAt ?? at } : record,
        ),
      );
    },
  };
}

async function read(file: string): Promise<readonly TokenRecord[]> {
  const text = await readFile(file, 'utf8').catch(ifMissing);
  if (text === undefined) return [];
  try {
    return fileSchema.parse(JSON.parse(text)).tokens;
  } catch (error) {
    throw new StoreError(
      'TOKENS_UNREADABLE',
      `${file} is no list of tokens`,
      'Put it back from a copy, or delete it and make the tokens anew: strategy-graph token create --help',
      { cause: error },
    );
  }
}

/** Never half written: a crash leaves the list as it was. */
async function replace(file: string, tokens: readonly TokenRecord[]): Promise<void> {
  const draft = `${file}.${process.pid}.new`;
  await writeFile(draft, `${JSON.stringify({ tokens }, undefined, 2)}\n`, { mode: 0o600, flush: true });
  await rename(draft, file);
}

function ifMissing(error: unknown): undefined {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
    return undefined;
  throw error;
}
