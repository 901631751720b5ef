import neo4j from 'neo4j-driver';
import type { Driver, ProfiledPlan } from 'neo4j-driver';
import type { Sent } from './side.ts';
import { asSent } from './sides/database.ts';

/** What statements touch in the store, by PROFILE: rows of nodes, relations and properties that are read. */
export async function databaseHits(driver: Driver, statements: readonly Sent[]): Promise<number> {
  let total = 0;
  for (const { parameters, text } of statements) {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.run(`PROFILE ${text}`, Object(asSent(parameters)));
      if (summary.profile !== false) total += hitsOf(summary.profile);
    } finally {
      await session.close();
    }
  }
  return total;
}

function hitsOf({ children, dbHits }: ProfiledPlan): number {
  return children.reduce((total, child) => total + hitsOf(child), Number(dbHits));
}
