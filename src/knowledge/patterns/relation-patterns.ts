import type { RelationKind } from '../../model/relation-kind.ts';
import type { ArgumentSort } from '../names/class-nouns.ts';
import type { NamedKind } from '../names/name-index.ts';

/**
 * In which case an argument of an act stands:
 *
 *     to     Ⓐに、 Ⓐに対し、 Ⓐへの            with   Ⓐと、 Ⓐとの間で
 *     from   Ⓐから、 Ⓐによる                  at     Ⓐにおいて、 Ⓐでの
 *     in     Ⓐに、 Ⓐにおける議論に            into   Ⓐに、 Ⓐへ
 *     under  Ⓐの下に、 Ⓐ内に                  beside Ⓐと、 Ⓐと共同で、 Ⓐの参加の下
 *     described  設置された|Ⓐ                 owned  (Ⓐ主催)の|Ⓔ
 *     about  Ⓘの(説明会を)、 Ⓘについて        self   Ⓐ(と共同で)
 *     as     Ⓘとして
 *     thing  Ⓐを、 Ⓐの(改定)、 Ⓐについて; of what was done: Ⓐが(公表された)
 *     whose  Ⓐの活動を、 Ⓐが行う訓練を; of what is to be used: Ⓐの活用を
 */
export type ArgumentCase =
  | 'to'
  | 'with'
  | 'beside'
  | 'from'
  | 'at'
  | 'in'
  | 'into'
  | 'under'
  | 'thing'
  | 'whose'
  | 'described'
  | 'owned'
  | 'about'
  | 'self'
  | 'as';

/** One act by which a sentence says a relation: who acts in the sentence does it to the object, in whatever order that is told. */
export interface ActPattern {
  /** What it says, with an example of our own. */
  readonly says: string;
  /**
   * Verbal nouns (提供) and native verbs in dictionary form (伝える), with blanks between. A verbal noun also fits as the end of a
   * compound (情報提供), as a noun that is done (提供を行う, 提供の取組を進める) and in any form of する.
   */
  readonly verbs: string;
  /** What is done with it must be such: 提供 of 「情報」. A regular expression with {words} of words.ts. */
  readonly theme?: string;
  /** What is done with it must not be such. */
  readonly unless?: string;
  /** How it is done, as its clause says before it: 「相互に|提供」. */
  readonly manner?: string;
  readonly object: ArgumentCase;
  /** What the object may name; somebody unless said. */
  readonly sorts?: readonly ArgumentSort[];
  readonly objectKinds?: readonly NamedKind[];
  /** Whose relation it is where that is not who acts: 「Ⓐの下に|Ⓑを|設置」. */
  readonly subject?: 'thing' | 'from';
  readonly subjectKinds?: readonly NamedKind[];
  /** The object does it to who acts. */
  readonly isReversed?: true;
  /** Also true where it is only aimed at: 「普及を図るため」; `named`: only of a body with a name, 「Ⓐの活動を支えるため」. */
  readonly isTrueAsAim?: true | 'named';
  /** Also true where it is the ground of something else: 「Ⓐとの協定に基づき」. */
  readonly isTrueAsGround?: true;
  /** The object may have been told in the clause before: 「Ⓐと会合を開き、情報を|共有」; `together`: only of what is done together, 共同訓練. */
  readonly isTakenOver?: true | 'together';
  /** Also told by 「Ⓐによる運用を|支援」: Ⓐ does it. */
  readonly isTrueAsHelped?: true;
  /** Also of what is done 「Ⓐと連携した」. */
  readonly isCooperative?: true;
  /** Only as what one gets: 「Ⓐの協力を得て」. */
  readonly isReceived?: true;
  /** Not of what is so already: 「学校に置く研究室」. */
  readonly isNoState?: true;
  /** Only as what somebody is or becomes: 「Ⓐの会員として」, 「会員となった」. */
  readonly isRole?: true;
  /** Told of the noun after it: 「Ⓐ主催の|演習」. */
  readonly isAttribute?: true;
  /** What is done comes about by itself: 「活用が進むよう」. */
  readonly isOfItself?: true;
  /** Not where it is done with somebody: 「Ⓐとの演習を実施」. */
  readonly isAlone?: true;
  /** Of several who act together it is said of each other: 「ⒶとⒷは、覚書に署名した」. */
  readonly isEachOther?: true;
  readonly confidence: number;
}

/** A relation of a noun to the noun that it belongs to: 「Ⓐの|作業部会」. */
export interface LinkPattern {
  readonly says: string;
  readonly subjectKinds: readonly NamedKind[];
  readonly objectKinds: readonly NamedKind[];
  readonly confidence: number;
}

export interface RelationPatterns {
  readonly kind: RelationKind;
  readonly acts: readonly ActPattern[];
  /** Owned by whom, in の and in the cases of places: Ⓐの, Ⓐ内の, Ⓐの下の. */
  readonly links?: readonly LinkPattern[];
}
