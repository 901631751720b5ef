import type { Effort } from '../compare/measure.ts';

/** What an entry may need to measure. */
interface Bench {
  /** The folder of the generated graphs; {@link graphServer} serves one of them. */
  readonly graphs: string;
  readonly effort: Effort;
  readonly say: (line: string) => void;
}

/** A figure of ours and what it is held against. */
export interface EntryFigures {
  /** Such as `requests a second`, `ms`. */
  readonly unit: string;
  readonly ours: number;
  readonly against: number;
  /** ours : against. */
  readonly ratio: number;
  /** Whatever else is worth telling: sizes, rates, counts. */
  readonly more?: Readonly<Record<string, number | string>>;
}

/** Something measured beside the questions. */
export interface Entry {
  /** One word, to ask for it by. */
  readonly key: string;
  /** Both sides in words, such as `kept answers over HTTP vs { __typename }`. */
  readonly name: string;
  /** What is to be reached, in words, such as `≥ 0.8`. */
  readonly target: string;
  readonly measure: (bench: Bench) => Promise<EntryFigures>;
}
