import { readFileSync, readdirSync } from 'node:fs';
import { packagePath } from '../../../src/model/package-path.ts';
import type { RunningServer } from '../../../src/api/start-server.ts';
import { serve } from '../../../src/api/serve.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import type { Store } from '../../../src/store/store.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { SMALL_TELLING } from './small-telling.ts';

const FOLDER = packagePath('web', 'operations');

function read(name: string): { readonly query: string; readonly variables: unknown } {
  const variables: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}.variables.json`, 'utf8'));
  return { query: readFileSync(`${FOLDER}/${name}.graphql`, 'utf8'), variables };
}

const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace(/\.graphql$/, ''));

/** Of the six pairs that the four others make, one is linked through it. */
const BETWEENNESS = 1 / 6;

interface Found {
  readonly search: {
    readonly edges: readonly {
      readonly node: {
        readonly entity: { readonly id: string };
        readonly field: string;
        readonly snippet: string;
        readonly matches: readonly { readonly start: number; readonly end: number }[];
      };
    }[];
  };
}

describe('the saved questions', () => {
  const statements: string[] = [];
  let store: Store;
  let server: RunningServer;
  beforeAll(async () => {
    store = openTestStore({ onStatement: ({ text }) => statements.push(text) });
    await emptyGraph(store);
    await loadTelling(store, SMALL_TELLING);
    server = await serve({ store, host: '127.0.0.1', port: 0, keptBytes: 0 });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const ask = async (name: string): Promise<unknown> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(read(name)),
    });
    const answer: unknown = await response.json();
    expect(answer).not.toHaveProperty('errors');
    expect(response.status).toBe(200);
    return answer;
  };

  it('are eleven, and begin with the question in both languages', () => {
    expect(NAMES).toHaveLength(11);
    for (const name of NAMES) expect(read(name).query).toMatch(/^# 質問: .+\n# Question: .+\nquery \w+/u);
  });

  it.each(NAMES)('%s is answered in one statement', async (name) => {
    statements.length = 0;
    await ask(name);
    expect(statements).toHaveLength(1);
  });

  it('1: 総務省 supports ICT-ISAC, and where that is written', async () => {
    expect(await ask('01-ministries-of-an-isac')).toMatchObject({
      data: {
        isac: {
          name: 'ICT-ISAC',
          ministries: { nodes: [{ name: '総務省' }] },
          relations: {
            nodes: expect.arrayContaining([
              expect.objectContaining({
                kind: 'SUPPORTS',
                from: { name: '総務省' },
                fiscalYear: 2023,
                evidence: {
                  nodes: [expect.objectContaining({ page: 161, lines: [21, 22], quote: '助けた' })],
                },
              }),
            ]) as unknown,
          },
        },
      },
    });
  });

  it('2: 金融庁 shares information with 金融ISAC, and what came of it', async () => {
    expect(await ask('02-what-a-ministry-does')).toMatchObject({
      data: {
        ministry: {
          isacs: { nodes: [{ name: '金融ISAC' }] },
          measures: {
            totalCount: 1,
            nodes: [{ marker: 'ウ', entries: [{ fiscalYear: 2023, kind: 'RESULT' }] }],
          },
        },
      },
    });
  });

  it('3: which measure ended', async () => {
    expect(await ask('03-what-ended-and-what-is-new')).toMatchObject({
      data: {
        ended: { totalCount: 1, nodes: [{ marker: 'オ', ministries: [{ name: '総務省' }] }] },
        new: { totalCount: 0 },
      },
    });
  });

  it('4: the shortest way, read aloud with measure, year and date', async () => {
    expect(await ask('04-how-two-bodies-are-connected')).toMatchObject({
      data: {
        paths: {
          paths: expect.arrayContaining([
            expect.objectContaining({
              length: 2,
              text: '総務省は施策(エ)(161頁、2023年度)でICT-ISACを支援し、ICT-ISACは米国通信分野ISACと会合した。',
            }),
          ]) as unknown,
        },
      },
    });
  });

  it('5: every ministry against every ISAC, each cell open to its measures', async () => {
    expect(await ask('05-who-works-with-whom')).toMatchObject({
      data: {
        matrix: {
          truncated: false,
          cells: expect.arrayContaining([
            expect.objectContaining({
              row: 'ministry:mic',
              column: 'isac:ict-isac',
              measures: 1,
              kinds: ['SUPPORTS'],
            }),
          ]) as unknown,
        },
      },
    });
  });

  it('8: what the next plan of a measure adds', async () => {
    expect(await ask('08-a-measure-over-the-years')).toMatchObject({
      data: {
        changes: { nodes: [{ kind: 'CHANGED', measure: { id: 'measure:cybersecurity-2024:p161:エ' } }] },
      },
    });
  });

  it('6: which ministry oversees a sector and which ISAC covers it', async () => {
    expect(await ask('06-sectors-and-their-isacs')).toMatchObject({
      data: {
        sectors: {
          nodes: [{ name: '金融', ministries: [{ name: '金融庁' }], isacs: [{ name: '金融ISAC' }] }],
        },
      },
    });
  });

  it('7: ICT-ISAC stands between 総務省 and the US communications ISAC', async () => {
    const node = (id: string, degree: number, betweenness: number): unknown =>
      expect.objectContaining({ id, degree, betweenness, community: expect.any(Number) as unknown });
    expect(await ask('07-most-connected')).toMatchObject({
      data: {
        network: {
          truncated: false,
          totalNodes: 5,
          nodes: expect.arrayContaining([
            node('isac:ict-isac', 3, BETWEENNESS),
            node('ministry:mic', 3, 0),
            node('isac:us-comm-isac', 1, 0),
          ]) as unknown,
        },
      },
    });
  });

  it('10: who is named so comes before what mentions it, each with the words marked', async () => {
    const { data } = (await ask('10-everything-about-a-word')) as { readonly data: Found };
    const found = data.search.edges.map(({ node: { entity, field, matches, snippet } }) => ({
      id: entity.id,
      field,
      marked: matches.map(({ start, end }) => snippet.slice(start, end)),
    }));
    expect(found).toEqual([
      {
        id: 'organization:critical-infrastructure-operators',
        field: 'name',
        marked: ['重要インフラ'],
      },
      { id: 'measure:cybersecurity-2024:p161:ウ', field: 'entry', marked: ['重要インフラ'] },
    ]);
  });

  it('9: 金融ISAC had 434 full members on 2024-03-31, and which page says so', async () => {
    expect(await ask('09-members-of-an-isac')).toMatchObject({
      data: {
        isac: {
          members: [
            { value: 434, unit: '社', asOf: '2024-03-31', evidence: { nodes: [{ page: 161, lines: [12] }] } },
          ],
        },
      },
    });
  });
});
