import type fc from 'fast-check';
import { arbitraryDocument, USUAL } from './arbitrary-document.ts';
import type { Content } from './arbitrary-document.ts';
import type { Drawing } from './draw-pdf.ts';
import { PLAIN } from './layout.ts';
import type { Layout } from './layout.ts';
import { MIXED, mixedDocument } from './mixed-document.ts';
import type { TypesetDocument } from './typeset-plan.ts';

/** One of the ways that real pages are set, with items that show it. */
export interface Variant {
  readonly name: string;
  readonly layout: Layout;
  readonly content: Content;
  /** Layout and content differ from item to item, drawn by lot. */
  readonly isMixed?: true;
}

/** Random documents of a variant, each with the layout that it is set in. */
export function arbitraryPages({
  layout,
  content,
  isMixed,
}: Variant): fc.Arbitrary<{ readonly document: TypesetDocument; readonly layout: Layout }> {
  if (isMixed === true) return mixedDocument;
  return arbitraryDocument(content).map((document) => ({ document, layout }));
}

const SEVERAL = { plan: { min: 2, max: 3 }, result: { min: 1, max: 4 } } as const;

export const VARIANTS: readonly Variant[] = [
  variant('plain', {}),
  variant('even running header', { header: 'even' }),
  variant('no running header', { header: 'none' }),
  variant('marker joined to the left', { marker: 'joined' }),
  variant('marker before the chapter', { marker: 'before chapter' }),
  variant('marker after the first lines', { marker: 'after first lines' }),
  variant('marker after the first paragraph', { marker: 'after first paragraph' }, SEVERAL),
  variant('markers stacked before the text', { marker: 'stacked' }),
  variant('markers missing', { marker: 'missing' }),
  variant('chapter opening over three lines', { chapter: 'split' }),
  variant('section number close to its title', { section: 'close' }),
  variant('quote from the page before, with sub-headings', { quote: 'carried' }, { subHeadings: true }),
  variant('no quote', { quote: 'absent' }),
  variant('table header broken by the marker', { tableHeader: 'broken by marker' }),
  variant('table header absent', { tableHeader: 'absent' }),
  variant('two to six ministries', {}, { ministries: { min: 2, max: 6 } }),
  variant('ministries on one line', { ministries: 'one line' }, { ministries: { min: 2, max: 4 } }),
  variant('ministries letter-spaced', { ministries: 'letter-spaced' }),
  variant('[省] on the right', {}, { offices: 'right', ministries: { min: 2, max: 3 } }),
  variant('[省] on both sides', {}, { offices: 'both', ministries: { min: 2, max: 3 } }),
  variant('left joined with plain right', { joins: 'plain' }),
  variant('single lines in turn', { joins: 'never' }),
  variant('columns as blocks', { order: 'blocks' }),
  variant('columns as blocks, right first', { order: 'reversed blocks' }),
  variant('rows right before left', { order: 'reversed rows' }),
  variant('runs right before left', { order: 'runs' }),
  variant('label torn', { label: 'torn' }),
  variant('(再掲) whole', {}, { restated: true }),
  variant('(再掲) split', { restated: 'split' }, { restated: true }),
  variant('measures that end', {}, { kind: 'ENDS' }),
  variant('new measures', {}, { kind: 'NEW' }),
  variant('numbered lists in both columns', {}, { ...SEVERAL, list: 'numbered' }),
  variant('circled numbers in both columns', {}, { ...SEVERAL, list: 'circled' }),
  variant('several paragraphs on the left', {}, SEVERAL),
  variant('short items', {}, { length: 'short', result: { min: 1, max: 1 }, next: { min: 1, max: 1 } }),
  variant('long items', {}, { length: 'long' }),
  variant('stray blanks', { strayBlanks: true }),
  variant('no blank lines between items', { borders: false }),
  variant('other widths', { left: 40, right: 64, hangingIndent: 0 }),
  variant('several sections on a page', {}, { sections: { min: 2, max: 3 }, items: { min: 1, max: 2 } }),
  variant("items over the page's end", { rows: 30 }, { items: { min: 3, max: 6 } }),
  variant(
    "items over the page's end, no table header there",
    { rows: 26, tableHeader: 'broken by marker' },
    { items: { min: 3, max: 6 } },
  ),
  variant(
    "several sections, items over the page's end",
    { rows: 34 },
    { sections: { min: 2, max: 3 }, items: { min: 2, max: 4 } },
  ),
  variant('ministries wrapped', { ministries: 'wrapped' }, { ministries: { min: 1, max: 3 } }),
  variant('table header told in part', { tableHeader: 'told in part' }),
  variant('marker between the columns of the item above', { order: 'blocks', marker: 'early' }),
  variant('sentences of every kind', {}, { speech: 'varied' }),
  variant('[省] for one of several', {}, { offices: 'one', ministries: { min: 2, max: 3 } }),
  variant('bracketed numbers in both columns', {}, { ...SEVERAL, list: 'bracketed' }),
  { ...variant('mixed', {}, MIXED), isMixed: true },
];

function variant(name: string, layout: Partial<Layout>, content: Partial<Content> = {}): Variant {
  return { name, layout: { ...PLAIN, ...layout }, content: { ...USUAL, ...content } };
}

/** A variant as a PDF. */
export interface PdfVariant extends Variant {
  readonly drawing: Drawing;
}

const LONG = {
  sections: { min: 2, max: 3 },
  items: { min: 4, max: 8 },
  ministries: { min: 1, max: 4 },
} as const;

export const PDF_VARIANTS: readonly PdfVariant[] = [
  pdf('PDF with rules', { rows: 50 }, LONG, true),
  pdf('PDF without rules', { rows: 50 }, LONG, false),
  pdf(
    'PDF with rules, several paragraphs and numbered lists',
    { rows: 50 },
    { ...LONG, ...SEVERAL, list: 'numbered' },
    true,
  ),
  pdf('PDF without rules, ministries letter-spaced', { rows: 50, ministries: 'letter-spaced' }, LONG, false),
  pdf(
    'PDF with rules, [省] on both sides',
    { rows: 50 },
    { ...LONG, offices: 'both', ministries: { min: 2, max: 3 } },
    true,
  ),
  pdf(
    'PDF without rules, no header, other widths',
    { rows: 40, left: 40, right: 64, tableHeader: 'absent', header: 'none' },
    LONG,
    false,
  ),
  pdf('PDF with rules, new measures', { rows: 50 }, { ...LONG, kind: 'NEW' }, true),
  pdf(
    'PDF with rules, short items',
    { rows: 50 },
    { ...LONG, length: 'short', result: { min: 1, max: 1 } },
    true,
  ),
];

function pdf(name: string, layout: Partial<Layout>, content: Partial<Content>, rules: boolean): PdfVariant {
  return { ...variant(name, layout, content), drawing: { rules } };
}
