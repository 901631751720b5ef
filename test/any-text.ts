import fc from 'fast-check';
import type { StringConstraints } from 'fast-check';

const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;
const LAST = 0x10ffff;

/** Any code point but a half of a surrogate pair. */
const anyCharacter = fc.nat({ max: LAST - SURROGATES }).map(
  (index) => String.fromCodePoint(index < FIRST_SURROGATE ? index : index + SURROGATES),
  (value) => {
    const point = typeof value === 'string' ? value.codePointAt(0) : undefined;
    if (point === undefined || value !== String.fromCodePoint(point)) throw new Error('Not one character');
    return point < FIRST_SURROGATE ? point : point - SURROGATES;
  },
);

/**
 * Any text, those among them that fast-check knows to break programs: what `fc.string({ unit: 'binary' })` draws. That one lists all
 * 1.1 million characters first, once in each file, to find out which of those texts are made of them; here that is worked out.
 */
export function anyText(constraints: Omit<StringConstraints, 'unit'> = {}): fc.Arbitrary<string> {
  return fc.string({ ...constraints, unit: anyCharacter });
}
