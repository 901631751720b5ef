import type { Store, WriteTransaction } from '../store.ts';

/** A transaction as a store, so that what is otherwise several transactions becomes a part of one. */
export function storeWithin(transaction: WriteTransaction): Store {
  const rowsOf: Store['read'] = async (statement) => (await transaction.run(statement)).rows;
  return {
    read: rowsOf,
    async *stream(statement) {
      yield* await rowsOf(statement);
    },
    write: (work) => work(transaction),
    verify: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
