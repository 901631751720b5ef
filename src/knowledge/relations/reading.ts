import type { Sentence } from '../grammar/sentence.ts';
import { namesAt } from '../names/argument-names.ts';
import type { Mention } from '../names/mention.ts';
import type { NamedKind } from '../names/name-index.ts';
import type { CompiledAct } from '../patterns/compile.ts';
import type { Act } from './act.ts';
import type { SentenceContext } from './relation-found.ts';

/** One act in its sentence, read by one pattern. */
export interface Reading {
  readonly sentence: Sentence;
  readonly act: Act;
  readonly pattern: CompiledAct;
  /** How sure it is that the act is done. */
  readonly standing: number;
  readonly context: SentenceContext;
}

/** A kind that is not known fits; ministries have none, and an ISAC is a body of an industry: nobody convenes it. */
export function fitsKinds(mention: Mention, kinds: readonly NamedKind[] | undefined): boolean {
  if (kinds === undefined) return true;
  if (mention.type === 'ISAC') return kinds.includes('INDUSTRY_BODY') || kinds.includes('CEPTOAR');
  return mention.kind === undefined ? mention.type !== 'MINISTRY' : kinds.includes(mention.kind);
}

/** 「Ⓐの|運営の下」: who does it, where it is no body that is run. */
export function isOwner(reading: Reading, theme: number): boolean {
  const { sentence, pattern } = reading;
  const things = namesAt(theme, pattern.sorts ?? ['actor'], sentence).filter(({ mention }) =>
    fitsKinds(mention, pattern.objectKinds),
  );
  return things.length === 0 && namesAt(theme, ['actor'], sentence).length > 0;
}
