/** Where a line, or a part of it, stands on the page; these names travel in the plan's `text`. */
type Column = 'left' | 'right' | 'marker' | 'heading' | 'quote' | 'header' | 'furniture';

/** One line or part of a line with the place it was given. */
export interface PlacedLine {
  /** Line of the input file, from 1. */
  readonly line: number;
  readonly column: Column;
  readonly text: string;
}
