import type { Message } from '../model/message.ts';
import type { LaidPage } from './page/lay-out-page.ts';
import { readPage } from './page/read-page.ts';
import { assemblePlan } from './plan/assemble-plan.ts';
import type { Extraction, NumberedReadPage } from './plan/assemble-plan.ts';
import type { DocumentOptions } from './plan/document.ts';
import { numberPages } from './plan/page-numbers.ts';

/**
 * The pages of one document, in whatever order they came, as its plan: each page is read with what the page before it
 * leaves open, so that items, headings and quotes go on over the pages' ends.
 *
 * @param said what was said while the pages were got
 */
export function readDocument(
  laid: readonly LaidPage[],
  said: readonly Message[],
  options: DocumentOptions,
): Extraction {
  const { pages, messages } = numberPages(laid, options.pages);
  const read: NumberedReadPage[] = [];
  for (const { page, number } of pages) {
    const before = read.at(-1);
    const open = before?.number === number - 1 ? before.page.open : undefined;
    read.push({ page: readPage(page, open), number });
  }
  const none = laid.length > 0 && pages.length === 0 ? [noSuchPages(laid, options)] : [];
  return assemblePlan(read, [...said, ...messages, ...none], options);
}

function noSuchPages([first]: readonly LaidPage[], { pages: [from, to] = [1, 1] }: DocumentOptions): Message {
  return {
    code: 'PAGES_NOT_THERE',
    severity: 'error',
    ...(first === undefined ? {} : { file: first.file }),
    text: `The pages asked for are among those given, but none is: ${from}-${to}`,
    advice: 'Give --pages A-B as the document counts its pages.',
  };
}
