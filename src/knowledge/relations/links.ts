import type { NounPhrase } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { isActor } from '../names/mention.ts';
import type { Mention } from '../names/mention.ts';
import type { NamedKind } from '../names/name-index.ts';
import { LINKS } from '../patterns/all-patterns.ts';
import type { RelationFound, SentenceContext } from './relation-found.ts';
import { confidenceOf } from './relations-between.ts';
import { AS_PLANNED } from './standing.ts';

/** 「Ⓐの|作業部会」 */
export function linksTold(sentence: Sentence, context: SentenceContext): readonly RelationFound[] {
  const { tree, slots } = sentence;
  const found: RelationFound[] = [];
  for (const owner of tree.phrases) {
    const governor = tree.governors[owner.index];
    const owned = governor === undefined ? undefined : tree.phrases[governor];
    if (
      owner.sort !== 'NOUN' ||
      owned?.sort !== 'NOUN' ||
      !isOwning(owner, tree.isCoordinate[owner.index] === true)
    )
      continue;
    const whole = slots.mentionAt(owner.from);
    const part = slots.mentionAt(owned.from);
    if (
      whole === undefined ||
      part === undefined ||
      !isActor(whole) ||
      !isActor(part) ||
      /^.{0,3}会議$/u.test(part.name)
    )
      continue;
    for (const link of LINKS) {
      if (!isKind(part, link.subjectKinds) || !isKind(whole, link.objectKinds)) continue;
      found.push({
        kind: link.kind,
        subject: part.name,
        object: whole.name,
        date: null,
        place: null,
        confidence: confidenceOf(
          link.confidence * (context.entryKind === 'PLAN' ? AS_PLANNED : 1),
          part.confidence,
          whole,
        ),
        from: slots.at[owner.from] ?? 0,
        to: slots.until[owned.coreTo - 1] ?? 0,
        names: [],
      });
    }
  }
  return found;
}

/** Ⓐの, Ⓐ内の, Ⓐの下の; not Ⓐ等の */
function isOwning({ core, mark }: NounPhrase, isCoordinate: boolean): boolean {
  return (
    !isCoordinate &&
    mark.isAdnominal &&
    (mark.case === 'の' || mark.case === 'の下') &&
    /^.(?:内|傘下)?$/u.test(core)
  );
}

/** A kind that is known: an ISAC has a part, and is none. */
function isKind({ type, kind }: Mention, kinds: readonly NamedKind[]): boolean {
  if (type === 'ISAC') return kinds.includes('INDUSTRY_BODY');
  return kind !== undefined && kinds.includes(kind);
}
