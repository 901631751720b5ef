import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import type { HomeLayout } from './layout.ts';

/**
 * A server that runs is stopped for work at its files, a dump or a restore, and started again afterwards. The note of that outlives one
 * who is killed meanwhile: whoever needs the database next starts it again for those who used it.
 */
export async function notePause(layout: HomeLayout): Promise<void> {
  await writeFile(layout.pause, '');
}

export function isPaused(layout: HomeLayout): boolean {
  return existsSync(layout.pause);
}

/** Once it runs again, or somebody wants it stopped. */
export async function endPause(layout: HomeLayout): Promise<void> {
  await rm(layout.pause, { force: true });
}
