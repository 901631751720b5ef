import { getNamedType } from 'graphql';
import type { Shape } from '../../answer/shape.ts';
import { nameKey } from '../../../model/text.ts';
import type { FieldGroup } from '../../request/collect-fields.ts';
import { collectFields, selectionsOf } from '../../request/collect-fields.ts';
import type { FieldCall } from '../field-call.ts';
import { argument } from '../field-call.ts';
import { nodeScope } from '../scope.ts';
import type { Scope } from '../scope.ts';
import { Slots } from '../slots.ts';
import type { Lines } from '../text.ts';
import { indent, subquery } from '../text.ts';

/** How likely an entity is meant by a name of each kind; its own name, 1. */
const SCORES = `CASE a.kind
  WHEN 'OFFICIAL' THEN 0.95
  WHEN 'SHORT' THEN 0.9
  WHEN 'SPELLING' THEN 0.9
  WHEN 'TRANSLATION' THEN 0.9
  WHEN 'ABBREVIATION' THEN 0.8
  ELSE 0.7
END`;

/** The best of what matched of each entity: [score, name, language, kind, validFrom, validTo]. */
function candidates(key: string): Lines {
  return [
    `MATCH (e:Entity {nameKeyJa: ${key}})`,
    "RETURN e, [1.0, e.nameJa, 'JA', 'OFFICIAL', null, null] AS m",
    'UNION ALL',
    `MATCH (e:Entity {nameKeyEn: ${key}})`,
    "RETURN e, [1.0, e.nameEn, 'EN', 'OFFICIAL', null, null] AS m",
    'UNION ALL',
    `MATCH (a:Alias {key: ${key}})<-[:HAS_ALIAS]-(e:Entity)`,
    `RETURN e, [${SCORES}, a.name, a.language, a.kind, a.validFrom, a.validTo] AS m`,
  ];
}

/** Every entity with this name, own or alias, as nameKey folds it; best first, Japan's own before others, one page at most. */
export function resolve(call: FieldCall): Shape {
  const { compilation, field, nodes, row } = call;
  const name = argument(call, 'name');
  const key = compilation.parameter((variables) => nameKey(String(name?.read(variables))));
  const types = argument(call, 'types');
  const condition = types === undefined ? [] : [`WHERE e.type IN ${compilation.parameter(types.read)}`];
  const limit = compilation.parameter(() => compilation.limits.defaultPageSize);
  const [type] = compilation.possibleTypes(getNamedType(field.type));
  if (type === undefined) throw new Error('resolve gives Resolution');
  const slots = new Slots();
  const parts = collectFields(compilation.collect, type, selectionsOf(nodes));
  const scopeOf = (part: string): Scope => {
    const named = type.getFields()[part]?.type;
    const possible = named === undefined ? [] : compilation.possibleTypes(getNamedType(named));
    return part === 'entity' ? nodeScope('e', possible) : matchedScope(possible);
  };
  const compilePart = ([responseKey, group]: [string, FieldGroup]): { key: string; shape: Shape }[] => {
    const part = group[0].name.value;
    if (part === '__typename') return [];
    if (part === 'score') return [{ key: responseKey, shape: { kind: 'leaf', at: slots.add('m[0]') } }];
    const inner = compilation.row(slots, scopeOf(part), selectionsOf(group));
    return [{ key: responseKey, shape: { kind: 'inline', row: inner } }];
  };
  const fields = compilation.meter.charge(compilation.limits.defaultPageSize, nodes[0], () =>
    [...parts].flatMap(compilePart),
  );
  const lines = [
    'CALL () {',
    ...indent(candidates(key)),
    '}',
    'WITH e, m',
    ...condition,
    'ORDER BY m[0] DESC, m[1], m[3]',
    'WITH e, collect(m)[0] AS m',
    "ORDER BY m[0] DESC, coalesce(e.country, 'JP') <> 'JP', e.sortKey, e.id",
    `LIMIT ${limit}`,
    `RETURN ${slots.row}`,
  ];
  const at = row.slots.add(subquery('COLLECT', lines));
  return { kind: 'rows', at, row: { tag: undefined, variants: [{ typeName: type.name, fields }] } };
}

/** The name that matched reads as an alias. */
function matchedScope(types: Scope['types']): Scope {
  const places = ['score', 'name', 'language', 'kind', 'validFrom', 'validTo'];
  return { variable: 'm', types, property: (property) => `m[${places.indexOf(property)}]` };
}
