import { existsSync, readFileSync } from 'node:fs';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { registryOf } from '../../../src/dataset/registry.ts';
import { extractText } from '../../../src/documents/extract-text.ts';
import { annotatePlan } from '../../../src/knowledge/annotate.ts';
import { linkPlan } from '../../../src/knowledge/link.ts';
import { packagePath } from '../../../src/model/package-path.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { openTestStore } from '../../database/connect.ts';
import { loadDataset } from '../query/dataset-graph.ts';
import { askOf } from './asking.ts';

/**
 * The questions that the graph is for, those that can be asked of what ships. Where page 161 of the plan lies beside this
 * checkout it is read as well, and every answer holds all the same.
 */
const PAGE = packagePath('../shared/seeds/cybersecurity-2024-page-161.txt');
const { dataset } = readDataset();
const store = openTestStore();
const ask = askOf(store);

beforeAll(() => loadDataset(store));
afterAll(() => store.close());

/** In any order, others aside. */
function among(...expected: readonly unknown[]): unknown {
  return expect.arrayContaining([...expected]) as unknown;
}

interface Broker {
  readonly id: string;
  readonly type: string;
  readonly betweenness: number;
}

interface Hit {
  readonly field: string;
  readonly score: number;
  readonly snippet: string;
  readonly matches: readonly { readonly start: number; readonly end: number }[];
  readonly entity: { readonly id: string };
}

interface Edges {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: unknown };
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly from: { readonly name: string };
    readonly to: { readonly name: string };
  }[];
}

/** What a saved question of the playground answers, with its own variables and these. */
function saved(name: string, variables: Readonly<Record<string, unknown>> = {}): ReturnType<typeof ask> {
  const read = (extension: string): string =>
    readFileSync(packagePath('web', 'operations', `${name}.${extension}`), 'utf8');
  const own = JSON.parse(read('variables.json')) as Readonly<Record<string, unknown>>;
  return ask(read('graphql'), { ...own, ...variables });
}

const at161 = { nodes: among(expect.objectContaining({ page: 161 })) };

function questions(): void {
  it('1: which ministries work with ICT-ISAC, on what, how, since when, and where that is written', async () => {
    const answer = await ask(`{ isacs(where: { id: ["isac:ict-isac"] }) { nodes {
      name
      ministries { nodes { id } }
      relations(direction: IN, first: 60) { nodes {
        kind from { id } fiscalYear validFrom measure { id }
        evidence(first: 5) { nodes { page url } } } } } } }`);
    expect(answer).toMatchObject({
      isacs: {
        nodes: [
          {
            name: 'ICT-ISAC',
            ministries: { nodes: among({ id: 'ministry:mic' }) },
            relations: {
              nodes: among(
                expect.objectContaining({
                  kind: 'SUPERVISES',
                  from: { id: 'ministry:mic' },
                  validFrom: '2019-01-08',
                  evidence: { nodes: among(expect.objectContaining({ url: expect.any(String) as unknown })) },
                }),
                expect.objectContaining({
                  kind: 'SUPPORTS',
                  from: { id: 'ministry:mic' },
                  fiscalYear: 2023,
                  measure: { id: 'measure:cybersecurity-2024:p161:エ' },
                  evidence: at161,
                }),
                expect.objectContaining({ kind: 'SUPPORTS', fiscalYear: 2024, evidence: at161 }),
              ),
            },
          },
        ],
      },
    });
  });

  it('2: what 金融庁 does with information-sharing bodies, and what came of it', async () => {
    const answer = await ask(`{ ministries(where: { id: ["ministry:fsa"] }) { nodes {
      relations(direction: OUT, first: 40, kinds: [SHARES_INFORMATION_WITH, PARTNER_OF],
        where: { other: { id: ["isac:f-isac", "organization:information-sharing-bodies"] } }) { nodes {
          kind to { name } fiscalYear measure { id status entries(kind: RESULT) { fiscalYear } observations { value unit asOf of { name } } } } } } } }`);
    const measure = {
      id: 'measure:cybersecurity-2024:p161:ウ',
      status: 'CONTINUES',
      entries: [{ fiscalYear: 2023 }],
      observations: among({ value: 434, unit: '社', asOf: '2024-03-31', of: { name: '金融ISAC' } }),
    };
    const told = (kind: string, name: string, fiscalYear: number): unknown =>
      expect.objectContaining({ kind, to: { name }, fiscalYear, measure });
    expect(answer).toMatchObject({
      ministries: {
        nodes: [
          {
            relations: {
              nodes: among(
                told('SHARES_INFORMATION_WITH', '金融ISAC', 2023),
                told('PARTNER_OF', '情報共有機関等', 2023),
                told('PARTNER_OF', '情報共有機関等', 2024),
              ),
            },
          },
        ],
      },
    });
  });

  it('3: what ended, what is new, what moved to another ministry', async () => {
    const answer = await ask(`{
      ended: measures(where: { status: [ENDS] }) { nodes { id ministries { name } } }
      new: measures(where: { status: [NEW] }) { totalCount }
      unread: measures(where: { status: [UNKNOWN] }) { totalCount }
      plan: documents(where: { id: ["document:cybersecurity-2024"] }) { nodes { coverage { measures completeMeasures } } }
      moved: sectors(where: { id: ["sector:water"] }) { nodes {
        relations(kinds: [OVERSEES]) { nodes { from { name } validFrom validTo } } } } }`);
    expect(answer).toMatchObject({
      ended: { nodes: [{ id: 'measure:cybersecurity-2024:p161:オ', ministries: [{ name: '総務省' }] }] },
      // None is known to be new; what was not read is told apart, and is not taken for "none".
      new: { totalCount: 0 },
      unread: { totalCount: expect.any(Number) as unknown },
      moved: {
        nodes: [
          {
            relations: {
              nodes: among(
                { from: { name: '厚生労働省' }, validFrom: '2005-12-13', validTo: '2024-03-31' },
                { from: { name: '国土交通省' }, validFrom: '2024-04-01', validTo: null },
              ),
            },
          },
        ],
      },
    });
    const { plan } = answer as {
      readonly plan: {
        readonly nodes: readonly {
          readonly coverage: { readonly measures: number; readonly completeMeasures: number };
        }[];
      };
    };
    const [{ coverage } = { coverage: { measures: 0, completeMeasures: 0 } }] = plan.nodes;
    expect(coverage.completeMeasures).toBeLessThan(coverage.measures);
  });

  it('4: how 総務省 and the US communications ISAC are connected', async () => {
    const answer = await saved('04-how-two-bodies-are-connected');
    expect(answer).toMatchObject({
      paths: {
        paths: among(
          expect.objectContaining({
            length: 2,
            nodes: [
              expect.objectContaining({ id: 'ministry:mic' }),
              expect.objectContaining({ id: 'isac:ict-isac' }),
              expect.objectContaining({ id: 'isac:us-comm-isac' }),
            ],
          }),
        ),
      },
    });
  });

  it('5: who works with whom: every ministry against every ISAC, each cell with its evidence', async () => {
    const answer = await ask(`{ ministries(first: 60) { nodes { name
      relations(where: { other: { types: [ISAC] } }, first: 50) { nodes {
        kind from { name } to { name } evidence(first: 1) { nodes { page url } } } } } } }`);
    const { ministries } = answer as {
      readonly ministries: {
        readonly nodes: readonly {
          readonly name: string;
          readonly relations: {
            readonly nodes: readonly {
              readonly from: { readonly name: string };
              readonly to: { readonly name: string };
              readonly evidence: { readonly nodes: readonly unknown[] };
            }[];
          };
        }[];
      };
    };
    const cells = ministries.nodes.flatMap(({ name, relations }) =>
      relations.nodes.map(({ from, to, evidence }) => ({
        pair: `${name} ${from.name === name ? to.name : from.name}`,
        evidence: evidence.nodes,
      })),
    );
    expect(cells.map(({ pair }) => pair)).toEqual(
      expect.arrayContaining([
        '総務省 ICT-ISAC',
        '金融庁 金融ISAC',
        '国土交通省 交通ISAC',
        '経済産業省 電力ISAC',
      ]),
    );
    for (const { evidence } of cells) expect(evidence).toHaveLength(1);
  });

  it('6: which of the fifteen sectors have an ISAC, who oversees them, and what is missing', async () => {
    const { sectors } = await ask(
      '{ sectors(first: 20) { nodes { name isacs { name } ministries { name } } } }',
    );
    const { nodes } = sectors as {
      readonly nodes: readonly {
        readonly name: string;
        readonly isacs: readonly { readonly name: string }[];
        readonly ministries: readonly { readonly name: string }[];
      }[];
    };
    const names = (without: boolean): readonly string[] =>
      nodes.filter(({ isacs }) => (isacs.length === 0) === without).map(({ name }) => name);
    expect([...names(false)].sort()).toEqual(
      ['情報通信', '金融', '航空', '空港', '鉄道', '電力', '医療', '物流'].sort(),
    );
    expect([...names(true)].sort()).toEqual(
      ['ガス', '政府・行政サービス', '水道', '化学', 'クレジット', '石油', '港湾'].sort(),
    );
    const overseers = Object.fromEntries(
      nodes.map(({ name, ministries }) => [name, ministries.map((one) => one.name)]),
    );
    expect(overseers).toMatchObject({
      金融: ['金融庁'],
      情報通信: ['総務省'],
      電力: ['経済産業省'],
      港湾: ['国土交通省'],
      医療: ['厚生労働省'],
    });
    expect(nodes.filter(({ ministries }) => ministries.length === 0)).toEqual([]);
  });

  it('7: who the brokers of the information-sharing network are', async () => {
    const { network } = (await saved('07-most-connected')) as {
      readonly network: { readonly nodes: readonly Broker[] };
    };
    const brokers = [...network.nodes].sort((one, other) => other.betweenness - one.betweenness);
    const first = brokers.slice(0, 10).map(({ id }) => id);
    // The ministries that answer for most measures, and the two bodies that were made for sharing.
    expect(first.slice(0, 3)).toEqual(among('ministry:mic', 'ministry:meti'));
    expect(first).toEqual(among('organization:cybersecurity-council', 'organization:ceptoar-council'));
    const best = (type: string): number => brokers.find((one) => one.type === type)?.betweenness ?? 0;
    expect(best('MINISTRY')).toBeGreaterThan(best('ORGANIZATION'));
    expect(best('ORGANIZATION')).toBeGreaterThan(best('ISAC'));
    expect(best('ISAC')).toBeGreaterThan(0);
  });

  it('8: how a measure changed over the years', async () => {
    const answer = await saved('08-a-measure-over-the-years');
    const entry = (fiscalYear: number, kind: string): unknown =>
      expect.objectContaining({
        fiscalYear,
        kind,
        evidence: { nodes: [{ citation: expect.stringContaining('161頁') as unknown }] },
      });
    expect(answer).toMatchObject({
      measure: {
        status: 'CONTINUES',
        isComplete: true,
        ministries: [{ name: '総務省' }],
        entries: [entry(2023, 'PLAN'), entry(2023, 'RESULT'), entry(2024, 'PLAN')],
        succeeds: null,
      },
      changes: {
        nodes: among(
          expect.objectContaining({ kind: 'ENDED', measure: { id: 'measure:cybersecurity-2024:p161:オ' } }),
          expect.objectContaining({
            kind: 'CHANGED',
            measure: { id: 'measure:cybersecurity-2024:p161:エ' },
            diff: among(
              expect.objectContaining({ kind: 'REMOVED' }),
              expect.objectContaining({ kind: 'SAME', text: expect.stringContaining('ICT') as unknown }),
              expect.objectContaining({ kind: 'ADDED' }),
            ),
          }),
        ),
      },
    });
  });

  it('9: how many members 金融ISAC had, when, and who says so', async () => {
    const answer = await ask(`{ isacs(where: { name: { eq: "金融ISAC" } }) { nodes { observations {
      value unit asOf evidence(first: 5) { nodes { page document { id } } } } } } }`);
    expect(answer).toMatchObject({
      isacs: {
        nodes: [
          {
            observations: among({
              value: 434,
              unit: '社',
              asOf: '2024-03-31',
              evidence: { nodes: among({ page: 161, document: { id: 'document:cybersecurity-2024' } }) },
            }),
          },
        ],
      },
    });
  });

  it.each([
    ['重要インフラ', ['instrument:ci-action-plan', 'measure:cybersecurity-2024:p149:エ']],
    ['critical infrastructure', ['organization:ci-expert-panel', 'instrument:ci-action-plan']],
  ])(
    '10: everything about %s, those that are named so before those that mention it',
    async (word, wanted) => {
      const { search } = (await saved('10-everything-about-a-word', { word })) as {
        readonly search: { readonly edges: readonly { readonly node: Hit }[] };
      };
      const hits = search.edges.map(({ node }) => node);
      expect(hits.slice(0, 10).map(({ entity }) => entity.id)).toEqual(
        among('organization:critical-infrastructure-operators', ...wanted),
      );
      const [first] = hits;
      expect(first?.field).toBe('name');
      for (const { matches, snippet } of hits.slice(0, 5)) {
        const [marked] = matches.map(({ end, start }) => snippet.slice(start, end).toLowerCase());
        expect(marked).toContain(word.split(' ')[0]);
      }
      expect(hits.map(({ score }) => score)).toEqual(
        [...hits].sort((one, other) => other.score - one.score).map(({ score }) => score),
      );
    },
  );

  it('11: the whole network as a list of edges, page by page', async () => {
    const kinds = ['SHARES_INFORMATION_WITH', 'MEETS_WITH'];
    const ids = new Set<unknown>();
    let after: unknown = null;
    let total = -1;
    while (after !== undefined) {
      const { relations } = (await saved('11-the-network-as-an-edge-list', { kinds, after })) as {
        readonly relations: Edges;
      };
      for (const { from, id, kind, to } of relations.nodes) {
        ids.add(id);
        expect(kinds).toContain(kind);
        expect([from.name, to.name]).not.toContain('');
      }
      total = relations.totalCount;
      after = relations.pageInfo.hasNextPage ? relations.pageInfo.endCursor : undefined;
    }
    expect(ids.size).toBe(total);
    expect(total).toBeGreaterThan(10);
  });
}

describe('the dataset that ships answers', questions);

if (existsSync(PAGE)) {
  describe('with page 161 read beside it, it answers', () => {
    beforeAll(async () => {
      const registry = registryOf(dataset);
      const { plan } = extractText([{ file: PAGE, text: readFileSync(PAGE, 'utf8') }]);
      if (plan === undefined) throw new TypeError('page 161 is a page of the plan');
      await loadTelling(store, linkPlan(annotatePlan(plan, registry), registry).telling);
    });
    questions();
  });
} else {
  it('is asked without page 161, which is not beside this checkout (../shared)', () => {
    expect(existsSync(PAGE)).toBe(false);
  });
}
