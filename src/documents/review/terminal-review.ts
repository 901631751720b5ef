import type { Plan, PlanEntry } from '../../model/plan/plan.ts';
import { reviewItems } from './review-items.ts';
import type { ReviewItem, ReviewLine } from './review-items.ts';

const RESET = '\u001b[0m';
const BOLD = '\u001b[1m';
const DIM = '\u001b[2m';
const COLOURS: Readonly<Record<string, string>> = {
  left: '\u001b[36m',
  right: '\u001b[33m',
  marker: '\u001b[35m',
};
/** Below this an item is worth a look. */
const SURE = 0.9;

/**
 * A plan for a person at a terminal to check: item by item, the page's lines with the column each was given to, and what came
 * out of them.
 *
 *     (エ) 総務省  2 (1), page 161, confidence 0.62  ← look
 *       161:45 left   総務省において、…
 *       161:45 right  <成果・進捗状況>
 *       PLAN 2023     …
 */
export function terminalReview(plan: Plan, { colours }: { readonly colours: boolean }): string {
  const paint = (code: string, text: string): string => (colours ? `${code}${text}${RESET}` : text);
  const items = reviewItems(plan);
  const unsure = items.filter(({ confidence }) => confidence < SURE).length;
  return [
    `${paint(BOLD, plan.document.titleJa)}: ${items.length} items, ${unsure} below ${SURE}; the least sure first`,
    ...items.flatMap((one) => ['', ...itemLines(one, paint)]),
    '',
  ].join('\n');
}

type Paint = (code: string, text: string) => string;

function itemLines({ item, section, confidence, lines }: ReviewItem, paint: Paint): readonly string[] {
  const name = `(${item.marker ?? '–'}) ${item.ministries.join('、')}`;
  const place = [section, `page ${item.page}`, `confidence ${confidence}`].filter(Boolean).join(', ');
  return [
    `${paint(BOLD, name)}  ${place}${confidence < SURE ? '  ← look' : ''}`,
    ...lines.map((line) => lineOf(line, paint)),
    ...item.entries.flatMap((entry) => entryLines(entry, paint)),
  ];
}

function lineOf({ page, line, column, text }: ReviewLine, paint: Paint): string {
  const place = `${page}:${line}`.padStart(8);
  return `${paint(DIM, place)} ${paint(COLOURS[column] ?? DIM, `${column.padEnd(9)} ${safe(text)}`)}`;
}

function entryLines(
  { kind, fiscalYear, confidence, paragraphs }: PlanEntry,
  paint: Paint,
): readonly string[] {
  const head = `  ${paint(BOLD, `${kind} ${fiscalYear}`)} ${confidence}`;
  return [head, ...paragraphs.map((paragraph) => `    ${safe(paragraph)}`)];
}

/** No page may move the cursor or colour the screen. */
function safe(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
