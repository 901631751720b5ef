import type { Message } from '../../model/message.ts';
import { foldWidth } from '../../model/text.ts';
import type { LaidPage } from '../page/lay-out-page.ts';

export interface NumberedPage {
  readonly page: LaidPage;
  readonly number: number;
}

/**
 * The page of the document that each page is, and the pages in that order: by the site's title (`… (161 ページ)`) or
 * the PDF, else the file's name (`page-161.txt`), else one after the page before, else the number of its label
 * (`別添2 - 63 -`). A page that comes twice is read once; pages outside the range asked for are left out.
 */
export function numberPages(
  pages: readonly LaidPage[],
  range: readonly [number, number] = [1, Infinity],
): {
  readonly pages: readonly NumberedPage[];
  readonly messages: readonly Message[];
} {
  const messages: Message[] = [];
  const numbered: NumberedPage[] = [];
  let before: NumberedPage | undefined;
  for (const page of pages) {
    const isNextInFile = before?.page.file === page.file;
    const sure = page.number ?? (isNextInFile ? (before?.number ?? 0) + 1 : numberInName(page.file));
    if (sure === undefined) messages.push(guessed(page));
    const number = sure ?? (before === undefined ? (numberOfLabel(page) ?? 1) : before.number + 1);
    before = { page, number };
    if (numbered.some((other) => other.number === number)) messages.push(repeated(page, number));
    else numbered.push(before);
  }
  const within = numbered.filter(({ number }) => number >= range[0] && number <= range[1]);
  const sorted = within.toSorted((a, b) => a.number - b.number);
  return { pages: sorted, messages: [...messages, ...missing(sorted)] };
}

function numberInName(file: string): number | undefined {
  const name = file.split(/[\\/]/u).at(-1) ?? '';
  const digits = /(?:^|[^0-9])(?<number>\d{1,4})\D*$/u.exec(name.replace(/\.[a-z]+$/iu, ''))?.groups?.[
    'number'
  ];
  const number = Number(digits ?? 0);
  return number >= 1 ? number : undefined;
}

function numberOfLabel(page: LaidPage): number | undefined {
  const digits = /(?<number>\d{1,4})\D*$/u.exec(foldWidth(page.label ?? ''))?.groups?.['number'];
  return digits === undefined || Number(digits) < 1 ? undefined : Number(digits);
}

function missing(pages: readonly NumberedPage[]): readonly Message[] {
  return pages.flatMap(({ page, number }, index) => {
    const before = pages[index - 1]?.number ?? number - 1;
    if (number === before + 1) return [];
    const gap = number === before + 2 ? `page ${before + 1} is` : `pages ${before + 1}-${number - 1} are`;
    return [
      {
        code: 'PAGES_MISSING',
        severity: 'warning' as const,
        file: page.file,
        page: number,
        text: `The pages of a document follow each other, but ${gap} missing`,
        advice: 'Items that run over a missing page are read in part; give all pages at once.',
      },
    ];
  });
}

function repeated(page: LaidPage, number: number): Message {
  return {
    code: 'PAGE_REPEATED',
    severity: 'warning',
    file: page.file,
    page: number,
    line: page.firstLine,
    text: `Each page is read once, but page ${number} came before; this one is left out`,
    advice: 'Give each page once, and name files after their pages, for example page-161.txt.',
  };
}

function guessed(page: LaidPage): Message {
  return {
    code: 'PAGE_NUMBER_GUESSED',
    severity: 'warning',
    file: page.file,
    line: page.firstLine,
    text: 'A page is known by its number in the document, but neither a title nor the name of the file gives it',
    advice: 'Name the file after its page, for example page-161.txt.',
  };
}
