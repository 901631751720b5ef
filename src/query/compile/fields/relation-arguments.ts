import type { RelationKind } from '../../../model/relation-kind.ts';
import { isRelationKind, RELATION_KINDS } from '../../../model/relation-kind.ts';
import type { Sourced } from '../../request/sourced.ts';
import type { FieldCall } from '../field-call.ts';
import { argument } from '../field-call.ts';

/** The kinds that are asked for, each once and in the order of the alphabet, which is that of relation ids; all when absent. */
export function kindsOf(given: Sourced | undefined): readonly RelationKind[] {
  const kinds = given === undefined ? RELATION_KINDS : (given.enumValues ?? []).filter(isRelationKind);
  return [...new Set(kinds)].sort();
}

/** The way that is asked for; both when absent. */
export function directionOf(call: FieldCall): 'IN' | 'OUT' | 'BOTH' {
  const value = argument(call, 'direction')?.enumValues?.[0];
  return value === 'IN' || value === 'OUT' ? value : 'BOTH';
}
