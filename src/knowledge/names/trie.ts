/** Words by the codes of their letters: what is in it is found at a place of a text in as many steps as the word has letters. */
export interface Trie<T> {
  readonly next: Map<number, Trie<T>>;
  readonly values: T[];
}

/** A value under each word; a word told twice has both. */
export function buildTrie<T>(words: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const root: Trie<T> = { next: new Map(), values: [] };
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
  }
  return root;
}

export interface TrieMatch<T> {
  readonly to: number;
  readonly values: readonly T[];
}

/** At most places no word begins. */
const NONE: readonly never[] = [];

/** Every word that begins at `from`, longest first. */
export function matchesAt<T>(trie: Trie<T>, text: string, from: number): readonly TrieMatch<T>[] {
  let matches: TrieMatch<T>[] | undefined;
  let node = trie;
  for (let at = from; at < text.length; at += 1) {
    const inner = node.next.get(text.charCodeAt(at));
    if (inner === undefined) break;
    node = inner;
    if (node.values.length > 0) (matches ??= []).unshift({ to: at + 1, values: node.values });
  }
  return matches ?? NONE;
}
