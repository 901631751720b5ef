import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.ts';
import { recordingTerminal } from '../../cli/recording-terminal.ts';
import { emptyGraph, openTestStore, testConfig } from '../../database/connect.ts';
import { SAMPLE_PAGE } from '../cli/sample-page.ts';

const home = mkdtempSync(join(tmpdir(), 'strategy-graph-links-'));
const page = join(home, 'page-12.txt');
const decisions = join(home, 'links.yaml');
const { uri, username, password } = testConfig();
const env = {
  STRATEGY_GRAPH_HOME: home,
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
};
const store = openTestStore();

interface Told {
  readonly status: number;
  readonly printed: string;
  readonly said: string;
}

async function cli(...args: readonly string[]): Promise<Told> {
  const terminal = recordingTerminal({ env });
  const status = await run(args, terminal);
  return { status, printed: terminal.printed(), said: terminal.said() };
}

interface ListedLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly confidence: number;
  readonly decision: string;
}

async function links(...options: readonly string[]): Promise<readonly ListedLink[]> {
  const { printed } = await cli('links', 'list', '--json', ...options);
  return (JSON.parse(printed) as { readonly links: readonly ListedLink[] }).links;
}

async function idOf(to: string): Promise<string> {
  const link = (await links('--all')).find((one) => one.to === to);
  if (link === undefined) throw new TypeError(`a link to ${to}`);
  return link.id;
}

/** The actors that the page tells, by name. */
async function actors(): Promise<readonly unknown[]> {
  const text = "MATCH (n:Actor) WHERE n.nameJa STARTS WITH '金融' RETURN n.id, n.type ORDER BY n.id";
  return store.read({ text, parameters: {} });
}

const AS_READ = [
  ['isac:f-isac', 'ISAC'],
  ['ministry:fsa', 'MINISTRY'],
];
const PATIENCE_MS = 120_000;

beforeAll(async () => {
  await emptyGraph(store);
  writeFileSync(page, SAMPLE_PAGE);
  const { status } = await cli('ingest', page, '--document', 'sample-2024');
  expect(status).toBe(0);
}, PATIENCE_MS);
afterAll(async () => {
  await store.close();
  rmSync(home, { recursive: true });
});

describe('links', () => {
  it('lists what was linked by machine, least sure first', async () => {
    const all = await links();
    expect(all.map(({ to }) => to)).toEqual(
      expect.arrayContaining(['isac:f-isac', 'isac:ict-isac', 'ministry:fsa', 'ministry:mic']),
    );
    const confidences = all.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
    expect(await links('--below', '0.5')).toEqual([]);
    expect(await links('--document', 'another')).toEqual([]);
  });

  it(
    'undoes a link at once, honours that in later loads, and takes it back',
    async () => {
      expect(await actors()).toEqual(AS_READ);
      const id = await idOf('isac:f-isac');

      expect((await cli('links', 'reject', id, '--dry-run')).printed).toContain('dry run');
      expect(await actors()).toEqual(AS_READ);

      expect(await cli('links', 'reject', id)).toMatchObject({ status: 0 });
      const undone = [
        ['ministry:fsa', 'MINISTRY'],
        ['organization:金融isac', 'ORGANIZATION'],
      ];
      expect(await actors()).toEqual(undone);
      expect((await links()).some(({ to }) => to === 'isac:f-isac')).toBe(false);
      expect(readFileSync(decisions, 'utf8')).toContain('to: isac:f-isac');

      await cli('unload', 'sample-2024');
      await cli('ingest', page, '--document', 'sample-2024');
      expect(await actors()).toEqual(undone);

      await cli('links', 'accept', id);
      expect(await actors()).toEqual(AS_READ);
      expect((await links('--all')).find((link) => link.id === id)).toMatchObject({
        decision: 'accepted',
        confidence: 1,
      });
      expect((await links()).some((link) => link.id === id)).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'forgets a decision whose entry is taken out of the file',
    async () => {
      await cli('links', 'reject', await idOf('isac:f-isac'));
      rmSync(decisions);
      expect(await cli('links', 'apply')).toMatchObject({ status: 0 });
      expect(await actors()).toEqual(AS_READ);
    },
    PATIENCE_MS,
  );

  it('decides nothing where an id is unknown', async () => {
    const told = await cli('links', 'reject', await idOf('isac:f-isac'), 'link:0');
    expect(told.status).toBe(1);
    expect(told.said).toContain('UNKNOWN_LINK');
    expect(await actors()).toEqual(AS_READ);
  });

  it('refuses a confidence that is none as wrong use', async () => {
    expect(await cli('links', 'list', '--below', 'much')).toMatchObject({ status: 2 });
  });
});
