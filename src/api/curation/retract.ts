import type { RetractInput } from '../../generated/schema.ts';
import type { CurationChange, CurationView } from '../../store/curation/curate.ts';
import { CurationError } from '../../store/curation/curation-error.ts';
import { badInput, unknownId } from './refused.ts';

/** What is somebody's statement and no part of a document's or a strategy's own structure. */
const RETRACTABLE: ReadonlySet<string> = new Set(['actors', 'instruments', 'events', 'observations']);

export async function retract(view: CurationView, input: RetractInput): Promise<CurationChange> {
  needReason(input);
  const { id } = input;
  const { curation } = view;
  if (id.startsWith('history:')) return takeBack(view, id);
  const node = (await view.nodes([id])).get(id);
  if (node === undefined && !(await view.hasRelation(id))) throw unknownId('What is shown', id);
  if (node !== undefined && !RETRACTABLE.has(node.kind.facts)) {
    throw new CurationError(
      'NOT_RETRACTABLE',
      `Relations, actors, instruments, events and observations can be retracted, but got: ${id}`,
      'Correct the plan and load it again, or take the document out: strategy-graph unload KEY',
    );
  }
  const stated = [...curation.actors, ...curation.relations].filter((fact) => fact.id === id);
  return {
    curation: {
      ...curation,
      actors: curation.actors.filter((actor) => actor.id !== id),
      relations: curation.relations.filter((relation) => relation.id !== id),
      retractions: [...curation.retractions, { id, by: view.historyId }],
    },
    about: [id],
    before: stated[0],
    after: { retracted: id },
  };
}

/** A retraction that is retracted: what it took back is shown again. */
function takeBack({ curation }: CurationView, historyId: string): CurationChange {
  const taken = curation.retractions.filter(({ by }) => by === historyId);
  if (taken.length === 0) throw unknownId('A retraction that holds', historyId);
  return {
    curation: { ...curation, retractions: curation.retractions.filter(({ by }) => by !== historyId) },
    about: [historyId, ...taken.map(({ id }) => id)],
    before: { retracted: taken.map(({ id }) => id) },
  };
}

export function needReason({ reason }: { readonly reason: string }): void {
  if (reason.trim() === '') throw badInput('`reason` says why, but it is empty.');
}
