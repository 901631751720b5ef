import fc from 'fast-check';
import { loadTelling, unloadTeller } from '../../../src/store/write/load.ts';
import { wipe } from '../../../src/store/write/wipe.ts';
import type { Store } from '../../../src/store/store.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { dump } from './dump.ts';
import { miscounted } from './miscounted.ts';
import { anyTelling } from './telling-arbitrary.ts';

/** What holds of the graph whatever is told in whichever order; each is tried so many times. */
export function describeWhateverIsTold(numRuns: number): void {
  describe('whatever is told', () => {
    const store = openTestStore();
    beforeAll(() => emptyGraph(store));
    afterAll(() => store.close());

    it('gives the same graph in whichever order it is loaded', async () => {
      await fc.assert(
        fc.asyncProperty(
          anyTelling('dataset'),
          anyTelling('document:one'),
          anyTelling('document:two'),
          async (a, b, c) => {
            const load = [a, b, c].map((telling) => () => loadTelling(store, telling));
            const [first, second, third] = load;
            if (first === undefined || second === undefined || third === undefined) return;
            const forth = await graphOf(store, [first, second, third]);
            expect(await graphOf(store, [third, second, first])).toEqual(forth);
            expect(await graphOf(store, [second, third, first])).toEqual(forth);
          },
        ),
        { numRuns, endOnFailure: true },
      );
    });

    it('leaves no trace when it is taken out', async () => {
      await fc.assert(
        fc.asyncProperty(anyTelling('dataset'), anyTelling('document:one'), async (a, b) => {
          const alone = await graphOf(store, [() => loadTelling(store, a)]);
          const after = await graphOf(store, [
            () => loadTelling(store, a),
            () => loadTelling(store, b),
            () => unloadTeller(store, 'document:one'),
          ]);
          expect(after).toEqual(alone);
        }),
        { numRuns, endOnFailure: true },
      );
    });

    it('replaces what the same teller said before as if that had never been', async () => {
      await fc.assert(
        fc.asyncProperty(
          anyTelling('dataset'),
          anyTelling('document:one'),
          anyTelling('document:one'),
          async (a, before, now) => {
            const fresh = await graphOf(store, [() => loadTelling(store, a), () => loadTelling(store, now)]);
            const again = await graphOf(store, [
              () => loadTelling(store, a),
              () => loadTelling(store, before),
              () => loadTelling(store, now),
            ]);
            expect(again).toEqual(fresh);
          },
        ),
        { numRuns, endOnFailure: true },
      );
    });
  });
}

async function graphOf(store: Store, steps: readonly (() => Promise<unknown>)[]): Promise<readonly string[]> {
  await wipe(store);
  for (const step of steps) await step();
  expect(await miscounted(store)).toEqual([]);
  return dump(store);
}
