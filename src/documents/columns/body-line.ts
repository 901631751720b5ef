/** A line of the table's two wide columns, marker and ministries aside. */
export interface BodyLine {
  /** Line of the input file, from 1. */
  readonly line: number;
  readonly text: string;
  /** Whether an empty line stands above it. */
  readonly afterBlank: boolean;
  /** How many markers (項番) stand between it and the line above. */
  readonly markers: number;
  /** What of it stands in which column, where coordinates say so. */
  readonly cells?: { readonly left: string; readonly right: string };
}

/** Left holds what was planned; right what came of it and what comes next. */
export type Side = 'left' | 'right';
