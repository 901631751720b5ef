import type { Message } from '../../model/message.ts';
import { foldWidth } from '../../model/text.ts';
import type { ReadPage } from '../page/read-page.ts';

export interface NumberedPage {
  readonly page: ReadPage;
  readonly number: number;
}

/**
 * The page of the document that each page is: by the site's title (`… (161 ページ)`), else the file's name
 * (`page-161.txt`), else one after the page before, else the number of its label (`別添2 - 63 -`).
 */
export function numberPages(pages: readonly ReadPage[]): {
  readonly pages: readonly NumberedPage[];
  readonly messages: readonly Message[];
} {
  const messages: Message[] = [];
  const numbered: NumberedPage[] = [];
  for (const page of pages) {
    const before = numbered.at(-1);
    const isNextInFile = before?.page.file === page.file;
    const sure = page.wrapper.pageNumber ?? (isNextInFile ? before.number + 1 : numberInName(page.file));
    if (sure === undefined) messages.push(guessed(page));
    numbered.push({
      page,
      number: sure ?? (before === undefined ? (numberOfLabel(page) ?? 1) : before.number + 1),
    });
  }
  return { pages: numbered.toSorted((a, b) => a.number - b.number), messages };
}

function numberInName(file: string): number | undefined {
  const name = file.split(/[\\/]/u).at(-1) ?? '';
  const digits = /(?:^|[^0-9])(?<number>\d{1,4})\D*$/u.exec(name.replace(/\.[a-z]+$/iu, ''))?.groups?.[
    'number'
  ];
  const number = Number(digits ?? 0);
  return number >= 1 ? number : undefined;
}

function numberOfLabel(page: ReadPage): number | undefined {
  const digits = /(?<number>\d{1,4})\D*$/u.exec(foldWidth(page.label ?? ''))?.groups?.['number'];
  return digits === undefined || Number(digits) < 1 ? undefined : Number(digits);
}

function guessed(page: ReadPage): Message {
  return {
    code: 'PAGE_NUMBER_GUESSED',
    severity: 'warning',
    file: page.file,
    line: page.firstLine,
    text: 'A page is known by its number in the document, but neither a title nor the name of the file gives it',
    advice: 'Name the file after its page, for example page-161.txt.',
  };
}
