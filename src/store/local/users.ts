import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { identityOf } from './processes.ts';
import type { HomeLayout } from './layout.ts';

/**
 * Who uses the server of a home. Each user has a file `users/<pid>.<n>`; the last one out stops the server, so that
 * a command that began beside a server outlives it. `keep` is the user that `db start` leaves behind.
 */
const KEEP = 'keep';

let count = 0;

export interface User {
  /** Takes the user off the list and the watchdog with it; does not stop the server. */
  leave(): Promise<void>;
}

/** Enters this process as a user, with a watchdog that acts for it should it be killed. */
export async function enter(layout: HomeLayout): Promise<User> {
  count += 1;
  await mkdir(layout.users, { recursive: true });
  const file = join(layout.users, `${process.pid}.${count}`);
  await writeFile(file, '');
  const dismiss = watch(layout, file);
  return {
    leave: async () => {
      dismiss();
      await rm(file, { force: true });
    },
  };
}

export async function keepRunning(layout: HomeLayout): Promise<void> {
  await mkdir(layout.users, { recursive: true });
  await writeFile(join(layout.users, KEEP), '');
}

export async function forgetUsers(layout: HomeLayout): Promise<void> {
  await rm(layout.users, { recursive: true, force: true });
}

/** Whether anybody alive still uses the server. Files of the dead are cleared away. */
export async function isInUse(layout: HomeLayout): Promise<boolean> {
  const names = await readdir(layout.users).catch(() => []);
  const dead = names.filter((name) => name !== KEEP && identityOf(Number.parseInt(name, 10)) === undefined);
  await Promise.all(dead.map((name) => rm(join(layout.users, name), { force: true })));
  return names.length > dead.length;
}

/**
 * Waits for its input to end, which happens when this process does, however it does; then does what the process
 * would have done: leave, and stop the server when nobody is left. Which one that is stands in the state of the home: it may have
 * been stopped and started since.
 */
const WATCHDOG = `
cat > /dev/null
rm -f "$OWN_FILE"
for user in "$USERS"/*; do
  name=\${user##*/}
  [ "$name" = ${KEEP} ] && exit 0
  kill -0 "\${name%%.*}" 2> /dev/null && exit 0
done
SERVER=$(sed -n 's/.*"pid":\\([0-9]*\\).*/\\1/p' "$STATE" 2> /dev/null)
[ -n "$SERVER" ] || exit 0
kill -TERM "$SERVER" 2> /dev/null
for second in 1 2 3 4 5 6 7 8 9 10; do
  kill -0 "$SERVER" 2> /dev/null || exit 0
  sleep 1
done
kill -KILL "$SERVER" 2> /dev/null
`;

/** In a session of its own, so that a signal to our process group does not reach it. */
function watch(layout: HomeLayout, file: string): () => void {
  const watchdog = spawn('sh', ['-c', WATCHDOG, 'strategy-graph-watchdog'], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
    env: { PATH: process.env['PATH'], OWN_FILE: file, USERS: layout.users, STATE: layout.state },
  });
  // Without a shell the server is only left to the next start, which finds it again.
  watchdog.once('error', () => undefined);
  watchdog.stdin.once('error', () => undefined);
  watchdog.unref();
  if (watchdog.stdin instanceof Socket) watchdog.stdin.unref();
  return () => watchdog.kill('SIGKILL');
}
