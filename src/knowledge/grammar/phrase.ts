/**
 * A sentence as phrases (文節): a noun with its particle, or a verb with its ending.
 *
 *     Ⓐは、|警察庁と|協力して|機関に対し、|情報を|提供した。
 *     topic  と       verb     に対し     を     verb
 */
export type Phrase = NounPhrase | VerbPhrase;

interface PhrasePlace {
  /** Its place among the phrases of the sentence. */
  readonly index: number;
  /** [from, to) of the slots, particle or ending and comma included. */
  readonly from: number;
  readonly to: number;
  /** The noun or verb itself: [from, coreTo). */
  readonly coreTo: number;
  readonly core: string;
  readonly hasComma: boolean;
}

export interface NounPhrase extends PhrasePlace {
  readonly sort: 'NOUN';
  readonly mark: Mark;
  /** The native verb that a noun is made of: 呼び掛け is 呼び掛ける. */
  readonly lemma: string | undefined;
}

export interface VerbPhrase extends PhrasePlace {
  readonly sort: 'VERB';
  /** In dictionary form (開く), or the verbal nouns before する (提供; several in 策定・公表した). */
  readonly lemmas: readonly string[];
  readonly form: VerbForm;
  readonly binding: Binding;
  readonly voice: 'ACTIVE' | 'PASSIVE' | 'CAUSATIVE';
  readonly isNegated: boolean;
  readonly isPast: boolean;
  /** Of a verb made a noun (「…することを」): its particle. */
  readonly mark: Mark | undefined;
}

export type VerbForm =
  /** ends the sentence, or what is bound to it */
  | 'FINITE'
  /** describes the noun after it */
  | 'ADNOMINAL'
  /** goes on to the next verb */
  | 'CONTINUATIVE';

/** What binds a verb to what follows. */
export type Binding =
  | 'NONE'
  /** するとともに、 したほか、 した上で: this too. */
  | 'AND'
  /** するため、 するよう */
  | 'PURPOSE'
  /** する際、 する場合 */
  | 'WHEN'
  /** する予定, する方針 */
  | 'INTENT'
  /** すべき, する必要, するか, すると(考える) */
  | 'UNREAL'
  /** すること, するの: a noun, with a particle of its own */
  | 'THING';

export type Case =
  | 'が'
  | 'を'
  | 'に'
  | 'へ'
  | 'と'
  | 'から'
  | 'で'
  | 'は'
  | 'も'
  | 'まで'
  | 'の'
  | 'な'
  | 'に対し'
  | 'に向け'
  | 'について'
  | 'において'
  | 'により'
  | 'を通じ'
  | 'として'
  | 'ため'
  | 'の下'
  /** に基づき, を踏まえ, を受け: on what ground */
  | 'に基づき'
  /** に当たり, に際し: on what occasion */
  | 'に際し'
  | 'を中心'
  | 'を対象'
  /** と共同で, とともに */
  | 'と共同'
  | 'の間'
  /** 等の, をはじめとする: an example of what follows */
  | 'など'
  /** 及び, や, 、: one of several */
  | '及び'
  | '';

export interface Mark {
  readonly case: Case;
  /** への, における: it belongs to the noun after it. */
  readonly isAdnominal: boolean;
  /** は, では, には: the sentence is about it. */
  readonly isTopic: boolean;
}
