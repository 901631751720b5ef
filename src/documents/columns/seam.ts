/**
 * How well the end of one line and the start of the next make one sentence, judged by the kinds of characters that
 * meet there and by whether they meet elsewhere on the page.
 *
 *     …情報セキュリテ│ィ機関と…     a small kana needs its large one
 *     …手引を      │を定め、…     no particle follows a particle
 */
export interface Seams {
  /** Runs of two and three characters that stand within the lines of the page. */
  readonly known: ReadonlySet<string>;
}

const SMALL_AFTER: Readonly<Record<string, RegExp>> = {
  ァ: /[フウクヴツ]/u,
  ィ: /[テデフウクヴツ]/u,
  ゥ: /[トドフ]/u,
  ェ: /[シチジフウヴツテイ]/u,
  ォ: /[フウクヴツ]/u,
  ャ: /[キシチニヒミリギジビピ]/u,
  ュ: /[キシチニヒミリギジビピテデフ]/u,
  ョ: /[キシチニヒミリギジビピ]/u,
  ッ: /[\p{Script=Katakana}ー]/u,
  ー: /[\p{Script=Katakana}\p{Script=Hiragana}ー]/u,
  ゃ: /[きしちにひみりぎじびぴ]/u,
  ゅ: /[きしちにひみりぎじびぴ]/u,
  ょ: /[きしちにひみりぎじびぴ]/u,
  っ: /[\p{Script=Hiragana}\p{Script=Han}]/u,
};
const PARTICLE = /^[をにはがでとのへも]/u;
const AFTER_PARTICLE = /[、をはへ・]$/u;
const NOUN_END = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9)」』]$/u;
const UNIT = /^[年月日者社件回名人機か億万千百%個校局]/u;
/** Words with which sentences begin although they are written in hiragana. */
const OPENING_WORDS =
  /^(?:また|なお|ただ|これ|この|その|それ|さら|まず|ほか|より|あわ|いわ|いず|ここ|こう|かか|おお|すべ|もっ|ため|うち|とり|とも|ひと|みな)/u;

export const SEAM = {
  /** A small kana whose large one is missing cannot be. */
  LONE_SMALL_KANA: 8,
  /** Particle after particle or comma. */
  PARTICLE_AFTER_PARTICLE: 3,
  /** Noun and particle, or number and unit, belong together. */
  NOUN_AND_PARTICLE: -0.3,
  /** Two katakana, two kanji: likely one word broken in two. */
  SAME_WORD: -0.5,
  /** Three characters that meet across the seam and elsewhere on the page. */
  KNOWN_TRIGRAM: -1.2,
  KNOWN_BIGRAM: -0.5,
  UNKNOWN: 0.4,
} as const;

export function seamsOf(texts: readonly string[]): Seams {
  const known = new Set<string>();
  for (const text of texts) {
    for (const run of text.split(/\s+/u)) {
      for (let at = 0; at + 1 < run.length; at += 1) {
        known.add(run.slice(at, at + 2));
        if (at + 2 < run.length) known.add(run.slice(at, at + 3));
      }
    }
  }
  return { known };
}

/** Cost of one sentence going on from `tail` to `head`, the last and first two characters of two lines. */
export function seamCost(tail: string, head: string, seams: Seams): number {
  const last = tail.slice(-1);
  const first = head.slice(0, 1);
  const needed = SMALL_AFTER[first];
  let cost = 0;
  if (needed !== undefined) cost += needed.test(last) ? SEAM.SAME_WORD : SEAM.LONE_SMALL_KANA;
  if (PARTICLE.test(head) && !OPENING_WORDS.test(head)) {
    if (AFTER_PARTICLE.test(tail)) cost += SEAM.PARTICLE_AFTER_PARTICLE;
    else if (NOUN_END.test(tail)) cost += SEAM.NOUN_AND_PARTICLE;
  }
  if (/\d$/u.test(tail) && UNIT.test(head)) cost += SEAM.NOUN_AND_PARTICLE;
  if (isSameScript(last, first)) cost += SEAM.SAME_WORD;
  if (seams.known.has(tail + first) || seams.known.has(last + head)) cost += SEAM.KNOWN_TRIGRAM;
  else if (seams.known.has(last + first)) cost += SEAM.KNOWN_BIGRAM;
  else cost += SEAM.UNKNOWN;
  return cost;
}

function isSameScript(last: string, first: string): boolean {
  return [/\p{Script=Katakana}/u, /\p{Script=Han}/u].some(
    (script) => script.test(last) && script.test(first),
  );
}

/** How unlike the start of a sentence a text begins: 0 for a kanji, much for a small kana or a particle. */
export function startCost(head: string): number {
  const first = head.slice(0, 1);
  if (SMALL_AFTER[first] !== undefined) return 6;
  if (OPENING_WORDS.test(head)) return 0;
  if (PARTICLE.test(first)) return 3;
  return /\p{Script=Hiragana}/u.test(first) ? 2 : 0;
}
