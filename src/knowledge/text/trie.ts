import { LetterSet } from '../../model/letter-set.ts';

/** Words by their letters: what is in it is found at a place of a text in as many steps as the word has letters. */
export interface Trie<T> {
  /** What its words begin with: at most places of a text no word begins. */
  readonly first: LetterSet;
  readonly root: Node<T>;
}

interface Node<T> {
  /** By the code of the next letter. */
  readonly next: Map<number, Node<T>>;
  readonly values: T[];
}

/** A value under each word; a word told twice has both. */
export function buildTrie<T>(words: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  const first = new Set<string>();
  for (const [word, value] of words) {
    let node = root;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      let inner = node.next.get(code);
      if (inner === undefined) {
        inner = { next: new Map(), values: [] };
        node.next.set(code, inner);
      }
      node = inner;
    }
    node.values.push(value);
    first.add(word.charAt(0));
  }
  return { first: LetterSet.of(first), root };
}

export interface TrieMatch<T> {
  readonly to: number;
  readonly values: readonly T[];
}

const NONE: readonly never[] = [];

/** Every word that begins at `from`, longest first. */
export function matchesAt<T>({ first, root }: Trie<T>, text: string, from: number): readonly TrieMatch<T>[] {
  if (!first.hasAt(text, from)) return NONE;
  let matches: TrieMatch<T>[] | undefined;
  let node = root;
  for (let at = from; at < text.length; at += 1) {
    const inner = node.next.get(text.charCodeAt(at));
    if (inner === undefined) break;
    node = inner;
    if (node.values.length > 0) (matches ??= []).unshift({ to: at + 1, values: node.values });
  }
  return matches ?? NONE;
}

/** Endings by their letters, the last first. */
export interface EndingTrie<T> {
  readonly backwards: Trie<T>;
}

/** A value under each ending; an ending told twice has both. */
export function buildEndingTrie<T>(endings: Iterable<readonly [ending: string, value: T]>): EndingTrie<T> {
  return { backwards: buildTrie(Array.from(endings, ([ending, value]) => [reversed(ending), value])) };
}

function reversed(word: string): string {
  return word.split('').reverse().join('');
}

export interface EndingMatch<T> {
  readonly from: number;
  readonly values: readonly T[];
}

/** Every ending that a text has, longest first. */
export function endingsOf<T>(
  { backwards: { first, root } }: EndingTrie<T>,
  text: string,
): readonly EndingMatch<T>[] {
  if (!first.hasLastOf(text)) return NONE;
  let matches: EndingMatch<T>[] | undefined;
  let node = root;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const inner = node.next.get(text.charCodeAt(at));
    if (inner === undefined) break;
    node = inner;
    if (node.values.length > 0) (matches ??= []).unshift({ from: at, values: node.values });
  }
  return matches ?? NONE;
}
