import { serve } from '../../../src/api/serve.ts';
import type { RunningServer } from '../../../src/api/start-server.ts';
import type { Store } from '../../../src/store/store.ts';
import { graphTokens } from '../../../src/store/tokens/graph-tokens.ts';
import { newToken } from '../../../src/store/tokens/token.ts';
import { loadTelling, unloadTeller } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { page, registry, tellingOf } from '../../store/sample-tellings.ts';

const CUP = 'isac:cup';
const NAME = '{ node(id: "isac:cup") { ... on Actor { name(language: EN) } } }';
const COUNT = '{ isacs { totalCount } measures { totalCount } }';

describe('kept answers over a graph', () => {
  let store: Store;
  let server: RunningServer;
  let curator = '';
  let statements = 0;
  beforeAll(async () => {
    store = openTestStore();
    await emptyGraph(store);
    const tokens = graphTokens(store);
    const { record, text } = newToken('a curator', 'curate');
    await tokens.add(record);
    curator = text;
    await loadTelling(store, registry);
    const counted: Store = {
      ...store,
      read: (statement, options) => {
        if (!statement.text.includes('GraphState')) statements += 1;
        return store.read(statement, options);
      },
    };
    server = await serve({
      store: counted,
      host: '127.0.0.1',
      port: 0,
      tokens: { tokens },
      loadPlan: () => Promise.reject(new Error('no plan is loaded here')),
    });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const ask = async (query: string, variables = {}): Promise<unknown> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${curator}` },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  const rename = (nameEn: string): Promise<unknown> =>
    ask(`mutation ($input: UpsertActorInput!) { upsertActor(input: $input) { changed } }`, {
      input: {
        id: CUP,
        type: 'ISAC',
        nameJa: '茶わんアイザック',
        nameEn,
        source: { url: 'https://example.org/', title: 'Who' },
      },
    });

  it('cost the database nothing, and are never those from before a mutation', async () => {
    await ask(NAME);
    const before = statements;
    await ask(NAME);
    expect(statements).toBe(before);
    for (const nameEn of ['One', 'Two', 'Three', 'Four']) {
      expect(await rename(nameEn)).toMatchObject({ data: { upsertActor: { changed: [CUP] } } });
      const answers = await Promise.all([ask(NAME), ask(NAME), ask(NAME)]);
      for (const answer of answers) expect(answer).toEqual({ data: { node: { name: nameEn } } });
    }
  });

  it('are seen to be old soon after somebody else has written, who need not tell', async () => {
    const count = async (): Promise<string> => JSON.stringify(await ask(COUNT));
    const before = await count();
    await loadTelling(store, tellingOf('document:plan-2030', page));
    while ((await count()) === before);
    await unloadTeller(store, 'document:plan-2030');
    while ((await count()) !== before);
  });

  it('are those of the graph after a write of anybody for who says no-cache', async () => {
    const revision = async (): Promise<unknown> => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' },
        body: JSON.stringify({ query: '{ statistics { revision } }' }),
      });
      return response.json();
    };
    const seen = new Set<string>([JSON.stringify(await revision())]);
    for (let round = 0; round < 3; round += 1) {
      await loadTelling(store, tellingOf('document:plan-2030', page));
      seen.add(JSON.stringify(await revision()));
      await unloadTeller(store, 'document:plan-2030');
      seen.add(JSON.stringify(await revision()));
    }
    expect(seen.size).toBe(7);
  });
});
