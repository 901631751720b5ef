import fc from 'fast-check';
import type { ASTNode } from 'graphql';
import { GraphQLError, Kind } from 'graphql';
import { decodeCursor, encodeCursor } from '../../src/query/cursor.ts';
import { anyText } from '../any-text.ts';

const PLACE: ASTNode = { kind: Kind.NAME, value: 'after' };

function refusal(order: string, size: number, cursor: unknown): unknown {
  try {
    return decodeCursor(order, size, cursor, PLACE);
  } catch (error) {
    return error instanceof GraphQLError ? [error.extensions['code'], error.message] : error;
  }
}

function inBase64(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

describe('a cursor', () => {
  it('gives back the keys it was made of', () => {
    const key = fc.oneof(anyText(), fc.integer(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.string(), fc.array(key), (order, keys) => {
        const cursor = encodeCursor(order, keys);
        expect(cursor).toMatch(/^[\w-]*$/u);
        expect(decodeCursor(order, keys.length, cursor, PLACE)).toEqual(JSON.parse(JSON.stringify(keys)));
      }),
    );
  });

  it('of another order is told so', () => {
    expect(refusal('Measure PAGE+', 1, encodeCursor('Measure NAME+', ['a']))).toEqual([
      'INVALID_CURSOR',
      expect.stringContaining('came from another'),
    ]);
  });

  it.each([
    ['no text', 7],
    ['null', null],
    ['no base64', '茶'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['no list', inBase64({ 0: 'Measure' })],
    ['too few keys', encodeCursor('Measure', [])],
    ['too many keys', encodeCursor('Measure', [1, 2])],
    ['a key that is a list', inBase64(['Measure', [1]])],
    ['a key that is an object', inBase64(['Measure', { id: 1 }])],
  ])('that is %s is refused', (_what, cursor) => {
    expect(refusal('Measure', 1, cursor)).toEqual([
      'INVALID_CURSOR',
      expect.stringContaining('but this is none'),
    ]);
  });

  it('of any text whatever is refused or is of this order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.jsonValue().map(inBase64)), (cursor) => {
        const answer = refusal('Measure', 1, cursor);
        expect(answer).toEqual(['INVALID_CURSOR', expect.any(String)]);
      }),
    );
  });
});
