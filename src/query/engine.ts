import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues, GraphQLError, OperationTypeNode, print } from 'graphql';
import { LRUCache } from 'lru-cache';
import { digest } from '../model/ids.ts';
import type { Answer, Cost } from './answer/answer.ts';
import { answerOf, resultOf } from './answer/answer.ts';
import { executeOverRow } from './answer/execute-over-row.ts';
import { measuredNetworks, measureNetworks } from './answer/node-metrics.ts';
import type { Values } from './answer/row-values.ts';
import { answerWriter } from './answer/write/answer-writer.ts';
import { compileOperation } from './compile/compile-operation.ts';
import type { Limits } from './limits.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { KeptPlan, PreparedDocument, PreparedOperation } from './prepared-document.ts';
import { chosenOperation, prepareDocument } from './prepared-document.ts';
import { queryError } from './query-error.ts';
import type { Variables } from './request/sourced.ts';
import { buildSchemaModel } from './schema-model/build-schema-model.ts';

/** The one statement of an operation. */
interface QueryStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** Runs a statement in one read transaction and gives its rows by position. */
export type ReadStatement = (
  statement: QueryStatement,
  options?: ReadOptions,
) => Promise<readonly (readonly unknown[])[]>;

export interface EngineOptions {
  readonly schema: GraphQLSchema;
  readonly read: ReadStatement;
  readonly limits?: Partial<Limits>;
  /** Sees which plan each request has, and what it took to have it. */
  readonly onPlan?: ((told: PlanTold) => void) | undefined;
  /** How many plans are kept; the one that was not used longest goes first. */
  readonly plans?: number;
}

/** How a request came by its plan. */
export interface PlanTold {
  /** The same for requests that have the same statement. */
  readonly hash: string;
  /** Whether it was compiled for an earlier request. */
  readonly isKept: boolean;
  readonly seconds: number;
}

export interface EngineRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A request that is ready to run: its plan, its parameters and what it may cost. */
export interface BoundRequest {
  readonly plan: KeptPlan;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly cost: Cost;
}

export interface Engine {
  /** The answer as JSON text, or errors with `extensions.code`; never throws for what a request or the database does wrong. */
  answer(request: EngineRequest): Promise<Answer>;
  /** The same as objects. */
  execute(request: EngineRequest): Promise<ExecutionResult>;
  /** The plan and parameters of a request without running it, or what is wrong with it. */
  prepare(request: EngineRequest): BoundRequest | readonly GraphQLError[];
}

/** Answers GraphQL operations, each with one statement; compiled plans are kept by document and shape of variables. */
export function createEngine(options: EngineOptions): Engine {
  const { schema, read, limits: given, onPlan, plans = 1000 } = options;
  const limits: Limits = { ...DEFAULT_LIMITS, ...given };
  const model = buildSchemaModel(schema);
  const byIdentity = new WeakMap<DocumentNode, PreparedDocument>();
  const byText = new LRUCache<string, PreparedDocument>({ max: plans });
  const kept = new WeakMap<PreparedDocument, LRUCache<string, KeptPlan>>();

  const preparedOf = (document: DocumentNode): PreparedDocument => {
    const known = byIdentity.get(document);
    if (known !== undefined) return known;
    const text = document.loc?.source.body ?? print(document);
    const prepared = byText.get(text) ?? prepareDocument(schema, limits, document);
    byText.set(text, prepared);
    byIdentity.set(document, prepared);
    return prepared;
  };

  const planOf = (
    prepared: PreparedDocument,
    operation: PreparedOperation,
    variables: Variables,
  ): KeptPlan => {
    const begun = performance.now();
    const ofDocument = kept.get(prepared) ?? new LRUCache<string, KeptPlan>({ max: 100 });
    kept.set(prepared, ofDocument);
    const key = `${operation.node.name?.value ?? ''}(${operation.shapeKey(variables)}`;
    const told = (hash: string, isKept: boolean): void => {
      onPlan?.({ hash, isKept, seconds: (performance.now() - begun) / 1000 });
    };
    const known = ofDocument.get(key);
    if (known !== undefined) {
      told(known.hash, true);
      return known;
    }
    const { fragments } = prepared;
    const plan = compileOperation({ schema, model, limits, operation: operation.node, fragments, variables });
    const write = answerWriter({ schema, fragments, variables }, operation.node.selectionSet, plan.shape);
    const networks = measuredNetworks(plan.shape);
    const keeping: KeptPlan = { ...plan, hash: digest(plan.text ?? ''), networks, write };
    ofDocument.set(key, keeping);
    told(keeping.hash, false);
    return keeping;
  };

  const prepare = ({
    document,
    operationName,
    variables,
  }: EngineRequest): BoundRequest | readonly GraphQLError[] => {
    const prepared = preparedOf(document);
    if (prepared.errors.length > 0) return prepared.errors;
    const operation = chosenOperation(prepared, operationName);
    if (operation instanceof GraphQLError) return [operation];
    if (operation.node.operation !== OperationTypeNode.QUERY) return [onlyQueries(operation.node)];
    const coerced = getVariableValues(schema, operation.node.variableDefinitions ?? [], variables ?? {});
    if (coerced.errors !== undefined) return coerced.errors.map(asBadInput);
    try {
      const plan = planOf(prepared, operation, coerced.coerced);
      const parameters = plan.bind(coerced.coerced);
      return { plan, parameters, cost: { estimated: plan.cost(coerced.coerced), limit: limits.cost } };
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  };

  const answer = async (request: EngineRequest): Promise<Answer> => {
    const bound = prepare(request);
    if (!('plan' in bound)) return { data: undefined, errors: bound };
    const row = await rowOf(read, bound, request.signal);
    const { cost, parameters, plan } = bound;
    if (row instanceof GraphQLError) return { data: 'null', errors: [row], cost };
    const data = plan.write?.(row, parameters);
    if (data !== undefined) return { data, errors: [], cost };
    return { ...answerOf(await executeOverRow(schema, request, plan.shape, row, parameters)), cost };
  };

  return { prepare, answer, execute: async (request) => resultOf(await answer(request)) };
}

/** Runs the one statement of a plan, and works out what it cannot say; introspection alone runs none. */
async function rowOf(
  read: ReadStatement,
  { plan, parameters }: BoundRequest,
  signal: AbortSignal | undefined,
): Promise<Values | GraphQLError> {
  if (plan.text === undefined) return [];
  try {
    const statement = { text: plan.text, parameters };
    const [row = []] = await read(statement, signal === undefined ? {} : { signal });
    if (plan.networks.length > 0) await measureNetworks(plan.networks, row, signal);
    return row;
  } catch (error) {
    return asAnswerError(error);
  }
}

function onlyQueries(node: OperationDefinitionNode): GraphQLError {
  return queryError(
    'BAD_USER_INPUT',
    'Here queries are answered: send a mutation with a token to a server.',
    node,
  );
}

function asBadInput(error: GraphQLError): GraphQLError {
  return queryError('BAD_USER_INPUT', error.message, error.nodes);
}

/** What went wrong in the store, if it says so by a code; its own words and advice, and nothing else, go out. */
function asAnswerError(error: unknown): GraphQLError {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') {
    const options = error instanceof Error ? { originalError: error } : {};
    return new GraphQLError('The answer could not be given.', {
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
      ...options,
    });
  }
  const advice = 'advice' in error && typeof error.advice === 'string' ? { advice: error.advice } : {};
  return new GraphQLError(error.message, {
    extensions: { code: error.code, ...advice },
    originalError: error,
  });
}
