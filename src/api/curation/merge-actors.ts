import type { MergeActorsInput, RetractInput } from '../../generated/schema.ts';
import { ACTOR_TYPES } from '../../model/entity.ts';
import type { ActorType } from '../../model/entity.ts';
import type { CurationChange, CurationView } from '../../store/curation/curate.ts';
import type { Merge } from '../../store/curation/curation.ts';
import { badInput, unknownId } from './refused.ts';
import { needReason } from './retract.ts';

const MOST_MERGED = 100;

export async function mergeActors(view: CurationView, input: MergeActorsInput): Promise<CurationChange> {
  needReason(input);
  const merged = [...new Set(input.merge)];
  if (merged.length === 0 || merged.length > MOST_MERGED) {
    throw badInput(`\`merge\` has 1 to ${MOST_MERGED} ids, but got: ${merged.length}`);
  }
  if (merged.includes(input.keep)) throw badInput(`${input.keep} is kept, and cannot be merged into itself.`);
  const nodes = await view.nodes([input.keep, ...merged]);
  const typeOf = (id: string): ActorType => {
    const type = ACTOR_TYPES.find((one) => one === nodes.get(id)?.kind.entityType);
    if (type === undefined) throw unknownId('An actor', id);
    return type;
  };
  merged.forEach(typeOf);
  const merge: Merge = { id: view.historyId, keep: input.keep, type: typeOf(input.keep), merged };
  return {
    curation: { ...view.curation, merges: [...view.curation.merges, merge] },
    about: [input.keep, ...merged],
    after: merge,
  };
}

export function unmergeActors({ curation }: CurationView, input: RetractInput): Promise<CurationChange> {
  needReason(input);
  const before = curation.merges.find(({ id }) => id === input.id);
  if (before === undefined) throw unknownId('A merge that holds', input.id);
  return Promise.resolve({
    curation: { ...curation, merges: curation.merges.filter(({ id }) => id !== input.id) },
    about: [input.id, before.keep, ...before.merged],
    before,
  });
}
