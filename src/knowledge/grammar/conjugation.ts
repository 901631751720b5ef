import { wordsAt } from '../text/words-at.ts';
import type { WordsAt } from '../text/words-at.ts';

/** How the forms of a verb are made: five rows of kana (行わ 行い 行う 行え 行お 行っ) or one stem (設け). */
export interface Conjugation {
  /** What all forms begin with: 行, 設け. */
  readonly stem: string;
  /** What follows the stem. */
  readonly ending: WordsAt;
  /** Nothing may follow as well: 「窓口を設け、」. */
  readonly standsAlone: boolean;
}

const TE =
  '[てで](?:(?:い(?:ない|なかった|なく|く|き|った|る|た|ます|ました)|おらず|おり|おく|おき|おいた|きて(?:いる|いた|おり)|きた|くる|き|もら(?:う|い|った)|いただ(?:く|き|いた)|みる|みた|しま(?:う|った)|あ(?:る|り|った)|ほしい)|は|も)?';
const NEGATION = '(?:な(?:い|かった|く(?:て)?|ければ|さそう)|ず(?:に)?|ざる(?:を得ない)?|ません(?:でした)?)';
/** What follows the stem of a verb like 設ける, and the れ and せ of passive and causative. */
const AFTER_STEM = `(?:る|た(?:り|い|く)?|${TE}|${NEGATION}|つつ|ながら|れば|よう|ます|ました|すぎ|続け(?:る|た|て)?|合[うい]|やす[いく])`;
const ONE_STEM = `${AFTER_STEM}?`;
const PASSIVE_OR_CAUSATIVE = `(?:れ|せ)${ONE_STEM}|せられ${ONE_STEM}`;

/** The rows of kana by the ending of the dictionary form; the last is the form before た and て. */
const ROWS: Readonly<
  Record<string, readonly [a: string, i: string, u: string, e: string, o: string, ta: string]>
> = {
  う: ['わ', 'い', 'う', 'え', 'お', 'っ'],
  く: ['か', 'き', 'く', 'け', 'こ', 'い'],
  ぐ: ['が', 'ぎ', 'ぐ', 'げ', 'ご', 'い'],
  す: ['さ', 'し', 'す', 'せ', 'そ', 'し'],
  つ: ['た', 'ち', 'つ', 'て', 'と', 'っ'],
  ぶ: ['ば', 'び', 'ぶ', 'べ', 'ぼ', 'ん'],
  む: ['ま', 'み', 'む', 'め', 'も', 'ん'],
  る: ['ら', 'り', 'る', 'れ', 'ろ', 'っ'],
};

function rowsEnding([a, i, u, e, o, ta]: readonly string[]): string {
  return `(?:${a}(?:${PASSIVE_OR_CAUSATIVE}|${NEGATION})|${ta}(?:[ただ]り?|${TE})|${e}(?:る|た|${TE}|ば|${NEGATION})|${o}う|${u}(?:べき|べく)?|${i}(?:た(?:い|く)|つつ|ながら|ます|ました|やす[いく]|続け(?:る|た|て)|合[うい])?)`;
}

const BY_ROW: ReadonlyMap<string, WordsAt> = new Map(
  Object.entries(ROWS).map(([last, rows]) => [last, wordsAt(new RegExp(rowsEnding(rows), 'uy'))]),
);
const BY_STEM = wordsAt(
  new RegExp(`(?:ら?れ${ONE_STEM}|させ${ONE_STEM}|させられ${ONE_STEM}|${AFTER_STEM})`, 'uy'),
);

/** Verbs in る whose stem ends in a kanji and that have one stem all the same. */
const ONE_STEM_VERBS: ReadonlySet<string> = new Set([
  '得る',
  '経る',
  '出る',
  '見る',
  '着る',
  'みる',
  'いる',
  'できる',
  '出来る',
  '申し出る',
]);

/** The conjugation of a verb given in dictionary form. One that ends as no verb does is a mistake and throws. */
export function conjugationOf(verb: string): Conjugation {
  const last = verb.slice(-1);
  const before = verb.slice(-2, -1);
  const hasOneStem =
    last === 'る' &&
    (ONE_STEM_VERBS.has(verb) || /[えけげせぜてでねへべめれいきぎしじちにひびみり]/u.test(before));
  if (hasOneStem && verb.length > 1) return { stem: verb.slice(0, -1), ending: BY_STEM, standsAlone: true };
  const ending = BY_ROW.get(last);
  if (ending === undefined) throw new TypeError(`no verb ends as ${verb} does`);
  return { stem: verb.slice(0, -1), ending, standsAlone: false };
}

/** する after a verbal noun: 提供|した. */
export const SURU = wordsAt(
  new RegExp(
    `(?:する(?:べき|べく)?|した(?:り|い|く)?|し(?:${TE}|${NEGATION}|つつ|ながら|ます|ました|よう|やす[いく]|合[うい]|続け(?:る|た|て))?|すれば|すべ[きく]|せ(?:ず(?:に)?|ざる)|さ(?:れ|せ(?:られ)?)${ONE_STEM}|でき(?:る|た|${TE}|${NEGATION}|れば)?|しうる|し得る)`,
    'uy',
  ),
);

/** A verb that no list has, by its form: one kanji, kana, and perhaps both again (招く, 立て直す). */
export const ANY_ENDING = wordsAt(
  new RegExp(
    `[ぁ-ん]{0,3}?(?:(?:ら|わ|か|が|さ|た|ば|ま)?れ${ONE_STEM}|[っいん]?(?:た|だ)(?=[、。一-龠ァ-ヺA-Za-z「\\ue000-\\uefff]|$|と|上|後|ほか|こと|もの|ため|り)|${TE}(?![ぁ-んー]*[一-龠]い)|[るうくぐすつぶむ](?=[、。一-龠ァ-ヺA-Za-z「\\ue000-\\uefff]|$|と|ほか|こと|もの|ため|よう|など|の[をがには]|べ|が、)|[わかがさたばまら]?な(?:い|かった|く)|[わかがさたばまら]ず|[いきぎしちびみりえけげせてべめれね](?:つつ|ながら|たい)?(?=[、。一-龠ァ-ヺA-Za-z\\ue000-\\uefff]|$|を|の|に|が|や|等|な[どく]))`,
    'uy',
  ),
);
