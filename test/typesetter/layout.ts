/** How a page is set and told by the text extractor: each field is one of the ways that real pages go. */
export interface Layout {
  /** Widths of the two columns in half-width units. */
  readonly left: number;
  readonly right: number;
  /** Lines of a point but its first are set in by this much. */
  readonly hangingIndent: number;
  readonly header: 'odd' | 'even' | 'none';
  readonly marker: 'own line' | 'joined' | 'before chapter' | 'after first paragraph' | 'stacked' | 'missing';
  readonly chapter: 'whole' | 'split' | 'absent';
  readonly quote: 'whole' | 'carried' | 'absent';
  readonly tableHeader: 'whole' | 'broken by marker' | 'absent';
  readonly ministries: 'stacked' | 'one line' | 'letter-spaced';
  /** Which lines of one height the extractor tells as one. */
  readonly joins: 'close' | 'plain' | 'never';
  readonly order: 'rows' | 'blocks' | 'reversed rows' | 'reversed blocks';
  readonly label: 'whole' | 'torn';
  readonly restated: 'no' | 'whole' | 'split';
  readonly strayBlanks: boolean;
}

export const PLAIN: Layout = {
  left: 45,
  right: 57,
  hangingIndent: 2,
  header: 'odd',
  marker: 'own line',
  chapter: 'whole',
  quote: 'whole',
  tableHeader: 'whole',
  ministries: 'stacked',
  joins: 'close',
  order: 'rows',
  label: 'whole',
  restated: 'no',
  strayBlanks: false,
};
