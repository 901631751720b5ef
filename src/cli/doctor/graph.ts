import type { StoreConfig } from '../../store/config.ts';
import { storeConfigFromEnvironment } from '../../store/config.ts';
import { localStatus, runningLocalConfig } from '../../store/local/local-server.ts';
import { databaseHealth } from '../../store/health.ts';
import { pendingMigrations } from '../../store/migrations.ts';
import type { Store } from '../../store/store.ts';
import { openStore } from '../../store/store.ts';
import { shippedDataset } from '../dataset/shipped-dataset.ts';
import { failed } from './failed.ts';
import type { Finding } from './finding.ts';

/** The database as far as it can be seen without starting it: whether it answers, its migrations, its data. */
export async function checkGraph(env: NodeJS.ProcessEnv, home: string): Promise<readonly Finding[]> {
  try {
    const config = storeConfigFromEnvironment(env) ?? (await runningLocalConfig(home));
    if (config !== undefined) return await checkRunning(config);
    return [(await localStatus(home)).isPaused ? PAUSED : NOT_RUNNING];
  } catch (error) {
    return [failed('Database', error)];
  }
}

const NOT_RUNNING: Finding = {
  name: 'Database',
  state: 'ok',
  text: 'does not run for this home; a start brings it up',
};

const PAUSED: Finding = {
  name: 'Database',
  state: 'warn',
  text: 'was stopped for a dump or a restore, which starts it again at its end',
  advice:
    'Where that was cut off: strategy-graph db start, or any command that needs the database, starts it again.',
};

async function checkRunning(config: StoreConfig): Promise<readonly Finding[]> {
  const store = openStore(config);
  try {
    await store.verify();
    const answers: Finding = { name: 'Database', state: 'ok', text: `answers at ${config.uri}` };
    return [answers, await checkMigrations(store), ...(await checkDataset(store))];
  } finally {
    await store.close();
  }
}

async function checkMigrations(store: Store): Promise<Finding> {
  const name = 'Migrations';
  try {
    const pending = await pendingMigrations(store);
    if (pending.length === 0) return { name, state: 'ok', text: 'all are applied' };
    return {
      name,
      state: 'warn',
      text: `not applied yet: ${pending.join(', ')}`,
      advice: 'The next start, load or ingest applies them.',
    };
  } catch (error) {
    return failed(name, error);
  }
}

/** The dataset that is loaded against the one that ships, and which revision of the graph this is. */
async function checkDataset(store: Store): Promise<readonly Finding[]> {
  const name = 'Dataset';
  const { datasetDigest, revision } = await databaseHealth(store);
  const text =
    revision === undefined ? 'none: nothing was written yet' : `${revision}: so often was it changed`;
  const found: Finding = { name: 'Revision', state: 'ok', text };
  if (datasetDigest === shippedDataset().telling.digest)
    return [{ name, state: 'ok', text: 'is loaded' }, found];
  return [
    {
      name,
      state: 'warn',
      text: datasetDigest === undefined ? 'is not loaded' : 'data/ has changed since it was loaded',
      advice: 'To load it: strategy-graph data load. The next start does so too.',
    },
    found,
  ];
}
