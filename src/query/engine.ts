import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { execute, getVariableValues, GraphQLError, OperationTypeNode, print } from 'graphql';
import { LRUCache } from 'lru-cache';
import { digest } from '../model/ids.ts';
import { answerCompleter } from './answer/complete-answer.ts';
import type { AnswerObject } from './answer/read-answer.ts';
import { answerReader, TYPE_NAME } from './answer/read-answer.ts';
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

/** A request that is ready to run: its plan and its parameters. */
export interface BoundRequest {
  readonly plan: KeptPlan;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface Engine {
  /** The answer, or errors with `extensions.code`; never throws for what a request or the database does wrong. */
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
    const complete = answerCompleter({ schema, fragments, variables }, operation.node.selectionSet);
    const hash = digest(plan.text ?? '');
    const keeping: KeptPlan = { ...plan, hash, read: answerReader(plan.shape), complete };
    ofDocument.set(key, keeping);
    told(hash, false);
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
      return { plan, parameters: plan.bind(coerced.coerced) };
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  };

  return {
    prepare,
    async execute(request) {
      const bound = prepare(request);
      if (!('plan' in bound)) return { errors: bound };
      const root = await answer(read, bound, request.signal);
      if (root instanceof GraphQLError) return { errors: [root], data: null };
      const data = bound.plan.complete?.(root);
      if (data !== undefined) return { data };
      return await execute({
        schema,
        document: request.document,
        rootValue: root,
        operationName: request.operationName,
        variableValues: request.variables,
        fieldResolver: (source: AnswerObject, _arguments, _context, { path }) => source[path.key],
        typeResolver: (source: AnswerObject) => {
          const name = source[TYPE_NAME];
          return typeof name === 'string' ? name : undefined;
        },
      });
    },
  };
}

/** Runs the one statement of a plan and reads its row; introspection alone runs none. */
async function answer(
  read: ReadStatement,
  { plan, parameters }: BoundRequest,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  if (plan.text === undefined) return plan.read([], parameters);
  try {
    const statement = { text: plan.text, parameters };
    const [row = []] = await read(statement, signal === undefined ? {} : { signal });
    return plan.read(row, parameters);
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
