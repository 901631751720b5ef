import type { NamedSentence } from '../names/argument-names.ts';
import { nameOf } from '../names/noun-names.ts';
import type { NamedTree } from '../names/noun-names.ts';
import { endings } from '../text/last-letters.ts';
import { contextOf } from './contexts.ts';
import type { Context } from './contexts.ts';
import { treeOf } from './dependencies.ts';
import type { NounSort, Tree } from './dependencies.ts';
import type { NounPhrase } from './phrase.ts';
import { phrasesOf } from './phrases.ts';
import type { SlotText } from './slot-text.ts';

/** A sentence taken apart: its phrases, what belongs to what, and what becomes of each. */
export interface Sentence extends NamedSentence {
  /** What becomes of what a phrase tells; made once for each. */
  contextAt(index: number): Context;
}

const TIME = endings(
  /(?:\d(?:年|月|日|年度)|年度末?|月末|時点|現在|以降|以来|以前|当初|期間|次第|結果|今後|今年|昨年|同年|翌年)$/u,
);
const ALONE: Tree = { phrases: [], governors: [], dependents: [], isCoordinate: [], groups: [] };

export function readSentence(slots: SlotText): Sentence {
  const phrases = phrasesOf(slots.text);
  const nouns: NamedTree['nouns'] = phrases.map(() => undefined);
  const tree = treeOf(phrases, (noun) => sortOf(noun, { tree: ALONE, slots, nouns }));
  const contexts = new Map<number, Context>();
  return {
    tree,
    slots,
    nouns,
    names: new Map(),
    contextAt(index) {
      const known = contexts.get(index) ?? contextOf(tree, index);
      contexts.set(index, known);
      return known;
    },
  };
}

/** What a noun names by itself, before what belongs to it is known. */
function sortOf(noun: NounPhrase, alone: NamedTree): NounSort {
  if (TIME.test(noun.core)) return 'TIME';
  if (nameOf(noun, ['actor'], alone) !== undefined) return 'ACTOR';
  if (nameOf(noun, ['event', 'document', 'run'], alone) !== undefined) return 'THING';
  return 'OTHER';
}
