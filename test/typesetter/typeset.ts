import { displayWidth } from '../../src/documents/layout/display-width.ts';
import { breakLines } from './break-lines.ts';
import type { Layout } from './layout.ts';
import type { TypesetItem, TypesetPage } from './typeset-plan.ts';

/** The text of a page, its columns interleaved as text extraction tells them. */
export function typeset(page: TypesetPage, layout: Layout): string {
  const markers = page.items.map((item) => markerLines(item, layout));
  const before = layout.marker === 'before chapter' ? (markers[0]?.own ?? []) : [];
  const stack = layout.marker === 'stacked' ? markers.flatMap(({ own }) => own) : [];
  const broken = layout.tableHeader === 'broken by marker' ? (markers[0]?.own ?? []) : [];
  const items = page.items.flatMap((item, index) => {
    const isToldAlready = (index === 0 && (before.length > 0 || broken.length > 0)) || stack.length > 0;
    const lines = setItem(item, page.year, layout, isToldAlready ? { own: [], beside: [] } : markers[index]);
    return [...lines, ''];
  });
  return [
    ...wrapperOf(page),
    ...headerOf(page, layout),
    ...before,
    ...chapterOf(page, layout),
    ...quoteOf(page, layout),
    ...tableHeaderOf(page, layout, broken),
    ...stack,
    ...(stack.length > 0 ? [''] : []),
    ...items,
    `別添2 - ${page.page - 98} -`,
    '',
  ].join('\n');
}

function wrapperOf({ page, year }: TypesetPage): readonly string[] {
  const title = `サイバーセキュリティ${year + 1}(${year}年度年次報告・${year + 1}年度年次計画)(案)`;
  return [
    'まいにちの資料',
    '',
    `資料1 ${title} (${page} ページ)`,
    '',
    '公開元URL https://example.org/council/index.html',
    '出典情報 例示本部(第7回 7/10)《例示センター》',
    '低解像度画像をダウンロード',
    '',
  ];
}

function headerOf({ year }: TypesetPage, { header }: Layout): readonly string[] {
  if (header === 'none') return [];
  const title = `${year} 年度のサイバーセキュリティ関連施策の実施状況及び ${year + 1} 年度年次計画`;
  return header === 'odd' ? ['別添2', '', title] : [`別添2 ${title}`, ''];
}

function chapterOf({ chapter, section }: TypesetPage, layout: Layout): readonly string[] {
  if (layout.chapter === 'absent') return [];
  const half = Math.ceil(chapter.title.length / 2);
  const opening =
    layout.chapter === 'split'
      ? [chapter.number, chapter.title.slice(0, half), chapter.title.slice(half)]
      : [`${chapter.number} ${chapter.title}`];
  return [...opening, '', `${section.number} ${section.title}`];
}

const PAGE_WIDTH = 118;

function quoteOf({ points }: TypesetPage, { quote }: Layout): readonly string[] {
  if (quote === 'absent') return [];
  const lines = points.flatMap((point) =>
    breakLines(/^[①-⑳]/u.test(point) ? point : `・${point}`, PAGE_WIDTH),
  );
  return quote === 'carried'
    ? lines
    : [
        'サイバーセキュリティ戦略(2021 年9月 28 日閣議決定。2021 年〜2024 年の諸施策の目標と実施方針)より',
        ...lines,
      ];
}

function tableHeaderOf(
  { year }: TypesetPage,
  { tableHeader }: Layout,
  marker: readonly string[],
): readonly string[] {
  if (tableHeader === 'absent') return [];
  const years = [
    `${year} 年度`,
    '',
    '年次計画',
    '',
    `${year} 年度`,
    '',
    `取組の成果、進捗状況及び ${year + 1} 年度`,
    '',
    '年次計画',
    '',
  ];
  return ['項番 担当府省庁', ...marker, ...(marker.length > 0 ? [''] : []), ...years];
}

interface MarkerLines {
  /** Told as lines of their own. */
  readonly own: readonly string[];
  /** Told at the start of the item's first lines. */
  readonly beside: readonly string[];
}

const MINISTRY_WIDTH = 4;

function markerLines({ marker, ministries }: TypesetItem, layout: Layout): MarkerLines {
  if (layout.marker === 'missing') return { own: [], beside: [] };
  const sign = `(${marker})`;
  if (layout.ministries === 'letter-spaced') {
    const parts = ministries.flatMap((name) => name.match(new RegExp(`.{1,${MINISTRY_WIDTH}}`, 'gu')) ?? []);
    const [first = '', ...others] = parts.map((part) => Array.from(part).join(' '));
    return { own: [], beside: [`${sign} ${first}`, ...others] };
  }
  if (layout.marker === 'joined')
    return { own: [], beside: [`${sign} ${ministries[0] ?? ''}`, ...ministries.slice(1)] };
  const [first = '', ...others] = ministries;
  if (layout.ministries === 'one line') return { own: [`${sign} ${ministries.join(' ')}`], beside: [] };
  return { own: [`${sign} ${first}`, ...others], beside: [] };
}

function setItem(
  item: TypesetItem,
  year: number,
  layout: Layout,
  marker: MarkerLines = NO_MARKER,
): readonly string[] {
  const left = setLeft(item, layout);
  const right = setRight(item, year, layout);
  const body = tell(left, right, marker.beside, layout);
  if (layout.marker === 'after first paragraph') {
    return [...body.slice(0, left.length > 1 ? 2 : 1), ...marker.own, ...body.slice(left.length > 1 ? 2 : 1)];
  }
  return [...marker.own, ...(marker.own.length > 0 ? [''] : []), ...body];
}

const NO_MARKER: MarkerLines = { own: [], beside: [] };

interface SetLine {
  readonly text: string;
  /** Set in from the column's edge. */
  readonly isIndented: boolean;
}

function setLeft({ plan }: TypesetItem, layout: Layout): readonly SetLine[] {
  return plan
    .flatMap((paragraph) => breakLines(paragraph, layout.left))
    .map((text) => ({ text: stray(text, layout), isIndented: false }));
}

function setRight({ result, next }: TypesetItem, year: number, layout: Layout): readonly SetLine[] {
  const nextLabel =
    layout.label === 'torn' ? [`<${year + 1}`, '年度年次計画>'] : [`<${year + 1} 年度年次計画>`];
  return [
    ...(result.length > 0
      ? [{ text: '<成果・進捗状況>', isIndented: false }, ...setPoints(result, layout)]
      : []),
    ...(next.length > 0
      ? [...nextLabel.map((text) => ({ text, isIndented: false })), ...setPoints(next, layout)]
      : []),
  ];
}

function setPoints(points: readonly string[], layout: Layout): readonly SetLine[] {
  return points.flatMap((point) => {
    const hasSign = /^(?:[[①-⑳]|\d{1,2}\.)/u.test(point);
    return breakLines(hasSign ? point : `・${point}`, layout.right, layout.hangingIndent).map(
      (text, index) => ({
        text: stray(text, layout),
        isIndented: index > 0 && layout.hangingIndent > 0,
      }),
    );
  });
}

/** A blank that the extractor leaves within a word, at a place that the text itself decides. */
function stray(text: string, { strayBlanks }: Layout): string {
  const at = Math.floor(text.length / 2);
  const isJapanese = /^[^\x20-\x7e]{2}$/u.test(text.slice(at - 1, at + 1));
  return strayBlanks && isJapanese ? `${text.slice(0, at)} ${text.slice(at)}` : text;
}

function tell(
  left: readonly SetLine[],
  right: readonly SetLine[],
  beside: readonly string[],
  layout: Layout,
): readonly string[] {
  const withMargin = (text: string, row: number): string => [beside[row], text].filter(Boolean).join(' ');
  const lefts = left.map(({ text }, row) => withMargin(text, row));
  const rights = right.map(({ text }) => text);
  const rest = beside.slice(left.length);
  if (layout.order === 'blocks') return [...lefts, ...rest, ...(lefts.length > 0 ? [''] : []), ...rights];
  if (layout.order === 'reversed blocks') return [...rights, '', ...lefts, ...rest];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => row).flatMap((row) => {
    const a = left[row];
    const b = right[row];
    const first = a === undefined ? [] : [withMargin(a.text, row)];
    const second = b === undefined ? [] : [a === undefined ? withMargin(b.text, row) : b.text];
    if (a !== undefined && b !== undefined && isJoined(a, b, layout)) return [`${first.join('')} ${b.text}`];
    return layout.order === 'reversed rows' ? [...second, ...first] : [...first, ...second];
  });
}

/** Two lines of one height are told as one when the gap between them is small: the left is full, the right not set in. */
function isJoined(left: SetLine, right: SetLine, { joins, left: width }: Layout): boolean {
  if (joins === 'never') return false;
  const isFull = displayWidth(left.text) >= width - 2;
  return isFull && (joins === 'plain' || !right.isIndented);
}
