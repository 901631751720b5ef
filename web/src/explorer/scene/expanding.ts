import type { RelationKind } from '../../../generated/graphql.ts';
import type { Expansion } from './address-lists.ts';

export function expansionOf(expansions: readonly Expansion[], id: string): Expansion | undefined {
  return expansions.find((expansion) => expansion.id === id);
}

/** The expansions with that of `id` widened by a kind of relation, or to all of them. */
export function expandedBy(
  expansions: readonly Expansion[],
  id: string,
  kind: RelationKind | undefined,
): readonly Expansion[] {
  const before = expansionOf(expansions, id);
  // Without kinds an expansion is of all of them already.
  const kinds = kind === undefined || before?.kinds.length === 0 ? [] : [...(before?.kinds ?? []), kind];
  return [...collapsed(expansions, id), { id, kinds: [...new Set(kinds)] }];
}

export function collapsed(expansions: readonly Expansion[], id: string): readonly Expansion[] {
  return expansions.filter((expansion) => expansion.id !== id);
}
