import type { Migration } from '../../../../src/store/migrations.ts';
import type { Store } from '../../../../src/store/store.ts';

/** `CREATE INDEX measure_sort_key IF NOT EXISTS …` */
const MADE = /^CREATE\s+(?:FULLTEXT\s+)?(?<kind>INDEX|CONSTRAINT)\s+(?<name>\w+)/u;

/** The constraints and indexes that are there: `INDEX measure_sort_key`. A constraint has an index of its name. */
export async function schemaThere(store: Store): Promise<readonly string[]> {
  const named = async (kind: 'INDEX' | 'CONSTRAINT', shown: string): Promise<readonly string[]> => {
    const rows = await store.read({ text: `SHOW ${shown} YIELD name`, parameters: {} });
    return rows.map(([name]) => `${kind} ${String(name)}`);
  };
  return [...(await named('CONSTRAINT', 'CONSTRAINTS')), ...(await named('INDEX', 'INDEXES'))].sort();
}

/**
 * Of a migration what is there, in parts of what it makes: 0, 1, or something between of one that is half applied. Neo4j makes the
 * index of a constraint in a transaction of its own: one left without its constraint does not count, and must not be in the way of the next.
 * A migration of data alone makes nothing of the schema: 1; it is one transaction.
 */
export function shareThere(migration: Migration, there: readonly string[]): number {
  const made = migration.statements.flatMap((statement) => {
    const { kind, name } = MADE.exec(statement)?.groups ?? {};
    return kind === undefined || name === undefined ? [] : [`${kind} ${name}`];
  });
  return made.length === 0 ? 1 : made.filter((one) => there.includes(one)).length / made.length;
}
