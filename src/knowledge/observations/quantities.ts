import type { Phrase } from '../grammar/phrase.ts';
import { withoutOthers } from '../text/and-others.ts';

export interface Quantity {
  readonly lead: string;
  readonly rest: string;
  readonly value: number;
  readonly unit: string;
}

/** Of a noun or verb with a number in it: 「参加企業|10|社」, 「延べ|42|回|開催」. */
const QUANTITY =
  /^(?<lead>.*?)(?:約|計|合計|延べ|累計|総計|全|うち|年間|通算|新規)*(?<number>\d[\d,]*(?:\.\d+)?)(?<power>万|億)?(?<unit>社|者|名|人|団体|機関|組織|法人|校|大学|高専|自治体|都道府県|市区?町村|か国|カ国|ヶ国|箇国|件|回|チーム|拠点|セプター|事業者|病院|施設|先|行|種類?|台)(?:以上|超|余り|程度|弱|強)?(?<rest>[^\d]*)$/u;

/** Most nouns and verbs hold none. */
const DIGIT = /\d/u;

/** A number that says when or which: 第3回, 年4回, 10日間. */
const NO_COUNT = /(?:第|年|月|週|毎|各|\d)$/u;

const SIZE = /^(?:規模|目|期|間|以内|未満|制|体制|当たり)/u;

const POWERS: Readonly<Record<string, number>> = { 万: 10_000, 億: 100_000_000 };

export function quantityOf(core: string, phrase: Phrase): Quantity | undefined {
  const text = phrase.sort === 'VERB' ? (phrase.lemmas[0] ?? '') : core;
  const groups = DIGIT.test(text) ? QUANTITY.exec(text)?.groups : undefined;
  if (groups === undefined) return undefined;
  const { lead = '', number = '', power = '', unit = '', rest = '' } = groups;
  if (NO_COUNT.test(lead) || SIZE.test(rest)) return undefined;
  const value = Number(number.replaceAll(',', '')) * (POWERS[power] ?? 1);
  return { lead: /\d/u.test(lead) ? '' : lead, rest: withoutOthers(rest), value, unit };
}
