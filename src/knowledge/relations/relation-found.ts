import type { EntryKind } from '../../model/entity.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { RelationKind } from '../../model/relation-kind.ts';
import type { NameFound } from '../names/argument-names.ts';
import type { Mention } from '../names/mention.ts';
import type { DateFound } from '../text/dates.ts';

/** A relation that a sentence says; [from, to) is the run of the folded paragraph that bears it out. */
export interface RelationFound {
  readonly kind: RelationKind;
  readonly subject: string;
  readonly object: string;
  readonly date: PartialDate | null;
  readonly place: string | null;
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
  /** Whom and what it names. */
  readonly names: readonly Mention[];
}

export interface SentenceContext {
  readonly entryKind: EntryKind;
  readonly standing: StandingActors;
  /** Who acts where whom the sentence before spoke of cannot: nobody supports himself. */
  readonly responsible: StandingActors;
  /** The dates of the paragraph, at places of the folded text. */
  readonly dates: readonly DateFound[];
  /** What the sentences before spoke of last: 「…を開催した。150名が|参加した」. */
  readonly spokenOf: Mention | undefined;
}

/** Who acts where a sentence does not say: the ministries of the measure, or whom the sentence before spoke of. */
export interface StandingActors {
  readonly names: readonly string[];
  readonly confidence: number;
}

export interface Found {
  readonly names: readonly NameFound[];
  /** Less where it was taken over from the clause before. */
  readonly certainty: number;
}
