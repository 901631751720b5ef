import type { DocumentNode, GraphQLSchema } from 'graphql';
import { execute, parse } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { Asked, Tree } from '../question.ts';
import { isTree } from '../question.ts';
import type { Sent, Side } from '../side.ts';
import { PEER_TYPES } from './peer-types.ts';

/** Named by a variable: this package is installed for the comparison alone. */
const PACKAGE = ['@neo4j', 'graphql'].join('/');

interface PeerLibrary {
  readonly Neo4jGraphQL: new (options: object) => { getSchema(): Promise<GraphQLSchema> };
}

/**
 * `@neo4j/graphql` as quick as it can be set: no mutations, no subscriptions, no deprecated fields, documents parsed and
 * validated beforehand, auto-commit is not to be had.
 */
export async function peerSide(driver: Driver): Promise<Side> {
  const library: unknown = await import(PACKAGE);
  if (!isPeerLibrary(library)) throw new Error(`${PACKAGE} has no Neo4jGraphQL`);
  const schema = await new library.Neo4jGraphQL({
    typeDefs: PEER_TYPES,
    driver,
    features: { excludeDeprecatedFields: EXCLUDED },
  }).getSchema();
  const documents = new Map<string, DocumentNode>();
  const answer = async ({ operation, variables = {} }: Asked, executionContext: unknown): Promise<string> => {
    const document = documents.get(operation) ?? parse(operation);
    documents.set(operation, document);
    const contextValue = { executionContext };
    const result = await execute({ schema, document, variableValues: variables, contextValue });
    const [error] = result.errors ?? [];
    if (error !== undefined) throw error;
    return JSON.stringify(result);
  };
  return {
    name: 'peer',
    answering: ({ peer }) => (peer === undefined ? undefined : () => answer(peer, driver)),
    async statements({ peer }) {
      const seen: Sent[] = [];
      if (peer !== undefined) await answer(peer, watched(driver, seen));
      return seen;
    },
  };
}

const EXCLUDED = {
  attributeFilters: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  mutationOperations: true,
};

function isPeerLibrary(value: unknown): value is PeerLibrary {
  return typeof value === 'object' && value !== null && 'Neo4jGraphQL' in value;
}

/** The driver, writing down what its transactions run. */
function watched(driver: Driver, seen: Sent[]): unknown {
  return wrap(driver, (text, parameters) => {
    seen.push({ text, parameters });
  });
}

type OnRun = (text: string, parameters: Tree) => void;

function wrap(target: object, onRun: OnRun): object {
  return new Proxy(target, {
    get(object, name): unknown {
      const value: unknown = Reflect.get(object, name, object);
      if (!isMethod(value)) return value;
      return (...given: readonly unknown[]): unknown => {
        if (name === 'run') onRun(String(given[0]), isTree(given[1]) ? given[1] : {});
        const passed = given.map((each) =>
          isMethod(each) && name.toString().startsWith('execute')
            ? (transaction: object): unknown => each(wrap(transaction, onRun))
            : each,
        );
        const result = value.apply(object, passed);
        const isWrapped = name === 'session' || name === 'beginTransaction';
        return isWrapped && typeof result === 'object' && result !== null ? wrap(result, onRun) : result;
      };
    },
  });
}

type Method = (this: unknown, ...given: readonly unknown[]) => unknown;

function isMethod(value: unknown): value is Method {
  return typeof value === 'function';
}
