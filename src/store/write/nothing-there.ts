import type { WriteTransaction } from '../store.ts';

/** Stands for an empty graph while changes are worked out: it has no answer to any question, so it is not asked. */
export const NOTHING_THERE: WriteTransaction = {
  run: () =>
    Promise.resolve({
      rows: [],
      counters: {
        nodesCreated: 0,
        nodesDeleted: 0,
        relationshipsCreated: 0,
        relationshipsDeleted: 0,
        propertiesSet: 0,
      },
    }),
};
