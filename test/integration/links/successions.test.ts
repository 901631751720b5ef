import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { run } from '../../../src/cli/run.ts';
import { packagePath } from '../../../src/model/package-path.ts';
import { createEngine } from '../../../src/query/engine.ts';
import { loadSchema } from '../../../src/query/schema.ts';
import { recordingTerminal } from '../../cli/recording-terminal.ts';
import { emptyGraph, openTestStore, testConfig } from '../../database/connect.ts';

const home = mkdtempSync(join(tmpdir(), 'strategy-graph-successions-'));
const { uri, username, password } = testConfig();
const env = {
  STRATEGY_GRAPH_HOME: home,
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
};
const store = openTestStore();
const PATIENCE_MS = 120_000;

async function cli(...args: readonly string[]): Promise<string> {
  const terminal = recordingTerminal({ env });
  const status = await run(args, terminal);
  if (status !== 0) throw new Error(`${args.join(' ')}: status ${status}, ${terminal.said()}`);
  return terminal.printed();
}

interface Counts {
  readonly created: number;
  readonly deleted: number;
}

interface Report {
  readonly teller: string;
  readonly unchanged: boolean;
  readonly byKind: Readonly<Record<string, Counts | undefined>>;
}

/** The reports of loading an edition: its own, then those of documents that now go on with others. */
async function ingest(year: number, ...options: readonly string[]): Promise<readonly Report[]> {
  const file = packagePath('test', 'fixtures', 'editions', `rei-${year}.txt`);
  const printed = await cli('ingest', file, '--document', `rei-${year}`, '--json', ...options);
  return (JSON.parse(printed) as { readonly reports: readonly Report[] }).reports;
}

/** Each as later and earlier measure: `2023(1)エ ← 2022(1)オ`. */
async function successions(): Promise<readonly string[]> {
  const rows = await store.read({
    text: `MATCH (later:Measure)-[link:SUCCEEDS]->(earlier:Measure)
           WITH [m IN [later, earlier] | right(m.documentId, 4) + last(m.sectionPath) + m.marker] AS ends
           RETURN ends[0] + ' ← ' + ends[1] AS line ORDER BY line`,
    parameters: {},
  });
  return rows.map(([line]) => String(line));
}

/** Everything that is told of the links: ids, ends, tellers, confidence and evidence. */
function links(): Promise<readonly (readonly unknown[])[]> {
  return store.read({
    text: `MATCH (later)-[link:SUCCEEDS]->(earlier)
           RETURN link.id, later.id, earlier.id, link.tellers, link.confidence, link.origin, link.passageIds,
                  COLLECT { MATCH (p:Passage {about: link.id}) RETURN [p.documentId, p.page, p.lines, p.origin, p.confidence] ORDER BY p.id }
           ORDER BY link.id`,
    parameters: {},
  });
}

async function waiting(): Promise<unknown> {
  const rows = await store.read({ text: 'MATCH (w:Waiting) RETURN count(w)', parameters: {} });
  return rows[0]?.[0];
}

const EXPECTED = [
  '2023(1)ア ← 2022(1)ア',
  '2023(1)イ ← 2022(1)イ',
  '2023(1)ウ ← 2022(1)ウ', // in other words
  '2023(1)エ ← 2022(1)オ', // from 厚生労働省 to 国土交通省
  '2023(2)ア ← 2022(2)イ', // these two changed places …
  '2023(2)イ ← 2022(2)ア',
  '2023(2)ウ ← 2022(2)ウ',
  '2023(2)エ ← 2022(2)エ',
  '2023(2)カ ← 2022(2)カ', // one of two ministries left
  '2023(2)キ ← 2022(1)カ', // from another section
];

afterAll(async () => {
  await store.close();
  rmSync(home, { recursive: true });
});

function succeeds(reports: readonly Report[]): readonly (readonly [string, number, number])[] {
  return reports.flatMap(({ teller, byKind: { SUCCEEDS: counts } }) =>
    counts === undefined ? [] : [[teller, counts.created, counts.deleted] as const],
  );
}

interface Change {
  readonly kind: string;
  readonly measure: { readonly id: string };
  readonly diff: readonly { readonly kind: string; readonly text: string }[];
  readonly ministriesBefore: readonly { readonly name: string }[];
  readonly ministriesAfter: readonly { readonly name: string }[];
}

async function ask(operation: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const engine = createEngine({
    schema: loadSchema(),
    read: (statement, given) => store.read(statement, given),
  });
  const { data, errors } = await engine.execute({ document: parse(operation), variables });
  expect(errors ?? []).toEqual([]);
  return JSON.parse(JSON.stringify(data));
}

describe('two editions that are loaded', () => {
  let told: readonly (readonly unknown[])[] = [];

  it(
    'are linked by the second, with the places of both plans, as a dry run says before',
    async () => {
      await emptyGraph(store);
      expect(succeeds(await ingest(2022))).toEqual([]);
      expect(succeeds(await ingest(2023, '--dry-run'))).toEqual([['document:rei-2023', 10, 0]]);
      expect(await successions()).toEqual([]);

      expect(succeeds(await ingest(2023))).toEqual([['document:rei-2023', 10, 0]]);
      expect(await successions()).toEqual(EXPECTED);
      told = await links();
      expect(told).toContainEqual([
        expect.stringMatching(/^relation:succeeds:/u),
        'measure:rei-2023:p121:エ',
        'measure:rei-2022:p120:オ',
        ['document:rei-2023'],
        0.8,
        'EXTRACTED',
        [expect.any(String), expect.any(String)],
        expect.arrayContaining([
          ['document:rei-2022', 120, [68, 69], 'EXTRACTED', 0.8],
          ['document:rei-2023', 121, [56, 57, 58], 'EXTRACTED', 0.8],
        ]),
      ]);
    },
    PATIENCE_MS,
  );

  it(
    'stay as they are when either is loaded again',
    async () => {
      for (const year of [2022, 2023]) {
        expect(await ingest(year)).toMatchObject([{ teller: `document:rei-${year}`, unchanged: true }]);
      }
      expect(await links()).toEqual(told);
    },
    PATIENCE_MS,
  );

  it('answer the saved question how a measure changed: whose it was, what was planned, what moved', async () => {
    const question = packagePath('web', 'operations', '08-a-measure-over-the-years.graphql');
    const measure = 'measure:rei-2023:p121:エ';
    const answer = await ask(readFileSync(question, 'utf8'), {
      measure,
      from: 2022,
      to: 2023,
      ministries: ['ministry:mlit'],
    });
    const moved = {
      measure: { id: measure },
      diff: [expect.objectContaining({ kind: 'SAME' })],
      ministriesBefore: [{ name: '厚生労働省' }],
      ministriesAfter: [{ name: '国土交通省' }],
    };
    expect(answer).toMatchObject({
      measure: {
        id: measure,
        ministries: [{ name: '国土交通省' }],
        succeeds: { id: 'measure:rei-2022:p120:オ', ministries: [{ name: '厚生労働省' }] },
        succeededBy: null,
      },
      changes: {
        nodes: expect.arrayContaining([
          { kind: 'CONTINUED', ...moved },
          { kind: 'RESPONSIBILITY_MOVED', ...moved },
        ]) as unknown,
      },
    });
  });

  it('answer what began, went on, ended, changed and moved between their years', async () => {
    const answer = (await ask(`{
      changes(from: 2022, to: 2023, first: 100) {
        nodes { kind measure { id } diff { kind text } ministriesBefore { name } ministriesAfter { name } }
      }
    }`)) as { readonly changes: { readonly nodes: readonly Change[] } };
    const { nodes } = answer.changes;
    const place = ({ id }: Change['measure']): string => id.replace('measure:', '');
    expect(nodes.map(({ kind, measure }) => `${kind} ${place(measure)}`)).toEqual([
      'STARTED rei-2023:p121:オ',
      'STARTED rei-2023:p121:オ:2',
      'STARTED rei-2023:p121:カ',
      'CONTINUED rei-2023:p121:ア',
      'CONTINUED rei-2023:p121:ア:2',
      'CONTINUED rei-2023:p121:イ:2',
      'CONTINUED rei-2023:p121:ウ:2',
      'CONTINUED rei-2023:p121:エ',
      'CONTINUED rei-2023:p121:エ:2',
      'CONTINUED rei-2023:p121:カ:2',
      'CONTINUED rei-2023:p121:キ',
      'ENDED rei-2023:p121:イ', // the earlier edition says of another that it had ended before
      'CHANGED rei-2023:p121:ウ',
      'RESPONSIBILITY_MOVED rei-2023:p121:エ',
      'RESPONSIBILITY_MOVED rei-2023:p121:カ:2',
    ]);
    const changed = nodes.find(({ kind }) => kind === 'CHANGED')?.diff ?? [];
    expect(changed.filter(({ kind }) => kind === 'ADDED').map(({ text }) => text)).toContain('月ごとに');
    const moved = nodes.filter(({ kind }) => kind === 'RESPONSIBILITY_MOVED');
    const names = (ministries: Change['ministriesBefore']): readonly string[] =>
      ministries.map(({ name }) => name);
    expect(moved.map((one) => [names(one.ministriesBefore), names(one.ministriesAfter)])).toEqual([
      [['厚生労働省'], ['国土交通省']],
      [['内閣官房', '総務省'], ['内閣官房']],
    ]);
  });

  it(
    'leave nothing that dangles when the earlier goes, and are linked alike when it comes second',
    async () => {
      await cli('unload', 'rei-2022');
      expect([await successions(), await waiting()]).toEqual([[], 0]);
      expect(await ingest(2023)).toMatchObject([{ unchanged: true }]);

      expect(succeeds(await ingest(2022, '--dry-run'))).toEqual([['document:rei-2023', 10, 0]]);
      expect([await successions(), await waiting()]).toEqual([[], 0]);
      expect(succeeds(await ingest(2022))).toEqual([['document:rei-2023', 10, 0]]);
      expect([await links(), await waiting()]).toEqual([told, 0]);
    },
    PATIENCE_MS,
  );

  it(
    'leave nothing that dangles when the later goes, and are linked alike when it comes again',
    async () => {
      await cli('unload', 'rei-2023');
      expect([await successions(), await waiting()]).toEqual([[], 0]);
      await ingest(2023);
      expect([await links(), await waiting()]).toEqual([told, 0]);
    },
    PATIENCE_MS,
  );

  it(
    'are linked alike when one command loads both, the second linked while the first is written',
    async () => {
      for (const year of [2022, 2023]) await cli('unload', `rei-${year}`);
      const files = [2023, 2022].map((year) => join(home, `rei-${year}.json`));
      for (const [index, year] of [2023, 2022].entries()) {
        const text = packagePath('test', 'fixtures', 'editions', `rei-${year}.txt`);
        await cli('extract', text, '--document', `rei-${year}`, '--out', files[index] ?? '');
      }
      await cli('load', ...files);
      expect([await links(), await waiting()]).toEqual([told, 0]);
    },
    PATIENCE_MS,
  );

  it(
    'are linked as people decide, whichever is loaded later',
    async () => {
      const listed = JSON.parse(await cli('links', 'list', '--json', '--document', 'rei-2023')) as {
        readonly links: readonly { readonly id: string; readonly kind: string; readonly from: string }[];
      };
      const made = listed.links.filter(({ kind }) => kind === 'SUCCEEDS');
      expect(made).toHaveLength(10);
      const idOf = (from: string): string => made.find((link) => link.from === from)?.id ?? from;

      await cli('links', 'reject', idOf('measure:rei-2023:p121:エ'));
      await cli('links', 'accept', idOf('measure:rei-2023:p121:キ'));
      const rejected = EXPECTED.filter((line) => !line.startsWith('2023(1)エ'));
      expect(await successions()).toEqual(rejected);
      const sure = (await links()).filter(([, , , , confidence]) => confidence === 1);
      expect(sure.map(([, from]) => from)).toEqual(['measure:rei-2023:p121:キ']);

      await cli('unload', 'rei-2022');
      await ingest(2022);
      expect(await successions()).toEqual(rejected);

      rmSync(join(home, 'links.yaml'));
      await cli('links', 'apply');
      expect(await links()).toEqual(told);
    },
    PATIENCE_MS,
  );
});
