import { parse } from 'graphql';
import { createEngine } from '../../../src/query/engine.ts';
import { loadSchema } from '../../../src/query/schema.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { seededTelling } from '../../fixtures/graph/seeded-telling.ts';

const statements: string[] = [];
const store = openTestStore({ onStatement: ({ text }) => statements.push(text) });
const engine = createEngine({
  schema: loadSchema(),
  read: (statement, options) => store.read(statement, options),
});

beforeAll(async () => {
  await emptyGraph(store);
  await loadTelling(store, seededTelling(7));
});
afterAll(() => store.close());

interface PageOfIds {
  readonly ids: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total: number;
}

interface Connection {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'nodes' in value && 'pageInfo' in value;
}

async function page(field: string, more: string, variables: object): Promise<PageOfIds> {
  const document = parse(`query ($first: Int, $last: Int, $after: String, $before: String) {
  list: ${field}(first: $first, last: $last, after: $after, before: $before ${more}) {
    nodes { id }
    totalCount
    pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
  }
}`);
  statements.length = 0;
  const { data, errors } = await engine.execute({ document, variables: { ...variables } });
  expect(errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  const list = data?.['list'];
  if (!isConnection(list)) throw new Error('a connection has nodes and a pageInfo');
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = list.pageInfo;
  return {
    ids: list.nodes.map(({ id }) => id),
    before: startCursor,
    after: endCursor,
    hasNext: hasNextPage,
    hasPrevious: hasPreviousPage,
    total: list.totalCount,
  };
}

const SIZE = 7;

async function forwards(field: string, more: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const one = await page(field, more, { first: SIZE, ...(after === null ? {} : { after }) });
    ids.push(...one.ids);
    if (!one.hasNext) return ids;
    expect(one.ids).toHaveLength(SIZE);
    after = one.after;
  }
}

async function backwards(field: string, more: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let before: string | null = null; ;) {
    const one = await page(field, more, { last: SIZE, ...(before === null ? {} : { before }) });
    ids.unshift(...one.ids);
    if (!one.hasPrevious) return ids;
    expect(one.ids).toHaveLength(SIZE);
    before = one.before;
  }
}

describe('walking page by page', () => {
  it.each([
    ['measures', ''],
    ['measures', 'orderBy: [{field: MINISTRY_COUNT, direction: DESC}]'],
    ['measures', 'orderBy: [{field: NAME}]'],
    ['measures', 'orderBy: [{field: PAGE, direction: DESC}, {field: FISCAL_YEAR}]'],
    ['actors', 'orderBy: [{field: MEASURE_COUNT}, {field: NAME, direction: DESC}]'],
    ['instruments', 'orderBy: [{field: DATE}]'],
    ['relations', ', kinds: [SUPPORTS, INVOLVES]'],
  ])('%s(%s) forwards and backwards gives the whole list', async (field, more) => {
    const whole = await page(field, more, { first: 100 });
    expect(whole.hasNext).toBe(false);
    expect(new Set(whole.ids).size).toBe(whole.total);
    expect(await forwards(field, more)).toEqual(whole.ids);
    expect(await backwards(field, more)).toEqual(whole.ids);
  });

  // One has few measures, from which a page begins; all of them have so many that it begins in the index.
  it.each([
    [['ministry:m1']],
    [['ministry:m1', 'ministry:m2', 'ministry:m3', 'ministry:m4']],
    [['ministry:none']],
  ])('measures of %j forwards and backwards gives those that tell of them', async (ids) => {
    const document = parse('{ measures(first: 100) { nodes { id status ministries { id } } } }');
    const { data } = await engine.execute({ document });
    const list = data?.['measures'] as {
      nodes: { id: string; status: string; ministries: { id: string }[] }[];
    };
    const told = list.nodes.filter(({ ministries }) => ministries.some(({ id }) => ids.includes(id)));
    const more = (status: string): string =>
      `, where: { ministries: { id: ${JSON.stringify(ids)} } ${status} }`;
    const expected = told.map(({ id }) => id);
    expect(await forwards('measures', more(''))).toEqual(expected);
    expect(await backwards('measures', more(''))).toEqual(expected);
    expect((await page('measures', more(''), { first: 1 })).total).toBe(expected.length);
    const going = told.filter(({ status }) => status === 'NEW').map(({ id }) => id);
    expect(await forwards('measures', more('status: [NEW]'))).toEqual(going);
  });

  it('goes through all relations kind by kind', async () => {
    const [first, last] = [
      await page('relations', '', { first: 3 }),
      await page('relations', '', { last: 3 }),
    ];
    const next = await page('relations', '', { first: 3, after: first.after });
    const ids = [...first.ids, ...next.ids, ...last.ids];
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(first.total).toBeGreaterThan(ids.length);
  });
});

describe('a relation', () => {
  it('is found by its id, and a node beside it', async () => {
    const [relation] = (await page('relations', ', kinds: [SUPPORTS]', { first: 1 })).ids;
    const document = parse(`query ($id: ID!, $ids: [ID!]!) {
  node(id: $id) { __typename id ... on Relation { kind from { id } to { id } } }
  nodes(ids: $ids) { __typename id }
}`);
    const variables = { id: relation, ids: ['ministry:m1', relation, 'relation:supports:none'] };
    const { data, errors } = await engine.execute({ document, variables });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      node: { __typename: 'Relation', id: relation, kind: 'SUPPORTS' },
      nodes: [{ __typename: 'Ministry', id: 'ministry:m1' }, { __typename: 'Relation', id: relation }, null],
    });
  });
});
