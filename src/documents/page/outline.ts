import { bareKey, foldWidth, squeeze } from '../../model/text.ts';
import { displayWidth } from '../layout/display-width.ts';
import {
  beginsStrategyLine,
  beginsTableHeader,
  holdsLabel,
  completesHeader,
  isStrategyLine,
  isTableHeader,
  readHeading,
} from '../layout/heading.ts';
import type { Heading } from '../layout/heading.ts';
import { joinLines } from '../layout/join-lines.ts';
import { readMarker, readMinistries } from '../layout/marker.ts';
import { openingMinistry } from '../layout/ministry-names.ts';
import type { PlacedLine } from './placed-line.ts';
import { isBlank } from './source-line.ts';
import type { SourceLine } from './source-line.ts';
import { beginsPlainly, readPoints, readStrategyLine } from './strategy-quote.ts';
import type { StrategyQuote } from './strategy-quote.ts';

/**
 * A page from its first heading to its last line, as blocks: headings, quote, table header, table.
 *
 *     2 〈chapter〉
 *     (1) 〈section〉
 *     〈strategy〉(2021 年9月 28 日閣議決定。…)より
 *     ・〈points〉
 *     項番 担当府省庁
 *     (ア) 総務省              a marker may stand within the header
 *     2023 年度
 *     ⋮
 *     〈table〉
 *     (2) 〈section〉           the next block
 */
export interface Block {
  readonly headings: readonly Heading[];
  readonly quote: StrategyQuote | undefined;
  /** Text of the table's header row, for its years. */
  readonly header: string;
  /** What is left for the table: markers and body, empty lines too. */
  readonly table: readonly SourceLine[];
  readonly placed: readonly PlacedLine[];
}

/** A line and its {@link bareKey}, which many questions are asked of. */
interface KeyedLine extends SourceLine {
  readonly key: string;
}

function keyed({ number, text, cells }: SourceLine): KeyedLine {
  const key = bareKey(text);
  return cells === undefined ? { number, text, key } : { number, text, key, cells };
}

/** How far above a table's header a heading can stand. */
const HEADING_REACH = 30;
/** Lines of headings, beside those that begin with a number. */
const MOST_HEADING_LINES = 3;
/** No heading is as wide as two columns. */
const WIDEST_HEADING = 110;

/**
 * A strategy or a table header within the page opens a block, with the headings above it, when a table stands above these, or the
 * end of one that began on the page before.
 */
export function readBlocks(source: readonly SourceLine[]): readonly Block[] {
  const lines = source.map(keyed);
  const starts: number[] = [0];
  for (const [index, { key }] of lines.entries()) {
    if (!isTopLine(key) && !beginsStrategyLine(key)) continue;
    const begun = starts.at(-1) ?? 0;
    const start = index - headingLines(lines.slice(begun, index));
    const above = lines.slice(begun, start);
    const isOpening =
      start < index ? hasLabel(above) || endsTable(above) : hasLabel(above) && !isTableHeader(key);
    if (isOpening) starts.push(start);
  }
  return starts.map((start, index) => readBlock(lines.slice(start, starts[index + 1])));
}

/**
 * How many of the lines above a strategy or a table header are the headings of its block, with the empty lines and the markers
 * between them; without a heading none.
 *
 *     …を続ける。
 *     2 〈chapter〉                ┐
 *     (1) 〈section, the first     │ 3
 *     line of its title〉          ┘
 *     〈strategy〉より
 */
function headingLines(above: readonly SourceLine[]): number {
  let count = 0;
  let depth = Infinity;
  let more = 0;
  for (const [at, { text }] of above.slice(-HEADING_REACH).toReversed().entries()) {
    if (text.trim() === '' || isMarkerLine(text)) continue;
    if (/。|、$/u.test(text) || holdsLabel(text)) break;
    const heading = headingIn(text);
    if (heading !== undefined && heading.depth < depth) {
      count = at + 1;
      depth = heading.depth;
      more = 0;
    } else if ((more += 1) > MOST_HEADING_LINES) break;
  }
  return count;
}

/** Text that ends a sentence, and no heading or quote that it could belong to. */
function endsTable(above: readonly KeyedLine[]): boolean {
  const isEnded = above.some(({ text }) => SENTENCE_END.test(foldWidth(text).trim()));
  return isEnded && !above.some(({ key, text }) => isStrategyLine(key) || headingIn(text) !== undefined);
}

/** A sentence's end, with a remark behind it. */
const SENTENCE_END = /。(?:\(\p{Script=Han}+\))?$/u;

/** `12 月から…` begins with a number too, and so does a point of a list, `2. …`. */
function headingIn(text: string): Heading | undefined {
  const heading = readHeading(text);
  const isText = heading === undefined || isCounted(heading) || LIST_POINT.test(foldWidth(text));
  return isText ? undefined : heading;
}

const LIST_POINT = /^\s*\d{1,2}\.\s/u;

function isCounted({ depth, title }: Heading): boolean {
  return depth < 3 && COUNTED.test(squeeze(title));
}

function hasLabel(lines: readonly SourceLine[]): boolean {
  return lines.some((line) => holdsLabel(line.text));
}

function isTopFollowing(lines: readonly KeyedLine[]): boolean {
  const end = lines.findIndex((line) => holdsLabel(line.text));
  return lines.slice(0, end < 0 ? lines.length : end).some((line) => isTopLine(line.key));
}

function isTopLine(key: string): boolean {
  return isStrategyLine(key) || beginsTableHeader(key);
}

function readBlock(lines: readonly KeyedLine[]): Block {
  const top = readTop(lines);
  return {
    headings: top.headings.map(({ heading, more }) => ({
      ...heading,
      title: joinLines([heading.title, ...more]),
    })),
    quote: quoteOf(top),
    header: top.header.join(' '),
    table: top.table,
    placed: top.placed,
  };
}

interface Top {
  readonly headings: { heading: Heading; more: string[] }[];
  readonly strategy: string[];
  readonly points: string[];
  readonly header: string[];
  readonly table: SourceLine[];
  readonly placed: PlacedLine[];
  /** A marker stands below the quote, so that no more of the quote follows. */
  hasMarkerBelow: boolean;
}

function quoteOf({ strategy, points }: Top): StrategyQuote | undefined {
  if (strategy.length === 0 && points.length === 0) return undefined;
  const source =
    strategy.length === 0 ? { titleJa: null, decidedOn: null } : readStrategyLine(strategy.join(''));
  return { ...source, points: readPoints(points), beginsPlainly: beginsPlainly(points) };
}

function readTop(lines: readonly KeyedLine[]): Top {
  const top: Top = {
    headings: [],
    strategy: [],
    points: [],
    header: [],
    table: [],
    placed: [],
    hasMarkerBelow: false,
  };
  let isOver = false;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) {
      if (top.table.length > 0) top.table.push(line);
      continue;
    }
    const below = lines.slice(index + 1, index + 1 + HEADING_REACH);
    isOver ||= isRow(line);
    const place: PlacedLine['column'] | undefined = isOver
      ? placeInTable(line, top)
      : placeOf(line, below, top);
    isOver ||= place === undefined;
    if (place === undefined || place === 'marker') top.table.push(line);
    else top.placed.push({ line: line.number, column: place, text: line.text });
  }
  return top;
}

/** What of its header row a table has not told yet may come between its first lines. */
function placeInTable({ text, key }: KeyedLine, { header }: Top): PlacedLine['column'] | undefined {
  if (!isTableHeader(key) || !(beginsTableHeader(key) || completesHeader(header, key))) return undefined;
  header.push(text);
  return 'header';
}

/** Text that begins in the right column is a row of the table, unless it is the header's. */
function isRow({ key, cells }: KeyedLine): boolean {
  if (cells === undefined || cells.right === '' || isTableHeader(key)) return false;
  return holdsLabel(cells.right) || (cells.left === '' && cells.margin === '');
}

/** The place of a line above the table, which it is added to; undefined when the table's text begins with it. */
function placeOf(
  { text, key }: KeyedLine,
  below: readonly KeyedLine[],
  top: Top,
): PlacedLine['column'] | undefined {
  if (isMarkerLine(text)) {
    top.hasMarkerBelow = top.strategy.length > 0 || top.points.length > 0;
    return 'marker';
  }
  if (isTableHeader(key)) {
    top.header.push(text);
    return 'header';
  }
  if (top.header.length > 0) return undefined;
  const isAbove = isTopFollowing(below);
  const strategy = strategyPart(text, below, top);
  if (strategy) {
    top.strategy.push(text.trim());
    return 'quote';
  }
  const heading =
    top.strategy.length > 0 || top.points.length > 0 ? undefined : headingOf(text, top, isAbove);
  if (heading !== undefined) {
    top.headings.push({ heading, more: [] });
    return 'heading';
  }
  const last = top.headings.at(-1);
  if (
    last !== undefined &&
    top.points.length === 0 &&
    top.strategy.length === 0 &&
    goesOn(text, last, isAbove)
  ) {
    last.more.push(text.trim());
    return 'heading';
  }
  const isQuoteOver = top.strategy.length === 0 || top.hasMarkerBelow || holdsLabel(text);
  if (!isAbove && (isQuoteOver || openingMinistry(squeeze(text)) !== undefined)) return undefined;
  top.points.push(text);
  return 'quote';
}

function isMarkerLine(text: string): boolean {
  const marker = readMarker(text);
  const rest = marker?.rest ?? text;
  const run = readMinistries(rest);
  return (marker !== undefined || run.names.length > 0) && run.length >= rest.trimEnd().length;
}

function strategyPart(text: string, below: readonly SourceLine[], top: Top): boolean {
  const next = below.find((line) => !isBlank(line))?.text ?? '';
  const begun = top.strategy.join('');
  if (begun !== '') return !isStrategyLine(bareKey(begun)) && isStrategyLine(bareKey(begun + text));
  const key = bareKey(text);
  return isStrategyLine(key) || (beginsStrategyLine(key) && isStrategyLine(bareKey(text + next)));
}

/** Units after which a number is a date or a count, not a heading's: `2 月に…`. */
const COUNTED = /^(?:年|月|日|者|社|件|回|名|人|機|個|か|つ|点|%|億|万|千|の|,)/u;

function headingOf(text: string, top: Top, isAbove: boolean): Heading | undefined {
  const heading = readHeading(text);
  if (heading === undefined || holdsLabel(text)) return undefined;
  if (displayWidth(foldWidth(text)) > WIDEST_HEADING) return undefined;
  if (!isAbove && headingIn(text) === undefined) return undefined;
  const deepest = top.headings.at(-1)?.heading.depth ?? 0;
  if (heading.depth <= deepest) return undefined;
  return heading.depth === 3 && !isAbove ? undefined : heading;
}

/** `2` alone, or a heading set over two lines: what follows is no list and ends no sentence. */
function goesOn(text: string, { heading, more }: Top['headings'][number], isAbove: boolean): boolean {
  if (/^[・･①-⑳]/u.test(text.trim()) || /[。、]/u.test(text) || holdsLabel(text)) return false;
  if (heading.title === '' && more.length === 0) return true;
  return isAbove && more.length < 2;
}
