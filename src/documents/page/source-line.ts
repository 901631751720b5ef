/** One line of an input file as it came, control characters aside. */
export interface SourceLine {
  /** Counts from 1 in the input file. */
  readonly number: number;
  readonly text: string;
}

export function isBlank(line: SourceLine): boolean {
  return line.text.trim() === '';
}
