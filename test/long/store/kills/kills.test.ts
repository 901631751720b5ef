import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../../../src/model/package-path.ts';
import { checkBackup } from '../../../../src/store/backup/check-backup.ts';
import { migrate, pendingMigrations, readMigrations } from '../../../../src/store/migrations.ts';
import { dropSchema, emptyGraph, openTestStore } from '../../../database/connect.ts';
import { ensureBuilt } from '../../../integration/cli/built-cli.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { importingServer } from './importing-server.ts';
import type { Duration } from './killed.ts';
import { randomMoments, runKilled } from './killed.ts';
import { schemaThere, shareThere } from './schema-there.ts';
import type { Found } from './settled.ts';
import { found, settled } from './settled.ts';
import type { Plan } from './two-plans.ts';
import { otherThan, PLANS } from './two-plans.ts';

/** Fifty in all. */
const KILLS = { load: 15, importPlan: 10, backup: 10, migrate: 7, restore: 8 };

const store = openTestStore();
const home = temporaryFolder();
const planFile = (plan: Plan): string => join(home, `${plan}.json`);
const backupFile = (name: string): string => join(home, `${name}.ndjson.gz`);
/** The graph with the one plan and with the other, as undisturbed loads left them. */
const graphs = new Map<Plan, readonly string[]>();
let quiet = 0;

async function run(...words: readonly string[]): Promise<number> {
  const { acknowledged, ms } = await runKilled(home, words);
  expect(acknowledged).toBe(true);
  return ms;
}

/** Node and the connection are up after some of it; a process killed before that has done nothing yet. */
async function duration(...words: readonly string[]): Promise<Duration> {
  return { begins: quiet, ends: await run(...words) };
}

function planIn({ graph }: Found): Plan {
  for (const [plan, known] of graphs) {
    if (graph.length === known.length && graph.every((item, index) => item === known[index])) return plan;
  }
  throw new Error(`the graph is neither of the two: ${graph.length} nodes and relationships`);
}

beforeAll(async () => {
  ensureBuilt();
  await emptyGraph(store);
  for (const plan of ['cups', 'plates'] as const) {
    writeFileSync(planFile(plan), PLANS[plan]);
    await run('load', planFile(plan));
    graphs.set(plan, (await found(store)).graph);
    await run('backup', '--out', backupFile(plan));
  }
  quiet = await run('db', 'status');
}, 120_000);
afterAll(() => store.close());

describe('a process that is killed at a random moment', () => {
  it(`of load leaves one plan or the other, ${KILLS.load} times`, async () => {
    const moment = randomMoments('load');
    let plan = planIn(await found(store));
    const whole = await duration('load', planFile(otherThan(plan)));
    plan = otherThan(plan);
    let interrupted = 0;
    for (let kill = 0; kill < KILLS.load; kill += 1) {
      const wanted = otherThan(plan);
      const { acknowledged } = await runKilled(home, ['load', planFile(wanted)], moment(whole));
      plan = planIn(await found(store));
      if (acknowledged) expect(plan).toBe(wanted);
      else interrupted += 1;
    }
    expect(interrupted).toBeGreaterThan(0);
  });

  it(`of restore leaves the graph or the backup's, ${KILLS.restore} times`, async () => {
    const moment = randomMoments('restore');
    let plan = planIn(await found(store));
    const whole = await duration('restore', backupFile(otherThan(plan)), '--yes');
    plan = otherThan(plan);
    for (let kill = 0; kill < KILLS.restore; kill += 1) {
      const wanted = otherThan(plan);
      const words = ['restore', backupFile(wanted), '--yes'];
      const { acknowledged } = await runKilled(home, words, moment(whole));
      plan = planIn(await found(store));
      if (acknowledged) expect(plan).toBe(wanted);
    }
  });

  it(`of backup leaves no file or a whole one, and whoever writes is not held up, ${KILLS.backup} times`, async () => {
    const moment = randomMoments('backup');
    const before = await found(store);
    const whole = await duration('backup', '--out', backupFile('kept'));
    for (let kill = 0; kill < KILLS.backup; kill += 1) {
      const file = backupFile(kill % 2 === 0 ? 'kept' : `new-${kill}`);
      const { acknowledged } = await runKilled(home, ['backup', '--out', file], moment(whole));
      if (acknowledged || file === backupFile('kept')) expect(existsSync(file)).toBe(true);
      if (existsSync(file)) expect((await checkBackup(file)).nodes).toBeGreaterThan(0);
      expect(await found(store)).toEqual(before);
    }
    await run('backup', '--out', backupFile('kept'));
    expect(readdirSync(home).filter((name) => name.endsWith('draft'))).toEqual([]);
    await run('load', planFile(otherThan(planIn(before))));
  });

  it(`of a server that imports loses nothing that it answered, and does what is sent again once, ${KILLS.importPlan} times`, async () => {
    const moment = randomMoments('importPlan');
    let plan = planIn(await found(store));
    const server = await importingServer(home, store);
    const whole = await server.undisturbed(PLANS[plan]);
    let { mutations } = await found(store);
    for (let kill = 0; kill < KILLS.importPlan; kill += 1) {
      const wanted = otherThan(plan);
      const { acknowledged } = await server.importKilled(PLANS[wanted], `kill-${kill}`, moment(whole));
      const after = await found(store);
      const isDone = after.mutations === mutations + 1;
      expect(planIn(after)).toBe(isDone ? wanted : plan);
      expect(after.mutations - mutations).toBe(isDone ? 1 : 0);
      if (acknowledged) expect(isDone).toBe(true);
      await server.importAgain(PLANS[wanted], `kill-${kill}`);
      const again = await found(store);
      expect(again.mutations).toBe(mutations + 1);
      expect(planIn(again)).toBe(wanted);
      [plan, mutations] = [wanted, again.mutations];
    }
    await server.end();
  });

  it(`of a migration leaves each file of it applied or not, and the next goes on from there, ${KILLS.migrate} times`, async () => {
    const moment = randomMoments('migrate');
    const migrations = await readMigrations(packagePath('cypher', 'schema'));
    const [before, wanted] = [await found(store), await schemaThere(store)];
    await dropSchema(store);
    // Whatever needs the database migrates it first.
    const asked = ['query', '{ isacs { totalCount } }'];
    const whole = await duration(...asked);
    expect(await schemaThere(store)).toEqual(wanted);
    for (let kill = 0; kill < KILLS.migrate; kill += 1) {
      await dropSchema(store);
      const { acknowledged } = await runKilled(home, asked, moment(whole));
      await settled(store);
      const [there, pending] = [await schemaThere(store), await pendingMigrations(store)];
      const shares = migrations.map((migration) => shareThere(migration, there));
      expect(shares.filter((share) => share !== 0 && share !== 1)).toEqual([]);
      for (const [index, { name }] of migrations.entries())
        if (!pending.includes(name)) expect(shares[index]).toBe(1);
      if (acknowledged) expect(pending).toEqual([]);
      await migrate(store);
      expect(await schemaThere(store)).toEqual(wanted);
      expect(await found(store)).toEqual(before);
    }
  });
});
