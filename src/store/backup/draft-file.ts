import { open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { identityOf } from '../local/processes.ts';

/**
 * A file that appears under its name whole or not at all: written beside it under another, brought to the disk, checked, then renamed. A
 * failure leaves what was there before; what a process that was killed left lying there, the next one clears away.
 * @param work writes the draft into the stream that `openDraft` gives (anew each time it is called), and checks it
 */
export async function writeDraft<T>(
  file: string,
  work: (draft: string, openDraft: () => Promise<Writable>) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  await clearDrafts(dirname(file));
  const draft = `${file}.${process.pid}.backup-draft`;
  try {
    const result = await work(draft, async () => {
      // Its owner's alone: it holds all that the graph does.
      const handle = await open(draft, 'w', 0o600);
      return handle.createWriteStream({ flush: true });
    });
    signal?.throwIfAborted();
    await rename(draft, file);
    await flushFolder(dirname(file));
    return result;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** `graph.ndjson.gz.4711.backup-draft`, where no process 4711 is left. */
async function clearDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = /\.(\d+)\.backup-draft$/u.exec(name)?.[1];
    if (pid === undefined || identityOf(Number(pid)) !== undefined) continue;
    await rm(join(folder, name), { force: true });
  }
}

/** Without it a machine that loses its power may have the file and not yet its name. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
