import { storeConfigFromEnvironment } from '../../store/config.ts';
import { homeFromEnvironment } from '../../store/local/layout.ts';
import { localStatus } from '../../store/local/local-server.ts';
import { openStore } from '../../store/store.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from '../terminal.ts';

/** Of a dump or restore that was cut off, or is under way. */
const PAUSED =
  ': it was stopped for a dump or a restore, which starts it again. Where that was cut off, strategy-graph db start does, and every command that needs it';

/** Whether the database of this environment runs, and where. Starts nothing. */
export async function showStatus(terminal: Terminal, json: boolean): Promise<ExitStatus> {
  const config = storeConfigFromEnvironment(terminal.env);
  if (config !== undefined) {
    const store = openStore(config);
    await store.verify().finally(() => store.close());
    const told = { uri: config.uri, isRunning: true, isLocal: false };
    await (json ? printJson(terminal, told) : terminal.print(`The database at ${config.uri} answers.\n`));
    return EXIT.done;
  }
  const status = await localStatus(homeFromEnvironment(terminal.env));
  await (json
    ? printJson(terminal, { ...status, isLocal: true })
    : terminal.print(
        status.isRunning
          ? `Neo4j ${status.version} runs at ${status.uri} (process ${status.pid}); its data lie in ${status.dataFolder}.\n`
          : `No database runs for ${status.home}${status.isPaused ? PAUSED : ''}.\n`,
      ));
  return EXIT.done;
}
