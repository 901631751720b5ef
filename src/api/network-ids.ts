import type { GraphQLError, GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import * as z from 'zod';
import { SelectionError } from '../export/read-selection.ts';
import type { GraphSelection } from '../export/selection.ts';
import { createEngine } from '../query/engine.ts';
import type { Limits } from '../query/limits.ts';
import type { Store } from '../store/store.ts';

/** The ids of the entities that `Query.network` draws for a selection, the most relevant first. */
export type SelectNetwork = (selection: GraphSelection, signal?: AbortSignal) => Promise<readonly string[]>;

export interface SelectNetworkOptions {
  readonly schema: GraphQLSchema;
  readonly read: Store['read'];
  /** That of depth holds for exports too; those that keep a drawing small do not. */
  readonly limits?: Partial<Limits> | undefined;
}

const NETWORK = parse('query ($input: NetworkInput!) { network(input: $input) { nodes { id } } }');
const answerSchema = z.object({ network: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });

/** The greatest Int of GraphQL. */
const ALL = 2 ** 31 - 1;
/** A file is waited for longer than a drawing. */
const TIMEOUT_MS = 300_000;

/**
 * An export has the entities that `network` has, since it asks `network` itself. The function throws a SelectionError for what
 * `network` refuses, and what the store throws.
 */
export function selectingNetwork({ schema, read, limits = {} }: SelectNetworkOptions): SelectNetwork {
  const { networkDepth } = limits;
  const engine = createEngine({
    schema,
    limits: {
      ...(networkDepth === undefined ? {} : { networkDepth }),
      networkNodes: ALL,
      cost: Number.MAX_SAFE_INTEGER,
    },
    read: (statement, options) => read(statement, { ...options, timeoutMs: TIMEOUT_MS }),
  });
  return async ({ limit = ALL, ...selection }, signal) => {
    const variables = { input: { ...selection, limit } };
    const { data, errors } = await engine.execute({ document: NETWORK, variables, signal });
    const [error] = errors ?? [];
    if (error !== undefined) throw thrownFor(error);
    return answerSchema.parse(data).network.nodes.map(({ id }) => id);
  };
}

function thrownFor({ message, originalError }: GraphQLError): Error {
  return originalError ?? new SelectionError(message);
}
