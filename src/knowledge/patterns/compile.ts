import type { RelationKind } from '../../model/relation-kind.ts';
import { buildEndingTrie, endingsOf } from '../text/trie.ts';
import type { EndingTrie } from '../text/trie.ts';
import { endings } from '../text/last-letters.ts';
import type { Endings } from '../text/last-letters.ts';
import { isNativeVerb } from '../grammar/verb-forms.ts';
import type { ActPattern, LinkPattern, RelationPatterns } from './relation-patterns.ts';
import { expandWords } from './words.ts';

export interface CompiledLink extends LinkPattern {
  readonly kind: RelationKind;
}

/** What a pattern may leave out is told as undefined: code that reads patterns is fastest where all have one shape. */
type Whole<T> = { readonly [K in keyof T]-?: T[K] | undefined };

export interface CompiledAct extends Omit<Whole<ActPattern>, Told> {
  readonly object: ActPattern['object'];
  readonly confidence: number;
  readonly kind: RelationKind;
  readonly themes: Endings | undefined;
  readonly barred: Endings | undefined;
  readonly manners: RegExp | undefined;
}

/** What every pattern tells. */
type Told = 'says' | 'verbs' | 'object' | 'confidence' | 'theme' | 'unless' | 'manner';

/** The patterns of a verb, by its dictionary form or verbal noun. */
export interface ActsOfVerb {
  readonly verb: string;
  /** A native verb is no end of another: 送る is not 見送る. */
  readonly isNative: boolean;
  readonly acts: readonly CompiledAct[];
}

/** The patterns of all verbs, by how a word ends that they fit. */
export type ActIndex = EndingTrie<ActsOfVerb>;

/** A native verb that the grammar does not know and a word that words.ts does not have are mistakes and throw. */
export function indexActs(all: readonly RelationPatterns[]): ActIndex {
  const byVerb = new Map<string, CompiledAct[]>();
  for (const { kind, acts } of all) {
    for (const act of acts) {
      const compiled = compileAct(act, kind);
      for (const verb of act.verbs.split(/\s+/u)) {
        if (verb !== 'する' && /[うくぐすつぶむる]$/u.test(verb) && !isNativeVerb(verb)) {
          throw new TypeError(`the grammar knows no verb ${verb}: ${act.says}`);
        }
        byVerb.set(verb, [...(byVerb.get(verb) ?? []), compiled]);
      }
    }
  }
  return buildEndingTrie(
    [...byVerb].map(([verb, acts]): readonly [string, ActsOfVerb] => {
      const isNative = /[ぁ-ん]$/u.test(verb) && isNativeVerb(verb);
      return [verb, { verb, isNative, acts }];
    }),
  );
}

function compileAct(act: ActPattern, kind: RelationKind): CompiledAct {
  return {
    kind,
    themes: act.theme === undefined ? undefined : endings(new RegExp(expandWords(act.theme), 'u')),
    barred: act.unless === undefined ? undefined : endings(new RegExp(expandWords(act.unless), 'u')),
    manners: act.manner === undefined ? undefined : new RegExp(act.manner, 'u'),
    object: act.object,
    sorts: act.sorts,
    objectKinds: act.objectKinds,
    subject: act.subject,
    subjectKinds: act.subjectKinds,
    isReversed: act.isReversed,
    isTrueAsAim: act.isTrueAsAim,
    isTrueAsGround: act.isTrueAsGround,
    isTakenOver: act.isTakenOver,
    isTrueAsHelped: act.isTrueAsHelped,
    isCooperative: act.isCooperative,
    isReceived: act.isReceived,
    isNoState: act.isNoState,
    isRole: act.isRole,
    isAttribute: act.isAttribute,
    isOfItself: act.isOfItself,
    isAlone: act.isAlone,
    isEachOther: act.isEachOther,
    confidence: act.confidence,
  };
}

export function linksOf(all: readonly RelationPatterns[]): readonly CompiledLink[] {
  return all.flatMap(({ kind, links = [] }) => links.map((link) => ({ ...link, kind })));
}

/** The verbs that a verb or a compound noun fits, each with its patterns, the longest first: 情報提供 fits 提供. */
export function actsOf(index: ActIndex, word: string): readonly ActsOfVerb[] {
  const found: ActsOfVerb[] = [];
  for (const { from, values } of endingsOf(index, word)) {
    for (const value of values) if (from === 0 || !value.isNative) found.push(value);
  }
  return found;
}
