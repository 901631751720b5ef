/** One line of an input file as it came, control characters aside. */
export interface SourceLine {
  /** Counts from 1 in the input file; in a PDF, the rows of the page from its top. */
  readonly number: number;
  readonly text: string;
  /** What of it stands in which column, where coordinates say so. */
  readonly cells?: Cells;
}

export interface Cells {
  /** 項番 and 担当府省庁. */
  readonly margin: string;
  readonly left: string;
  readonly right: string;
}

export function isBlank(line: SourceLine): boolean {
  return line.text.trim() === '';
}
