import { SelectionError } from './read-selection.ts';
import type { Parameters, StreamRows } from './rows.ts';
import { statementOf } from './rows.ts';
import type { GraphSelection } from './selection.ts';

const NEXT = statementOf('export-next');
const DEGREES = statementOf('export-degrees');

/** Those of `NetworkInput`. */
const DEPTH = 1;
const EXPAND_DEGREE_LIMIT = 200;

/** What a selection asks of entities and relations one by one, as the statements of cypher/read/export-*.cypher take it. */
export function filtersOf({ types, kinds, fiscalYear, minConfidence }: GraphSelection): Parameters {
  const { eq = null, in: among = null, gte = null, lte = null } = fiscalYear ?? {};
  return {
    types: types ?? null,
    kinds: kinds ?? null,
    fiscalYear: { eq, in: among, gte, lte },
    minConfidence: minConfidence ?? null,
  };
}

/**
 * The ids of the entities that a selection names, or null where none of its fields looks at more than one entity and its
 * relations at a time, so that nothing needs to be held. Throws a SelectionError where `around` names what is not there.
 */
export async function selectedIds(
  stream: StreamRows,
  selection: GraphSelection,
): Promise<readonly string[] | null> {
  const { around, minDegree, limit } = selection;
  if (around === undefined && minDegree === undefined && limit === undefined) return null;
  const near = around === undefined ? null : await idsNear(stream, around, selection);
  if (minDegree === undefined && limit === undefined) return near;
  const kept = new Set(around);
  const degrees = new Map<string, number>(around?.map((id) => [id, Infinity]));
  const parameters = { ...filtersOf(selection), ids: near, minDegree: minDegree ?? null };
  for await (const [id, degree] of stream({ text: DEGREES, parameters })) {
    if (typeof id === 'string' && !kept.has(id)) degrees.set(id, Number(degree));
  }
  return limit === undefined ? [...degrees.keys()] : bestConnected(degrees, limit);
}

/** What was asked around comes first. */
function bestConnected(degrees: ReadonlyMap<string, number>, limit: number): readonly string[] {
  return [...degrees]
    .sort(([one, more], [other, less]) => (less === more ? (one < other ? -1 : 1) : less - more))
    .slice(0, limit)
    .map(([id]) => id);
}

/** Breadth first, one statement a step; what has very many relations leads nowhere unless it was asked around. */
async function idsNear(
  stream: StreamRows,
  around: readonly string[],
  selection: GraphSelection,
): Promise<readonly string[]> {
  await needEntities(stream, around);
  const { depth = DEPTH, expandDegreeLimit = EXPAND_DEGREE_LIMIT } = selection;
  const reached = new Set(around);
  let from: readonly string[] = around;
  for (let step = 0; step < depth && from.length > 0; step += 1) {
    const parameters = {
      ...filtersOf(selection),
      from,
      expandDegreeLimit: step === 0 ? null : expandDegreeLimit,
    };
    const next: string[] = [];
    for await (const [id] of stream({ text: NEXT, parameters })) {
      if (typeof id !== 'string' || reached.has(id)) continue;
      reached.add(id);
      next.push(id);
    }
    from = next;
  }
  return [...reached];
}

async function needEntities(stream: StreamRows, ids: readonly string[]): Promise<void> {
  const known = new Set<unknown>();
  const parameters = { ids, types: null, minDegree: null };
  for await (const [id] of stream({ text: DEGREES, parameters })) known.add(id);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  throw new SelectionError(`around takes ids of entities, but got: ${unknown.join(', ')}`);
}
