import type { GraphQLEnumType, GraphQLLeafType, GraphQLOutputType } from 'graphql';
import { isEnumType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { CollectContext, FieldGroup } from '../../request/collect-fields.ts';
import { selectionsOf } from '../../request/collect-fields.ts';
import { objectWriter } from './object-text.ts';
import { UNUSUAL } from './unusual.ts';

/** JSON text of a value. */
export type WriteValue = (value: unknown) => string;

/** What JSON does not let stand as it is: controls, quotes, backslashes and halves of characters. */
const TO_ESCAPE = /[^\u0020-\u0021\u0023-\u005b\u005d-\ud7ff\ue000-\uffff]/;

/** A string as JSON text; asking JSON.stringify for each costs more than looking whether it has to be asked. */
export function quoted(text: string): string {
  return TO_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** Values of this type that stand as they are in the answer: leaves, and what was composed of a row. */
export function valueWriter(context: CollectContext, type: GraphQLOutputType, nodes: FieldGroup): WriteValue {
  if (isNonNullType(type)) {
    const write = presentWriter(context, type.ofType, nodes);
    return (value) => {
      if (value === null || value === undefined) throw UNUSUAL;
      return write(value);
    };
  }
  const write = presentWriter(context, type, nodes);
  return (value) => (value === null || value === undefined ? 'null' : write(value));
}

/** Of a value that is there. */
function presentWriter(context: CollectContext, type: GraphQLOutputType, nodes: FieldGroup): WriteValue {
  if (isLeafType(type)) return leafWriter(type);
  if (isListType(type)) {
    const write = valueWriter(context, type.ofType, nodes);
    return (value) => {
      if (!Array.isArray(value)) throw UNUSUAL;
      return `[${value.map((item) => write(item)).join(',')}]`;
    };
  }
  if (!isObjectType(type)) throw UNUSUAL;
  const write = objectWriter<Readonly<Record<string, unknown>>>(
    context,
    type,
    selectionsOf(nodes),
    (key, field, group) => {
      const inner = valueWriter(context, field.type, group);
      return (object) => inner(object[key]);
    },
  );
  return (value) => {
    if (!isObject(value)) throw UNUSUAL;
    return write(value, {});
  };
}

/** What a leaf lets out; the usual values without asking it. */
function leafWriter(type: GraphQLLeafType): WriteValue {
  const serialized = asSerialized(type);
  if (isEnumType(type)) return enumWriter(type, serialized);
  switch (type.name) {
    case 'ID':
    case 'String':
      return (value) => (typeof value === 'string' ? quoted(value) : serialized(value));
    case 'Int':
      return (value) =>
        typeof value === 'number' && (value | 0) === value ? String(value) : serialized(value);
    case 'Float':
      return (value) =>
        typeof value === 'number' && Number.isFinite(value) ? String(value) : serialized(value);
    case 'Boolean':
      return (value) => (typeof value === 'boolean' ? String(value) : serialized(value));
    default:
      return serialized;
  }
}

function enumWriter(type: GraphQLEnumType, serialized: WriteValue): WriteValue {
  const texts = new Map<unknown, string>();
  return (value) => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    const text = serialized(value);
    if (type.getValue(String(value)) !== undefined) texts.set(value, text);
    return text;
  };
}

function asSerialized(type: GraphQLLeafType): WriteValue {
  return (value) => {
    let out: unknown;
    try {
      out = type.serialize(value);
    } catch {
      throw UNUSUAL;
    }
    const text = out === null ? undefined : (JSON.stringify(out) as string | undefined);
    if (text === undefined) throw UNUSUAL;
    return text;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
