import type { RelationKind } from '../../model/relation-kind.ts';
import type { NamedKind } from '../names/name-index.ts';
import type { SlotSort } from './slot-text.ts';

/**
 * One construct by which a sentence says a relation. `form` is a regular expression over a sentence whose names are
 * slots, with these words of its own:
 *
 *     {object}  {subject}     one actor or several in a row (A、B及びC)
 *     {object:instrument}     … or instruments; sorts: actor, instrument, exercise, event, joined by |
 *     {one}                   one actor that the pattern needs and does not tell
 *     {~}                     what may stand between within a clause: no sentence ends, no clause ends
 *     {-}                     the same, but not over a comma
 *     {information} {meeting} {exercise} {do} {hold} …  the words of WORDS below
 *
 * Where a form has no {subject}, it is who acts in the sentence: its topic, else the ministry that answers for the measure.
 */
export interface Pattern {
  /** What the construct says, with an example of our own. */
  readonly says: string;
  readonly form: string;
  /** How often it is right where it fits. */
  readonly confidence: number;
  /** The kinds that the object may be of, where not all of its sort fit. */
  readonly objectKinds?: readonly NamedKind[];
  readonly subjectKinds?: readonly NamedKind[];
  /** True where the form ends in a noun or particle: what follows says nothing about whether it was done. */
  readonly isNominal?: true;
}

export interface RelationPatterns {
  readonly kind: RelationKind;
  /** Verbs with their object, in any order. Most of what a sentence says is said so. */
  readonly frames?: readonly Frame[];
  /** Constructs whose parts stand in one order. */
  readonly patterns?: readonly Pattern[];
}

/** The case in which a verb's object stands; its particles: CASES in frame.ts. */
export type CaseName = 'to' | 'with' | 'from' | 'at' | 'of' | 'thing' | 'about' | 'whose' | 'in';

/**
 * A verb and the case in which its object stands, in whatever order a clause puts them:
 *
 *     Ⓐに対し、検知した通信に関する情報を月に一度|提供した。
 *     検知した通信に関する情報を、Ⓐに|提供した。
 *
 * Both fit `{verb: '提供', object: 'to', needs: '{information}'}`.
 */
export interface Frame {
  /** What the construct says, with an example of our own. */
  readonly says: string;
  /** Verbal nouns (提供) and stems of verbs (伝え), joined by |. A noun made of one (提供者) does not fit. */
  readonly verb: string;
  readonly object: CaseName;
  /** Which sorts of names the object may be; actors unless said. */
  readonly sorts?: readonly SlotSort[];
  readonly objectKinds?: readonly NamedKind[];
  /** What must stand in the clause beside the object, before the verb ends. */
  readonly needs?: string;
  /** What must not stand between the object and the verb. */
  readonly unless?: string;
  /** What must not stand anywhere in the clause. */
  readonly apart?: string;
  /** True where the object does it to whoever acts: 「Ⓐから情報の提供を受けた」. */
  readonly isReversed?: true;
  /** True where nothing is to be done after the verb's own letters: 「Ⓐとの協定に基づき」. */
  readonly isNominal?: true;
  readonly confidence: number;
}
