/** A run of letters by their codes, both included. */
export type LetterRun = readonly [first: number, last: number];

/**
 * A set of letters, a bit for each UTF-16 code. All of it takes 8 kB, so that asking many such sets of every letter of a page
 * costs little.
 */
export class LetterSet {
  readonly #bits = new Uint32Array(0x1_0000 / 32);

  constructor(runs: Iterable<LetterRun>) {
    for (const [first, last] of runs) {
      for (let code = first; code <= last; code += 1) this.#set(code);
    }
  }

  /** The set of the letters of a text. */
  static of(letters: Iterable<string>): LetterSet {
    return new LetterSet(
      Array.from(letters, (letter): LetterRun => [letter.charCodeAt(0), letter.charCodeAt(0)]),
    );
  }

  #set(code: number): void {
    this.#bits[code >>> 5] = (this.#bits[code >>> 5] ?? 0) | (1 << (code & 31));
  }

  /** Whether the letter at a place of a text is one of these; false outside of the text. */
  hasAt(text: string, place: number): boolean {
    if (place < 0 || place >= text.length) return false;
    const code = text.charCodeAt(place);
    return (((this.#bits[code >>> 5] ?? 0) >>> (code & 31)) & 1) === 1;
  }

  hasLastOf(text: string): boolean {
    return this.hasAt(text, text.length - 1);
  }
}
