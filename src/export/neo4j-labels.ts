import { ACTOR_TYPES, ENTITY_LABELS } from '../model/entity.ts';
import type { EntityType } from '../model/entity.ts';

/** The labels that an entity has in our own database (docs/data-model.md), so that the same Cypher runs on both. */
export function labelsOf(type: EntityType): readonly string[] {
  const isActor = ACTOR_TYPES.some((actor) => actor === type);
  return ['Node', 'Entity', ...(isActor ? ['Actor'] : []), ENTITY_LABELS[type]];
}
