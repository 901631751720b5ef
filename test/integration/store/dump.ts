import type { Store } from '../../../src/store/store.ts';

const NODES = `MATCH (n) WHERE NOT n:Migration AND NOT n:GraphState
RETURN labels(n) AS labels, properties(n) AS properties`;
const RELATIONSHIPS = `MATCH (a)-[r]->(b)
RETURN type(r), coalesce(a.id, ''), coalesce(b.id, ''), properties(r)`;

/** Everything in the graph but when it was written, in one order: two equal dumps are two equal graphs. */
export async function dump(store: Store): Promise<readonly string[]> {
  const rows = [
    ...(await store.read({ text: NODES, parameters: {} })),
    ...(await store.read({ text: RELATIONSHIPS, parameters: {} })),
  ];
  return rows.map((row) => JSON.stringify(row, sortedAndTimeless)).sort();
}

function sortedAndTimeless(key: string, value: unknown): unknown {
  if (key === 'loadedAt') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
