import type { FiscalYear } from '../../model/fiscal-year.ts';
import { toFiscalYear } from '../../model/fiscal-year.ts';
import type { Message } from '../../model/message.ts';
import { PLAN_FORMAT } from '../../model/plan/plan.ts';
import type { Plan, PlanSection } from '../../model/plan/plan.ts';
import type { ReadPage } from '../page/read-page.ts';
import { documentOf, titleOf } from './document.ts';
import type { DocumentOptions } from './document.ts';
import { reportedYear } from './fiscal-year.ts';
import { readItem } from './plan-items.ts';
import { checkRunningOrder } from './running-order.ts';
import { sectionsOf } from './sections.ts';
import type { PlacedBlock, Section } from './sections.ts';

export interface NumberedReadPage {
  readonly page: ReadPage;
  readonly number: number;
}

/** What a reader of pages has: the plan, undefined where no item was found, and what there is to say. */
export interface Extraction {
  readonly plan: Plan | undefined;
  readonly messages: readonly Message[];
}

/** @param before what was said while the pages were read */
export function assemblePlan(
  pages: readonly NumberedReadPage[],
  before: readonly Message[],
  options: DocumentOptions,
): Extraction {
  const title = titleOf(
    pages.map(({ page }) => page),
    options,
  );
  const { blocks, messages: ofPages } = placeBlocks(pages, title);
  const sections = sectionsOf(blocks);
  const ofOrder = sections.flatMap(({ items }) => checkRunningOrder(items.map(({ item }) => item)));
  const messages = [...before, ...ofPages, ...ofOrder];
  if (!sections.some(({ items }) => items.length > 0)) {
    const [first] = pages;
    return { plan: undefined, messages: first === undefined ? messages : [...messages, noItem(first.page)] };
  }
  const { document, messages: ofDocument } = documentOf(
    pages.map(({ page }) => page),
    title,
    options,
  );
  const all = [...messages, ...ofDocument];
  return {
    plan: {
      format: PLAN_FORMAT,
      document,
      pages: pages.map(({ page, number }) => ({ number, label: page.label ?? null })),
      sections: sections.map(toPlanSection),
      text: pages.map(({ page, number }) => ({
        page: number,
        lines: page.placed.map(({ line, column, text }): [number, string, string] => [line, column, text]),
      })),
      messages: all.map(({ code, severity, page, line, text, advice }) => ({
        code,
        severity,
        page: page ?? null,
        line: line ?? null,
        text,
        advice,
      })),
    },
    messages: all,
  };
}

/** Taken, with a warning, where no page tells its year. */
const FALLBACK_YEAR = toFiscalYear(2023);

/** The blocks of all pages with their years: a page that names none has that of the page before. */
function placeBlocks(
  pages: readonly NumberedReadPage[],
  title: string | undefined,
): { readonly blocks: readonly PlacedBlock[]; readonly messages: readonly Message[] } {
  const messages: Message[] = [];
  const blocks: PlacedBlock[] = [];
  let before: { readonly number: number; readonly year: FiscalYear } | undefined;
  for (const { page, number } of pages) {
    const own = reportedYear(page, title) ?? before?.year;
    const year = own ?? FALLBACK_YEAR;
    const hasItems = page.tables.some(({ body, markers }) => body.length > 0 || markers.length > 0);
    if (!hasItems) messages.push(noTable(page, number));
    else if (own === undefined) messages.push(noYear(page, number));
    if (page.tables.some(({ parting }) => parting.isCut)) messages.push(tooAmbiguous(page, number));
    const isNext = before?.number === number - 1;
    page.tables.forEach((read, index) => {
      blocks.push({ read, page: number, year, isAdjacent: index > 0 || isNext });
    });
    before = { number, year };
  }
  return { blocks, messages };
}

function toPlanSection({ headings, quote, items }: Section): PlanSection {
  return {
    path: headings.map(({ number }) => number),
    headings: headings.map((heading) => heading.title),
    strategy:
      quote === undefined
        ? null
        : {
            titleJa: quote.titleJa ?? 'サイバーセキュリティ戦略',
            decidedOn: quote.decidedOn,
            points: [...quote.points],
          },
    items: items.map(({ item, year }) => readItem(item, year)),
  };
}

function placeOf(page: ReadPage, number: number): Pick<Message, 'file' | 'page' | 'line'> {
  return { file: page.file, page: number, line: page.firstLine };
}

function noYear(page: ReadPage, number: number): Message {
  return {
    code: 'FISCAL_YEAR_UNKNOWN',
    severity: 'warning',
    ...placeOf(page, number),
    text: `A page names its fiscal year in header, label or title, but this one does not; ${FALLBACK_YEAR} is taken`,
    advice: 'Extract it together with the pages around it, or correct fiscalYear in the plan.',
  };
}

function noTable(page: ReadPage, number: number): Message {
  return {
    code: 'NO_TABLE',
    severity: 'warning',
    ...placeOf(page, number),
    text: 'A page of the plan holds a table of measures, but none was found here',
    advice: 'Leave the page out, or look whether its text is complete.',
  };
}

function tooAmbiguous(page: ReadPage, number: number): Message {
  return {
    code: 'PAGE_TOO_AMBIGUOUS',
    severity: 'warning',
    ...placeOf(page, number),
    text: 'The lines of a page can be weighed against each other, but this one has too many for that; only the likeliest readings were followed',
    advice: 'Look at its entries, or give the text page by page: a form feed parts the pages of a file.',
  };
}

function noItem(page: ReadPage): Message {
  return {
    code: 'NO_ITEM',
    severity: 'error',
    file: page.file,
    text: 'No measure was found in the input',
    advice: 'Give pages of the annex with its table: marker, ministries, plan, results.',
  };
}
