import type { GraphQLEnumType, GraphQLField, GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { directiveOn, identifier, oneOf } from './directive-values.ts';
import type { EvidenceItem, FieldModel, FilterModel, Localized, SchemaModel, SortModel } from './model.ts';
import { FIELD_COMPUTATIONS, FILTER_COMPUTATIONS } from './model.ts';
import { readClauses } from './read-file.ts';

const ITEMS: readonly EvidenceItem[] = ['SELF', 'ENTRY', 'OBSERVATION', 'RELATION'];
type Field = GraphQLField<unknown, unknown>;

/** Reads the directives of the whole schema once, and throws where one of them makes no sense. */
export function buildSchemaModel(schema: GraphQLSchema): SchemaModel {
  const labels = new Map<string, string>();
  const orders = new Map<string, string>();
  const fields = new Map<string, FieldModel>();
  const filters = new Map<string, FilterModel>();
  const sorts = new Map<string, SortModel>();
  const interned = new Map<string, FieldModel>();
  const intern = (model: FieldModel): FieldModel => {
    const key = JSON.stringify(model);
    const known = interned.get(key) ?? model;
    interned.set(key, known);
    return known;
  };

  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type) || isInterfaceType(type)) {
      const node = directiveOn(schema, 'node', type);
      if (node !== undefined) {
        labels.set(type.name, identifier('label', node['label']));
        orders.set(type.name, identifier('property', node['order']));
      }
      for (const field of Object.values(type.getFields())) {
        const place = `${type.name}.${field.name}`;
        const inherited = type.getInterfaces().flatMap((each) => each.getFields()[field.name] ?? []);
        fields.set(place, intern(fieldModel(schema, type.name, [field, ...inherited])));
        for (const argument of field.args) {
          const filter = directiveOn(schema, 'filter', argument);
          if (filter !== undefined)
            filters.set(`${place}.${argument.name}`, filterFrom(argument.name, filter));
        }
      }
    }
    if (isInputObjectType(type)) addFilters(schema, type, filters);
    if (isEnumType(type)) addSorts(schema, type, sorts);
  }
  return {
    label: (name) => labels.get(name),
    order: (name) => known(orders, name),
    field: (type, field) => known(fields, `${type}.${field}`),
    filter: (input, field) => known(filters, `${input}.${field}`),
    argumentFilter: (type, field, argument) => filters.get(`${type}.${field}.${argument}`),
    sort: (name, value) => known(sorts, `${name}.${value}`),
  };
}

function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new Error(`The schema model has no ${name}`);
  return value;
}

/** The directives of the field itself, else of the same field of an interface. */
function fieldModel(schema: GraphQLSchema, typeName: string, places: readonly Field[]): FieldModel {
  const on = (name: string): Readonly<Record<string, unknown>> | undefined =>
    places.map((place) => directiveOn(schema, name, place)).find((values) => values !== undefined);
  const localized = localizedFrom(on('localized'));
  const computed = on('computed');
  if (computed !== undefined) {
    const by = oneOf(FIELD_COMPUTATIONS, computed['by']);
    const item = on('evidence')?.['item'];
    return { kind: 'computed', by, localized, item: item === undefined ? undefined : oneOf(ITEMS, item) };
  }
  if (localized !== undefined) return { kind: 'localized', localized };
  const relationship = on('relationship');
  if (relationship !== undefined) {
    return {
      kind: 'pattern',
      pattern: {
        type: identifier('relationship', relationship['type']),
        direction: oneOf(['IN', 'OUT', 'BOTH'], relationship['direction']),
      },
    };
  }
  const file = on('cypher');
  if (file !== undefined) return { kind: 'file', clauses: readClauses(file['file']) };
  const [field] = places;
  if (typeName === 'Query') return { kind: 'label' };
  if (field !== undefined && !isLeafType(getNamedType(field.type))) return { kind: 'label' };
  return { kind: 'property', property: identifier('property', field?.name) };
}

function localizedFrom(values: Readonly<Record<string, unknown>> | undefined): Localized | undefined {
  if (values === undefined) return undefined;
  return { JA: identifier('property', values['ja']), EN: identifier('property', values['en']) };
}

function addFilters(
  schema: GraphQLSchema,
  type: GraphQLInputObjectType,
  filters: Map<string, FilterModel>,
): void {
  for (const field of Object.values(type.getFields())) {
    const computed = directiveOn(schema, 'computed', field);
    const own = getNamedType(field.type) === type;
    if (computed !== undefined) {
      filters.set(`${type.name}.${field.name}`, {
        kind: 'computed',
        by: oneOf(FILTER_COMPUTATIONS, computed['by']),
      });
    } else if (own) {
      filters.set(`${type.name}.${field.name}`, { kind: oneOf(['and', 'or', 'not'], field.name) });
    } else {
      filters.set(
        `${type.name}.${field.name}`,
        filterFrom(field.name, directiveOn(schema, 'filter', field) ?? {}),
      );
    }
  }
}

function filterFrom(name: string, values: Readonly<Record<string, unknown>>): FilterModel {
  if (values['field'] !== undefined) return { kind: 'field', field: identifier('property', values['field']) };
  if (values['list'] !== undefined) return { kind: 'list', property: identifier('property', values['list']) };
  const properties = Array.isArray(values['properties']) ? values['properties'] : [name];
  return {
    kind: 'properties',
    properties: properties.map((property) => identifier('property', property)),
    folded: values['folded'] === true,
  };
}

function addSorts(schema: GraphQLSchema, type: GraphQLEnumType, sorts: Map<string, SortModel>): void {
  for (const value of type.getValues()) {
    const values = directiveOn(schema, 'sort', value);
    if (values === undefined) continue;
    sorts.set(`${type.name}.${value.name}`, sortFrom(values));
  }
}

function sortFrom(values: Readonly<Record<string, unknown>>): SortModel {
  if (values['degree'] === true) return { kind: 'degree' };
  if (values['countOf'] !== undefined) {
    return { kind: 'countOf', field: identifier('property', values['countOf']) };
  }
  if (values['lastOf'] !== undefined) {
    return { kind: 'lastOf', property: identifier('property', values['lastOf']) };
  }
  return { kind: 'property', property: identifier('property', values['property']) };
}
