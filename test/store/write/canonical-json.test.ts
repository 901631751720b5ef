import fc from 'fast-check';
import { canonicalJson } from '../../../src/store/write/canonical-json.ts';

/** The same value with the fields of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, item]): [string, unknown] => [name, turned(item)])
      .reverse(),
  );
}

const plain = fc.dictionary(fc.stringMatching(/^[a-z茶]{1,5}$/u), fc.jsonValue({ maxDepth: 3 }));

describe('canonical JSON', () => {
  it('sorts the fields of every object, leaves out what is undefined, and keeps the order of lists', () => {
    expect(canonicalJson({ b: [2, { d: null, c: undefined }], a: '茶' })).toBe(
      '{"a":"茶","b":[2,{"d":null}]}',
    );
  });

  it('is JSON of the same value, whatever the order of its fields', () => {
    fc.assert(
      fc.property(plain, (value) => {
        const json = canonicalJson(value);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(turned(value))).toBe(json);
      }),
    );
  });
});
