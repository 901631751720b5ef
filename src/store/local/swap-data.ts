import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { HomeLayout } from './layout.ts';
import { moveDatabase } from './seed.ts';

function beforeOf(layout: HomeLayout): string {
  return `${layout.data}-before`;
}

/**
 * Puts the database of another `data/` in the place of a home's, both of stopped servers. Two steps of the file system: where this is
 * cut off between them, {@link finishSwap} goes back, so that the home has the one or the other.
 */
export async function swapData(layout: HomeLayout, from: string): Promise<void> {
  const draft = `${layout.data}-draft`;
  await rm(draft, { recursive: true, force: true });
  await moveDatabase(from, draft);
  if (existsSync(layout.data)) await rename(layout.data, beforeOf(layout));
  await rename(draft, layout.data);
  await finishSwap(layout);
}

/** What a swap that was cut off needs: done under the lock of the home, before anything else looks at its files. */
export async function finishSwap(layout: HomeLayout): Promise<void> {
  const before = beforeOf(layout);
  if (!existsSync(before)) return;
  if (existsSync(layout.data)) await rm(before, { recursive: true, force: true });
  else await rename(before, layout.data);
}
