import { breakLines } from './break-lines.ts';
import type { Layout } from './layout.ts';
import type { TypesetItem } from './typeset-plan.ts';

/** A line as it stands in its cell. */
export interface SetLine {
  readonly text: string;
  /** Set in from the column's edge. */
  readonly isIndented: boolean;
  /** A paragraph ends with it. */
  readonly isLast: boolean;
}

/** An item of the table, or what of it stands on one page: the lines of its cells, from the top. */
export interface SetItem {
  readonly marker: string;
  /** Lines of the second column; the first stands beside the marker. */
  readonly ministries: readonly string[];
  readonly left: readonly SetLine[];
  readonly right: readonly SetLine[];
  /** It began on the page before, so that neither marker nor ministries stand here. */
  readonly isRest: boolean;
}

const MINISTRY_WIDTH = 4;

export function setItem(item: TypesetItem, year: number, layout: Layout): SetItem {
  return {
    marker: `(${item.marker})`,
    ministries: setMinistries(item.ministries, layout),
    left: item.plan.flatMap((paragraph) => setLines(paragraph, layout.left, 0, layout)),
    right: setRight(item, year, layout),
    isRest: false,
  };
}

export function heightOf({ left, right, ministries, isRest }: SetItem): number {
  return Math.max(left.length, right.length, isRest ? 0 : ministries.length);
}

/** The rows of an item above and below a page's end. */
export function splitItem(item: SetItem, at: number): readonly [SetItem, SetItem] {
  return [
    { ...item, left: item.left.slice(0, at), right: item.right.slice(0, at) },
    { ...item, left: item.left.slice(at), right: item.right.slice(at), isRest: true },
  ];
}

function setMinistries(names: readonly string[], { ministries }: Layout): readonly string[] {
  if (ministries === 'one line') return [names.join(' ')];
  if (ministries === 'stacked') return names;
  const width = ministries === 'wrapped' ? MINISTRY_WIDTH + 1 : MINISTRY_WIDTH;
  const parts = names.flatMap((name) => name.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
  if (ministries === 'wrapped') return parts;
  return parts.map((part) => Array.from(part).join(' '));
}

function setRight({ result, next }: TypesetItem, year: number, layout: Layout): readonly SetLine[] {
  const label = (text: string): SetLine => ({ text, isIndented: false, isLast: true });
  const nextLabel =
    layout.label === 'torn' ? [`<${year + 1}`, '年度年次計画>'] : [`<${year + 1} 年度年次計画>`];
  return [
    ...(result.length > 0 ? [label('<成果・進捗状況>'), ...setPoints(result, layout)] : []),
    ...(next.length > 0 ? [...nextLabel.map(label), ...setPoints(next, layout)] : []),
  ];
}

/** What begins with a number or an office in brackets has no bullet. */
const SIGN = /^(?:[[①-⑳]|\d{1,2}\.)/u;

function setPoints(points: readonly string[], layout: Layout): readonly SetLine[] {
  return points.flatMap((point) =>
    setLines(SIGN.test(point) ? point : `・${point}`, layout.right, layout.hangingIndent, layout),
  );
}

function setLines(text: string, width: number, indent: number, layout: Layout): readonly SetLine[] {
  const rules = { smallKanaMayBegin: true, isRemarkWhole: layout.restated === 'whole' };
  const lines = breakLines(text, width, indent, rules);
  return lines.map((line, index) => ({
    text: stray(line, layout),
    isIndented: index > 0 && indent > 0,
    isLast: index === lines.length - 1,
  }));
}

/** A blank that the extractor leaves within a word, at a place that the text itself decides. */
function stray(text: string, { strayBlanks }: Layout): string {
  const at = Math.floor(text.length / 2);
  const isJapanese = /^[^\x20-\x7e]{2}$/u.test(text.slice(at - 1, at + 1));
  return strayBlanks && isJapanese ? `${text.slice(0, at)} ${text.slice(at)}` : text;
}
