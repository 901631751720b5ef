import type { BodyLine } from '../columns/body-line.ts';
import { readMarker, readMinistries, runOf } from '../layout/marker.ts';
import type { MinistryRun } from '../layout/marker.ts';
import type { PlacedLine } from './placed-line.ts';
import { isBlank } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Takes the first two columns off the lines of a table and says where they stood.
 *
 *     (カ) 個人情報 個人情報保護委員会において、… <成果>      marker カ before body line 0
 *     保護委員会 相談の窓口を広げる。                          ↓
 *     総務省                                                   ministries 個人情報保護委員会, 総務省
 *     ・窓口を二つ増やした。                                   body: 3 lines
 */
export interface MarkerPlace {
  readonly marker: string | null;
  readonly ministries: readonly string[];
  /** Line of the input file. */
  readonly line: number;
  /** How many lines of the body stand above it. */
  readonly above: number;
}

export interface Table {
  readonly markers: readonly MarkerPlace[];
  readonly body: readonly BodyLine[];
  readonly placed: readonly PlacedLine[];
}

/** How many lines below its marker an item's ministries can stand: six names, some wrapped. */
const REACH = 14;
/** A part of a name that is this long, and that a line below takes up, is no word of a sentence: `個人情報保`. */
const LONG_PART = 3;
/** `…を進める。 (キ) 総務省`: a marker joined to the end of another column's line. */
const MARKER = /[(（][ァ-ヴ][)）]/u;
const TRAILING = /^(?<text>.*\S)\s+(?<marker>[(（][ァ-ヴ][)）]\s*\S.*)$/u;

interface Draft {
  marker: string | null;
  ministries: string[];
  /** Beginnings of names that go on below. */
  open: readonly string[];
  line: number;
  above: number;
}

export function readTable(lines: readonly SourceLine[]): Table {
  const markers: Draft[] = [];
  const body: BodyLine[] = [];
  const placed: PlacedLine[] = [];
  let afterBlank = false;
  let above = 0;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) {
      afterBlank = true;
      continue;
    }
    const below = lines.slice(index + 1, index + 1 + REACH);
    const { text, margin, isBehind } = takeMargin(line, below, markers, body.length);
    if (margin !== '') placed.push({ line: line.number, column: 'marker', text: margin });
    const own = readMarker(margin) === undefined ? 0 : 1;
    if (!isBehind) above += own;
    if (text.trim() === '') continue;
    body.push({ line: line.number, text: text.trim(), afterBlank, markers: above });
    afterBlank = false;
    above = isBehind ? own : 0;
  }
  return {
    markers: markers.map(({ marker, ministries, open, line, above }) => ({
      marker,
      ministries: [...ministries, ...open],
      line,
      above,
    })),
    body,
    placed,
  };
}

/** What of a line stands in the first two columns (`margin`), and what is left. */
function takeMargin(line: SourceLine, below: readonly SourceLine[], markers: Draft[], above: number): Taken {
  const trailing = MARKER.test(line.text) ? TRAILING.exec(line.text)?.groups : undefined;
  if (trailing !== undefined && isMarginAlone(trailing['marker'] ?? '')) {
    const margin = trailing['marker'] ?? '';
    openItem({ ...line, text: margin }, below, markers, above + 1);
    return { text: trailing['text'] ?? '', margin, isBehind: true };
  }
  const start = readMarker(line.text);
  if (start !== undefined) return openItem(line, below, markers, above);
  const last = markers.findLast(({ open }) => goesOn(open, line.text)) ?? markers.at(-1);
  const open = last?.open ?? [];
  const run = takeMinistries(line.text, below, open);
  const rest = line.text.slice(run.length);
  const isReach = last !== undefined && above - last.above <= REACH;
  const isWhole = run.names.length > 0 && run.begun === '';
  const isNameSpaced = isSpaced(line.text.slice(0, run.length));
  const isBegun = run.begun !== '' && (isNameSpaced || run.begun.length >= LONG_PART || rest.trim() === '');
  const isStacked = isReach && isWhole && above - last.above <= 2 * last.ministries.length;
  const isRest = goesOn(open, line.text);
  const isGoingOn = isRest || (isReach && (isBegun || isStacked));
  if (run.length === 0 || !(isGoingOn || (isWhole && (isNameSpaced || isMargin(rest))))) {
    return { text: line.text, margin: '' };
  }
  if (last !== undefined && (isReach || isRest)) {
    last.ministries.push(...run.names);
    last.open = run.open;
  } else {
    markers.push({ marker: null, ministries: [...run.names], open: run.open, line: line.number, above });
  }
  return { text: rest, margin: line.text.slice(0, run.length).trim() };
}

interface Taken {
  readonly text: string;
  readonly margin: string;
  /** The marker stands behind the text, so that it is the next line's. */
  readonly isBehind?: boolean;
}

function openItem(line: SourceLine, below: readonly SourceLine[], markers: Draft[], above: number): Taken {
  const { marker, rest } = readMarker(line.text) ?? { marker: null, rest: line.text };
  const run = takeMinistries(rest, below);
  markers.push({ marker, ministries: [...run.names], open: run.open, line: line.number, above });
  const left = rest.slice(run.length);
  return { text: left, margin: line.text.slice(0, line.text.length - left.length).trim() };
}

/** The ministries that a text begins with; a name is begun only where a line below takes it up: `防 衛 省 全 218 者を…` */
function takeMinistries(
  text: string,
  below: readonly SourceLine[],
  open: readonly string[] = [],
): MinistryRun {
  const run = readMinistries(text, open);
  if (run.begun === '') return run;
  const goesOnFromAbove = run.whole.length === 0 && open.some((part) => run.begun.startsWith(part));
  const isTakenUp = (): boolean => below.some((line) => goesOn([run.begun], line.text));
  const isLone = run.whole.length > 0 && run.begun.length === 1;
  if (goesOnFromAbove || (!isLone && isTakenUp())) return run;
  return runOf(run.whole, run.whole);
}

/** Whether a text takes up one of the names that are open. */
function goesOn(open: readonly string[], text: string): boolean {
  if (open.length === 0) return false;
  const run = readMinistries(text, open);
  return run.length > 0 && !open.every((part) => run.open.includes(part));
}

/** `デ ジ タ ル の…`: characters set apart, as only names are in a narrow column. */
function isSpaced(text: string): boolean {
  return /^\s*\S(?:\s+\S)+\s*$/u.test(text);
}

function isMarginAlone(text: string): boolean {
  const marker = readMarker(text);
  return readMinistries(marker?.rest ?? text).length === marker?.rest.length;
}

/** Behind a name of the second column comes nothing, or Japanese text; `総務省 NICT と…` is a sentence. */
function isMargin(rest: string): boolean {
  return rest.trim() === '' || !/^[A-Za-z0-9]/u.test(rest.trim());
}
