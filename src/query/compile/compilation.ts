import type { ASTNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import { isAbstractType, isObjectType } from 'graphql';
import type { GraphQLNamedType, GraphQLObjectType } from 'graphql';
import type { RowShape } from '../answer/shape.ts';
import { decodeCursor } from '../cursor.ts';
import type { Limits } from '../limits.ts';
import { limitError } from '../limits.ts';
import type { CollectContext } from '../request/collect-fields.ts';
import type { Sourced, Variables } from '../request/sourced.ts';
import type { SchemaModel } from '../schema-model/model.ts';
import { CostMeter } from './cost-meter.ts';
import type { PageSize } from './cost-meter.ts';
import type { Scope } from './scope.ts';
import type { Slots } from './slots.ts';

/** Sets one or more parameters of the statement from the variables of a request. Throws what is wrong with them. */
export type Binder = (variables: Variables, parameters: Record<string, unknown>) => void;

/** Compiles the selections of one place into slots of its row. */
export type RowCompiler = (
  compilation: Compilation,
  slots: Slots,
  scope: Scope,
  selections: readonly SelectionSetNode[],
) => RowShape;

interface Parts {
  readonly schema: GraphQLSchema;
  readonly model: SchemaModel;
  readonly limits: Limits;
  readonly collect: CollectContext;
  readonly compileRow: RowCompiler;
}

/** What is under way while one operation is compiled: names given out, parameters asked for, cost run up. */
export class Compilation {
  readonly schema: GraphQLSchema;
  readonly model: SchemaModel;
  readonly limits: Limits;
  readonly collect: CollectContext;
  readonly meter: CostMeter;
  readonly binders: Binder[] = [];
  readonly #compileRow: RowCompiler;
  #names = 0;
  #parameters = 0;
  #conditions = 0;
  #conditionDepth = 0;

  constructor(parts: Parts) {
    this.schema = parts.schema;
    this.model = parts.model;
    this.limits = parts.limits;
    this.collect = parts.collect;
    this.#compileRow = parts.compileRow;
    this.meter = new CostMeter(parts.limits, parts.collect.variables);
  }

  get variables(): Variables {
    return this.collect.variables;
  }

  /** A variable name that no other place uses. */
  name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }

  row(slots: Slots, scope: Scope, selections: readonly SelectionSetNode[]): RowShape {
    return this.#compileRow(this, slots, scope, selections);
  }

  /**
   * Counts a condition of a filter while it is compiled, with those inside it. The database plans a statement before its time limit
   * counts, and takes seconds for hundreds of conditions and for ever for some tens within each other.
   */
  condition<T>(work: () => T): T {
    this.#conditions += 1;
    this.#conditionDepth += 1;
    if (this.#conditionDepth > this.limits.filterDepth) {
      throw limitError('filterDepth', this.limits, 'A filter has more conditions within each other');
    }
    if (this.#conditions > this.limits.conditions) {
      throw limitError('conditions', this.limits, 'The operation has more conditions in its filters');
    }
    const result = work();
    this.#conditionDepth -= 1;
    return result;
  }

  /** A parameter that holds what `read` gives; the answer is its name in Cypher. */
  parameter(read: (variables: Variables) => unknown): string {
    const name = `p${this.#parameters++}`;
    this.binders.push((variables, parameters) => {
      parameters[name] = read(variables);
    });
    return `$${name}`;
  }

  /** One parameter a key of a cursor. */
  cursor(cursor: Sourced, order: string, size: number, node: ASTNode): readonly string[] {
    const names = Array.from({ length: size }, () => `p${this.#parameters++}`);
    this.binders.push((variables, parameters) => {
      const keys = decodeCursor(order, size, cursor.read(variables), node);
      names.forEach((name, index) => {
        parameters[name] = keys[index];
      });
    });
    return names.map((name) => `$${name}`);
  }

  /** The parameter of LIMIT: the size of a page, and one more where a further row is to tell that there is more. */
  pageLimit({ size, isMoreTold }: { readonly size: PageSize; readonly isMoreTold: boolean }): string {
    const further = isMoreTold ? 1 : 0;
    if (typeof size === 'number') return this.parameter(() => size + further);
    return this.parameter((variables) => size(variables) + further);
  }

  /** The object types that a field of this type may give. */
  possibleTypes(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
  }
}

/** The size of a page, checked when the statement is bound. */
export function checkedPageSize(limits: Limits, given: Sourced, what: string, node: ASTNode): PageSize {
  return (variables) => {
    const size = Number(given.read(variables));
    if (size >= 0 && size <= limits.pageSize) return size;
    throw limitError(
      'pageSize',
      limits,
      `\`${what}\` lies between 0 and the page size, but got ${size}`,
      node,
    );
  };
}
