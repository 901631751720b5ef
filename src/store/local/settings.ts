import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { HomeLayout } from './layout.ts';

const DEFAULT_HEAP = '512m';

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

export function parseUserSettings(text: string): UserSettings {
  const values = (name: string): readonly string[] =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith(`${name}=`))
      .map((line) => line.slice(name.length + 1).trim());
  return {
    text,
    heap: values('server.memory.heap.max_size').at(-1) ?? DEFAULT_HEAP,
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
  const defaults = ['server.memory.pagecache.size=64m'].filter((line) => !names.has(nameOf(line)));
  return `${[...ours, ...defaults, ...theirs].join('\n')}\n`;
}

export async function writeSettings(layout: HomeLayout, port: number, user: UserSettings): Promise<void> {
  await mkdir(dirname(layout.settings), { recursive: true });
  await writeFile(layout.settings, settingsText(port, user));
}
