import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { RowShape } from '../answer/shape.ts';
import type { Limits } from '../limits.ts';
import { limitError } from '../limits.ts';
import { collectFields } from '../request/collect-fields.ts';
import type { Variables } from '../request/sourced.ts';
import type { SchemaModel } from '../schema-model/model.ts';
import { Compilation } from './compilation.ts';
import { compileRow } from './compile-row.ts';
import type { Scope } from './scope.ts';
import { Slots } from './slots.ts';
import { indent } from './text.ts';

/** What is compiled, and under which limits. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly model: SchemaModel;
  readonly limits: Limits;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced; only their shape goes into the statement. */
  readonly variables: Variables;
}

/** The one statement of an operation, how to fill its parameters, and how to read its one row. */
export interface Plan {
  /** Undefined where the operation asks nothing of the graph: introspection alone. */
  readonly text: string | undefined;
  /** Throws a GraphQLError for a cursor or a page size that does not hold. */
  readonly bind: (variables: Variables) => Readonly<Record<string, unknown>>;
  /** How many nodes the answer may hold. Throws a GraphQLError where that is beyond the limit. */
  readonly cost: (variables: Variables) => number;
  readonly shape: RowShape;
}

/** Compiles a whole operation. Throws a GraphQLError where it asks for more than the limits allow. */
export function compileOperation(request: Request): Plan {
  const { schema, model, limits, operation, fragments, variables } = request;
  const query = schema.getQueryType();
  if (query === null || query === undefined) throw new Error('The schema has no Query');
  const collect = { schema, fragments, variables };
  const compilation = new Compilation({ schema, model, limits, collect, compileRow });
  const fields = collectFields(collect, query, [operation.selectionSet]);
  const asked = [...fields.values()].filter(([node]) => !node.name.value.startsWith('__'));
  if (asked.length > limits.rootFields) {
    throw limitError('rootFields', limits, `The operation has ${asked.length} fields of Query`, operation);
  }
  const slots = new Slots();
  const root: Scope = { variable: '', types: [query], property: () => 'null' };
  const shape = compilation.row(slots, root, [operation.selectionSet]);
  const { binders, meter } = compilation;
  return {
    text: slots.expressions.length === 0 ? undefined : statement(slots.expressions),
    bind: (values) => {
      const parameters: Record<string, unknown> = {};
      for (const binder of binders) binder(values, parameters);
      return parameters;
    },
    cost: meter.estimate,
    shape,
  };
}

/** `RETURN` with one column for each part of the operation. */
function statement(expressions: readonly string[]): string {
  const columns = expressions.map((expression, index) => indent([`${expression} AS f${index}`]).join('\n'));
  return `RETURN\n${columns.join(',\n')}`;
}
