import type { TinyServer } from '../tiny-server.ts';
import { codeIn, startTinyServer, TINY_ENGINE, statusOf } from '../tiny-server.ts';
import { bearer, testTokens } from './tokens.ts';

const MUTATION = 'mutation { greet }';
const HISTORY = '{ history(of: "x") { nodes { by } } }';

describe('who may do what', () => {
  const tokens = testTokens();
  let executed = 0;
  const engine: typeof TINY_ENGINE = {
    answer: (operation) => {
      executed += 1;
      return TINY_ENGINE.answer(operation);
    },
  };
  let open: TinyServer;
  let closed: TinyServer;
  beforeAll(async () => {
    open = await startTinyServer({ engine, tokens: { tokens: tokens.list } });
    closed = await startTinyServer({ engine, tokens: { tokens: tokens.list }, readAccess: 'token' });
  });
  afterAll(() => Promise.all([open.close(), closed.close()]));
  beforeEach(() => {
    executed = 0;
  });

  it('anybody reads where reading is open, and with a token of any scope where it is closed', async () => {
    expect(await statusOf(open.ask('{ greeting }'))).toBe(200);
    const { text } = await tokens.make('read');
    expect(await statusOf(closed.ask('{ greeting }', bearer(text)))).toBe(200);
    expect(await statusOf(closed.ask('{ greeting }', { authorization: `bearer   ${text}` }))).toBe(200);
  });

  it('nobody without a token reads where reading is closed, neither by GraphQL nor by exports, and is told how', async () => {
    for (const response of [
      await closed.ask('{ greeting }'),
      await closed.ask('{ __schema { types { name } } }'),
      await fetch(`${closed.url}/export/nodes.csv`),
    ]) {
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer /);
      expect(await codeIn(response)).toBe('UNAUTHENTICATED');
    }
    expect(executed).toBe(0);
  });

  it('a mutation needs scope curate, also where reading is open', async () => {
    const [reader, curator, admin] = [
      await tokens.make('read'),
      await tokens.make('curate'),
      await tokens.make('admin'),
    ];
    const none = await open.ask(MUTATION);
    expect(none.status).toBe(401);
    expect(none.headers.get('www-authenticate')).toMatch(/^Bearer /);
    expect(await codeIn(none)).toBe('UNAUTHENTICATED');
    const little = await open.ask(MUTATION, bearer(reader.text));
    expect(little.status).toBe(403);
    expect(await codeIn(little)).toBe('FORBIDDEN');
    expect(executed).toBe(0);
    expect(await statusOf(open.ask(MUTATION, bearer(curator.text)))).toBe(200);
    expect(await statusOf(open.ask(MUTATION, bearer(admin.text)))).toBe(200);
  });

  it('the history is told to those who have a token, by whatever way it is asked for', async () => {
    for (const query of [
      HISTORY,
      '{ h: history(of: "x") { __typename } }',
      '{ node { ... on HistoryEntry { by } } }',
      '{ node { ...F } } fragment F on HistoryEntry { by }',
    ]) {
      const response = await open.ask(query);
      expect(await codeIn(response)).toBe('UNAUTHENTICATED');
    }
    expect(executed).toBe(0);
    const { text } = await tokens.make('read');
    expect(await statusOf(open.ask(HISTORY, bearer(text)))).toBe(200);
  });

  it('a token that was revoked or has expired lets nobody in, at once, and neither does any other text', async () => {
    const revoked = await tokens.make('admin');
    expect(await statusOf(open.ask(MUTATION, bearer(revoked.text)))).toBe(200);
    await tokens.list.revoke(revoked.id, new Date().toISOString());
    const expired = await tokens.make('admin', -1);
    const good = await tokens.make('admin');
    executed = 0;
    for (const authorization of [
      `Bearer ${revoked.text}`,
      `Bearer ${expired.text}`,
      `Bearer ${good.text.slice(0, -1)}A${good.text.slice(-1)}`,
      `Basic ${good.text}`,
      good.text,
      'Bearer ',
      'Bearer null',
      `Bearer ${'x'.repeat(9_000)}`,
      'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4Iiwic2NvcGUiOiJhZG1pbiJ9.',
    ]) {
      const response = await open.ask(MUTATION, { authorization });
      expect(response.status).toBe(401);
      expect(await codeIn(response)).toBe('UNAUTHENTICATED');
      // Where reading is open too: who sends a token wants to be known.
      expect(await statusOf(open.ask('{ greeting }', { authorization }))).toBe(401);
    }
    expect(executed).toBe(0);
  });

  it('pages and health are for everybody: they hold nothing of the graph', async () => {
    const page = fetch(`${closed.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await statusOf(page)).toBe(200);
    expect(await statusOf(fetch(`${closed.url}/healthz`))).toBe(200);
    expect(await statusOf(fetch(closed.url))).toBe(200);
  });
});
