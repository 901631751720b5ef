import { bareKey } from '../../model/text.ts';
import type { PlanEntry, PlanItem } from '../../model/plan/plan.ts';

/** What the measure comes to: `2023 年度で終了。`, `…をもって終了した。` */
const ENDS =
  /(?:年度|年|月|日|以て|もって|限り|末)?(?:で|に|をもって|を以て|末で|限りで|は)?(?:事業を|本施策は|取組を)?(?:終了|完了)(?:する|した|予定|とする|済み?|となる|しました|した。)?。?(?:\((?:再掲)\))?$/u;
/** An empty cell is printed as a dash or as 新規. */
const EMPTY = /^[-–—―ー−‐・なし]*$|^\(?新規\)?[。]?$/u;

export function isEmptyCell(paragraphs: readonly string[]): boolean {
  return EMPTY.test(bareKey(paragraphs.join('')));
}

/**
 * ENDS when the next plan says so, NEW when the year had no plan, UNKNOWN when no next plan was seen.
 * `isWhole` is false for an item whose beginning stands on an earlier page.
 */
export function statusOf(entries: readonly PlanEntry[], year: number, isWhole: boolean): PlanItem['status'] {
  const next = entries.filter(({ kind, fiscalYear }) => kind === 'PLAN' && fiscalYear > year);
  if (entries.length === 0) return 'UNKNOWN';
  if (next.some(({ paragraphs }) => paragraphs.some(saysEnd))) return 'ENDS';
  const hasPlan = entries.some(({ kind, fiscalYear }) => kind === 'PLAN' && fiscalYear <= year);
  if (!hasPlan && isWhole) return 'NEW';
  return next.length > 0 ? 'CONTINUES' : 'UNKNOWN';
}

function saysEnd(paragraph: string): boolean {
  return ENDS.test(bareKey(paragraph));
}

/** (再掲): the item is told in full elsewhere. */
export function isRestated(entries: readonly PlanEntry[]): boolean {
  return entries.some(({ paragraphs }) => bareKey(paragraphs.join('')).includes('(再掲)'));
}
