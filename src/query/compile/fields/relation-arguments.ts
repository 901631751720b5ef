import type { RelationKind } from '../../../model/relation-kind.ts';
import { isRelationKind, RELATION_KINDS } from '../../../model/relation-kind.ts';
import type { Sourced } from '../../request/sourced.ts';
import type { Compilation } from '../compilation.ts';
import type { FieldCall } from '../field-call.ts';
import { argument } from '../field-call.ts';
import { inForce } from '../filters/computed-filter.ts';

/** The kinds that are asked for, each once and in the order of the alphabet, which is that of relation ids; all when absent. */
export function kindsOf(given: Sourced | undefined): readonly RelationKind[] {
  const kinds = given === undefined ? RELATION_KINDS : (given.enumValues ?? []).filter(isRelationKind);
  return [...new Set(kinds)].sort();
}

/** What `minConfidence` and `validOn` ask of a relation; undefined where neither is given. */
export function relationCondition(
  compilation: Compilation,
  minConfidence: Sourced | undefined,
  validOn: Sourced | undefined,
): ((variable: string) => string) | undefined {
  if (minConfidence === undefined && validOn === undefined) return undefined;
  const least = minConfidence && compilation.parameter(minConfidence.read);
  return (variable) =>
    [
      ...(least === undefined ? [] : [`${variable}.confidence >= ${least}`]),
      ...(validOn === undefined
        ? []
        : [inForce(compilation, validOn, { property: (name) => `${variable}.${name}` })]),
    ].join(' AND ');
}

/** The way that is asked for; both when absent. */
export function directionOf(call: FieldCall): 'IN' | 'OUT' | 'BOTH' {
  const value = argument(call, 'direction')?.enumValues?.[0];
  return value === 'IN' || value === 'OUT' ? value : 'BOTH';
}
