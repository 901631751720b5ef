import { setTimeout as pause } from 'node:timers/promises';
import { localStatus, resetLocal } from '../../../src/store/local/local-server.ts';
import { ensureBuilt } from '../../integration/cli/built-cli.ts';
import { localHome, processesOf, removeHome } from '../../integration/cli/local-home.ts';
import { startServer } from '../../integration/cli/running-server.ts';

const home = localHome();
afterAll(async () => {
  await resetLocal(home);
  removeHome(home);
});

describe('the local server', () => {
  it('ends by itself when the process that used it is killed', async () => {
    ensureBuilt();
    const user = await startServer({ STRATEGY_GRAPH_HOME: home }, '--no-data');
    const { pid } = await localStatus(home);
    expect(pid).not.toBeNull();
    await user.end('SIGKILL');
    const deadline = Date.now() + 30_000;
    while (processesOf(home).length > 0 && Date.now() < deadline) await pause(50);
    expect(processesOf(home)).toEqual([]);
  });
});
