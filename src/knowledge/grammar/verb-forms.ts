import { buildTrie, matchesAt } from '../text/trie.ts';
import { lengthAt } from '../text/words-at.ts';
import type { WordsAt } from '../text/words-at.ts';
import { ANY_ENDING, conjugationOf, SURU } from './conjugation.ts';
import type { Conjugation } from './conjugation.ts';
import { NATIVE_VERBS } from './native-verbs.ts';
import type { VerbForm, VerbPhrase } from './phrase.ts';

/** A verb found in a sentence, up to the end of its form. */
export interface VerbFound {
  readonly lemma: string;
  readonly stemLength: number;
  readonly length: number;
  /** What follows the stem. */
  readonly ending: string;
}

interface Entry extends Conjugation {
  readonly lemma: string;
}

/** The native verbs by their stems. */
const STEMS = buildTrie(
  NATIVE_VERBS.map((lemma): readonly [string, Entry] => {
    const conjugation = /[属達派]する$/u.test(lemma)
      ? { stem: lemma.slice(0, -2), ending: SURU, standsAlone: false }
      : conjugationOf(lemma);
    return [conjugation.stem, { lemma, ...conjugation }];
  }),
);
const KNOWN: ReadonlySet<string> = new Set(NATIVE_VERBS);

/** True where the list has the verb, so that a pattern may ask for it. */
export function isNativeVerb(lemma: string): boolean {
  return KNOWN.has(lemma);
}

/** The native verb that begins at a place; the longest where several fit. */
export function nativeVerbAt(text: string, place: number): VerbFound | undefined {
  let best: VerbFound | undefined;
  for (const { to, values } of matchesAt(STEMS, text, place)) {
    for (const { lemma, ending, standsAlone } of values) {
      const found = endingAt(text, to, ending) ?? (standsAlone ? '' : undefined);
      if (found === undefined) continue;
      const length = to - place + found.length;
      if (best === undefined || length > best.length) {
        best = { lemma, stemLength: to - place, length, ending: found };
      }
    }
  }
  return best;
}

/** する in any form. */
export function suruAt(text: string, place: number): string | undefined {
  return endingAt(text, place, SURU);
}

/** The ending of a verb that no list has. */
export function anyEndingAt(text: string, place: number): string | undefined {
  return endingAt(text, place, ANY_ENDING);
}

function endingAt(text: string, place: number, ending: WordsAt): string | undefined {
  const length = lengthAt(ending, text, place);
  return length === 0 ? undefined : text.slice(place, place + length);
}

const NEGATED = /(?:な(?:い|かった|く(?:て)?|ければ|さそう)|ずに?|ざる(?:を得ない)?|ません(?:でした)?)$/u;
const FINITE = /(?:[るただうくぐすつぶむ]|ない|なかった|ます|ました|ません|でした|たい|べき)$/u;
/** These end like a finite verb and go on. */
const GOES_ON = /(?:なく|たく|つつ|べく)$/u;
const PASSIVE = /^(?:[わかがさたばまら]?)れ|^(?:さ|ら)れ/u;

export interface FormRead {
  readonly form: Exclude<VerbForm, 'ADNOMINAL'>;
  readonly voice: VerbPhrase['voice'];
  readonly isNegated: boolean;
  readonly isPast: boolean;
  /** 行い, 設け: what may also be a noun. */
  readonly isStem: boolean;
}

/** What the ending of a verb says. */
export function readForm(ending: string): FormRead {
  const isFinite = FINITE.test(ending) && !GOES_ON.test(ending);
  const rest = ending.replace(/^し(?=て)/u, '');
  return {
    form: isFinite ? 'FINITE' : 'CONTINUATIVE',
    voice: voiceOf(rest),
    isNegated: NEGATED.test(ending),
    isPast: /[ただ]$|て(?:いた|きた|おり|いる|きており|きている)$/u.test(ending),
    isStem: ending === '' || /^(?:[いきぎしちびみり])$/u.test(ending),
  };
}

function voiceOf(ending: string): VerbPhrase['voice'] {
  // 図れる: it can be done.
  if (ending.startsWith('れ')) return 'ACTIVE';
  if (PASSIVE.test(ending)) return 'PASSIVE';
  return /^(?:[わかがさたばまら]?)せ(?!ず|ざ)/u.test(ending) ? 'CAUSATIVE' : 'ACTIVE';
}
