import { parse } from 'graphql';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { tellingOf } from '../../../src/dataset/telling.ts';
import { createEngine } from '../../../src/query/engine.ts';
import { loadSchema } from '../../../src/query/schema.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';

interface Hit {
  readonly score: number;
  readonly field: string;
  readonly snippet: string;
  readonly matches: readonly { readonly start: number; readonly end: number }[];
  readonly entity: { readonly id: string; readonly name: string };
}

interface Answer {
  readonly search: {
    readonly edges: readonly { readonly cursor: string; readonly node: Hit }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const SEARCH = parse(`query ($text: String!, $types: [EntityType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    edges { cursor node { score field snippet matches { start end } entity { id name } } }
    pageInfo { hasNextPage endCursor }
  }
}`);

const statements: string[] = [];
const store = openTestStore({ onStatement: ({ text }) => statements.push(text) });
const engine = createEngine({
  schema: loadSchema(),
  read: (statement, options) => store.read(statement, options),
});

beforeAll(async () => {
  await emptyGraph(store);
  await loadTelling(store, tellingOf(readDataset().dataset));
}, 120_000);
afterAll(() => store.close());

async function page(variables: Readonly<Record<string, unknown>>): Promise<Answer['search']> {
  const { data, errors } = await engine.execute({ document: SEARCH, variables });
  expect(errors ?? []).toEqual([]);
  return (data as unknown as Answer).search;
}

async function hits(text: string, more: Readonly<Record<string, unknown>> = {}): Promise<readonly Hit[]> {
  return (await page({ text, ...more })).edges.map(({ node }) => node);
}

async function first(text: string): Promise<string | undefined> {
  return (await hits(text, { first: 1 }))[0]?.entity.id;
}

describe('search over the dataset', () => {
  it.each([
    ['金融庁', 'ministry:fsa'],
    ['FSA', 'ministry:fsa'],
    ['MIC', 'ministry:mic'],
    ['meti', 'ministry:meti'],
    ['JC3', 'organization:jc3'],
    ['ict-isac', 'isac:ict-isac'],
    ['ＩＣＴ－ＩＳＡＣ', 'isac:ict-isac'],
    ['ICT ISAC', 'isac:ict-isac'],
    ['金融 ISAC', 'isac:financials-isac'],
    ['金融ＩＳＡＣ', 'isac:financials-isac'],
    ['総　務　省', 'ministry:mic'],
    ['Financial Services Agency', 'ministry:fsa'],
  ])('%s is first of all %s', async (text, id) => {
    expect(await first(text)).toBe(id);
  });
});
