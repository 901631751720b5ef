import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { homeLayout } from '../../src/store/local/layout.ts';
import { recordingTerminal } from './recording-terminal.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const home = temporaryFolder();
const env = { STRATEGY_GRAPH_HOME: home };
const kept = join(home, 'database', 'kept');

beforeEach(() => {
  mkdirSync(join(home, 'database'), { recursive: true });
  writeFileSync(kept, '');
});

describe('db reset', () => {
  it.each([
    ['deletes the database where the person says yes', ['db', 'reset'], 'Yes', 0, false],
    ['deletes nothing where the person says anything else', ['db', 'reset'], 'y', 1, true],
    ['does not ask with --yes', ['db', 'reset', '--yes'], 'no', 0, false],
    ['does not ask a program', ['db', 'reset'], undefined, 0, false],
    ['deletes nothing on a dry run', ['db', 'reset', '--dry-run'], 'yes', 0, true],
  ])('%s', async (_what, args, answer, status, isKept) => {
    const terminal = recordingTerminal(answer === undefined ? { env } : { env, answer });
    expect(await run(args, terminal)).toBe(status);
    expect(existsSync(kept)).toBe(isKept);
  });
});

describe('db status and db stop', () => {
  it('say that nothing runs, and that is no error', async () => {
    const [status, stop] = [recordingTerminal({ env }), recordingTerminal({ env })];
    expect(await run(['db', 'status', '--json'], status)).toBe(0);
    expect(JSON.parse(status.printed())).toMatchObject({ home, isRunning: false, uri: null });
    expect(await run(['db', 'stop'], stop)).toBe(0);
    expect(stop.printed()).toBe('No database was running.\n');
  });

  it('say of one that a dump stopped how it starts again, until somebody wants it stopped', async () => {
    writeFileSync(homeLayout(home).pause, '');
    const [before, doctor, after] = [
      recordingTerminal({ env }),
      recordingTerminal({ env }),
      recordingTerminal({ env }),
    ];
    await run(['db', 'status'], before);
    expect(before.printed()).toContain('strategy-graph db start');
    await run(['doctor'], doctor);
    expect(doctor.printed()).toMatch(/^warn {2}Database .*stopped for a dump/mu);
    await run(['db', 'stop'], recordingTerminal({ env }));
    await run(['db', 'status'], after);
    expect(after.printed()).toBe(`No database runs for ${home}.\n`);
  });

  it('say of a database that does not answer its code, with status 3', async () => {
    const elsewhere = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' };
    const terminal = recordingTerminal({ env: elsewhere });
    expect(await run(['db', 'status'], terminal)).toBe(3);
    expect(terminal.said()).toMatch(/^error DATABASE_UNAVAILABLE: /u);
  });
});
