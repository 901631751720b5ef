import type { RelationKind } from '../../model/relation-kind.ts';
import { isNativeVerb } from '../grammar/verb-forms.ts';
import type { ActPattern, LinkPattern, RelationPatterns } from './relation-patterns.ts';
import { expandWords } from './words.ts';

export interface CompiledLink extends LinkPattern {
  readonly kind: RelationKind;
}

export interface CompiledAct extends ActPattern {
  readonly kind: RelationKind;
  readonly themes: RegExp | undefined;
  readonly barred: RegExp | undefined;
  readonly manners: RegExp | undefined;
}

/** The patterns of every verb, by its dictionary form or verbal noun. */
export type ActIndex = ReadonlyMap<string, readonly CompiledAct[]>;

/** A native verb that the grammar does not know and a word that words.ts does not have are mistakes and throw. */
export function indexActs(all: readonly RelationPatterns[]): ActIndex {
  const index = new Map<string, CompiledAct[]>();
  for (const { kind, acts } of all) {
    for (const act of acts) {
      const compiled: CompiledAct = {
        ...act,
        kind,
        themes: act.theme === undefined ? undefined : new RegExp(expandWords(act.theme), 'u'),
        manners: act.manner === undefined ? undefined : new RegExp(act.manner, 'u'),
        barred: act.unless === undefined ? undefined : new RegExp(expandWords(act.unless), 'u'),
      };
      for (const verb of act.verbs.split(/\s+/u)) {
        if (verb !== 'する' && /[うくぐすつぶむる]$/u.test(verb) && !isNativeVerb(verb)) {
          throw new TypeError(`the grammar knows no verb ${verb}: ${act.says}`);
        }
        index.set(verb, [...(index.get(verb) ?? []), compiled]);
      }
    }
  }
  return index;
}

export function linksOf(all: readonly RelationPatterns[]): readonly CompiledLink[] {
  return all.flatMap(({ kind, links = [] }) => links.map((link) => ({ ...link, kind })));
}

const LAST_LETTERS = new WeakMap<ActIndex, ReadonlySet<string>>();

/** Most words of a sentence end as no verb of any pattern does. */
function lastLetters(index: ActIndex): ReadonlySet<string> {
  const known = LAST_LETTERS.get(index) ?? new Set([...index.keys()].map((verb) => verb.slice(-1)));
  LAST_LETTERS.set(index, known);
  return known;
}

const LONGEST = 8;

/** The patterns that a verb or a compound noun fits, with the word by which it fits: 情報提供 fits 提供. */
export function actsOf(
  index: ActIndex,
  word: string,
): readonly { readonly act: CompiledAct; readonly verb: string }[] {
  if (!lastLetters(index).has(word.slice(-1))) return [];
  const lengths = Array.from(
    { length: Math.min(LONGEST, word.length) },
    (_, at) => Math.min(LONGEST, word.length) - at,
  );
  return lengths.flatMap((length) => {
    const verb = word.slice(-length);
    // A native verb is no end of another: 送る is not 見送る.
    if (length < word.length && /[ぁ-ん]$/u.test(verb) && isNativeVerb(verb)) return [];
    return (index.get(verb) ?? []).map((act) => ({ act, verb }));
  });
}
