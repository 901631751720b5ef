import { getNamedType } from 'graphql';
import type { Shape } from '../../answer/shape.ts';
import type { GapDefinition } from '../../gaps/gap-kind.ts';
import { GAP_DEFINITIONS, showingOperation } from '../../gaps/gap-kind.ts';
import { selectionsOf } from '../../request/collect-fields.ts';
import type { FieldCall } from '../field-call.ts';
import { argument, languageOf } from '../field-call.ts';
import { fileClauses } from '../file-clauses.ts';
import { nodeScope } from '../scope.ts';
import { Slots } from '../slots.ts';
import type { Lines } from '../text.ts';
import { indent, subquery } from '../text.ts';
import { localizedText } from './localized-text.ts';
import type { ObjectPart } from './object-row.ts';
import { objectRow } from './object-row.ts';
import { kindsOf } from './relation-arguments.ts';

/** The types that have gaps. */
const TYPES = new Set(['Sector', 'Isac', 'Measure']);
const NAMES = { JA: 'nameJa', EN: 'nameEn' } as const;

/** What is missing, kind by kind, each up to the limit and with its count. */
export function gaps(call: FieldCall): Shape {
  const { compilation, field, nodes, row } = call;
  const asked = argument(call, 'kinds')?.enumValues;
  const wanted = GAP_DEFINITIONS.filter(({ kind }) => asked === undefined || asked.includes(kind));
  if (wanted.length === 0) return { kind: 'inlineList', rows: [] };
  const limit = compilation.parameter(() => compilation.limits.gaps);
  const slots = new Slots();
  const inner = compilation.meter.charge(compilation.limits.gaps * wanted.length, nodes[0], () =>
    objectRow(compilation, field.type, nodes, (part) => gapPart(call, part, slots)),
  );
  const branches = wanted.flatMap((definition, index) => [
    ...(index === 0 ? [] : ['UNION ALL']),
    ...branch(definition, limit),
  ]);
  const lines = [
    'CALL () {',
    ...indent(branches),
    '}',
    'WITH place, entity, year, total',
    'ORDER BY place, entity.sortKey, entity.id, year',
    `RETURN ${slots.row}`,
  ];
  return { kind: 'rows', at: row.slots.add(subquery('COLLECT', lines)), row: inner };
}

function branch(definition: GapDefinition, limit: string): Lines {
  return [
    'CALL () {',
    ...indent(fileClauses(definition.file, { KINDS: kindsOf(undefined).join('|') })),
    '}',
    'WITH node, year',
    'ORDER BY node.sortKey, node.id, year',
    'WITH collect([node, year]) AS found',
    `UNWIND found[..${limit}] AS gap`,
    `RETURN ${GAP_DEFINITIONS.indexOf(definition)} AS place, gap[0] AS entity, gap[1] AS year, size(found) AS total`,
  ];
}

function gapPart(call: FieldCall, { field, name, nodes }: ObjectPart, slots: Slots): Shape {
  const { compilation } = call;
  switch (name) {
    case 'entity': {
      const types = compilation
        .possibleTypes(getNamedType(field.type))
        .filter((type) => TYPES.has(type.name));
      const entity = new Slots();
      const row = compilation.row(entity, nodeScope('entity', types), selectionsOf(nodes));
      return { kind: 'row', at: slots.add(entity.row), row };
    }
    case 'total':
      return { kind: 'leaf', at: slots.add('total') };
    case 'kind': {
      const place = slots.add('place');
      return { kind: 'composed', compose: (values) => definitionAt(values[place]).kind };
    }
    case 'query': {
      const place = slots.add('place');
      const id = slots.add('entity.id');
      return {
        kind: 'composed',
        compose: (values) => showingOperation(definitionAt(values[place]), String(values[id])),
      };
    }
    default: {
      const language = languageOf({ ...call, field, nodes });
      const scope = nodeScope('entity', []);
      const places = {
        place: slots.add('place'),
        name: slots.add(localizedText(scope, NAMES, language)),
        marker: slots.add('entity.marker'),
        page: slots.add('entity.page'),
        year: slots.add('year'),
      };
      return {
        kind: 'composed',
        compose: (values) =>
          definitionAt(values[places.place]).explanation[language]({
            name: String(values[places.name]),
            marker: text(values[places.marker]),
            page: number(values[places.page]),
            year: number(values[places.year]),
          }),
      };
    }
  }
}

function definitionAt(place: unknown): GapDefinition {
  const found = GAP_DEFINITIONS[Number(place)];
  if (found === undefined) throw new Error('The statement names a kind of gap by its place');
  return found;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
