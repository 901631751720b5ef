import type { RelationWhere } from '../../../generated/graphql.ts';
import type { Scene } from '../scene/scene.ts';

/** The relations that pass the filters of the scene; what the scene leaves open is not asked for. */
export function relationsIn({ fiscalYear, minConfidence, date }: Scene): RelationWhere {
  return {
    ...(fiscalYear === undefined ? {} : { fiscalYear: { eq: fiscalYear } }),
    ...(minConfidence === 0 ? {} : { minConfidence }),
    ...(date === undefined ? {} : { validOn: date }),
  };
}
