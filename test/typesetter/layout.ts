/** How a page is set and told by the text extractor: each field is one of the ways that real pages go. */
export interface Layout {
  /** Widths of the two columns in half-width units. */
  readonly left: number;
  readonly right: number;
  /** Lines of a point but its first are set in by this much. */
  readonly hangingIndent: number;
  readonly header: 'odd' | 'even' | 'none';
  readonly marker:
    | 'own line'
    | 'joined'
    | 'before chapter'
    | 'after first lines'
    | 'after first paragraph'
    | 'stacked'
    /** Between the columns of the item above, where these are blocks. */
    | 'early'
    | 'missing';
  readonly chapter: 'whole' | 'split' | 'absent';
  /** `(1) 〈title〉`, `(1)〈title〉` or `4.1 〈title〉`. */
  readonly section: 'bracketed' | 'close' | 'dotted';
  readonly quote: 'whole' | 'carried' | 'absent';
  /** Broken by the marker, or its last cells told behind it. */
  readonly tableHeader: 'whole' | 'broken by marker' | 'told in part' | 'absent';
  readonly ministries: 'stacked' | 'one line' | 'letter-spaced' | 'wrapped';
  /** Which lines of one height the extractor tells as one. */
  readonly joins: 'close' | 'plain' | 'never';
  readonly order: 'rows' | 'blocks' | 'reversed rows' | 'reversed blocks' | 'runs';
  readonly label: 'whole' | 'torn';
  /** Whether (再掲) is kept on one line. */
  readonly restated: 'whole' | 'split';
  /** An empty line stands between items. */
  readonly borders: boolean;
  readonly strayBlanks: boolean;
  /** Rows of the table that a page holds; items that are longer run over its end. */
  readonly rows: number;
  /** Items are told in these ways in turn, where they differ within a page. */
  readonly ways: readonly Partial<Layout>[];
}

/** How the item at this place of its page is told. */
export function wayOf(layout: Layout, at: number): Layout {
  return { ...layout, ...layout.ways[at % layout.ways.length] };
}

export const PLAIN: Layout = {
  left: 45,
  right: 57,
  hangingIndent: 2,
  header: 'odd',
  marker: 'own line',
  chapter: 'whole',
  section: 'bracketed',
  quote: 'whole',
  tableHeader: 'whole',
  ministries: 'stacked',
  joins: 'close',
  order: 'rows',
  label: 'whole',
  restated: 'whole',
  borders: true,
  strayBlanks: false,
  rows: Infinity,
  ways: [],
};
