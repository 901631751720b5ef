import { displayWidth } from '../../src/documents/layout/display-width.ts';
import type { Layout } from './layout.ts';
import type { SetItem, SetLine } from './set-item.ts';

/** Lines of an item's first two columns as the extractor tells them. */
export function marginOf(item: SetItem, layout: Layout): readonly string[] {
  if (layout.marker === 'missing' || item.isRest) return [];
  const [first = '', ...others] = item.ministries;
  return [`${item.marker} ${first}`, ...others];
}

/**
 * An item, its columns interleaved; `margin` is what of the first two columns is not told elsewhere, `early` the margin of the item
 * below where that is told between this one's columns.
 */
export function tellItem(
  item: SetItem,
  margin: readonly string[],
  layout: Layout,
  early: readonly string[] = [],
): readonly string[] {
  const isBeside = layout.marker === 'joined' || layout.ministries === 'letter-spaced';
  const body = tellBody(item, isBeside ? margin : [], layout, early);
  if (isBeside || margin.length === 0) return body;
  if (layout.marker === 'after first lines') return inserted(body, margin, 2);
  if (layout.marker === 'after first paragraph') return inserted(body, margin, endOfParagraph(item, body));
  return [...margin, '', ...body];
}

function inserted(body: readonly string[], margin: readonly string[], at: number): readonly string[] {
  return [...body.slice(0, at), ...margin, ...body.slice(at)];
}

/** Behind the line that ends the first paragraph of the left column, or of the right where the left is empty. */
function endOfParagraph({ left, right }: SetItem, body: readonly string[]): number {
  const last = (left.length > 0 ? left : right).find(({ isLast }) => isLast);
  return body.findIndex((line) => line.includes(last?.text ?? '')) + 1;
}

/** Whether the margin of the item below can be told between this item's columns. */
export function takesEarly({ left, right }: SetItem, { order }: Layout): boolean {
  return order === 'blocks' && left.length > 0 && right.length > 0;
}

function tellBody(
  item: SetItem,
  beside: readonly string[],
  layout: Layout,
  early: readonly string[],
): readonly string[] {
  const { left, right } = item;
  const withMargin = (text: string, row: number): string => [beside[row], text].filter(Boolean).join(' ');
  const lefts = left.map(({ text }, row) => withMargin(text, row));
  const rights = right.map(({ text }) => text);
  const rest = beside.slice(left.length);
  if (layout.order === 'blocks') {
    return [
      ...lefts,
      ...rest,
      ...(lefts.length > 0 ? [''] : []),
      ...early,
      ...(early.length > 0 ? [''] : []),
      ...rights,
    ];
  }
  if (layout.order === 'reversed blocks') return [...rights, '', ...lefts, ...rest];
  if (layout.order === 'runs' && beside.length === 0) return tellRuns(lefts, rights);
  const height = Math.max(left.length, right.length, beside.length);
  return Array.from({ length: height }, (_, row) => row).flatMap((row) => {
    const a = left[row];
    const b = right[row];
    const first = a === undefined ? [] : [withMargin(a.text, row)];
    const second = a === undefined ? [withMargin(b?.text ?? '', row)] : b === undefined ? [] : [b.text];
    if (a !== undefined && b !== undefined && isJoined(a, b, layout)) return [`${first.join('')} ${b.text}`];
    return layout.order === 'reversed rows' ? [...second, ...first] : [...first, ...second];
  });
}

/** Runs of a few lines, the right one before the left one, as extractors tell cells whose baselines differ. */
function tellRuns(left: readonly string[], right: readonly string[]): readonly string[] {
  const told: string[] = [];
  for (let row = 0, run = 2; row < Math.max(left.length, right.length); row += run, run = 2 + (row % 3)) {
    told.push(...right.slice(row, row + run), ...left.slice(row, row + run));
  }
  return told;
}

/** Two lines of one height are told as one when the gap between them is small: the left is full, the right not set in. */
function isJoined(left: SetLine, right: SetLine, { joins, left: width }: Layout): boolean {
  if (joins === 'never') return false;
  const isFull = displayWidth(left.text) >= width - 2;
  return isFull && (joins === 'plain' || !right.isIndented);
}
