import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { execute, getOperationAST, getVariableValues, GraphQLError, Kind } from 'graphql';
import type {
  MutationAssertRelationArgs,
  MutationImportPlanArgs,
  MutationLinkRestatedArgs,
  MutationMergeActorsArgs,
  MutationRetractArgs,
  MutationUpsertActorArgs,
} from '../../generated/schema.ts';
import type { EngineRequest } from '../../query/engine.ts';
import { DEFAULT_LIMITS, limitError } from '../../query/limits.ts';
import type { Limits } from '../../query/limits.ts';
import { queryError } from '../../query/query-error.ts';
import { curate } from '../../store/curation/curate.ts';
import type { CurationChange, CurationView } from '../../store/curation/curate.ts';
import { CurationError } from '../../store/curation/curation-error.ts';
import type { CurationAnswer } from '../../store/curation/history.ts';
import type { Store } from '../../store/store.ts';
import { StoreError } from '../../store/store-error.ts';
import type { Caller } from '../access/caller.ts';
import { assertRelation } from './assert-relation.ts';
import { checkTexts } from './check-texts.ts';
import { importPlan } from './import-plan.ts';
import type { LoadPlan } from './import-plan.ts';
import { linkMeasures } from './link-measures.ts';
import { mergeActors, unmergeActors } from './merge-actors.ts';
import { documentLimitError, fragmentsOf } from '../../query/request/document-limits.ts';
import { retract } from './retract.ts';
import { upsertActor } from './upsert-actor.ts';

/** Runs the mutations of an operation for a caller who may, one after the other, each in a transaction of its own. */
export type ExecuteMutation = (request: EngineRequest, caller: Caller) => Promise<ExecutionResult>;

export interface MutationParts {
  readonly schema: GraphQLSchema;
  readonly store: Pick<Store, 'write'>;
  readonly loadPlan: LoadPlan;
  readonly limits?: Partial<Limits> | undefined;
}

/** What every input of a mutation may say beside what it is about. */
interface CommonInput {
  readonly reason?: string | null;
  readonly ifRevision?: string | null;
  readonly clientMutationId?: string | null;
}

export function executingMutations({ schema, store, loadPlan, limits }: MutationParts): ExecuteMutation {
  const rootOf = (by: string): Readonly<Record<string, unknown>> => {
    const run = async <T extends CommonInput>(
      action: string,
      input: T,
      decide: (view: CurationView, input: T) => Promise<CurationChange>,
    ): Promise<CurationAnswer & { readonly clientMutationId: string | undefined }> => {
      const { reason, ifRevision, clientMutationId, ...rest } = input;
      const request = {
        by,
        action,
        reason: reason ?? undefined,
        ifRevision: ifRevision ?? undefined,
        clientMutationId: clientMutationId ?? undefined,
        input: { reason, ...rest },
      };
      const answer = await told(async () => {
        checkTexts(input);
        return curate(store, request, (view) => decide(view, input));
      });
      return { ...answer, clientMutationId: clientMutationId ?? undefined };
    };
    return {
      importPlan: ({ input }: MutationImportPlanArgs) =>
        run('importPlan', input, (view, given) => importPlan(view, given, loadPlan)),
      upsertActor: ({ input }: MutationUpsertActorArgs) => run('upsertActor', input, upsertActor),
      assertRelation: ({ input }: MutationAssertRelationArgs) => run('assertRelation', input, assertRelation),
      retract: ({ input }: MutationRetractArgs) => run('retract', input, retract),
      mergeActors: ({ input }: MutationMergeActorsArgs) => run('mergeActors', input, mergeActors),
      unmergeActors: ({ input }: MutationRetractArgs) => run('unmergeActors', input, unmergeActors),
      linkRestated: ({ input }: MutationLinkRestatedArgs) =>
        run('linkRestated', input, (view, given) => linkMeasures(view, 'RESTATES', given)),
      linkSucceeds: ({ input }: MutationLinkRestatedArgs) =>
        run('linkSucceeds', input, (view, given) => linkMeasures(view, 'SUCCEEDS', given)),
    };
  };
  return async (request, caller) => {
    const refused = beyondLimits(request, { ...DEFAULT_LIMITS, ...limits }) ?? badVariable(schema, request);
    if (refused !== undefined) return { errors: [refused] };
    return execute({
      schema,
      document: request.document,
      rootValue: rootOf(caller.name),
      operationName: request.operationName,
      variableValues: request.variables,
    });
  };
}

/** graphql-js would say so without a code, which is that of a fault of ours. */
function badVariable(
  schema: GraphQLSchema,
  { document, operationName, variables }: EngineRequest,
): GraphQLError | undefined {
  const operation = getOperationAST(document, operationName);
  const { errors = [] } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables ?? {});
  const [first] = errors;
  return first && queryError('BAD_USER_INPUT', first.message, first.nodes);
}

/** Those of a query that mean something here: depth, aliases, and how many mutations there are at once. */
function beyondLimits({ document }: EngineRequest, limits: Limits): GraphQLError | undefined {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = fragmentsOf(document);
  for (const operation of operations) {
    const size = operation.selectionSet.selections.length;
    if (size > limits.rootFields) {
      return limitError('rootFields', limits, `The operation has ${size} fields of Mutation`, operation);
    }
    const error = documentLimitError(operation, fragments, limits);
    if (error !== undefined) return error;
  }
  return undefined;
}

/** What is the caller's business of an error: code and advice, and of a plan its messages. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CurationError) && !(error instanceof StoreError)) throw error;
    const messages =
      error instanceof CurationError && error.messages.length > 0 ? { messages: error.messages } : {};
    throw new GraphQLError(error.message, {
      extensions: { code: error.code, advice: error.advice, ...messages },
      originalError: error,
    });
  }
}
