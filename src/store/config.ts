import { StoreError } from './store-error.ts';

/** How to reach a Neo4j: the local server's, or one's own. */
export interface StoreConfig {
  /** `bolt://`, `neo4j://`, or either with `+s` or `+ssc`. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Absent: the user's home database. */
  readonly database?: string | undefined;
}

const FORM = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/]+/u;

/** The Neo4j that NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE name; undefined without NEO4J_URI. */
export function storeConfigFromEnvironment(env: NodeJS.ProcessEnv): StoreConfig | undefined {
  const uri = env['NEO4J_URI'];
  if (uri === undefined || uri === '') return undefined;
  if (!FORM.test(uri)) {
    throw new StoreError(
      'CONFIG_INVALID',
      `NEO4J_URI is bolt://HOST:PORT, neo4j://HOST:PORT or one of them with +s or +ssc, but got: ${uri}`,
      'Correct NEO4J_URI, or unset it to use the local database.',
    );
  }
  const password = env['NEO4J_PASSWORD'];
  if (password === undefined) {
    throw new StoreError(
      'CONFIG_INVALID',
      'NEO4J_URI is set, but NEO4J_PASSWORD is not',
      'Set NEO4J_PASSWORD (it may be empty where the server asks for none), or unset NEO4J_URI to use the local database.',
    );
  }
  const username = env['NEO4J_USERNAME'] ?? 'neo4j';
  const database = env['NEO4J_DATABASE'];
  return database === undefined || database === ''
    ? { uri, username, password }
    : { uri, username, password, database };
}
