import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLSchema,
} from 'graphql';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** An operation with its variables, drawn from the schema. */
export interface Drawn {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What values are drawn from, so that filters and ids meet the data. */
export interface Vocabulary {
  readonly ids: readonly string[];
  /** Cursors of the lists of a type in their own order. */
  readonly cursors: Readonly<Record<string, readonly string[]>>;
}

const TEXTS = [
  'ア',
  'ウ',
  '1',
  'isac',
  '情報',
  '演習',
  'NAME1',
  'JP',
  '東京',
  '',
  'B',
  '旧称',
  '計画1',
  '%',
  "'",
];
const DATES = ['2023', '2023-07', '2023-07-04', '2024-03-31', '2010'];
const DEPTH = 5;
/**
 * Fields of Query that a reference in memory would have to do over again rather than define: the ranks of Lucene, what is cut from
 * a drawing, the rules by which plans of two years are set side by side. They have tests of their own.
 */
export const BEYOND_REFERENCE: ReadonlySet<string> = new Set(['search', 'network', 'changes']);
/** Sizes that are refused when they are too great, or nothing. */
const SIZES: Readonly<Record<string, number>> = { limit: 5, maxLength: 4 };

interface State {
  readonly g: GeneratorValue;
  readonly schema: GraphQLSchema;
  readonly words: Vocabulary;
  readonly notDrawn: ReadonlySet<string>;
  readonly variables: Record<string, unknown>;
  readonly declarations: string[];
  readonly fragments: string[];
  aliases: number;
  fields: number;
}

/** Draws a whole operation: aliases, fragments, directives, variables, arguments, abstract types. */
export function drawOperation(
  g: GeneratorValue,
  schema: GraphQLSchema,
  words: Vocabulary,
  notDrawn: ReadonlySet<string>,
): Drawn {
  const query = schema.getQueryType();
  if (query === null || query === undefined) throw new Error('The schema has no Query');
  const state: State = {
    g,
    schema,
    words,
    notDrawn,
    variables: {},
    declarations: [],
    fragments: [],
    aliases: 0,
    fields: 0,
  };
  const body = selection(state, query, DEPTH, 2);
  const declared = state.declarations.length === 0 ? '' : `(${state.declarations.join(', ')})`;
  return {
    text: [`query Drawn${declared} ${body}`, ...state.fragments].join('\n'),
    variables: state.variables,
  };
}

function below(state: State, limit: number): number {
  return state.g(fc.nat, { max: limit - 1 });
}

function one<T>(state: State, items: readonly T[]): T {
  const item = items[below(state, items.length)];
  if (item === undefined) throw new Error('Nothing to draw from');
  return item;
}

function selection(state: State, type: GraphQLNamedType, depth: number, most: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields()).filter(
    (field) => (depth > 1 || isLeafType(getNamedType(field.type))) && !state.notDrawn.has(field.name),
  );
  const count = 1 + below(state, most);
  const parts = Array.from({ length: count }, () =>
    fields.length === 0 || state.fields > 40
      ? '__typename'
      : fieldText(state, one(state, fields), type, depth),
  );
  if (isAbstractType(type) && below(state, 2) === 0) {
    const possible = one(state, state.schema.getPossibleTypes(type));
    parts.push(fragment(state, possible, selection(state, possible, depth, 2)));
  }
  if (below(state, 6) === 0) parts.push(fragment(state, type, selection(state, type, depth, 1)));
  return `{ ${parts.join(' ')} }`;
}

function fragment(state: State, type: GraphQLNamedType, body: string): string {
  if (below(state, 2) === 0) return `... on ${type.name}${directive(state)} ${body}`;
  const name = `F${state.fragments.length}`;
  state.fragments.push(`fragment ${name} on ${type.name} ${body}`);
  return `...${name}${directive(state)}`;
}

function directive(state: State): string {
  if (below(state, 5) !== 0) return '';
  const value = below(state, 3) > 0;
  const isSkip = below(state, 2) === 0;
  const condition =
    below(state, 2) === 0
      ? String(isSkip ? !value : value)
      : variable(state, 'Boolean!', isSkip ? !value : value);
  return ` @${isSkip ? 'skip' : 'include'}(if: ${condition})`;
}

function variable(state: State, type: string, value: unknown): string {
  const name = `v${state.declarations.length}`;
  state.declarations.push(`$${name}: ${type}`);
  state.variables[name] = value;
  return `$${name}`;
}

function fieldText(
  state: State,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType,
  depth: number,
): string {
  state.fields += 1;
  const named = getNamedType(field.type);
  const given = argumentsText(state, field, named);
  const isLeaf = isLeafType(named);
  const isAliased = given !== '' || below(state, 3) > 0 || parent.name === 'Query';
  const alias = isAliased ? `a${(state.aliases += 1)}: ` : '';
  const body = isLeaf ? '' : ` ${selection(state, named, depth - 1, wrapper(named) ? 3 : 4)}`;
  return `${alias}${field.name}${given}${directive(state)}${body}`;
}

function wrapper(type: GraphQLNamedType): boolean {
  return /(?:Connection|Edge)$/u.test(type.name);
}

function argumentsText(state: State, field: GraphQLField<unknown, unknown>, named: GraphQLNamedType): string {
  const chosen = field.args.filter((argument) => isNonNullType(argument.type) || below(state, 3) === 0);
  const isBackward = chosen.some(({ name }) => name === 'last');
  const parts = chosen.flatMap((argument): string[] => {
    if (isBackward && argument.name === 'first') return [];
    const value = argumentValue(state, argument, named, chosen);
    if (value === undefined) return [];
    const text =
      below(state, 3) === 0 ? variable(state, String(argument.type), value) : literal(value, argument.type);
    return [`${argument.name}: ${text}`];
  });
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

function argumentValue(
  state: State,
  argument: GraphQLArgument,
  named: GraphQLNamedType,
  chosen: readonly GraphQLArgument[],
): unknown {
  if (argument.name === 'first' || argument.name === 'last') return below(state, 5);
  const size = SIZES[argument.name];
  if (size !== undefined) return 1 + below(state, size);
  const isCursor =
    ['after', 'before'].includes(argument.name) && getNamedType(argument.type).name === 'String';
  if (!isCursor) return inputValue(state, argument.type, 3);
  const cursors = state.words.cursors[named.name.replace(/Connection$/u, '')] ?? [];
  if (cursors.length === 0 || chosen.some(({ name }) => name === 'orderBy')) return undefined;
  return one(state, cursors);
}

function inputValue(state: State, declared: GraphQLInputType, depth: number): unknown {
  const type = getNullableType(declared);
  if (isListType(type)) {
    return Array.from({ length: below(state, 3) }, () => inputValue(state, type.ofType, depth - 1));
  }
  if (isEnumType(type)) return one(state, type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || isLeafType(getNamedType(field.type)),
    );
    const values = fields.flatMap((field): [string, unknown][] =>
      (isNonNullType(field.type) && field.defaultValue === undefined) || below(state, fields.length) < 2
        ? [[field.name, inputValue(state, field.type, depth - 1)]]
        : [],
    );
    return Object.fromEntries(values);
  }
  switch (type.name) {
    case 'Int':
      return one(state, [1, 2, 3, 0, 2022, 2023]);
    case 'Float':
      return one(state, [0, 0.3, 0.5, 1]);
    case 'Boolean':
      return below(state, 2) === 0;
    case 'PartialDate':
      return one(state, DATES);
    case 'ID':
      return one(state, [...state.words.ids, 'nothing']);
    default:
      return one(state, TEXTS);
  }
}

/** A value as it is written in a document. */
function literal(value: unknown, declared: GraphQLInputType): string {
  const type = getNullableType(declared);
  if (Array.isArray(value) && isListType(type)) {
    return `[${value.map((item) => literal(item, type.ofType)).join(', ')}]`;
  }
  if (isInputObjectType(type) && typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, item]) => {
      const field = type.getFields()[key];
      return field === undefined ? '' : `${key}: ${literal(item, field.type)}`;
    });
    return `{${fields.join(', ')}}`;
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}
