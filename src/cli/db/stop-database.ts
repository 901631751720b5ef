import { homeFromEnvironment } from '../../store/local/layout.ts';
import { stopLocal } from '../../store/local/local-server.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from '../terminal.ts';
import { needLocal } from './need-local.ts';

/** Stops the local database, whoever uses it; fine where none runs. */
export async function stopDatabase(terminal: Terminal, json: boolean): Promise<ExitStatus> {
  needLocal(terminal.env);
  const wasRunning = await stopLocal(homeFromEnvironment(terminal.env));
  await (json
    ? printJson(terminal, { wasRunning })
    : terminal.print(wasRunning ? 'The database is stopped.\n' : 'No database was running.\n'));
  return EXIT.done;
}
