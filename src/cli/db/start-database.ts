import { homeFromEnvironment } from '../../store/local/layout.ts';
import { startLocalServer } from '../../store/local/local-server.ts';
import { preparingSeed } from '../../store/local/seeded-server.ts';
import { fillWithDataset } from '../database.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import { listenForStop } from '../stop-signals.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from '../terminal.ts';
import { needLocal } from './need-local.ts';

/** Starts the local database and leaves it running until `db stop`. */
export async function startDatabase(terminal: Terminal, json: boolean): Promise<ExitStatus> {
  needLocal(terminal.env);
  const home = homeFromEnvironment(terminal.env);
  const stop = listenForStop();
  const server = await startLocalServer({
    home,
    onProgress: terminal.say,
    keep: true,
    signal: stop.signal,
    onFetched: preparingSeed(fillWithDataset, { onProgress: terminal.say, signal: stop.signal }),
  }).finally(stop.release);
  const { uri, username } = server.config;
  const told = { uri, username, home, pid: server.pid, alreadyRunning: server.reused };
  await (json
    ? printJson(terminal, told)
    : terminal.print(
        `The database ${server.reused ? 'already runs' : 'runs'} at ${uri} (user ${username}, password in ${home}/password).\n`,
      ));
  return EXIT.done;
}
