import { join, resolve } from 'node:path';
import { packagePath } from '../../model/package-path.ts';

/** Where everything of one home lies. A home is one database with all its state; many may live side by side. */
export interface HomeLayout {
  readonly home: string;
  /** Held while a process starts, stops or resets the server of this home. */
  readonly lock: string;
  /** Process and port of the server, as {@link ServerState}. */
  readonly state: string;
  readonly password: string;
  /** The port this home had last, so that clients find it again. */
  readonly port: string;
  /** One file for every process that uses the server; the last one out stops it. */
  readonly users: string;
  /** There while a server that ran is stopped for work at its files; see pause.ts. */
  readonly pause: string;
  /** Settings that the user adds to ours, in the form of neo4j.conf. */
  readonly userSettings: string;
  /** Neo4j's own home: conf, data, logs, run. */
  readonly database: string;
  /** Its databases, their logs and its users. */
  readonly data: string;
  readonly settings: string;
  readonly auth: string;
  readonly consoleLog: string;
}

export function homeLayout(home: string): HomeLayout {
  const root = resolve(home);
  const database = join(root, 'database');
  return {
    home: root,
    lock: join(root, 'lock'),
    state: join(root, 'server.json'),
    password: join(root, 'password'),
    port: join(root, 'port'),
    users: join(root, 'users'),
    pause: join(root, 'pause'),
    userSettings: join(root, 'neo4j.conf'),
    database,
    data: join(database, 'data'),
    settings: join(database, 'conf', 'neo4j.conf'),
    auth: join(database, 'data', 'dbms', 'auth.ini'),
    consoleLog: join(database, 'logs', 'console.log'),
  };
}

/** STRATEGY_GRAPH_HOME, else `.strategy-graph/` in this checkout. */
export function homeFromEnvironment(env: NodeJS.ProcessEnv): string {
  const home = env['STRATEGY_GRAPH_HOME'];
  return home === undefined || home === '' ? packagePath('.strategy-graph') : resolve(home);
}

/** What a new home may begin with; see seed.ts. */
export function seedFolder(): string {
  return join(serverFolder(), 'seed');
}

/** The folder of fetched servers, shared by all homes of this checkout. */
export function serverFolder(): string {
  return packagePath('.neo4j');
}
