import type { Tree } from './dependencies.ts';
import type { Mark, Phrase } from './phrase.ts';

interface Parsed {
  readonly tree: Tree;
}

/** A noun that belongs to a verb or to another noun. */
export interface Argument {
  readonly phrase: number;
  readonly mark: Mark;
}

/** 「寄せられた|攻撃の|兆候を」: what a verb describes may be any of a chain in の. */
export function chainFrom({ tree }: Parsed, noun: number): readonly number[] {
  const chain = [noun];
  for (let at = noun; chain.length < 5;) {
    const phrase: Phrase | undefined = tree.phrases[at];
    const next: number | undefined = tree.governors[at];
    if (phrase?.sort !== 'NOUN' || !phrase.mark.isAdnominal || next === undefined) break;
    chain.push(next);
    at = next;
  }
  return chain;
}

/** The verbs of the clauses before, nearest first: 「説明し、|改定し、|公表した」. */
export function clausesBefore({ tree }: Parsed, verb: number): readonly number[] {
  const found: number[] = [];
  let at = verb;
  for (;;) {
    const before = (tree.dependents[at] ?? []).findLast((one) => {
      const phrase = tree.phrases[one];
      return (
        phrase?.sort === 'VERB' &&
        phrase.form !== 'ADNOMINAL' &&
        phrase.binding !== 'PURPOSE' &&
        phrase.binding !== 'THING'
      );
    });
    if (before === undefined) return found;
    found.push(before);
    at = before;
  }
}

export function dependentNouns({ tree }: Parsed, holder: number): readonly Argument[] {
  const nouns: Argument[] = [];
  for (const one of tree.dependents[holder] ?? []) {
    const noun = tree.phrases[one];
    if (noun?.sort === 'NOUN' && tree.isCoordinate[one] !== true)
      nouns.push({ phrase: one, mark: noun.mark });
  }
  return nouns;
}
