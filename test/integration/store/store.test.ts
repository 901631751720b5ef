import { StoreError } from '../../../src/store/store-error.ts';
import { openStore } from '../../../src/store/store.ts';
import { emptyGraph, openTestStore, testConfig } from '../../database/connect.ts';

const store = openTestStore();
afterAll(() => store.close());

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('a store', () => {
  beforeAll(() => emptyGraph(store));

  it('gives positional rows with integers as numbers', async () => {
    const rows = await store.read({
      text: 'RETURN $n AS n, "g" + $n AS name, [1, $half] AS list, {id: $n} AS map, null AS nothing',
      parameters: { n: 7, half: 0.5 },
    });
    expect(rows).toEqual([[7, 'g7', [1, 0.5], { id: 7 }, null]]);
  });

  it('sends integers deep inside parameters as integers', async () => {
    const rows = await store.read({
      text: 'UNWIND $rows AS row RETURN row.list[row.index] AS found',
      parameters: { rows: [{ list: ['a', 'b'], index: 1, absent: undefined }] },
    });
    expect(rows).toEqual([['b']]);
  });

  it('streams row by row and may be left early', async () => {
    const seen: unknown[] = [];
    for await (const [n] of store.stream({
      text: 'UNWIND range(1, 1000000) AS n RETURN n',
      parameters: {},
    })) {
      seen.push(n);
      if (seen.length === 3) break;
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  it('says what is wrong with a statement without repeating it', async () => {
    const error = await failureOf(store.read({ text: 'RETURN secretword oops', parameters: {} }));
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: 'STATEMENT_FAILED' });
    expect(String(error)).not.toContain('secretword');
  });

  it('changes nothing by a statement that is read', async () => {
    await expect(
      store.read({ text: 'CREATE (n:Actor {id: "x"}) RETURN n.id', parameters: {} }),
    ).rejects.toMatchObject({
      code: 'STATEMENT_FAILED',
    });
    expect(await store.read({ text: 'MATCH (n:Actor {id: "x"}) RETURN count(n)', parameters: {} })).toEqual([
      [0],
    ]);
  });

  describe('of a statement that would take more memory than one may', () => {
    const sent: string[] = [];
    const watched = openTestStore({ onStatement: ({ text }) => sent.push(text) });
    afterAll(() => watched.close());
    beforeEach(() => {
      sent.length = 0;
    });
    const greedy = {
      text: 'UNWIND range(1, 10000) AS n RETURN size(collect($megabyte + n))',
      parameters: { megabyte: 'x'.repeat(1_000_000) },
    };
    const refusal = {
      code: 'DATABASE_MEMORY_LIMIT',
      advice: expect.stringContaining('server.memory.heap.max_size') as unknown,
    };

    it('says so, and does not ask again', async () => {
      await expect(watched.read(greedy)).rejects.toMatchObject(refusal);
      await expect(watched.write((transaction) => transaction.run(greedy))).rejects.toMatchObject(refusal);
      expect(sent).toHaveLength(2);
    });

    it('leaves room for others', async () => {
      const refused = expect(watched.read(greedy)).rejects.toMatchObject(refusal);
      for (let n = 0; n < 20; n += 1) {
        expect(await store.read({ text: 'RETURN $n', parameters: { n } })).toEqual([[n]]);
      }
      await refused;
    });
  });

  it('ends a statement at its time limit', async () => {
    const slow = {
      text: 'UNWIND range(1, 1000000000) AS n WITH n WHERE n < 0 RETURN count(n)',
      parameters: {},
    };
    await expect(store.read(slow, { timeoutMs: 200 })).rejects.toMatchObject({ code: 'DATABASE_TIMEOUT' });
  });

  it('ends a statement with the signal of its caller', async () => {
    const controller = new AbortController();
    const slow = {
      text: 'UNWIND range(1, 1000000000) AS n WITH n WHERE n < 0 RETURN count(n)',
      parameters: {},
    };
    const answer = failureOf(store.read(slow, { signal: controller.signal }));
    controller.abort();
    expect(await answer).toMatchObject({ code: 'DATABASE_ABORTED' });
    expect(await failureOf(store.read(slow, { signal: controller.signal }))).toMatchObject({
      code: 'DATABASE_ABORTED',
    });
  });

  it('refuses to write in a read', async () => {
    await expect(store.read({ text: 'CREATE (:Stray)', parameters: {} })).rejects.toBeInstanceOf(StoreError);
  });

  it('writes all of a transaction or nothing', async () => {
    const failing = store.write(async (transaction) => {
      await transaction.run({ text: 'CREATE (:Stray {n: $n})', parameters: { n: 1 } });
      throw new Error('stop here');
    });
    await expect(failing).rejects.toThrow('stop here');
    expect(await store.read({ text: 'MATCH (s:Stray) RETURN count(s)', parameters: {} })).toEqual([[0]]);
  });

  it('says who is refused and what does not answer', async () => {
    const refused = openStore({ ...testConfig(), password: 'not-the-password' });
    const absent = openStore({ ...testConfig(), uri: 'bolt://127.0.0.1:1' });
    await expect(refused.verify()).rejects.toMatchObject({ code: 'DATABASE_REFUSED' });
    await expect(absent.read({ text: 'RETURN 1', parameters: {} })).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
    await Promise.all([refused.close(), absent.close()]);
  });

  it('shows each statement to who asked to see them', async () => {
    const seen: string[] = [];
    const watched = openTestStore({ onStatement: ({ text }) => seen.push(text) });
    await watched.read({ text: 'RETURN 1', parameters: {} });
    await watched.close();
    expect(seen).toEqual(['RETURN 1']);
  });
});
