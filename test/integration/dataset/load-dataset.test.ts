import { parse } from 'graphql';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { registryOf } from '../../../src/dataset/registry.ts';
import { tellingOf } from '../../../src/dataset/telling.ts';
import { linkPlan } from '../../../src/knowledge/link.ts';
import { planSchema } from '../../../src/model/plan/plan.ts';
import { createEngine } from '../../../src/query/engine.ts';
import { loadSchema } from '../../../src/query/schema.ts';
import { loadTelling, unloadTeller } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';

const { dataset } = readDataset();
const telling = tellingOf(dataset);
const store = openTestStore();
const engine = createEngine({
  schema: loadSchema(),
  read: (statement, options) => store.read(statement, options),
});

beforeAll(async () => {
  await emptyGraph(store);
  await loadTelling(store, telling);
});
afterAll(() => store.close());

async function ask(operation: string): Promise<Record<string, unknown>> {
  const { data, errors } = await engine.execute({ document: parse(operation) });
  expect(errors ?? []).toEqual([]);
  return { ...data };
}

async function count(text: string): Promise<unknown> {
  const [row] = await store.read({ text, parameters: {} });
  return row?.[0];
}

/** What a page that was read says of (ウ) on page 161, in words of our own. */
const page161 = planSchema.parse({
  format: 'strategy-graph/plan@1',
  document: {
    key: 'cybersecurity-2024',
    titleJa: 'サイバーセキュリティ2024(2023年度年次報告・2023年度年次計画)(案)について',
    url: 'https://www.nisc.go.jp/council/cs/index.html#cs41',
  },
  pages: [{ number: 161 }],
  sections: [
    {
      path: ['2', '(1)'],
      headings: [
        '国民が安全で安心して暮らせるデジタル社会の実現',
        '分野・課題ごとに応じた情報共有・連携の推進',
      ],
      items: [
        {
          marker: 'ウ',
          page: 161,
          ministries: ['金融庁'],
          status: 'CONTINUES',
          entries: [
            {
              fiscalYear: 2023,
              kind: 'RESULT',
              paragraphs: ['金融 ISAC と情報を分け合った。'],
              source: { page: 161, lines: [[12, 13]] },
            },
            {
              fiscalYear: 2024,
              kind: 'PLAN',
              paragraphs: ['続ける。'],
              source: { page: 161, lines: [[14, 14]] },
            },
          ],
          relations: [
            {
              kind: 'SHARES_INFORMATION_WITH',
              subject: '金融庁',
              object: '金融 ISAC',
              entry: 0,
              quote: [0, 0, 7],
            },
          ],
        },
      ],
    },
  ],
});

describe('the dataset in the graph', () => {
  it('is all there, each fact with its evidence', async () => {
    expect(await count('MATCH (n:Actor) RETURN count(n)')).toBe(telling.actors.length);
    expect(await count('MATCH (n:Measure) RETURN count(n)')).toBe(telling.measures.length);
    expect(await count('MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN count(r)')).toBe(
      telling.relations.length,
    );
    expect(
      await count('MATCH ()-[r]->() WHERE r.id IS NOT NULL AND size(r.passageIds) = 0 RETURN count(r)'),
    ).toBe(0);
  });

  it('does not change when it is loaded again', async () => {
    expect(await loadTelling(store, telling)).toMatchObject({ unchanged: true });
    const { nodes, relations } = await loadTelling(store, { ...telling, digest: 'other' }, { dryRun: true });
    for (const counts of [nodes, relations])
      expect(counts).toMatchObject({ created: 0, updated: 0, deleted: 0 });
  });

  it('tells which ministries work with ICT-ISAC, and where that is written', async () => {
    const answer = await ask(`{ isacs(where: { name: { eq: "ICT-ISAC" } }) { nodes { id
      ministries { nodes { name } }
      relations(kinds: [SUPPORTS], where: { fiscalYear: { eq: 2023 } }, direction: IN) {
        nodes { from { name } measure { id } detail(language: EN) evidence(first: 1) { nodes { page document { id } } } } } } } }`);
    expect(answer).toMatchObject({
      isacs: {
        nodes: [
          {
            id: 'isac:ict-isac',
            ministries: { nodes: expect.arrayContaining([{ name: '総務省' }]) as unknown },
            relations: {
              nodes: [
                {
                  from: { name: '総務省' },
                  measure: { id: 'measure:cybersecurity-2024:p161:エ' },
                  detail: 'Promotes exchanges with foreign ISACs',
                  evidence: { nodes: [{ page: 161, document: { id: 'document:cybersecurity-2024' } }] },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it('tells how many members 金融ISAC had, when, and says who', async () => {
    const answer = await ask(`{ isacs(where: { id: ["isac:f-isac"] }) { nodes { observations {
      value unit what asOf evidence(first: 1) { nodes { page } } } } } }`);
    expect(answer).toEqual({
      isacs: {
        nodes: [
          {
            observations: [
              {
                value: 434,
                unit: '社',
                what: '正会員',
                asOf: '2024-03-31',
                evidence: { nodes: [{ page: 161 }] },
              },
            ],
          },
        ],
      },
    });
  });

  it('tells which of the fifteen sectors have an ISAC, and which ministry oversees them', async () => {
    const answer = await ask(
      '{ sectors(first: 20) { totalCount nodes { name isacs { name } ministries { name } } } }',
    );
    expect(answer).toMatchObject({
      sectors: {
        totalCount: 15,
        nodes: expect.arrayContaining([
          { name: '金融', isacs: [{ name: '金融ISAC' }], ministries: [{ name: '金融庁' }] },
          {
            name: '水道',
            isacs: [],
            ministries: expect.arrayContaining([{ name: '国土交通省' }]) as unknown,
          },
        ]) as unknown,
      },
    });
  });

  it('calls NISC by the name of the day', async () => {
    const answer = await ask(`{ organizations(where: { id: ["organization:nco"] }) { nodes {
      then: name(on: "2024-01-01") thenEn: name(on: "2024-01-01", language: EN) now: name } } }`);
    expect(answer).toEqual({
      organizations: {
        nodes: [
          {
            then: '内閣サイバーセキュリティセンター',
            thenEn: 'National center of Incident readiness and Strategy for Cybersecurity',
            now: '国家サイバー統括室',
          },
        ],
      },
    });
  });

  it('is one with a page that is read later, and both say so', async () => {
    const { telling: read } = linkPlan(page161, registryOf(dataset));
    const report = await loadTelling(store, read);
    expect(report.messages).toEqual([]);
    expect(await count("MATCH (n:Actor) WHERE n.nameJa IN ['金融ISAC', '金融庁'] RETURN count(n)")).toBe(2);
    const answer =
      await ask(`{ relations(kinds: [SHARES_INFORMATION_WITH], where: { fiscalYear: { eq: 2023 }, other: { id: ["isac:f-isac"] } }) {
      nodes { from { name } origin evidence { nodes { origin page lines } } } } }`);
    expect(answer).toMatchObject({
      relations: {
        nodes: [
          {
            from: { name: '金融庁' },
            origin: 'EXTRACTED',
            evidence: {
              nodes: [
                { origin: 'EXTRACTED', page: 161, lines: [12, 13] },
                { origin: 'CURATED', page: 161, lines: null },
              ],
            },
          },
        ],
      },
    });
    await unloadTeller(store, read.teller);
    expect(await count('MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN count(r)')).toBe(
      telling.relations.length,
    );
  });
});
