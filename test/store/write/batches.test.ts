import type { Statement } from '../../../src/store/statement.ts';
import type { WriteResult, WriteTransaction } from '../../../src/store/store.ts';
import { inBatches, statementQueue } from '../../../src/store/write/batches.ts';
import { NOTHING_THERE } from '../../../src/store/write/nothing-there.ts';

interface Sent {
  readonly statement: Statement;
  readonly answer: (row: unknown) => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
}

/** A database that answers when it is told to. */
async function slowDatabase(): Promise<{
  readonly sent: readonly Sent[];
  readonly transaction: WriteTransaction;
  /** What can go on without an answer has gone on. */
  readonly settled: () => Promise<void>;
}> {
  const sent: Sent[] = [];
  const { counters } = await NOTHING_THERE.run({ text: '', parameters: {} });
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const run = (statement: Statement): Promise<WriteResult> =>
    new Promise((resolve, reject) => {
      sent.push({
        statement,
        answer: (row) => {
          resolve({ rows: [[row]], counters });
          return settled();
        },
        fail: (error) => {
          reject(error);
          return settled();
        },
      });
    });
  return { sent, transaction: { run }, settled };
}

const rows = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const sizes = (sent: readonly Sent[]): readonly unknown[] =>
  sent.map(({ statement }) => (statement.parameters['rows'] as readonly unknown[]).length);

describe('a statement over many items', () => {
  it('is sent one batch ahead of the database, and its rows come in the order of the items', async () => {
    const { sent, transaction, settled } = await slowDatabase();
    const found = inBatches(transaction, 'text', 'rows', rows(12_000));
    await settled();
    expect(sizes(sent)).toEqual([5_000, 5_000]);
    await sent[1]?.answer('second');
    expect(sizes(sent)).toEqual([5_000, 5_000]);
    await sent[0]?.answer('first');
    expect(sizes(sent)).toEqual([5_000, 5_000, 2_000]);
    await sent[2]?.answer('third');
    expect(await found).toEqual([['first'], ['second'], ['third']]);
  });

  it('is not sent for no items', async () => {
    const { sent, transaction } = await slowDatabase();
    expect(await inBatches(transaction, 'text', 'ids', [])).toEqual([]);
    expect(sent).toEqual([]);
  });
});

describe('a queue of statements', () => {
  it('goes on with the next statement while the database works on one, and settles when all are done', async () => {
    const { sent, transaction, settled } = await slowDatabase();
    const queue = statementQueue(transaction);
    await queue.send('first', 'rows', rows(1));
    await Promise.race([queue.send('second', 'rows', rows(2)), settled()]);
    expect(sent.map(({ statement }) => statement.text)).toEqual(['first', 'second']);
    await sent[0]?.answer(1);
    let isSettled = false;
    const settling = queue.settle().then(() => {
      isSettled = true;
    });
    await settled();
    expect(isSettled).toBe(false);
    await sent[1]?.answer(2);
    await settling;
  });

  it('tells the first failure, whichever statement is heard first, and sends no more', async () => {
    const { sent, transaction, settled } = await slowDatabase();
    const queue = statementQueue(transaction);
    const failing = expect(queue.send('text', 'rows', rows(15_000))).rejects.toThrow('the cause');
    await settled();
    await sent[0]?.fail(new Error('the cause'));
    await sent[1]?.fail(new Error('ignored after it'));
    await failing;
    await expect(queue.settle()).rejects.toThrow('the cause');
    expect(sizes(sent)).toEqual([5_000, 5_000]);
  });
});
