import { StoreError } from '../store-error.ts';
import type { HomeLayout } from './layout.ts';

/** Lines that tell what went wrong, the most telling kind first. */
const TELLING = [
  /No space left on device|Permission denied|Read-only file system|AccessDenied|Too many open files/u,
  /Address already in use/u,
  /Error reading config|Unrecognized setting|Failed to read config|Invalid|out of range|declared multiple times|Bad value|must be/u,
  /Unrecognized VM option|Invalid maximum heap size|insufficient memory|Could not reserve/u,
  /store_lock|StoreLock|already in use|locked by another process/iu,
  /UnsupportedClassVersionError/u,
  /^Caused by:|ERROR|Error:/u,
];

/** What the server printed before it gave up, as one error with the line that tells most. */
export function startFailure(printed: string, layout: HomeLayout): StoreError {
  const lines = printed.split('\n').map((line) => line.trim());
  const rank = TELLING.findIndex((pattern) => lines.some((line) => pattern.test(line)));
  const pattern = TELLING[rank];
  const line =
    pattern === undefined
      ? lines.filter((text) => text !== '').at(-1)
      : lines.find((text) => pattern.test(text));
  const said = line === undefined ? 'it printed nothing' : shorten(line);
  const log = `All it printed stands in ${layout.consoleLog}`;
  switch (rank) {
    case 0:
      return new StoreError(
        'HOME_UNUSABLE',
        `The local database cannot use ${layout.database}: ${said}`,
        'Look at free space and permissions there, or let STRATEGY_GRAPH_HOME name another folder.',
      );
    case 1:
      return portTaken(said);
    case 2:
    case 3:
      return new StoreError(
        'DATABASE_START_FAILED',
        `The local database does not start with these settings: ${said}`,
        `Correct ${layout.userSettings}, or take it away. ${log}`,
      );
    default:
      return new StoreError('DATABASE_START_FAILED', `The local database did not start: ${said}`, log);
  }
}

/** `2026-01-01 10:00:00.000+0000 ERROR Failed to …` without its time; a line of a stack may be very long. */
function shorten(line: string): string {
  const text = line.replace(/^\d{4}-\d{2}-\d{2} [\d:.+]+\s+/u, '');
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}

/** Somebody took the port between our look and the server's own. */
export function portTaken(said: string): StoreError {
  return new StoreError(
    'PORT_BUSY',
    `The local database found its port taken: ${said}`,
    'Try again: a free port is chosen anew.',
  );
}
