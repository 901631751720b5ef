import type { RelationKind } from '../../../../generated/graphql.ts';
import { FAMILIES, KINDS, familyOf } from '../../canvas/kinds.ts';
import type { Family } from '../../canvas/kinds.ts';
import type { Options } from '../../scene/scene.ts';

export const LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
/** Long enough for most, short enough to be read. */
const FIRST_LENGTH = 4;

interface PathChoice {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly length: number;
  /** The kinds of relation that a way may follow; all of them where nothing was chosen. */
  readonly via: readonly RelationKind[];
}

/** What the address says of the ways that are looked for. */
export function pathChoice(options: Options): PathChoice {
  const named = new Set((options.via ?? '').split(','));
  const via = KINDS.filter((kind) => named.has(kind));
  return {
    from: options.from === '' ? undefined : options.from,
    to: options.to === '' ? undefined : options.to,
    length: LENGTHS.find((length) => String(length) === options.length) ?? FIRST_LENGTH,
    via: via.length === 0 ? KINDS : via,
  };
}

/** How kinds are written in the address: all of them, or none, as nothing. */
export function writeVia(via: ReadonlySet<RelationKind>): string {
  return via.size === KINDS.length ? '' : KINDS.filter((kind) => via.has(kind)).join(',');
}

/** The kinds of each family, in the order of the legend. */
export const KINDS_BY_FAMILY: readonly (readonly [Family, readonly RelationKind[]])[] = FAMILIES.map(
  (family) => [family, KINDS.filter((kind) => familyOf(kind) === family)],
);
