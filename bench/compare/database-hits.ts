import type { Driver } from 'neo4j-driver';
import type { Sent } from './side.ts';
import { asSent, readSession } from './sides/database.ts';

/**
 * What statements touch in the store, by PROFILE: rows of nodes, relations and properties that are read. Undefined where the database
 * does not finish them.
 */
export async function databaseHits(driver: Driver, statements: readonly Sent[]): Promise<number | undefined> {
  let total = 0;
  for (const { parameters, text } of statements) {
    const session = readSession(driver);
    try {
      const { summary } = await session.run(`PROFILE ${text}`, Object(asSent(parameters)));
      if (summary.profile !== false) total += hitsOf(summary.profile);
    } catch {
      return undefined;
    } finally {
      await session.close();
    }
  }
  return total;
}

/** An operator of a plan that was run. */
interface Operator {
  readonly dbHits: number;
  readonly children: readonly Operator[];
}

function hitsOf({ children, dbHits }: Operator): number {
  return children.reduce((total, child) => total + hitsOf(child), dbHits);
}
