import { gatedStore } from '../../../src/cli/start/gated-store.ts';
import type { Store } from '../../../src/store/store.ts';

const STATEMENT = { text: 'RETURN 1', parameters: {} };
const ROWS = [[1], [2]];

function storeOfRows(): Store {
  return {
    read: () => Promise.resolve(ROWS),
    async *stream() {
      yield* await Promise.resolve(ROWS);
    },
    write: () => Promise.reject(new Error('nobody writes here')),
    verify: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

describe('a gated store', () => {
  it('lets a read wait until it opens, and then answers it', async () => {
    const gate = gatedStore();
    const answer = gate.store.read(STATEMENT);
    const first = await Promise.race([answer.then(() => 'answered'), Promise.resolve('waiting')]);
    gate.open(storeOfRows());
    expect(first).toBe('waiting');
    expect(await answer).toEqual(ROWS);
    expect(await gate.store.read(STATEMENT)).toEqual(ROWS);
  });

  it('lets a stream wait in the same way', async () => {
    const gate = gatedStore();
    const rows: unknown[] = [];
    const taken = (async () => {
      for await (const row of gate.store.stream(STATEMENT)) rows.push(row);
    })();
    gate.open(storeOfRows());
    await taken;
    expect(rows).toEqual(ROWS);
  });

  it('ends the wait of a caller who gives up, before or while waiting', async () => {
    const gate = gatedStore();
    const caller = new AbortController();
    const answer = gate.store.read(STATEMENT, { signal: caller.signal });
    caller.abort();
    await expect(answer).rejects.toMatchObject({ code: 'DATABASE_ABORTED' });
    await expect(gate.store.read(STATEMENT, { signal: caller.signal })).rejects.toMatchObject({
      code: 'DATABASE_ABORTED',
    });
  });

  it('ends every wait once no database will come', async () => {
    const gate = gatedStore();
    const answer = gate.store.read(STATEMENT);
    gate.shut();
    await expect(answer).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await expect(gate.store.read(STATEMENT)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });

  it('does not wait to say that the database does not answer yet', async () => {
    const gate = gatedStore();
    await expect(gate.store.verify()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    gate.open(storeOfRows());
    await expect(gate.store.verify()).resolves.toBeUndefined();
  });
});
