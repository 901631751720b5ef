import { list } from './text.ts';

/** The places of one row: each expression once, in the order in which they were first asked for. */
export class Slots {
  readonly #places = new Map<string, number>();

  add(expression: string): number {
    const known = this.#places.get(expression);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(expression, place);
    return place;
  }

  get expressions(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** The row as a Cypher list. */
  get row(): string {
    return list(this.expressions);
  }
}
