import { loadDataset, openAsking } from './dataset-graph.ts';

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

const SEARCH = `query ($text: String!, $types: [EntityType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    edges { cursor node { score field snippet matches { start end } entity { id name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const { ask, store } = openAsking();

beforeAll(() => loadDataset(store));
afterAll(() => store.close());

async function page(variables: Readonly<Record<string, unknown>>): Promise<Answer['search']> {
  return ((await ask(SEARCH, variables)) as unknown as Answer).search;
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
    ['金融 ISAC', 'isac:f-isac'],
    ['金融ＩＳＡＣ', 'isac:f-isac'],
    ['総　務　省', 'ministry:mic'],
    ['Financial Services Agency', 'ministry:fsa'],
  ])('%s is first of all %s', async (text, id) => {
    expect(await first(text)).toBe(id);
  });

  it('goes on with what is typed so far', async () => {
    expect((await hits('フィッシ')).map(({ entity }) => entity.name)).toContain('フィッシング対策協議会');
    for (const { snippet } of await hits('cyb', { types: ['INSTRUMENT'], first: 5 })) {
      expect(snippet.toLowerCase()).toContain('cyb');
    }
  });

  it('keeps words in quotes together', async () => {
    const apart = await hits('共有 情報', { first: 100 });
    const together = await hits('"共有 情報"', { first: 100 });
    expect(together.length).toBeLessThan(apart.length);
  });

  it('finds measures by their entries, and marks what it found', async () => {
    const [hit] = await hits('"434"', { types: ['MEASURE'] });
    const { start, end } = hit?.matches[0] ?? { start: 0, end: 0 };
    expect([hit?.field, hit?.snippet.slice(start, end)]).toEqual(['entry', '434']);
  });

  it('gives only the types that are asked for', async () => {
    const ids = (await hits('金融', { types: ['ISAC', 'SECTOR'], first: 50 })).map(({ entity }) => entity.id);
    expect(ids).toContain('isac:f-isac');
    expect(ids).toContain('sector:finance');
    for (const id of ids) expect(id).toMatch(/^(?:isac|sector):/u);
  });

  it.each([
    '',
    '　',
    '+-&&||!(){}[]^"~*?:\\/',
    'AND',
    'OR NOT',
    'the',
    '"',
    'name:*',
    '金*融?',
    '\u0000',
    '𠮷😀',
    'a'.repeat(500),
  ])('takes %j as text', async (text) => {
    expect(Array.isArray(await hits(text))).toBe(true);
  });

  it('finds nothing for signs alone', async () => {
    expect(await hits('+-&&||!(){}[]^"~*?:\\/')).toEqual([]);
  });

  it('pages through one list by score and id', async () => {
    const whole = (await page({ text: '重要インフラ', first: 30 })).edges.map(({ node }) => node);
    const paged: Hit[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo } = await page({ text: '重要インフラ', first: 7, after });
      paged.push(...edges.map(({ node }) => node));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null && paged.length < 30);
    expect(paged.slice(0, 30)).toEqual(whole);
    const scores = whole.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    // From names that begin so, of which a page is full, to words of names and of texts, which are looked for only then.
    expect(scores[6]).toBeGreaterThan(0.68);
    expect(scores[0]).toBeLessThanOrEqual(1);
    expect(scores.at(-1)).toBeLessThan(0.66);
  });

  it('looks for words as well where the names that were found are of other types', async () => {
    expect(await hits('金融ISAC', { types: ['MEASURE'], first: 1 })).toMatchObject([{ field: 'entry' }]);
  });

  it('joins other fields in one statement', async () => {
    const data = await ask(
      '{ a: search(text: "MIC", first: 1) { nodes { s: snippet m: matches { from: start __typename } entity { ... on Ministry { isacs(first: 1) { totalCount } } } } } b: search(text: "JC3", first: 1) { nodes { entity { __typename id } } } statistics { documents } }',
    );
    expect(data).toMatchObject({
      a: {
        nodes: [
          {
            s: 'MIC',
            m: [{ from: 0, __typename: 'TextRange' }],
            entity: { isacs: { totalCount: expect.any(Number) as unknown } },
          },
        ],
      },
      b: { nodes: [{ entity: { __typename: 'Organization', id: 'organization:jc3' } }] },
    });
  });

  it('sees what was written a moment ago', async () => {
    const name = '新設情報共有会議体Żółw';
    await store.write((transaction) =>
      transaction.run({
        text: "CREATE (:Node:Entity:Actor:Organization {id: 'organization:new', type: 'ORGANIZATION', nameJa: $name, nameKeyJa: $name, sortKey: $name, passageIds: []})",
        parameters: { name },
      }),
    );
    expect((await hits('設情報共有会議'))[0]?.entity.id).toBe('organization:new');
  });
});
