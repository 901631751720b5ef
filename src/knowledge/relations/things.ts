import { nameKey } from '../../model/text.ts';
import { chainFrom } from '../grammar/clauses.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { namesAt } from '../names/argument-names.ts';
import type { NameFound } from '../names/argument-names.ts';
import type { ArgumentSort } from '../names/class-nouns.ts';
import { nameOf, textBetween } from '../names/noun-names.ts';
import type { Act } from './act.ts';
import { PART, nounText } from './noun-text.ts';
import { ownersBy, ownersOf } from './owners.ts';

export function thingsOf(sentence: Sentence, act: Act, sorts: readonly ArgumentSort[]): readonly NameFound[] {
  const { described } = act;
  for (const theme of act.themes) {
    const own =
      theme === described ? describedThings(sentence, theme, sorts) : thingsAt(sentence, theme, sorts);
    if (own.length > 0)
      return act.themes.flatMap((each) => (each === theme ? own : thingsAt(sentence, each, sorts)));
  }
  const before = prefixed(sentence, act, sorts);
  if (before.length > 0) return before;
  // 「制度は、Ⓐが運営してきた」: what cannot act is spoken of as what is done with.
  if (act.themes.length > 0 || act.context.voice !== 'ACTIVE') return [];
  const topic = act.arguments.find(
    ({ mark }) => (mark.case === 'は' || mark.case === 'も') && !mark.isAdnominal,
  );
  const hasSubject = act.arguments.some(({ mark }) => mark.case === 'が');
  if (topic === undefined) return [];
  return namesAt(topic.phrase, sorts, sentence).filter(
    ({ mention }) => hasSubject || mention.type === 'INSTRUMENT' || mention.type === 'EVENT',
  );
}

export function thingsAt(
  sentence: Sentence,
  theme: number,
  sorts: readonly ArgumentSort[],
): readonly NameFound[] {
  const noun = sentence.tree.phrases[theme];
  if (noun !== undefined && PART.test(noun.core) && !sorts.includes('actor')) {
    const owners = ownersOf(sentence, theme, sorts, 3);
    if (owners.length > 0) return owners;
    return [];
  }
  // 「Ⓔの|出張演習を」 is Ⓔ.
  const isRun = sorts.includes('event') || sorts.includes('run');
  const isEvent = isRun && EVENT_OF.test(nounText(sentence, theme));
  const whole = isEvent ? ownersBy(sentence, theme, ['event'], ['の'], 1) : [];
  if (whole.length > 0) return whole;
  return namesAt(theme, sorts, sentence).map((found) => titled(sentence, found));
}

const TITLED = /「(?<title>[^「」]{2,40})」(?:と題(?:する|した)|と称(?:する|した)|と名付けた|という)$/u;
/** The last letters of all that TITLED finds. */
const TITLED_ENDS = 'るたう';

/** 「「備えの10か条」と題する|冊子」 is called by its title. */
function titled({ tree, slots }: Sentence, { mention, phrase }: NameFound): NameFound {
  const place = tree.phrases[phrase]?.from ?? 0;
  const isTitled = TITLED_ENDS.includes(slots.text.charAt(place - 1)) && mention.type !== 'MINISTRY';
  const match = isTitled ? TITLED.exec(slots.text.slice(0, place)) : null;
  if (match === null) return { mention, phrase };
  const from = match.index + 1;
  const name = textBetween(slots, from, from + (match.groups?.['title'] ?? '').length);
  return { mention: { ...mention, name, identity: nameKey(name) }, phrase };
}

const EVENT_OF =
  /^(?:[一-龠]{2}(?:演習|訓練|研修|講座|大会|会合)|[一-龠ァ-ヺーA-Z]{1,6}(?:コース|クラス|編|回))$/u;

export function describedThings(
  sentence: Sentence,
  theme: number,
  sorts: readonly ArgumentSort[],
): readonly NameFound[] {
  for (const one of chainFrom(sentence, theme)) {
    const found = namesAt(one, sorts, sentence);
    if (found.length > 0) return found;
  }
  return [];
}

/** 「Ⓘ改定を|行う」 */
function prefixed(sentence: Sentence, act: Act, sorts: readonly ArgumentSort[]): readonly NameFound[] {
  const noun = sentence.tree.phrases[act.phrase];
  if (noun === undefined || act.prefix === '') return [];
  const mark = { case: 'の', isAdnominal: true, isTopic: false } as const;
  const mention = nameOf(
    { ...noun, sort: 'NOUN', core: act.prefix, mark, lemma: undefined },
    sorts,
    sentence,
  );
  return mention === undefined ? [] : [{ mention, phrase: act.phrase }];
}
