import type { ConstValueNode, GraphQLInputType, ValueNode, VariableNode } from 'graphql';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  valueFromAST,
} from 'graphql';
import type { RelationKind } from '../../model/relation-kind.ts';
import { namedRelationKinds } from './named-relation-kinds.ts';

/** Coerced variables of a request. */
export type Variables = Readonly<Record<string, unknown>>;
type Read = (variables: Variables) => unknown;

/**
 * A value of a request, and how the same place is read from the variables of a later request of the same shape.
 *
 * The compiler may only ask what belongs to the shape (shape-key.ts): which fields are given, enum values, booleans, how many
 * objects a list has, which kinds of relation ids name. Names, ids, cursors and numbers can only be read when a statement is
 * run, as its parameters; so they cannot reach its text.
 */
export class Sourced {
  readonly read: Read;
  readonly #value: unknown;
  readonly #type: GraphQLInputType;
  readonly #node: ValueNode | undefined;
  readonly #variables: Variables;

  private constructor(
    value: unknown,
    type: GraphQLInputType,
    read: Read,
    variables: Variables,
    node?: ValueNode,
  ) {
    this.#value = value;
    this.#type = getNullableType(type);
    this.read = read;
    this.#variables = variables;
    this.#node = node;
  }

  /** What stands in the document; undefined for a variable that has no value. */
  static fromDocument(node: ValueNode, type: GraphQLInputType, variables: Variables): Sourced | undefined {
    if (node.kind === Kind.VARIABLE) {
      const name = node.name.value;
      if (variables[name] === undefined) return undefined;
      return new Sourced(variables[name], type, (from) => from[name], variables);
    }
    const value: unknown = valueFromAST(node, type, variables);
    if (hasVariable(node)) {
      return new Sourced(value, type, (from) => valueFromAST(node, type, from), variables, node);
    }
    return new Sourced(value, type, () => value, variables, node);
  }

  /** A default of the schema. */
  static fromSchema(value: unknown, type: GraphQLInputType): Sourced {
    return new Sourced(value, type, () => value, {});
  }

  get isNull(): boolean {
    return this.#value === null || this.#value === undefined;
  }

  /** The name of its type, without list and non-null. */
  get typeName(): string {
    return getNamedType(this.#type).name;
  }

  get isInputObject(): boolean {
    return isInputObjectType(this.#type);
  }

  get isList(): boolean {
    return isListType(this.#type);
  }

  /** The values of an enum or a list of them, in the order given; undefined for null. */
  get enumValues(): readonly string[] | undefined {
    if (this.isNull) return undefined;
    if (!isEnumType(getNamedType(this.#type))) throw new Error('Only enum values belong to the shape');
    return (Array.isArray(this.#value) ? this.#value : [this.#value]).map(String);
  }

  /** Whether it is the boolean true; booleans belong to the shape. */
  get isTrue(): boolean {
    return this.#value === true;
  }

  /** The kinds of relation that this id, or one of these ids, names. */
  get relationKinds(): readonly RelationKind[] {
    return namedRelationKinds(this.#value);
  }

  /** Whether it is, or has among its items, an id that is no relation's. */
  get namesNodes(): boolean {
    const ids: readonly unknown[] = Array.isArray(this.#value) ? this.#value : [this.#value];
    return ids.some((id) => namedRelationKinds(id).length === 0);
  }

  /** The fields of an input object that are given and not null, in the order of the schema. */
  get fields(): ReadonlyMap<string, Sourced> {
    const fields = new Map<string, Sourced>();
    if (!isInputObjectType(this.#type) || !isRecord(this.#value)) return fields;
    for (const field of Object.values(this.#type.getFields())) {
      const child = this.#field(field.name, field.type, this.#value[field.name]);
      if (child !== undefined && !child.isNull) fields.set(field.name, child);
    }
    return fields;
  }

  /** The items of a list of input objects. */
  get items(): readonly Sourced[] {
    const type = this.#type;
    if (!isListType(type) || !Array.isArray(this.#value)) return [];
    const values: readonly unknown[] = this.#value;
    const node = this.#node;
    if (node !== undefined) {
      const nodes = node.kind === Kind.LIST ? node.values : [node];
      return nodes.flatMap((each) => Sourced.fromDocument(each, type.ofType, this.#variables) ?? []);
    }
    return values.map(
      (value, index) =>
        new Sourced(value, type.ofType, (from) => at(this.read(from), index), this.#variables),
    );
  }

  #field(name: string, type: GraphQLInputType, value: unknown): Sourced | undefined {
    const node = this.#node;
    if (node?.kind === Kind.OBJECT) {
      const given = node.fields.find((field) => field.name.value === name);
      const child = given && Sourced.fromDocument(given.value, type, this.#variables);
      return child ?? (value === undefined ? undefined : Sourced.fromSchema(value, type));
    }
    if (value === undefined) return undefined;
    return new Sourced(value, type, (from) => at(this.read(from), name), this.#variables);
  }
}

function hasVariable(node: ValueNode | ConstValueNode | VariableNode): boolean {
  if (node.kind === Kind.VARIABLE) return true;
  if (node.kind === Kind.LIST) return node.values.some(hasVariable);
  if (node.kind === Kind.OBJECT) return node.fields.some((field) => hasVariable(field.value));
  return false;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) ? value[key] : undefined;
}
