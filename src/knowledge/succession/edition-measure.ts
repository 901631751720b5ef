import type { EditionMeasure } from '../../model/edition-measure.ts';

/** `from` is the measure that goes on with `to`, an earlier edition's. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** 「2024年度で終了。」: nothing goes on. */
const ENDED = /^[^。]{0,20}(?:で|をもって|に)?(?:終了|完了|廃止)(?:した|する|予定)?。?$/u;
/** How plans begin, whatever they plan: 「総務省及び経済産業省において、引き続き、」 */
const OPENING = /^[^。、]{1,40}において(?:は)?、/u;
const STILL = /(?:引き続き|今後も|継続して|\(再掲\))、?/gu;

/** What a measure plans for a year, without the words that every plan begins with; empty where it ends or says nothing. */
export function plannedFor(measure: EditionMeasure, fiscalYear: number): string {
  const plan = measure.texts
    .filter((text) => text.kind === 'PLAN' && text.fiscalYear === fiscalYear)
    .map(({ text }) => text.normalize('NFKC').replace(/\s+/gu, ''))
    .join('');
  return ENDED.test(plan) ? '' : plan.replace(OPENING, '').replace(STILL, '');
}
