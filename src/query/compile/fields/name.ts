import type { Shape } from '../../answer/shape.ts';
import type { FieldCall } from '../field-call.ts';
import { argument, languageOf } from '../field-call.ts';
import { addGuarded } from '../scope.ts';
import { subquery } from '../text.ts';
import { firstDayOf, isPartialDate, lastDayOf } from '../../../model/partial-date.ts';
import { localizedText } from './localized-text.ts';

/**
 * The name; with `on`, the former name of that language that was in use at the date, if one is known. An alias holds from
 * `validFrom` to `validTo`, both included; one with neither says nothing about a date.
 */
export function name(call: FieldCall): Shape {
  const { compilation, model, row, scope } = call;
  if (model.kind !== 'computed' || model.localized === undefined) {
    throw new Error('A name needs @localized beside @computed');
  }
  const language = languageOf(call);
  const now = localizedText(scope, model.localized, language);
  const on = argument(call, 'on');
  if (on === undefined) return { kind: 'leaf', at: row.slots.add(now) };
  const date = (edge: typeof firstDayOf) =>
    compilation.parameter((variables) => {
      const given = on.read(variables);
      return isPartialDate(given) ? edge(given) : given;
    });
  const first = date(firstDayOf);
  const last = date(lastDayOf);
  const alias = compilation.name('n');
  const then = subquery('COLLECT', [
    `MATCH (${scope.variable})-[:HAS_ALIAS]->(${alias}:Alias)`,
    `WHERE ${alias}.kind = 'FORMER' AND coalesce(${alias}.language, '${language}') = '${language}'`,
    `  AND (${alias}.validFrom IS NOT NULL OR ${alias}.validTo IS NOT NULL)`,
    `  AND (${alias}.validFrom IS NULL OR ${alias}.validFrom <= ${last})`,
    `  AND (${alias}.validTo IS NULL OR ${alias}.validTo >= ${first} OR ${first} STARTS WITH ${alias}.validTo)`,
    `WITH ${alias}`,
    `ORDER BY coalesce(${alias}.validFrom, '') DESC, ${alias}.name`,
    'LIMIT 1',
    `RETURN ${alias}.name`,
  ]);
  return { kind: 'leaf', at: addGuarded(row, `coalesce(head(${then}), ${now})`) };
}
