import { dependentNouns } from '../grammar/clauses.ts';
import { DOING } from '../grammar/passing-words.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { namesAt } from '../names/argument-names.ts';
import type { NameFound } from '../names/argument-names.ts';

/** Who does what a noun tells, where a clause before it says so: 「Ⓐが行う|Ⓘの|運用」. */
export function doerOf(sentence: Sentence, noun: number): readonly NameFound[] {
  const { tree } = sentence;
  for (const one of chainBefore(sentence, noun, 3)) {
    for (const verb of tree.dependents[one] ?? []) {
      const phrase = tree.phrases[verb];
      if (phrase?.sort !== 'VERB' || phrase.isNegated || !phrase.lemmas.some((lemma) => DOING.test(lemma)))
        continue;
      // 「Ⓐが事務局を務める|Ⓑの設立」: Ⓐ does something else.
      if ((tree.dependents[verb] ?? []).some((own) => tree.phrases[own]?.mark?.case === 'を')) continue;
      const found: NameFound[] = [];
      for (const subject of tree.dependents[verb] ?? []) {
        if (tree.phrases[subject]?.mark?.case === 'が' && tree.isCoordinate[subject] !== true)
          found.push(...namesAt(subject, ['actor'], sentence));
      }
      if (found.length > 0) return found;
    }
  }
  return [];
}

function chainBefore(sentence: Sentence, noun: number, depth: number): readonly number[] {
  const chain = [noun];
  if (depth === 0) return chain;
  for (const { phrase, mark } of dependentNouns(sentence, noun)) {
    if (mark.case === 'の' || mark.case === 'な') chain.push(...chainBefore(sentence, phrase, depth - 1));
  }
  return chain;
}
