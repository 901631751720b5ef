import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { Store } from '../../../src/store/store.ts';
import { openTestStore, testConfig } from '../../database/connect.ts';
import { CLI, ensureBuilt } from '../../integration/cli/built-cli.ts';
import { cleanEnvironment, runCli } from '../../integration/cli/run-cli.ts';
import type { Variables } from '../../integration/cli/run-cli.ts';
import { loadDataset } from '../../integration/query/dataset-graph.ts';

const TELL_MEMORY = pathToFileURL(`${import.meta.dirname}/tell-memory.mjs`).href;

/** `strategy-graph start`, compiled, in a process of its own before the test's database, and watched. */
export interface WatchedProgram {
  readonly url: string;
  /** A token of scope curate that it knows. */
  readonly token: string;
  /** What it has said on standard error, by lines. */
  readonly said: readonly string[];
  /** Bytes that it holds on to after its garbage was collected. */
  heldBytes(): Promise<number>;
  /** The status that it ends with after SIGTERM, and after how many seconds; may be asked again. */
  end(): Promise<{ readonly status: number | null; readonly seconds: number }>;
}

/** The program before a database that holds the shipped dataset, from before the first test of a file until after its last. */
export function programOverDataset(patienceMs: number): () => WatchedProgram {
  let store: Store;
  let program: WatchedProgram;
  beforeAll(async () => {
    store = openTestStore();
    await loadDataset(store);
    program = await watchedProgram();
  }, patienceMs);
  afterAll(async () => {
    await program.end();
    await store.close();
  });
  return () => program;
}

/** @param uri of the database, where it is not reached directly */
export async function watchedProgram(
  variables: Variables = {},
  { uri = testConfig().uri }: { readonly uri?: string } = {},
): Promise<WatchedProgram> {
  ensureBuilt();
  const { username, password } = testConfig();
  const database = { NEO4J_URI: testConfig().uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const name = `watched-${process.hrtime.bigint()}`;
  const { stdout, stderr } = await runCli(['token', 'create', '--name', name, '--scope', 'curate'], database);
  if (stdout === '') throw new Error(`no token was made:\n${stderr}`);
  const child = fork(CLI, ['start', '--port', '0', '--json'], {
    env: cleanEnvironment({ ...database, NEO4J_URI: uri, ...variables }),
    execArgv: ['--expose-gc', '--import', TELL_MEMORY],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said: string[] = [];
  if (child.stderr !== null) createInterface(child.stderr).on('line', (line) => said.push(line));
  const url = await readyUrl(child, said);
  return {
    url,
    token: stdout.trim(),
    said,
    heldBytes: async () => {
      const answer: Promise<readonly unknown[]> = once(child, 'message');
      child.send('memory');
      const [bytes] = await answer;
      return Number(bytes);
    },
    end: async () => {
      const begun = performance.now();
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
      return { status: child.exitCode, seconds: (performance.now() - begun) / 1000 };
    },
  };
}

/** `{"url": "http://127.0.0.1:40123", …}` is the first thing that a start prints. */
async function readyUrl(child: ChildProcess, said: readonly string[]): Promise<string> {
  if (child.stdout === null) throw new Error('standard output is a pipe here');
  let text = '';
  for await (const line of createInterface(child.stdout)) {
    text += line;
    const url = /"url": *"(http:[^"]+)"/u.exec(text)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`the server did not become ready:\n${said.join('\n')}`);
}
