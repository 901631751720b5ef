import { clausesBefore, dependentNouns } from '../grammar/clauses.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { isVerbalNoun } from '../grammar/verbal-nouns.ts';
import { namesAt } from '../names/argument-names.ts';
import type { Mention } from '../names/mention.ts';
import { withThemes } from './act.ts';
import { argumentIn, cooperatingWith } from './arguments.ts';
import { isPart } from './noun-text.ts';
import { ownersBy, ownersOf } from './owners.ts';
import { fitsKinds, isOwner } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Found } from './relation-found.ts';
import { isHeld, mayTakeOver, takenOver } from './taken-over.ts';
import { takenThemes } from './themes.ts';
import { thingsAt } from './things.ts';

export function objectsOf(reading: Reading): Found | undefined {
  const { sentence, act, pattern } = reading;
  const sorts = pattern.sorts ?? ['actor'];
  // 「中小企業の対策を後押しするため」 says of no one that they were helped.
  const isNameless = (mention: Mention): boolean =>
    pattern.isTrueAsAim === 'named' &&
    act.context.standing === 'AIMED_AT' &&
    mention.type === 'ORGANIZATION' &&
    mention.candidates.length === 0 &&
    mention.confidence <= 0.7;
  const fits = (mention: Mention): boolean =>
    fitsKinds(mention, pattern.objectKinds) &&
    pattern.barred?.test(mention.name) !== true &&
    !isNameless(mention);
  const own = argumentIn(sentence, act, pattern.object, sorts, fits);
  if (own !== undefined) return own;
  if (pattern.isCooperative === true) {
    const names = cooperatingWith(sentence, act).filter(({ mention }) => fits(mention));
    if (names.length > 0) return { names, certainty: 0.95 };
  }
  const isOpen = (): boolean =>
    act.themes.every((theme) => isPart(sentence, theme) || isOwner(reading, theme));
  if ((pattern.object === 'thing' || pattern.object === 'whose') && isOpen()) {
    for (const theme of takenThemes(sentence, act)) {
      const found = argumentIn(sentence, withThemes(act, [theme]), pattern.object, sorts, fits);
      if (found !== undefined) return { ...found, certainty: 0.95 };
      // 「基準の|改正を行い、その内容を周知」
      const done = isDone(sentence, theme) ? ownersBy(sentence, theme, sorts, ['の'], 1) : [];
      const names = sorts.includes('actor') ? [] : done.filter(({ mention }) => fits(mention));
      if (names.length > 0) return { names, certainty: 0.9 };
    }
  }
  if (pattern.object === 'whose' && sorts.includes('actor')) {
    const found = ownerElsewhere(reading, fits);
    if (found !== undefined) return found;
  }
  if (pattern.object === 'whose' && !sorts.includes('actor') && !isOfAnother(reading)) {
    // 「手引を改訂し、|その活用を促す」
    for (const theme of takenThemes(sentence, act)) {
      const names = thingsAt(sentence, theme, sorts).filter(({ mention }) => fits(mention));
      if (names.length > 0) return { names, certainty: 0.9 };
    }
  }
  const isTold = act.context.standing !== 'SPOKEN_OF';
  const taken = isTold && mayTakeOver(reading) ? takenOver(reading, fits) : undefined;
  return taken ?? heldBefore(reading);
}

/** 「戦略をまとめ、国産品の|活用を促す」: the use of something else. */
function isOfAnother({ sentence, act }: Reading): boolean {
  return act.themes.some((theme) =>
    dependentNouns(sentence, theme).some(
      ({ phrase, mark }) =>
        (mark.case === 'の' || mark.case === 'において') &&
        mark.isAdnominal &&
        !isPart(sentence, phrase) &&
        namesAt(phrase, ['actor'], sentence).length === 0,
    ),
  );
}

function isDone({ tree }: Sentence, theme: number): boolean {
  return isVerbalNoun(tree.phrases[theme]?.core ?? '');
}

/** 「Ⓐにおける設備の更新については、経費の半分を|補助」, 「Ⓐの旅費を負担するなど、その取組を|助けた」 */
function ownerElsewhere({ sentence, act }: Reading, fits: (mention: Mention) => boolean): Found | undefined {
  const { tree, slots } = sentence;
  const topics = tree.phrases.filter(
    (phrase) => phrase.index < act.phrase && phrase.mark?.case === 'について' && !phrase.mark.isAdnominal,
  );
  const theme = tree.phrases[act.themes[0] ?? -1];
  const isIts = theme !== undefined && slots.text.slice(0, theme.from).endsWith('その');
  const clause = act.context.clause ?? act.phrase;
  const themes = isIts
    ? clausesBefore(sentence, clause)
        .flatMap((verb) => tree.dependents[verb] ?? [])
        .filter((one) => tree.phrases[one]?.mark?.case === 'を')
    : [];
  for (const one of [...topics.map(({ index }) => index), ...themes]) {
    const names = ownersOf(sentence, one, ['actor'], 6).filter(({ mention }) => fits(mention));
    if (names.length > 0) return { names, certainty: 0.9 };
  }
  return undefined;
}

/** 「連絡会議を開催した。各社が|参加した」: in what the sentence before says was held. */
function heldBefore({ sentence, act, pattern, context }: Reading): Found | undefined {
  const held = context.spokenOf;
  const hasSubject = act.arguments.some(({ mark }) => mark.case === 'が');
  const isOpen =
    pattern.object === 'in' &&
    pattern.isTakenOver === true &&
    sentence.tree.phrases[act.phrase]?.sort === 'VERB';
  if (held === undefined || !isHeld(held) || !hasSubject || !isOpen || act.described !== undefined)
    return undefined;
  return { names: [{ mention: held, phrase: act.phrase }], certainty: 0.85 };
}
