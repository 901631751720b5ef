import { firstDayOf, lastDayOf } from '../model/partial-date.ts';
import { SelectionError } from './read-selection.ts';
import type { Parameters, StreamRows } from './rows.ts';
import { statementOf } from './rows.ts';
import type { GraphSelection } from './selection.ts';

/**
 * The ids of the entities that `Query.network` draws for a selection, the most relevant first; all of them where it has no
 * limit. Whoever serves exports gives it, so that a drawing and an export have one idea of what is near.
 */
export type NetworkIds = (selection: GraphSelection) => Promise<readonly string[]>;

/** A part of the graph, and who knows which entities are in it. */
export interface GraphPart {
  readonly selection: GraphSelection;
  readonly networkIds: NetworkIds;
}

const KNOWN = statementOf('export-known');

/**
 * What the statements of cypher/read/export-*.cypher take. Ids are held only where a selection looks at more than one entity and
 * its relations at a time; they stand in for what it says of entities alone. Throws a SelectionError where `around` names
 * what is not there.
 */
export async function selectionParameters(stream: StreamRows, part?: GraphPart): Promise<Parameters> {
  const { around, types, kinds, fiscalYear, minConfidence, validOn, minDegree, limit, collapseMeasures } =
    part?.selection ?? {};
  if (around !== undefined) await needEntities(stream, around);
  const needsIds = [around, minDegree, limit].some((value) => value !== undefined);
  const ids = part !== undefined && needsIds ? await part.networkIds(part.selection) : null;
  const { eq = null, in: among = null, gte = null, lte = null } = fiscalYear ?? {};
  return {
    ids,
    types: ids === null ? (types ?? null) : null,
    withoutMeasures: ids === null && collapseMeasures === true,
    kinds: kinds ?? null,
    fiscalYear: { eq, in: among, gte, lte },
    minConfidence: minConfidence ?? null,
    validOn: validOn === undefined ? null : { first: firstDayOf(validOn), last: lastDayOf(validOn) },
  };
}

async function needEntities(stream: StreamRows, ids: readonly string[]): Promise<void> {
  const known = new Set<unknown>();
  for await (const [id] of stream({ text: KNOWN, parameters: { ids } })) known.add(id);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  throw new SelectionError(`around takes ids of entities, but got: ${unknown.join(', ')}`);
}
