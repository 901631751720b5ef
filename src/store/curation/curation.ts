import * as z from 'zod';
import type { ActorFact, RelationFact } from '../../model/facts.ts';
import { ACTOR_TYPES } from '../../model/entity.ts';
import type { ActorType } from '../../model/entity.ts';

/** One actor in the place of others. */
export interface Merge {
  /** Id of the entry of the history that made it. */
  readonly id: string;
  readonly keep: string;
  /** Of the one that is kept. */
  readonly type: ActorType;
  readonly merged: readonly string[];
}

/** Something that is not shown, whoever tells it. */
interface Retraction {
  readonly id: string;
  /** Id of the entry of the history that made it. */
  readonly by: string;
}

/**
 * All that people have stated by mutation and that holds. It is kept as the source of the teller `curation`; what is in the graph
 * follows from it and from what the other tellers say, so that each part of it can be taken back.
 */
export interface Curation {
  readonly actors: readonly ActorFact[];
  readonly relations: readonly RelationFact[];
  readonly retractions: readonly Retraction[];
  /** In the order in which they were made: an actor that is kept may be merged itself later on. */
  readonly merges: readonly Merge[];
}

const NO_CURATION: Curation = { actors: [], relations: [], retractions: [], merges: [] };

/** Whether it changes how what others say is shown. */
export function curatesSomething({ retractions, merges }: Curation): boolean {
  return retractions.length + merges.length > 0;
}

export function curationSource(curation: Curation): string {
  return JSON.stringify({ format: FORMAT, ...curation });
}

/** @param source what {@link curationSource} gave; anything else where nobody has curated yet */
export function curationOf(source: unknown): Curation {
  return typeof source === 'string' ? curationSchema.parse(JSON.parse(source)) : NO_CURATION;
}

const FORMAT = 'strategy-graph/curation@1';

/** We wrote the facts ourselves; what tells them from another text is held. */
const fact = <T>(): z.ZodType<T> =>
  z.custom<T>((value) => typeof value === 'object' && value !== null && 'id' in value);

const curationSchema = z.object({
  format: z.literal(FORMAT),
  actors: z.array(fact<ActorFact>()),
  relations: z.array(fact<RelationFact>()),
  retractions: z.array(z.object({ id: z.string(), by: z.string() })),
  merges: z.array(
    z.object({ id: z.string(), keep: z.string(), type: z.enum(ACTOR_TYPES), merged: z.array(z.string()) }),
  ),
});
