import type { GraphQLLeafType, GraphQLObjectType, GraphQLOutputType, SelectionSetNode } from 'graphql';
import { isAbstractType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { CollectContext, FieldGroup } from '../request/collect-fields.ts';
import { collectFields, selectionsOf } from '../request/collect-fields.ts';
import { TYPE_NAME } from './read-answer.ts';
import type { AnswerObject } from './read-answer.ts';

/** The `data` of an answer; undefined where graphql-js has to look at the tree itself. */
export type CompleteAnswer = (root: unknown) => Record<string, unknown> | undefined;

type Complete = (value: unknown) => unknown;

/** Thrown where an answer is not as its types promise: graphql-js then finds the errors and says where they are. */
const UNUSUAL = new Error('The answer is not as its types promise');

/**
 * Makes the function that completes answers of one operation just as graphql-js does (ExecuteSelectionSet of the
 * specification), but looks the fields up once and not once an object. Undefined for what is left to graphql-js:
 * introspection, and a response key that plain objects cannot hold.
 */
export function answerCompleter(
  context: CollectContext,
  selectionSet: SelectionSetNode,
): CompleteAnswer | undefined {
  const query = context.schema.getQueryType();
  if (query === null || query === undefined) return undefined;
  try {
    const complete = objectCompleter(context, query, [selectionSet]);
    return (root) => {
      try {
        return complete(root);
      } catch (error) {
        if (error === UNUSUAL) return undefined;
        throw error;
      }
    };
  } catch (error) {
    if (error === UNUSUAL) return undefined;
    throw error;
  }
}

function objectCompleter(
  context: CollectContext,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): (value: unknown) => Record<string, unknown> {
  const fields = [...collectFields(context, type, selections)].map(([key, nodes]) => {
    if (key === '__proto__') throw UNUSUAL;
    return { key, complete: fieldCompleter(context, type, nodes) };
  });
  return (value) => {
    if (!isAnswerObject(value)) throw UNUSUAL;
    const object: Record<string, unknown> = {};
    for (const { key, complete } of fields) object[key] = complete(value[key]);
    return object;
  };
}

function fieldCompleter(context: CollectContext, type: GraphQLObjectType, nodes: FieldGroup): Complete {
  const name = nodes[0].name.value;
  if (name === '__typename') return () => type.name;
  const field = type.getFields()[name];
  if (field === undefined) throw UNUSUAL;
  return typeCompleter(context, field.type, nodes);
}

function typeCompleter(context: CollectContext, type: GraphQLOutputType, nodes: FieldGroup): Complete {
  if (isNonNullType(type)) {
    const complete = typeCompleter(context, type.ofType, nodes);
    return (value) => {
      if (value === null || value === undefined) throw UNUSUAL;
      return complete(value);
    };
  }
  const complete = nullableCompleter(context, type, nodes);
  return (value) => (value === null || value === undefined ? null : complete(value));
}

/** Of a value that is there. */
function nullableCompleter(context: CollectContext, type: GraphQLOutputType, nodes: FieldGroup): Complete {
  if (isListType(type)) {
    const complete = typeCompleter(context, type.ofType, nodes);
    return (value) => {
      if (!Array.isArray(value)) throw UNUSUAL;
      return value.map((item) => complete(item));
    };
  }
  if (isLeafType(type)) return leafCompleter(type);
  const selections = selectionsOf(nodes);
  if (isObjectType(type)) return objectCompleter(context, type, selections);
  if (!isAbstractType(type)) throw UNUSUAL;
  // As types come: an interface inside an interface has more combinations than any answer holds.
  const byName = new Map<string, Complete>();
  const completerOf = (name: string): Complete => {
    const object = context.schema.getType(name);
    if (!isObjectType(object) || !context.schema.isSubType(type, object)) throw UNUSUAL;
    const complete = objectCompleter(context, object, selections);
    byName.set(name, complete);
    return complete;
  };
  return (value) => {
    const name = isAnswerObject(value) ? value[TYPE_NAME] : undefined;
    if (typeof name !== 'string') throw UNUSUAL;
    return (byName.get(name) ?? completerOf(name))(value);
  };
}

/** What a leaf lets out; the usual values without asking it. */
function leafCompleter(type: GraphQLLeafType): Complete {
  const serialized: Complete = (value) => {
    let out: unknown;
    try {
      out = type.serialize(value);
    } catch {
      throw UNUSUAL;
    }
    if (out === null || out === undefined) throw UNUSUAL;
    return out;
  };
  const isUsual = type.name === 'ID' || type.name === 'String';
  return isUsual ? (value) => (typeof value === 'string' ? value : serialized(value)) : serialized;
}

function isAnswerObject(value: unknown): value is AnswerObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
