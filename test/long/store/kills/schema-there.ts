import type { Migration } from '../../../../src/store/migrations.ts';
import type { Store } from '../../../../src/store/store.ts';

/** `CREATE INDEX measure_sort_key IF NOT EXISTS …` */
const NAME = /^CREATE\s+(?:FULLTEXT\s+)?(?:INDEX|CONSTRAINT)\s+(?<name>\w+)/u;

/** Names of the constraints and indexes that are there. */
export async function schemaThere(store: Store): Promise<readonly string[]> {
  const rows = [
    ...(await store.read({ text: 'SHOW CONSTRAINTS YIELD name', parameters: {} })),
    ...(await store.read({ text: 'SHOW INDEXES YIELD name', parameters: {} })),
  ];
  return [...new Set(rows.map(([name]) => String(name)))].sort();
}

/** Of a migration what is there, in parts of what it makes: 0, 1, or something between of one that is half applied. */
export function shareThere(migration: Migration, there: readonly string[]): number {
  const names = migration.statements.map((statement) => NAME.exec(statement)?.groups?.['name'] ?? '');
  return names.filter((name) => there.includes(name)).length / names.length;
}
