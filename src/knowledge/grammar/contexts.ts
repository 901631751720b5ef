import type { Endings } from '../text/last-letters.ts';
import type { Tree } from './dependencies.ts';
import {
  ASKING,
  COMING_ABOUT,
  DOING,
  DOING_NOUN,
  DOING_WITH_NI,
  ENABLING_NOUN,
  CALLED_OFF,
  INTENDING,
  RECEIVING,
} from './passing-words.ts';
import type { Case, Mark, NounPhrase, Phrase, VerbPhrase } from './phrase.ts';

/** Whether what a verb or verbal noun tells was done, as far as its sentence says. */
type Standing =
  | 'DONE'
  /** it is meant to be done: 予定, 目指す */
  | 'INTENDED'
  /** it can be done from now on: 共有する体制を整えた */
  | 'ENABLED'
  /** something else is done for its sake: 共有するため */
  | 'AIMED_AT'
  /** it is spoken of: 共有の在り方を検討, 共有を支援 */
  | 'SPOKEN_OF'
  | 'DENIED';

export interface Context {
  readonly standing: Standing;
  readonly voice: VerbPhrase['voice'] | 'RECEIVED';
  /** Phrases whose dependents are arguments of the act, from itself to the verb that it is done by. */
  readonly holders: readonly number[];
  /** The words above it that pass it on: 促進, 図る. */
  readonly under: readonly string[];
  /** The verb in whose clause it is done. */
  readonly clause: number | undefined;
  /** True of 「開催を通じ」, 「開催により」: a means of what the clause tells. */
  readonly isMeans: boolean;
  /** True of 「協定に基づき」: what something else rests on. */
  readonly isGround: boolean;
}

const DEPTH = 12;

/** What becomes of what a phrase tells: 「支援の|取組を|推進した」 makes of 支援 something done. */
export function contextOf(tree: Tree, index: number): Context {
  const phrase = tree.phrases[index];
  if (phrase === undefined) return outcome('SPOKEN_OF', [index]);
  return phrase.sort === 'VERB' ? verbContext(tree, phrase, DEPTH) : nounContext(tree, phrase, DEPTH);
}

/** Written out, not spread: contexts of one shape are read fastest. */
function outcome(
  standing: Standing,
  holders: readonly number[],
  under: readonly string[] = [],
  clause?: number,
  voice: Context['voice'] = 'ACTIVE',
): Context {
  return { standing, voice, holders, under, clause, isMeans: false, isGround: false };
}

/** The last of several (Ⓐ、Ⓑ及び|Ⓒを), whose particle is that of all. */
function lastOfSeveral(tree: Tree, index: number): number {
  let last = index;
  while (tree.isCoordinate[last] === true && (tree.governors[last] ?? 0) > last)
    last = tree.governors[last] ?? last;
  return last;
}

function nounContext(tree: Tree, noun: NounPhrase, depth: number): Context {
  const last = lastOfSeveral(tree, noun.index);
  const holders = last === noun.index ? [last] : [noun.index, last];
  const phrase = tree.phrases[last];
  const mark = phrase?.mark;
  const governor = tree.governors[last];
  if (phrase === undefined || mark === undefined || depth === 0) return outcome('SPOKEN_OF', holders);
  if (governor === undefined) {
    return outcome(mark.case === '' && isLast(tree, last) ? 'DONE' : 'SPOKEN_OF', holders);
  }
  const above = tree.phrases[governor];
  if (above === undefined) return outcome('SPOKEN_OF', holders);
  return underMark(tree, { phrase, mark, above, holders }, depth);
}

/** 「…の実施。」: a sentence that ends in what is done. */
function isLast(tree: Tree, index: number): boolean {
  return index === tree.phrases.length - 1;
}

interface Under {
  readonly phrase: Phrase;
  readonly mark: NonNullable<Phrase['mark']>;
  readonly above: Phrase;
  readonly holders: readonly number[];
}

function underMark(tree: Tree, { phrase, mark, above, holders }: Under, depth: number): Context {
  if (mark.isAdnominal) {
    if (above.sort !== 'NOUN') return outcome('SPOKEN_OF', holders);
    if (mark.case === 'を通じ' || mark.case === 'により') return asMeans(holders, above.index);
    if (!DOING_NOUN.test(above.core)) return outcome('SPOKEN_OF', holders, [above.core]);
    return passedOn(holders, above, nounContext(tree, above, depth - 1));
  }
  if (above.sort !== 'VERB') return outcome('SPOKEN_OF', holders);
  if (isHelp(phrase, mark)) return { ...asMeans(holders, above.index), voice: 'RECEIVED' };
  switch (mark.case) {
    case 'を通じ':
    case 'により':
    case 'で':
    case 'において':
    case 'の下':
    case 'を中心':
    case 'と共同':
      return asMeans(holders, above.index);
    case 'に際し':
    case 'に基づき':
      return { ...asMeans(holders, above.index), isGround: true };
    case 'として':
      return passedOn(holders, above, verbContext(tree, above, depth - 1));
    case 'に向け':
    case 'ため':
      return outcome('AIMED_AT', holders, [], above.index);
    case 'に':
      return isPassing(above, DOING_WITH_NI) || above.lemmas.includes('する')
        ? passedOn(holders, above, verbContext(tree, above, depth - 1))
        : spokenOf(holders, above);
    case 'は':
    case 'も':
      return above.voice === 'PASSIVE' || !hasCase(tree, above, 'を')
        ? asObject(tree, { phrase, mark, above, holders }, above, depth)
        : spokenOf(holders, above);
    case 'を':
    case 'が':
    case 'と':
    case 'について':
      return asObject(tree, { phrase, mark, above, holders }, above, depth);
    default:
      return spokenOf(holders, above);
  }
}

/** 「Ⓐの協力の下」, 「Ⓐの協力により」: Ⓐ gave it. */
function isHelp({ core }: Phrase, { case: name }: Mark): boolean {
  return (name === 'の下' || name === 'により') && /(?:^|[^力・])協力$/u.test(core);
}

function asObject(tree: Tree, { mark, holders }: Under, above: VerbPhrase, depth: number): Context {
  if (mark.case === 'を' && isPassing(above, RECEIVING)) {
    return { ...passedOn(holders, above, verbContext(tree, above, depth - 1)), voice: 'RECEIVED' };
  }
  if (mark.case === 'と') {
    const isBecoming = above.lemmas.every((lemma) => lemma === 'する' || lemma === 'なる');
    return isBecoming
      ? passedOn(holders, above, verbContext(tree, above, depth - 1))
      : spokenOf(holders, above);
  }
  if (!isPassing(above, DOING) && !isHappening(above)) return spokenOf(holders, above);
  const passed = passedOn(holders, above, verbContext(tree, above, depth - 1));
  const context: Context = isHappening(above) ? { ...passed, voice: 'PASSIVE' } : passed;
  const isMeant = isPassing(above, INTENDING) && context.standing === 'DONE';
  return isMeant ? { ...context, standing: 'INTENDED' } : context;
}

function hasCase(tree: Tree, verb: VerbPhrase, name: Case): boolean {
  return (tree.dependents[verb.index] ?? []).some((one) => tree.phrases[one]?.mark?.case === name);
}

/** 「報告が|あった」 */
function isHappening(verb: VerbPhrase): boolean {
  return verb.lemmas.some((lemma) =>
    ['ある', '始まる', '進む', '深まる', '広がる', '強まる'].includes(lemma),
  );
}

function isPassing(verb: VerbPhrase, words: Endings): boolean {
  return verb.lemmas.some((lemma) => words.test(lemma));
}

function spokenOf(holders: readonly number[], above: VerbPhrase): Context {
  return outcome('SPOKEN_OF', holders, above.lemmas, above.index);
}

function asMeans(holders: readonly number[], clause: number): Context {
  return { ...outcome('DONE', holders, [], clause), isMeans: true };
}

function passedOn(holders: readonly number[], above: Phrase, context: Context): Context {
  const words = above.sort === 'VERB' ? above.lemmas : [above.core];
  return { ...context, holders: [...holders, ...context.holders], under: [...words, ...context.under] };
}

function verbContext(tree: Tree, verb: VerbPhrase, depth: number): Context {
  const holders = [verb.index];
  const { index, voice } = verb;
  if (depth === 0) return outcome('SPOKEN_OF', holders, [], index, voice);
  if (verb.isNegated) return outcome('DENIED', holders, [], index, voice);
  if (voice === 'CAUSATIVE') {
    return verb.lemmas.some((lemma) => COMING_ABOUT.test(lemma))
      ? outcome(standingOf(tree, verb, depth), holders, [], index)
      : outcome('SPOKEN_OF', holders, [], index, voice);
  }
  holders.push(...holdersOfDoing(tree, verb, depth));
  return outcome(standingOf(tree, verb, depth), holders, [], index, voice);
}

/** 「注意を呼び掛ける|事務連絡を|発出」: what belongs to the doing belongs to what is done. */
function holdersOfDoing(tree: Tree, verb: VerbPhrase, depth: number): readonly number[] {
  const noun = verb.form === 'ADNOMINAL' ? tree.phrases[tree.governors[verb.index] ?? -1] : undefined;
  return noun?.sort === 'NOUN' && DOING_NOUN.test(noun.core)
    ? nounContext(tree, noun, depth - 1).holders
    : [];
}

function standingOf(tree: Tree, verb: VerbPhrase, depth: number): Standing {
  const governor = tree.governors[verb.index];
  const above = governor === undefined ? undefined : tree.phrases[governor];
  switch (verb.binding) {
    case 'INTENT':
      return 'INTENDED';
    case 'UNREAL':
    case 'WHEN':
      return 'SPOKEN_OF';
    case 'PURPOSE':
      return above?.sort === 'VERB' && isPassing(above, ASKING) ? 'SPOKEN_OF' : 'AIMED_AT';
    case 'THING':
      return asThing(tree, verb, above, depth);
    case 'AND':
    case 'NONE':
      break;
  }
  if (verb.form === 'ADNOMINAL') return asDescription(tree, verb, above, depth);
  if (above?.sort !== 'VERB') return 'DONE';
  if (isPassing(above, CALLED_OFF) && !hasCase(tree, above, 'を')) return 'DENIED';
  return goingOn(standingOf(tree, above, depth - 1), above);
}

/** 「手引を作り、|公表する予定」: what goes on shares what is said of the whole, but not the no. */
function goingOn(standing: Standing, above: VerbPhrase): Standing {
  return above.binding === 'NONE' && above.form !== 'ADNOMINAL'
    ? standing === 'DENIED'
      ? 'DONE'
      : standing
    : standing;
}

function asThing(tree: Tree, verb: VerbPhrase, above: Phrase | undefined, depth: number): Standing {
  if (above === undefined || verb.mark === undefined) return 'DONE';
  return underMark(tree, { phrase: verb, mark: verb.mark, above, holders: [] }, depth - 1).standing;
}

function asDescription(tree: Tree, verb: VerbPhrase, noun: Phrase | undefined, depth: number): Standing {
  if (noun?.sort !== 'NOUN') return 'SPOKEN_OF';
  if (verb.mark?.case === 'ため') return 'AIMED_AT';
  // 「会員である|事業者」 is told as it is, whatever they do.
  if (verb.lemmas.includes('である')) return 'DONE';
  const isDoing = DOING_NOUN.test(noun.core);
  if (isDoing || verb.mark !== undefined) {
    const standing = nounContext(tree, noun, depth - 1).standing;
    return verb.isPast && standing === 'SPOKEN_OF' ? 'DONE' : standing;
  }
  if (verb.isPast) return 'DONE';
  if (ENABLING_NOUN.test(noun.core)) {
    const { standing } = nounContext(tree, noun, depth - 1);
    return standing === 'DONE' || standing === 'INTENDED' ? 'ENABLED' : 'SPOKEN_OF';
  }
  return isNamed(noun) || isOfNamed(tree, noun) ? 'DONE' : 'SPOKEN_OF';
}

/** 「運営する|適合性認証の|仕組み」 */
function isOfNamed(tree: Tree, noun: NounPhrase): boolean {
  const next = noun.mark.case === 'の' ? tree.phrases[tree.governors[noun.index] ?? -1] : undefined;
  return (
    next?.sort === 'NOUN' && (isSlot(next) || /(?:制度|仕組み|サービス|システム|窓口)$/u.test(next.core))
  );
}

/** 「産学官の|結節点「Ⓘ」に」: a name behind what it is. */
function isSlot({ core }: NounPhrase): boolean {
  return /[一-龠ァ-ヺー][\ue400-\uefff]$/u.test(core);
}

const NAMED =
  /(?:[\ue000-\uefff]|」|[A-Z][A-Za-z0-9-]+|(?:^|[一-龠])(?:会合|者|機関|団体|企業|国|省庁|社|組織|会|大学|所|庁|局|隊|校|室|課|班|拠点|窓口|基盤|部会|会議|センター|法人|自治体|演習|訓練|指針|制度|サービス|システム))(?:\d+|等|」)*$/u;
function isNamed(noun: NounPhrase): boolean {
  return NAMED.test(noun.core);
}
