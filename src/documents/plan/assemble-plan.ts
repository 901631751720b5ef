import type { Message } from '../../model/message.ts';
import { PLAN_FORMAT } from '../../model/plan/plan.ts';
import type { Plan, PlanSection } from '../../model/plan/plan.ts';
import { documentKeyOf } from '../document-key.ts';
import { toFiscalYear } from '../../model/fiscal-year.ts';
import type { ReadPage } from '../page/read-page.ts';
import type { StrategyQuote } from '../page/strategy-quote.ts';
import { reportedYear } from './fiscal-year.ts';
import { numberPages } from './page-numbers.ts';
import { readItems } from './plan-items.ts';

interface Assembled {
  readonly plan: Plan | undefined;
  readonly messages: readonly Message[];
}

export function assemblePlan(
  pages: readonly ReadPage[],
  options: { readonly documentKey?: string },
): Assembled {
  const messages: Message[] = [];
  const numbered = numberPages(pages);
  messages.push(...numbered.messages);
  const titleJa = pages.find(({ wrapper }) => wrapper.titleJa !== undefined)?.wrapper.titleJa;
  const sections: PlanSection[] = [];
  for (const { page, number } of numbered.pages) {
    const year = reportedYear(page, titleJa);
    if (year === undefined) messages.push(noYear(page, number));
    for (const read of page.blocks) {
      const items = readItems(read, number, year ?? FALLBACK_YEAR);
      const { headings, quote } = read.block;
      if (items.length === 0 && headings.length === 0 && quote === undefined) continue;
      sections.push({
        path: headings.map((heading) => heading.number),
        headings: headings.map((heading) => heading.title),
        strategy: quote === undefined ? null : strategyOf(quote),
        items: [...items],
      });
    }
    if (!page.blocks.some(({ body }) => body.length > 0)) messages.push(noTable(page, number));
  }
  if (!sections.some(({ items }) => items.length > 0)) {
    if (pages.length > 0) messages.push(noItem(pages));
    return { plan: undefined, messages };
  }
  const document = documentOf(pages, titleJa, options, messages);
  return {
    plan: {
      format: PLAN_FORMAT,
      document,
      pages: numbered.pages.map(({ page, number }) => ({ number, label: page.label ?? null })),
      sections,
      text: numbered.pages.map(({ page, number }) => ({
        page: number,
        lines: page.placed.map(({ line, column, text }): [number, string, string] => [line, column, text]),
      })),
      messages: messages.map(({ code, severity, page, line, text, advice }) => ({
        code,
        severity,
        page: page ?? null,
        line: line ?? null,
        text,
        advice,
      })),
    },
    messages,
  };
}

/** Taken, with a warning, where nothing on a page tells its year. */
const FALLBACK_YEAR = toFiscalYear(2023);

function strategyOf(quote: StrategyQuote): PlanSection['strategy'] {
  return {
    titleJa: quote.titleJa ?? 'サイバーセキュリティ戦略',
    decidedOn: quote.decidedOn,
    points: [...quote.points],
  };
}

function documentOf(
  pages: readonly ReadPage[],
  titleJa: string | undefined,
  { documentKey }: { readonly documentKey?: string },
  messages: Message[],
): Plan['document'] {
  const key = documentKey ?? (titleJa === undefined ? undefined : documentKeyOf(titleJa));
  if (key === undefined) {
    messages.push({
      code: 'DOCUMENT_KEY_UNKNOWN',
      severity: 'warning',
      text: `A document is known by an ASCII key, but ${titleJa === undefined ? 'the pages show no title' : `its title gives none: ${titleJa}`}`,
      advice: 'Give one with --document KEY, for example --document cybersecurity-2024.',
    });
  }
  const first = <T>(pick: (page: ReadPage) => T | undefined): T | null =>
    pages.map(pick).find((value) => value !== undefined) ?? null;
  return {
    key: key ?? 'document',
    titleJa: titleJa ?? key ?? 'document',
    titleEn: null,
    publisher: first(({ wrapper }) => wrapper.publisher),
    decidedOn: null,
    url: first(({ wrapper }) => wrapper.url),
    annex: first(({ annex }) => annex),
  };
}

function noYear(page: ReadPage, number: number): Message {
  return {
    code: 'FISCAL_YEAR_UNKNOWN',
    severity: 'warning',
    file: page.file,
    page: number,
    line: page.firstLine,
    text: `A page names its fiscal year in header, label or title, but this one does not; ${FALLBACK_YEAR} is taken`,
    advice: 'Extract it together with the pages around it, or correct fiscalYear in the plan.',
  };
}

function noTable(page: ReadPage, number: number): Message {
  return {
    code: 'NO_TABLE',
    severity: 'warning',
    file: page.file,
    page: number,
    line: page.firstLine,
    text: 'A page of the plan holds a table of measures, but none was found here',
    advice: 'Leave the page out, or look whether its text is complete.',
  };
}

function noItem(pages: readonly ReadPage[]): Message {
  return {
    code: 'NO_ITEM',
    severity: 'error',
    file: pages[0]?.file ?? '',
    text: 'No measure was found in the input',
    advice: 'Give pages of the annex with its table: marker, ministries, plan, results.',
  };
}
