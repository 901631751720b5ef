import type { RelationKind } from '../../../generated/graphql.ts';
import { isRelationKind } from '../canvas/kinds.ts';

/** An entity whose neighbours were added to the start network. */
export interface Expansion {
  readonly id: string;
  /** Only through these kinds of relation; none for every kind. */
  readonly kinds: readonly RelationKind[];
}

/** A dot that was put somewhere by hand; in the coordinates of the layout, to whole ones. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** `isac:f-isac,ministry:fsa~FUNDS~SUPPORTS`; a kind that there is not counts as unsaid. */
export function readExpansions(list: readonly string[]): readonly Expansion[] {
  return list.map((part) => {
    const [id = '', ...kinds] = part.split('~');
    return { id, kinds: kinds.filter(isRelationKind) };
  });
}

export function writeExpansions(expansions: readonly Expansion[]): readonly string[] {
  return expansions.map(({ id, kinds }) => [id, ...kinds].join('~'));
}

/** `isac:f-isac~12~-34`; what is no place is left out. */
export function readPins(list: readonly string[]): readonly Pin[] {
  return list.flatMap((part) => {
    const [id = '', x = '', y = ''] = part.split('~');
    const isPlace = [x, y].every((coordinate) => /^-?\d{1,6}$/u.test(coordinate));
    return id !== '' && isPlace ? [{ id, x: Number(x), y: Number(y) }] : [];
  });
}

export function writePins(pins: readonly Pin[]): readonly string[] {
  return pins.map(({ id, x, y }) => `${id}~${Math.round(x)}~${Math.round(y)}`);
}
