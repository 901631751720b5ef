import type { Language } from '../../model/entity.ts';
import type { CitationShape } from './shape.ts';

/** What a footnote names; absent where it is not known. */
export interface Cited {
  /** Of the document, else of the address. */
  readonly title?: string | undefined;
  readonly decidedOn?: string | undefined;
  readonly annex?: string | undefined;
  /** The page as it is printed, else its number. */
  readonly label?: string | undefined;
  readonly page?: number | undefined;
  readonly marker?: string | undefined;
  readonly lines?: readonly number[] | undefined;
  readonly url?: string | undefined;
}

/**
 * A footnote from what is known, in the order title, date, annex and page, item, lines, address:
 *
 *     『サイバーセキュリティ2024』(2024年7月10日)、別添2、161頁、(ウ)、40–47行
 *     “Cybersecurity 2024” (10 July 2024), Annex 2, p. 161, item (ウ), lines 40–47
 */
export function footnote(cited: Cited, language: Language): string {
  const parts = language === 'JA' ? japanese(cited) : english(cited);
  return parts.filter((part) => part !== undefined).join(language === 'JA' ? '、' : ', ');
}

function japanese(cited: Cited): readonly (string | undefined)[] {
  const date = cited.decidedOn === undefined ? '' : `(${japaneseDate(cited.decidedOn)})`;
  return [
    cited.title === undefined ? undefined : `『${cited.title}』${date}`,
    ...printed(cited, (page) => `${page}頁`, cited.annex),
    cited.marker === undefined ? undefined : `(${cited.marker})`,
    ranges(cited.lines, (text) => `${text}行`),
    cited.url,
  ];
}

function english(cited: Cited): readonly (string | undefined)[] {
  const date = cited.decidedOn === undefined ? '' : ` (${englishDate(cited.decidedOn)})`;
  const annex = cited.annex?.replace(/^別添\s*/u, 'Annex ');
  return [
    cited.title === undefined ? undefined : `“${cited.title}”${date}`,
    ...printed(cited, (page) => `p. ${page}`, annex),
    cited.marker === undefined ? undefined : `item (${cited.marker})`,
    ranges(cited.lines, (text, count) => `${count === 1 ? 'line' : 'lines'} ${text}`),
    cited.url,
  ];
}

/** `別添2 - 63 -` names the annex already. */
function printed(
  cited: Cited,
  pageText: (page: number) => string,
  annex: string | undefined,
): readonly (string | undefined)[] {
  const page = cited.page === undefined ? undefined : pageText(cited.page);
  const label = cited.label?.replace(/\s+/gu, ' ').trim();
  if (label === undefined || page === undefined) return [page === undefined ? undefined : annex, page];
  return [`${page} [${label}]`];
}

/** `40–47, 50`: neighbouring lines as one run. */
function ranges(
  lines: readonly number[] | undefined,
  text: (ranges: string, count: number) => string,
): string | undefined {
  if (lines === undefined || lines.length === 0) return undefined;
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && line === run[1] + 1) run[1] = line;
    else runs.push([line, line]);
  }
  return text(
    runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', '),
    lines.length,
  );
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function japaneseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year ?? ''}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

function englishDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

/** The footnote of a passage from a row of its statement. */
export function composeCitation(shape: CitationShape, values: readonly unknown[]): string {
  const document: unknown = values[shape.document];
  const [titleJa, titleEn, decidedOn, annex] = Array.isArray(document) ? document.map(text) : [];
  const ownTitle = shape.language === 'JA' ? (titleJa ?? titleEn) : (titleEn ?? titleJa);
  const page = values[shape.page];
  const lines: unknown = values[shape.lines];
  return footnote(
    {
      title: ownTitle ?? text(values[shape.title]),
      decidedOn,
      annex,
      label: text(values[shape.label]),
      page: typeof page === 'number' ? page : undefined,
      marker: shape.marker === undefined ? undefined : text(values[shape.marker]),
      lines: Array.isArray(lines) ? lines.map(Number) : undefined,
      url: Array.isArray(document) ? undefined : text(values[shape.url]),
    },
    shape.language,
  );
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
