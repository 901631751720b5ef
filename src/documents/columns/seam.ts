import { CodeSet } from './code-set.ts';

/**
 * How well the end of one line and the start of the next make one sentence, judged by the kinds of characters that
 * meet there and by whether they meet elsewhere on the page.
 *
 *     …情報セキュリテ│ィ機関と…     a small kana needs its large one
 *     …手引を      │を定め、…     no particle follows a particle
 */
export interface Seams {
  /** Pairs and threes of characters that stand within the lines of the page, as {@link pairCode} and {@link threeCode}. */
  readonly pairs: CodeSet;
  readonly threes: CodeSet;
}

/** What the seam above or below a piece shows of it, worked out once for each piece. */
interface SeamEdge {
  /** The two characters nearest to the seam, without blanks; fewer for a shorter piece. */
  readonly text: string;
  /** Codes of the nearest character and of the one behind it, 0 where there is none. */
  readonly near: number;
  readonly far: number;
}

export interface Tail extends SeamEdge {
  readonly isParticle: boolean;
  readonly isNoun: boolean;
  readonly isDigit: boolean;
  readonly script: Script;
}

export interface Head extends SeamEdge {
  readonly isParticle: boolean;
  readonly isUnit: boolean;
  /** `また、` and the like go on from a sentence above. */
  readonly isLink: boolean;
  readonly script: Script;
  /** What must stand before a small kana or a long vowel sign. */
  readonly needs: RegExp | undefined;
  /** How unlike the start of a sentence it is; see {@link startCost}. */
  readonly startCost: number;
}

type Script = 'KATAKANA' | 'HAN' | 'OTHER';

const SMALL_KANA: Readonly<Record<string, RegExp>> = {
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
/** By the code of the small one. */
const SMALL_AFTER: ReadonlyMap<number, RegExp> = new Map(
  Object.entries(SMALL_KANA).map(([small, large]) => [small.charCodeAt(0), large]),
);
const PARTICLE = /^[をにはがでとのへも]/u;
const AFTER_PARTICLE = /[、をはへ・]$/u;
const NOUN_END = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9)」』]$/u;
const UNIT = /^[年月日者社件回名人機か億万千百%個校局]/u;
const LINK = /^(?:また|なお|さら|ただ)/u;
const KATAKANA = /\p{Script=Katakana}/u;
const HAN = /\p{Script=Han}/u;
/** Words with which sentences begin although they are written in hiragana. */
const OPENING_WORDS =
  /^(?:また|なお|ただ|これ|この|その|それ|さら|まず|ほか|より|あわ|いわ|いず|ここ|こう|かか|おお|すべ|もっ|ため|うち|とり|とも|ひと|みな)/u;

const SEAM = {
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
  /** A number whose unit is missing. */
  NUMBER_WITHOUT_UNIT: 1,
} as const;

export function seamsOf(texts: readonly string[]): Seams {
  const pairs = new CodeSet();
  const threes = new CodeSet();
  for (const text of texts) {
    let far = 0;
    let near = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x20 || code === 0x3000) {
        far = near = 0;
        continue;
      }
      if (near !== 0) pairs.add(pairCode(near, code));
      if (far !== 0) threes.add(threeCode(far, near, code));
      far = near;
      near = code;
    }
  }
  return { pairs, threes };
}

/** Both codes are whole numbers of 32 bits. */
function pairCode(first: number, second: number): number {
  return (first << 16) | second;
}

/** Two threes have one code as seldom as a page has the same three twice by chance. */
function threeCode(first: number, second: number, third: number): number {
  return Math.imul(pairCode(first, second), 0x9e37_79b1) ^ third;
}

/** What the pieces of a page show at their ends, each told apart once: the pieces of one line begin or end alike. */
export class SeamEdges {
  /** By the codes of their two characters. */
  readonly #tails = new Map<number, Tail>();
  readonly #heads = new Map<number, Head>();

  /** The end of a line: `bare` is its text without blanks. */
  tailOf(bare: string): Tail {
    const key = pairCode(codeAt(bare, bare.length - 2), codeAt(bare, bare.length - 1));
    let tail = this.#tails.get(key);
    if (tail === undefined) this.#tails.set(key, (tail = readTail(bare.slice(-2))));
    return tail;
  }

  /** The start of a line: `bare` is its text without blanks. */
  headOf(bare: string): Head {
    const key = pairCode(codeAt(bare, 0), codeAt(bare, 1));
    let head = this.#heads.get(key);
    if (head === undefined) this.#heads.set(key, (head = readHead(bare.slice(0, 2))));
    return head;
  }
}

function readTail(text: string): Tail {
  return {
    text,
    near: codeAt(text, text.length - 1),
    far: codeAt(text, text.length - 2),
    isParticle: AFTER_PARTICLE.test(text),
    isNoun: NOUN_END.test(text),
    isDigit: /\d$/u.test(text),
    script: scriptOf(text.slice(-1)),
  };
}

function readHead(text: string): Head {
  const first = text.slice(0, 1);
  return {
    text,
    near: codeAt(text, 0),
    far: codeAt(text, 1),
    isParticle: PARTICLE.test(text) && !OPENING_WORDS.test(text),
    isUnit: UNIT.test(text),
    isLink: LINK.test(text),
    script: scriptOf(first),
    needs: SMALL_AFTER.get(text.charCodeAt(0)),
    startCost: startCost(text),
  };
}

function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

function scriptOf(character: string): Script {
  if (KATAKANA.test(character)) return 'KATAKANA';
  return HAN.test(character) ? 'HAN' : 'OTHER';
}

/** Cost of one sentence going on from `tail` to `head`. */
export function seamCost(tail: Tail, head: Head, { pairs, threes }: Seams): number {
  let cost = 0;
  if (head.needs !== undefined) {
    cost += head.needs.test(tail.text.slice(-1)) ? SEAM.SAME_WORD : SEAM.LONE_SMALL_KANA;
  }
  if (head.isParticle) {
    if (tail.isParticle) cost += SEAM.PARTICLE_AFTER_PARTICLE;
    else if (tail.isNoun) cost += SEAM.NOUN_AND_PARTICLE;
  }
  if (tail.isDigit) cost += head.isUnit ? SEAM.NOUN_AND_PARTICLE : SEAM.NUMBER_WITHOUT_UNIT;
  if (tail.script !== 'OTHER' && tail.script === head.script) cost += SEAM.SAME_WORD;
  const isThree =
    threes.has(threeCode(tail.far, tail.near, head.near)) ||
    threes.has(threeCode(tail.near, head.near, head.far));
  if (isThree) return cost + SEAM.KNOWN_TRIGRAM;
  return cost + (pairs.has(pairCode(tail.near, head.near)) ? SEAM.KNOWN_BIGRAM : SEAM.UNKNOWN);
}

/** How unlike the start of a sentence a text begins: 0 for a kanji, much for a small kana or a particle. */
function startCost(head: string): number {
  const first = head.slice(0, 1);
  if (SMALL_AFTER.has(head.charCodeAt(0))) return 6;
  if (OPENING_WORDS.test(head)) return 0;
  if (PARTICLE.test(first)) return 3;
  return /\p{Script=Hiragana}/u.test(first) ? 2 : 0;
}
