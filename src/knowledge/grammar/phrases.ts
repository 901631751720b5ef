import { lengthAt, wordsAt } from '../text/words-at.ts';
import { bindingAt } from './bindings.ts';
import { KANA_NOUNS } from './native-verbs.ts';
import { markAt } from './particles.ts';
import type { MarkFound } from './particles.ts';
import type { Mark, NounPhrase, Phrase, VerbPhrase } from './phrase.ts';
import { ADJECTIVE, ADVERB, COPULA, MANNER, POINTING } from './small-words.ts';
import { anyEndingAt, nativeVerbAt, readForm, suruAt } from './verb-forms.ts';
import { isVerbalNoun } from './verbal-nouns.ts';

const NAME = '\\ue000-\\uefff';
const LETTERS = `一-龠々〆ヶヵァ-ヺーA-Za-z0-9${NAME}・&/.+#:%'’Ⅰ-Ⅻ①-⑳-`;
const JOINT = '及び|並びに|又は|若しくは';
const KANA_NOUN_STARTS = [...new Set(KANA_NOUNS.map((noun) => noun.charAt(0)))].join('');
/** Most letters begin none of them, which is asked first. */
const KANA_NOUN = `(?=[${KANA_NOUN_STARTS}])(?:${[...KANA_NOUNS].sort((a, b) => b.length - a.length).join('|')})`;
/** With these begins what is no noun. */
const BARRED = '及並又若全共特新向宛間';
const CONTENT = wordsAt(
  new RegExp(
    `(?:${KANA_NOUN}|(?![${BARRED}])[${LETTERS}]|(?=[${BARRED}])(?!${JOINT}|全て|共に|特に|新たな|向け[のにたて、]|宛て?[のに]|(?<=[${NAME}等])間[でのに])[${LETTERS}]|(?<=\\d),(?=\\d)|(?<=\\d)[かヵヶケカ](?=国|所|月|年|村|町|市)|「[^「」。]{1,80}」)+`,
    'uy',
  ),
);
const ONE_LETTER = new RegExp(`[${LETTERS}「]`, 'u');
/** 、及び: the noun before is one of several. */
const JOINING = wordsAt(/、?(?:及び|並びに|又は|若しくは|および|ならびに|または|もしくは|かつ|ないし)/uy);
/** What a noun made of a verb (呼び掛け) is followed by. */
const AFTER_NOUN = wordsAt(new RegExp(`(?:等|など|[をがのにへとはもやで]|${JOINT}|・)`, 'uy'));
/** … and what goes on instead. */
const GOING_ON = wordsAt(/(?:とともに|ながら|つつ)/uy);

/** A phrase while its sentence is read: what stands behind it may still be added, in its place, so that all phrases keep one shape. */
type Draft =
  { -readonly [K in keyof NounPhrase]: NounPhrase[K] } | { -readonly [K in keyof VerbPhrase]: VerbPhrase[K] };

/** The phrases of a sentence whose names are slots, in order. Every character is read once or skipped. */
export function phrasesOf(text: string): readonly Phrase[] {
  const phrases: Draft[] = [];
  let place = 0;
  while (place < text.length) place = Math.max(place + 1, readAt(text, place, phrases));
  return phrases;
}

/** Reads what begins at a place and says where the next begins. */
function readAt(text: string, place: number, phrases: Draft[]): number {
  const letter = text.charAt(place);
  if (letter === '、' || letter === ',') {
    const joining = lengthAt(JOINING, text, place);
    if (joining > 0) return joinLast(phrases, place + joining);
    return commaAfter(phrases, place);
  }
  const joining = lengthAt(JOINING, text, place);
  if (joining > 0) return joinLast(phrases, place + joining);
  const skipped = adverbAt(text, place) || lengthAt(POINTING, text, place);
  if (skipped > 0) return place + skipped;
  const adjective = lengthAt(ADJECTIVE, text, place);
  if (adjective > 0) return place + adjective;
  const content = lengthAt(CONTENT, text, place);
  if (content > 0) return readContent(text, place, place + content, phrases);
  return readKana(text, place, phrases);
}

function adverbAt(text: string, place: number): number {
  const next = text.charAt(place + 1);
  const isManner = next === 'や' || next === 'ら';
  return (isManner ? lengthAt(MANNER, text, place) : 0) || lengthAt(ADVERB, text, place);
}

/** 「Ⓐ|及び」 */
function joinLast(phrases: Draft[], to: number): number {
  const last = phrases.at(-1);
  if (last?.sort === 'NOUN' && last.mark.case === '') {
    last.to = to;
    last.mark = JOINED_MARK;
  }
  return to;
}

function commaAfter(phrases: Draft[], place: number): number {
  const last = phrases.at(-1);
  if (last?.to === place) {
    last.to = place + 1;
    last.hasComma = true;
  }
  return place + 1;
}

/** A run of letters that are no kana, [from, to): a noun, or the beginning of a verb. */
function readContent(text: string, from: number, to: number, phrases: Draft[]): number {
  const verb = knownVerbIn(text, from, to);
  if (verb !== undefined) return pushVerb(text, from, verb, phrases);
  const behind = behindNoun(text, to);
  const unknown = behind === undefined ? unknownVerbIn(text, to) : undefined;
  if (unknown !== undefined) return pushVerb(text, from, unknown, phrases);
  return pushNoun(text, from, to, behind, phrases, undefined);
}

interface VerbPlace {
  readonly from: number;
  readonly to: number;
  readonly lemmas: readonly string[];
  readonly ending: string;
}

const KANJI = /[一-龠]/u;
const HIRAGANA = /[ぁ-ん]/u;
const COUNT = /\d(?:回|件|社|名|人|度|種)$/u;

/** 「結果|取りまとめ」, 「情報提供|した」: the verb of the list, or in する, that the run ends in, if it is one and no noun made of it. */
function knownVerbIn(text: string, from: number, to: number): VerbPlace | undefined {
  const suru = suruAt(text, to);
  for (let start = Math.max(from, to - 5); start < to; start += 1) {
    const found = nativeVerbAt(text, start);
    if (found === undefined || start + found.length < to) continue;
    // 呼び掛け ends the run; 出 of 拠出 does not.
    if (start + found.length === to && (found.ending !== '' || found.stemLength < 2)) continue;
    if (start > from && HIRAGANA.test(text.charAt(start))) continue;
    // 提示した is 提示する, not 示す; 「2回開いた」 is 開く.
    const isLong = found.stemLength > 1;
    const isCompound = start > from && !COUNT.test(text.slice(from, start));
    if (!isLong && isCompound && (suru !== undefined || text.charAt(start - 1) === '・')) continue;
    return { from: start, to: start + found.length, lemmas: [found.lemma], ending: found.ending };
  }
  if (suru !== undefined && !(suru === 'し' && isPartOfWord(text, to))) {
    const lemmas = text.slice(from, to).split('・');
    return { from, to: to + suru.length, lemmas, ending: suru };
  }
  return undefined;
}

/** 「布を|縫った」: a verb that no list has, where neither a particle nor a copula stands behind the run. */
function unknownVerbIn(text: string, to: number): VerbPlace | undefined {
  const from = to - 1;
  const ending = KANJI.test(text.charAt(from)) ? anyEndingAt(text, to) : undefined;
  if (ending === undefined) return undefined;
  return { from, to: to + ending.length, lemmas: [text.slice(from, to + ending.length)], ending };
}

/** 「公表し|か」: し is not する's. */
function isPartOfWord(text: string, place: number): boolean {
  return /^し(?:か|ん|ょ|ゅ|ゃ)/u.test(text.slice(place, place + 2));
}

function pushVerb(text: string, from: number, verb: VerbPlace, phrases: Draft[]): number {
  const read = readForm(verb.ending);
  if (read.isStem && isNounHere(text, verb, phrases)) {
    const content = lengthAt(CONTENT, text, verb.to);
    return readNoun(text, from, verb.to + content, phrases, content > 0 ? undefined : verb.lemmas[0]);
  }
  if (verb.from > from) phrases.push(bareNoun(text, from, verb.from, phrases.length));
  const bound = bindingAt(text, verb.to, read.isPast);
  const after = verb.to + bound.length;
  const isAdnominal =
    read.form === 'FINITE' &&
    bound.mark === undefined &&
    bound.binding === 'NONE' &&
    (ONE_LETTER.test(text.charAt(after)) || lengthAt(POINTING, text, after) > 0);
  const isNounOfIt = bound.mark?.isAdnominal === true && bound.binding !== 'THING';
  phrases.push({
    sort: 'VERB',
    index: phrases.length,
    from: verb.from,
    coreTo: verb.to,
    to: after,
    core: text.slice(verb.from, verb.to),
    hasComma: false,
    mark: bound.mark,
    lemmas: verb.lemmas,
    form: isAdnominal || isNounOfIt ? 'ADNOMINAL' : read.form,
    binding: bound.binding,
    voice: read.voice,
    isNegated: read.isNegated,
    isPast: read.isPast,
  } satisfies VerbPhrase);
  return after;
}

/** 「見直し|を行う」 and 「見直し|作業」, but 「体制を設け|議論した」 and 「…を見直し|、」. */
function isNounHere(text: string, verb: VerbPlace, phrases: readonly Draft[]): boolean {
  if (lengthAt(AFTER_NOUN, text, verb.to) > 0)
    return lengthAt(GOING_ON, text, verb.to) === 0 || !hasObject(phrases);
  const next = text.charAt(verb.to);
  if (next === '' || next === '。') return !hasObject(phrases);
  return ONE_LETTER.test(next) && !hasObject(phrases);
}

/** True where a noun waits for its verb: 「手引を」. */
function hasObject(phrases: readonly Draft[]): boolean {
  for (let index = phrases.length - 1; index >= 0; index -= 1) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.sort === 'VERB') return false;
    if (
      ['を', 'に対し', 'について', 'から', 'と', 'に', 'が'].includes(phrase.mark.case) &&
      !phrase.mark.isAdnominal
    )
      return true;
    if (phrase.mark.isAdnominal && phrase.mark.case !== '') return false;
  }
  return false;
}

function bareNoun(text: string, from: number, to: number, index: number, mark = NO_MARK): NounPhrase {
  return {
    sort: 'NOUN',
    index,
    from,
    coreTo: to,
    to,
    core: text.slice(from, to),
    hasComma: false,
    mark,
    lemma: undefined,
  };
}

const NO_MARK: Mark = { case: '', isAdnominal: false, isTopic: false };
const AS_MARK: Mark = { case: 'として', isAdnominal: false, isTopic: false };
const JOINED_MARK: Mark = { case: '及び', isAdnominal: false, isTopic: false };

function readNoun(
  text: string,
  from: number,
  to: number,
  phrases: Draft[],
  lemma: string | undefined,
): number {
  return pushNoun(text, from, to, behindNoun(text, to), phrases, lemma);
}

/** What a noun is followed by: its particle, or how long the だ or である is. */
function behindNoun(text: string, to: number): MarkFound | number | undefined {
  const copula = lengthAt(COPULA, text, to);
  return copula > 0 ? copula : markAt(text, to);
}

function pushNoun(
  text: string,
  from: number,
  to: number,
  behind: MarkFound | number | undefined,
  phrases: Draft[],
  lemma: string | undefined,
): number {
  if (typeof behind === 'number') return pushCopula(text, from, to, behind, phrases);
  const mark = behind?.mark ?? NO_MARK;
  const after = to + (behind?.length ?? 0);
  const index = phrases.length;
  const core = text.slice(from, to);
  const noun: NounPhrase = {
    sort: 'NOUN',
    index,
    from,
    coreTo: to,
    to: after,
    core,
    hasComma: false,
    mark,
    lemma,
  };
  if (mark.case === '' && isVerbWithoutSuru(text, noun, phrases)) {
    // Written out, as the noun is: a spread would give the phrases of a sentence several shapes, which all that reads them pays for.
    phrases.push({
      sort: 'VERB',
      index,
      from,
      coreTo: to,
      to: after,
      core,
      hasComma: false,
      mark,
      lemmas: core.replace(/(?:済み?|中)$/u, '').split('・'),
      form: text.charAt(after) === '、' ? 'CONTINUATIVE' : 'FINITE',
      binding: core.endsWith('予定') ? 'INTENT' : 'NONE',
      voice: 'ACTIVE',
      isNegated: false,
      isPast: text.charAt(after) !== '、',
    });
    return after;
  }
  phrases.push(noun);
  return after;
}

/** 「手引を作成|、公表した」, 「手引を公表|。」 */
function isVerbWithoutSuru(text: string, noun: NounPhrase, phrases: readonly Draft[]): boolean {
  const next = text.charAt(noun.to);
  if (next !== '、' && next !== '。' && next !== '') return false;
  const core = noun.core.replace(/(?:済み?|中|予定)$/u, '');
  return hasObject(phrases) && isVerbalNoun(core);
}

/** 「会員である」: told as 「会員として」 and ある. */
function pushCopula(text: string, from: number, to: number, length: number, phrases: Draft[]): number {
  phrases.push(bareNoun(text, from, to, phrases.length, AS_MARK));
  const verbTo = to + length;
  const ending = text.slice(to, verbTo);
  const isFinite = /(?:る|た|い|す|だ|う|べき)$/u.test(ending);
  const bound = bindingAt(text, verbTo, ending.endsWith('った'));
  const after = verbTo + bound.length;
  const isAdnominal = isFinite && bound.binding === 'NONE' && ONE_LETTER.test(text.charAt(after));
  phrases.push({
    sort: 'VERB',
    index: phrases.length,
    from: to,
    coreTo: verbTo,
    to: after,
    core: ending,
    hasComma: false,
    mark: bound.mark,
    lemmas: ['である'],
    form: isAdnominal ? 'ADNOMINAL' : isFinite ? 'FINITE' : 'CONTINUATIVE',
    binding: bound.binding,
    voice: 'ACTIVE',
    isNegated: /な(?:い|く|かった)/u.test(ending),
    isPast: true,
  });
  return after;
}

/** これ, それ, 両者 and the like are read as nouns; verbs in kana; the rest is skipped. */
const PRONOUN = wordsAt(/(?:これら|それら|これ|それ|もの|こと|ため|ところ|うち|ほか)/uy);

function readKana(text: string, place: number, phrases: Draft[]): number {
  const native = nativeVerbAt(text, place);
  if (native !== undefined && native.length > 1) {
    return pushVerb(
      text,
      place,
      { from: place, to: place + native.length, lemmas: [native.lemma], ending: native.ending },
      phrases,
    );
  }
  const suru = suruAt(text, place);
  if (suru !== undefined && phrases.at(-1)?.to === place) {
    return pushVerb(
      text,
      place,
      { from: place, to: place + suru.length, lemmas: ['する'], ending: suru },
      phrases,
    );
  }
  const pronoun = lengthAt(PRONOUN, text, place);
  if (pronoun > 0 && markAt(text, place + pronoun) !== undefined) {
    return readNoun(text, place, place + pronoun, phrases, undefined);
  }
  return place + 1;
}
