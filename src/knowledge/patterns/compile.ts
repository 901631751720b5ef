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

/** A pattern, and the one of its verbs by which a word fits it. */
export interface ActOfVerb {
  readonly act: CompiledAct;
  readonly verb: string;
}

/** The patterns of a verb, by its dictionary form or verbal noun. */
interface ActsOfVerb {
  readonly verb: string;
  /** A native verb is no end of another: 送る is not 見送る. */
  readonly isNative: boolean;
  readonly acts: readonly ActOfVerb[];
}

/** The patterns of all verbs that end in a letter, the longest verb first: most words of a sentence end as none does. */
export type ActIndex = ReadonlyMap<string, readonly ActsOfVerb[]>;

/** A native verb that the grammar does not know and a word that words.ts does not have are mistakes and throw. */
export function indexActs(all: readonly RelationPatterns[]): ActIndex {
  const byVerb = new Map<string, ActOfVerb[]>();
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
        byVerb.set(verb, [...(byVerb.get(verb) ?? []), { act: compiled, verb }]);
      }
    }
  }
  const index = new Map<string, ActsOfVerb[]>();
  for (const [verb, acts] of [...byVerb].sort(([a], [b]) => b.length - a.length)) {
    const letter = verb.slice(-1);
    const isNative = /[ぁ-ん]$/u.test(verb) && isNativeVerb(verb);
    index.set(letter, [...(index.get(letter) ?? []), { verb, isNative, acts }]);
  }
  return index;
}

export function linksOf(all: readonly RelationPatterns[]): readonly CompiledLink[] {
  return all.flatMap(({ kind, links = [] }) => links.map((link) => ({ ...link, kind })));
}

/** The patterns that a verb or a compound noun fits, with the word by which it fits: 情報提供 fits 提供. */
export function actsOf(index: ActIndex, word: string): readonly ActOfVerb[] {
  const verbs = index.get(word.charAt(word.length - 1)) ?? [];
  return verbs
    .filter(({ verb, isNative }) => (isNative ? word === verb : word.endsWith(verb)))
    .flatMap(({ acts }) => acts);
}
