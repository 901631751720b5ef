import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { packagePath } from '../../../src/model/package-path.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { programOverDataset } from './watched-program.ts';

/** FUZZ_OPERATIONS=20000 npm run test:long -- test/long/api/fuzz: ten times as many, half an hour or more. */
const OPERATIONS = Number(process.env['FUZZ_OPERATIONS'] ?? 2_000);
/** Fields of Query and Mutation, each of which is asked as often. */
const FIELDS = 32;
/** What may be held after a quarter of them was asked again, when the plans and documents to keep are kept already. */
const GROWTH = 1.2;
const PATIENCE_MS = OPERATIONS * 300;
/** Longer than a statement may take (docs/operating.md): schemathesis takes one that it has waited 10 s for as a fault otherwise. */
const REQUEST_S = 60;

interface Found {
  readonly status: number | null;
  readonly said: string;
  readonly tried: number;
}

describe('operations that schemathesis generates', () => {
  const folder = temporaryFolder();
  const program = programOverDataset(PATIENCE_MS);

  /** Asks with a token, so that mutations and history are reached too. */
  async function generated(operations: number): Promise<Found> {
    const child = spawn(
      packagePath('.venv', 'bin', 'schemathesis'),
      [
        ...['run', `${program().url}/graphql`, '-H', `Authorization: Bearer ${program().token}`],
        ...['--checks', 'no_fault_of_ours', '--phases', 'fuzzing', '--suppress-health-check', 'all'],
        ...['-n', String(Math.ceil(operations / FIELDS)), '--seed', '1', '--continue-on-failure'],
        ...[
          '--request-timeout',
          String(REQUEST_S),
          '--workers',
          '4',
          '--generation-database',
          'none',
          '--warnings',
          'off',
          '--no-color',
        ],
      ],
      {
        cwd: folder,
        env: { ...process.env, SCHEMATHESIS_HOOKS: `${import.meta.dirname}/hooks.py` },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const [said] = await Promise.all([text(child.stdout), once(child, 'close')]);
    return { status: child.exitCode, said, tried: Number(/(\d+) generated/u.exec(said)?.[1] ?? 0) };
  }

  it(
    'bring no answer of 500 or more, no internal error, no crash and no growth of memory, and end as always',
    async () => {
      const first = await generated(OPERATIONS);
      const held = await program().heldBytes();
      const again = await generated(OPERATIONS / 4);
      const after = await program().heldBytes();
      process.stderr.write(
        `held after ${first.tried}: ${megabytes(held)}, after ${again.tried} again: ${megabytes(after)}\n`,
      );
      for (const { status, said } of [first, again]) if (status !== 0) throw new Error(said);
      expect(first.tried).toBeGreaterThanOrEqual(OPERATIONS);
      expect(after).toBeLessThan(held * GROWTH);
      expect(program().said.filter((line) => line.includes('"problem"'))).toEqual([]);
      expect((await program().end()).status).toBe(0);
    },
    PATIENCE_MS,
  );
});

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
