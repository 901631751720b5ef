import { freemem } from 'node:os';
import { homeLayout } from '../../store/local/layout.ts';
import { heapBytes, readUserSettings } from '../../store/local/settings.ts';
import type { Finding } from './finding.ts';

const MB = 1024 * 1024;
/** What the database takes beside its heap (page cache, code, threads), and the server. */
const BESIDE = 512 * MB;

/** Whether the heap that the local database may fill is there. @param free bytes that programs can still have */
export async function checkMemory(home: string, free = freemem()): Promise<Finding> {
  const { heap } = await readUserSettings(homeLayout(home));
  const wanted = heapBytes(heap);
  const text = `${Math.floor(free / MB)} MB free; the database may fill a heap of ${heap}`;
  if (wanted === undefined || free >= wanted + BESIDE) return { name: 'Memory', state: 'ok', text };
  return {
    name: 'Memory',
    state: 'warn',
    text,
    advice:
      'Where the database runs already, its memory counts as taken. Else end other programs, or lower server.memory.heap.max_size in neo4j.conf of the home.',
  };
}
