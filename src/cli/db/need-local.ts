import { wrongUse } from '../command-failure.ts';
import type { Environment } from '../terminal.ts';

/** A Neo4j of one's own is not ours to start, stop or empty. */
export function needLocal(env: Environment): void {
  const uri = env['NEO4J_URI'];
  if (uri === undefined || uri === '') return;
  throw wrongUse(
    `this command is about the local database, but NEO4J_URI names another one: ${uri}`,
    'Unset NEO4J_URI, or manage that database with its own tools.',
  );
}
