import fc from 'fast-check';
import { difference } from '../../../src/store/write/diff.ts';

const told = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2'))
  .map((record) => new Map(Object.entries(record)));

describe('what a teller says now against before', () => {
  it('is created, changed, unchanged or gone', () => {
    const now = new Map([
      ['new', '1'],
      ['other', '2'],
      ['same', '1'],
    ]);
    const before = new Map([
      ['same', '1'],
      ['other', '1'],
      ['old', '1'],
    ]);
    expect(difference(now, before)).toEqual({
      created: ['new'],
      changed: ['other'],
      unchanged: ['same'],
      gone: ['old'],
    });
  });

  it('names each thing once, and backwards is created where forwards is gone', () => {
    fc.assert(
      fc.property(told, told, (now, before) => {
        const forth = difference(now, before);
        const back = difference(before, now);
        const all = [...forth.created, ...forth.changed, ...forth.unchanged, ...forth.gone];
        expect(all.sort()).toEqual([...new Set([...now.keys(), ...before.keys()])].sort());
        expect([...back.gone].sort()).toEqual([...forth.created].sort());
        expect([...back.changed].sort()).toEqual([...forth.changed].sort());
      }),
    );
  });
});
