/** Words by their letters: what is in it is found at a place of a text in as many steps as the word has letters. */
export interface Trie<T> {
  readonly next: Map<string, Trie<T>>;
  readonly values: T[];
}

/** A value under each word; a word told twice has both. */
export function buildTrie<T>(words: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const root: Trie<T> = { next: new Map(), values: [] };
  for (const [word, value] of words) {
    let node = root;
    for (const letter of word.split('')) {
      let inner = node.next.get(letter);
      if (inner === undefined) {
        inner = { next: new Map(), values: [] };
        node.next.set(letter, inner);
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
  let node = trie.next.get(text.charAt(from));
  for (let at = from + 1; node !== undefined; at += 1) {
    if (node.values.length > 0) (matches ??= []).unshift({ to: at, values: node.values });
    node = node.next.get(text.charAt(at));
  }
  return matches ?? NONE;
}
