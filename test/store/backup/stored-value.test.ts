import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { fromStored, toStored } from '../../../src/store/backup/stored-value.ts';
import { anyText } from '../../any-text.ts';

const integer = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => neo4j.int(value));
const small = fc.integer({ min: 1, max: 12 }).map((value) => neo4j.int(value));
const plain = fc.oneof(anyText(), fc.boolean(), integer, fc.double());
const composed = fc.oneof(
  fc.tuple(small, small, small).map(([year, month, day]) => new neo4j.types.Date(year, month, day)),
  fc
    .tuple(small, small, small, small, small)
    .map(([hour, minute, second, part, zone]) => new neo4j.types.Time(hour, minute, second, part, zone)),
  fc
    .tuple(small, integer, integer, small)
    .map(([months, days, seconds, part]) => new neo4j.types.Duration(months, days, seconds, part)),
  fc.tuple(fc.double(), fc.double()).map(([x, y]) => new neo4j.types.Point(neo4j.int(7203), x, y)),
  fc.uint8Array().map((bytes) => new Int8Array(bytes)),
);
const value = fc.oneof(plain, composed, fc.array(plain), fc.array(composed));

describe('a value of the database', () => {
  it('comes back from JSON as it was, whatever its type', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(fromStored(JSON.parse(JSON.stringify(toStored(given))))).toEqual(given);
      }),
    );
  });

  it('keeps integers and floats apart', () => {
    expect([toStored(neo4j.int(1)), toStored(1)]).toEqual([1, { float: '1' }]);
    expect([fromStored(1), fromStored({ float: '1' })]).toEqual([neo4j.int(1), 1]);
  });

  it('of a type that is not known is refused, not guessed', () => {
    expect(() => fromStored({ colour: 'red' })).toThrow('colour');
    expect(() => toStored({ a: 1 })).toThrow('type');
  });
});
