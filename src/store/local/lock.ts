import { link, mkdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { StoreError } from '../store-error.ts';
import { identityOf, isRunning } from './processes.ts';

const holderSchema = z.object({ pid: z.int(), startTime: z.string() });

const POLL_MS = 100;
/** Guards a taking-over that takes less than a millisecond; older than this its owner died in it. */
const GUARD_STALE_MS = 5_000;

export interface LockOptions {
  /** How long to wait for another process to be done; then HOME_BUSY. */
  readonly waitMs: number;
  readonly onWait?: ((holder: number) => void) | undefined;
}

/**
 * Does the work while no other process, and nobody else in this one, holds the same lock file. The lock of a
 * process that died is taken over.
 */
export async function withLock<T>(path: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  await acquire(path, options);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string, options: LockOptions): Promise<void> {
  const deadline = Date.now() + options.waitMs;
  let told = false;
  while (!(await tryToTake(path))) {
    const holder = await holderOf(path);
    if (holder !== undefined && !isRunning(holder)) {
      await dropStale(path);
      continue;
    }
    if (Date.now() > deadline) {
      throw new StoreError(
        'HOME_BUSY',
        `Process ${holder?.pid ?? 'unknown'} has held ${path} for more than ${Math.round(options.waitMs / 1000)} s`,
        'Wait for it to end, or end it; the lock of a process that is gone is taken over by itself.',
      );
    }
    if (!told && holder !== undefined) options.onWait?.(holder.pid);
    told = true;
    await pause(POLL_MS);
  }
}

/** The content is written first and the name given to it in one step, so that a lock is never seen half written. */
async function tryToTake(path: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(draft, JSON.stringify(identityOf(process.pid)));
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

/** Looks again under a guard: without it, two that saw the same dead holder could drop each other's new lock. */
async function dropStale(path: string): Promise<void> {
  const guard = `${path}.guard`;
  if (!(await tryToTake(guard))) {
    const age = await stat(guard).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    );
    if (age > GUARD_STALE_MS) await rm(guard, { force: true });
    await pause(POLL_MS);
    return;
  }
  try {
    const holder = await holderOf(path);
    if (holder !== undefined && !isRunning(holder)) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

async function holderOf(path: string): Promise<z.output<typeof holderSchema> | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    // Not written by us, or torn by a crash of the machine: nobody can be holding it.
    return { pid: 0, startTime: '' };
  }
}

/** `ENOENT` and the like, of what the system threw. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
