import type { RelationKind } from '../../model/relation-kind.ts';
import { isRelationKind } from '../../model/relation-kind.ts';

const RELATION_ID = /^relation:([a-z_]+):/u;

/**
 * The kinds that relation ids name, each once and in the order of the alphabet: `relation:meets_with:3f0c…` names MEETS_WITH.
 * So a relation is found by one look into the index of its kind.
 */
export function namedRelationKinds(ids: unknown): readonly RelationKind[] {
  const kinds = new Set<RelationKind>();
  for (const id of Array.isArray(ids) ? ids : [ids]) {
    const kind = typeof id === 'string' ? RELATION_ID.exec(id)?.[1]?.toUpperCase() : undefined;
    if (isRelationKind(kind)) kinds.add(kind);
  }
  return [...kinds].sort();
}
