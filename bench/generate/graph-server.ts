import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startLocalServer } from '../../src/store/local/local-server.ts';
import type { LocalServer } from '../../src/store/local/local-server.ts';

/** In words, for the machine's description. */
export const SERVER_MEMORY = '2 GB of heap and 1 GB of page cache';

/** The same for every side. Nothing runs longer than a minute, so that a question that a side cannot bear ends. */
const SETTINGS = [
  'server.memory.heap.max_size=2g',
  'server.memory.pagecache.size=1g',
  'db.transaction.timeout=60s',
];

/** The server of the graph of a size, in a home of its own below a folder. */
export async function graphServer(
  folder: string,
  size: number,
  onProgress: (line: string) => void,
): Promise<LocalServer> {
  const home = join(folder, String(size));
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'neo4j.conf'), `${SETTINGS.join('\n')}\n`);
  return startLocalServer({ home, onProgress });
}
