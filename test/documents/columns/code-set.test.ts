import fc from 'fast-check';
import { CodeSet } from '../../../src/documents/columns/code-set.ts';

describe('a set of codes', () => {
  it('holds what was added and nothing else, however much that is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 3000, size: 'max' }),
        fc.array(fc.integer(), { maxLength: 50 }),
        (added, others) => {
          const set = new CodeSet();
          for (const code of added) set.add(code);
          const known = new Set(added);
          return [0, ...added, ...others].every((code) => set.has(code) === known.has(code));
        },
      ),
      { numRuns: 50 },
    );
  });
});
