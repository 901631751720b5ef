import { breakLines } from './break-lines.ts';
import { wayOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { setPages } from './set-pages.ts';
import type { SetPage, SetSection } from './set-pages.ts';
import { marginOf, takesEarly, tellItem } from './tell-item.ts';
import type { TypesetDocument, TypesetSection } from './typeset-plan.ts';

/** The text of each page, its columns interleaved as text extraction tells them. */
export function typeset(document: TypesetDocument, layout: Layout): readonly string[] {
  return setPages(document, layout).map((page) => tellPage(page, layout));
}

function tellPage(page: SetPage, layout: Layout): string {
  const opening = page.sections[0]?.opening;
  const before = layout.marker === 'before chapter' ? firstMargin(page, layout) : [];
  const isTold = before.length > 0 && opening !== undefined;
  return [
    ...wrapperOf(page),
    ...headerOf(page, layout),
    ...(isTold ? before : []),
    ...page.sections.flatMap((section, index) => tellSection(section, page, isTold && index === 0, layout)),
    `別添2 - ${Math.max(1, page.number - 98)} -`,
    '',
  ].join('\n');
}

function firstMargin({ sections }: SetPage, layout: Layout): readonly string[] {
  const item = sections[0]?.items[0];
  return item === undefined ? [] : marginOf(item, layout);
}

/** @param isTold whether the first item's marker stands above the section */
function tellSection(
  { opening, items }: SetSection,
  page: SetPage,
  isTold: boolean,
  layout: Layout,
): readonly string[] {
  const ways = items.map((_, index) => wayOf(layout, page.number + index));
  const margins = items.map((item) => marginOf(item, layout));
  const stack = layout.marker === 'stacked' ? margins.flat() : [];
  const isBroken = opening !== undefined && layout.tableHeader === 'broken by marker' && !isTold;
  const broken = isBroken ? (margins[0] ?? []) : [];
  const isEarly = (index: number): boolean => {
    const [above, own] = [items[index - 1], ways[index]];
    return above !== undefined && own?.marker === 'early' && takesEarly(above, ways[index - 1] ?? layout);
  };
  const isShown =
    opening !== undefined || layout.tableHeader === 'whole' || layout.tableHeader === 'told in part';
  const header = isShown ? tableHeaderOf(page, layout, broken) : { first: [], later: [] };
  return [
    ...(opening === undefined ? [] : [...chapterOf(opening, layout), ...quoteOf(opening, layout)]),
    ...header.first,
    ...(stack.length > 0 ? [...stack, ''] : []),
    ...items.flatMap((item, index) => {
      const way = ways[index] ?? layout;
      const isElsewhere =
        stack.length > 0 || (index === 0 && (isTold || broken.length > 0)) || isEarly(index);
      const told = tellItem(
        item,
        isElsewhere ? [] : (margins[index] ?? []),
        way,
        isEarly(index + 1) ? margins[index + 1] : [],
      );
      const between = index === 0 ? header.later : [];
      const at = between.length === 0 ? 0 : told.indexOf('') + 1;
      return [...told.slice(0, at), ...between, ...told.slice(at), ...(way.borders ? [''] : [])];
    }),
  ];
}

function wrapperOf({ number, year }: SetPage): readonly string[] {
  const title = `サイバーセキュリティ${year + 1}(${year}年度年次報告・${year + 1}年度年次計画)(案)`;
  return [
    'まいにちの資料',
    '',
    `資料1 ${title} (${number} ページ)`,
    '',
    '公開元URL https://example.org/council/index.html',
    '出典情報 例示本部(第7回 7/10)《例示センター》',
    '低解像度画像をダウンロード',
    '',
  ];
}

function headerOf({ year }: SetPage, { header }: Layout): readonly string[] {
  if (header === 'none') return [];
  const title = `${year} 年度のサイバーセキュリティ関連施策の実施状況及び ${year + 1} 年度年次計画`;
  return header === 'odd' ? ['別添2', '', title] : [`別添2 ${title}`, ''];
}

function chapterOf({ chapter, section }: TypesetSection, layout: Layout): readonly string[] {
  if (layout.chapter === 'absent') return [];
  const title = chapter?.title ?? '';
  const half = Math.ceil(title.length / 2);
  const number = chapter?.number ?? '';
  const opening =
    layout.chapter === 'split' ? [number, title.slice(0, half), title.slice(half)] : [`${number} ${title}`];
  return [...(chapter === undefined ? [] : [...opening, '']), sectionLine(section, layout)];
}

function sectionLine({ number, title }: TypesetSection['section'], { section }: Layout): string {
  return section === 'close' ? `${number}${title}` : `${number} ${title}`;
}

const PAGE_WIDTH = 118;

function quoteOf({ points }: TypesetSection, { quote }: Layout): readonly string[] {
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
  { year }: SetPage,
  { tableHeader }: Layout,
  marker: readonly string[],
): { readonly first: readonly string[]; readonly later: readonly string[] } {
  if (tableHeader === 'absent') return { first: [], later: [] };
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
  const later = tableHeader === 'told in part' ? years.splice(4) : [];
  return { first: ['項番 担当府省庁', ...marker, ...(marker.length > 0 ? [''] : []), ...years], later };
}
