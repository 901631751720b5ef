import type { Sentence } from '../grammar/sentence.ts';
import type { NameFound } from '../names/argument-names.ts';
import { actingIn } from './actors.ts';
import type { Acting } from './actors.ts';
import { argumentIn, cooperatingWith } from './arguments.ts';
import { TOGETHER, nounText } from './noun-text.ts';
import type { Reading } from './reading.ts';
import type { Found, RelationFound } from './relation-found.ts';
import { relationsBetween } from './relations-between.ts';
import { mayTakeOver, takenOver } from './taken-over.ts';

/** 「ⒶとⒷとの間で」: what two do with each other. */
export function pairOf(
  { tree }: Sentence,
  { names }: Found,
): { readonly acting: Acting; readonly objects: readonly NameFound[] } | undefined {
  const isLeft = ({ phrase }: NameFound): boolean =>
    tree.isCoordinate[phrase] === true && tree.phrases[phrase]?.mark?.case === 'と';
  const last = names.findLastIndex(isLeft);
  const rest = names.slice(last + 1);
  const shared = tree.phrases[rest[0]?.phrase ?? -1]?.mark;
  if (last < 0 || rest.length === 0 || shared === undefined) return undefined;
  if (shared.case !== 'の間' && !shared.isAdnominal) return undefined;
  const left = names.slice(0, last + 1);
  return {
    acting: {
      names: left.map(({ mention }) => mention.name),
      mentions: left.map(({ mention }) => mention),
      from: tree.phrases[left[0]?.phrase ?? 0]?.from,
      confidence: Math.min(...left.map(({ mention }) => mention.confidence)),
    },
    objects: rest,
  };
}

/** 「Ⓐとの演習を実施」, 「Ⓐと連携した演習を実施」 */
export function isWithOthers(reading: Reading, objects: Found): boolean {
  const { sentence, act } = reading;
  const isExercise = objects.names.some(({ mention }) => mention.kind === 'EXERCISE');
  if (!isExercise) return argumentIn(sentence, act, 'with', ['actor'], () => true) !== undefined;
  const isJoint = mayTakeOver({ ...reading, pattern: { ...reading.pattern, isTakenOver: 'together' } });
  const taken = isJoint
    ? takenOver(
        { ...reading, pattern: { ...reading.pattern, object: 'beside', sorts: ['actor'] } },
        () => true,
      )
    : undefined;
  if (taken !== undefined) return true;
  return (
    argumentIn(sentence, act, 'beside', ['actor'], () => true) !== undefined ||
    cooperatingWith(sentence, act).length > 0
  );
}

/** 「ⒶとⒷとの間で連絡会を開催」: what two hold between them is not what the ministry holds. */
export function isAmongOthers({ sentence, act }: Reading): boolean {
  const found = argumentIn(sentence, act, 'with', ['actor'], () => true);
  return found !== undefined && pairOf(sentence, found) !== undefined;
}

/** 「Ⓐ及びⒷは、共同訓練を行った」 */
export function isTogether({ sentence, act, context }: Reading): boolean {
  const acting = actingIn(sentence, act, context.standing);
  if (acting?.from === undefined || acting.names.length < 2) return false;
  const themes = act.themes.map((theme) => nounText(sentence, theme)).join('');
  return TOGETHER.test(
    sentence.slots.text.slice(acting.from, sentence.tree.phrases[act.phrase]?.to ?? 0) + themes,
  );
}

/** 「ⒶとⒷは、覚書に署名した」, 「Ⓐ及びⒷが合同で訓練を行った」 */
export function eachOther(reading: Reading): readonly RelationFound[] {
  const { sentence, act, pattern, context } = reading;
  if (pattern.object !== 'with' && pattern.object !== 'beside') return [];
  if (argumentIn(sentence, act, 'beside', ['actor'], () => true) !== undefined) return [];
  const acting = actingIn(sentence, act, context.standing);
  if (acting?.from === undefined || acting.names.length < 2) return [];
  if (pattern.isEachOther !== true && !isTogether(reading)) return [];
  const phrase = sentence.tree.phrases.findIndex(({ from }) => from === acting.from);
  const [first = ''] = acting.names;
  const others = (acting.mentions ?? []).slice(1).map((mention): NameFound => ({ mention, phrase }));
  return relationsBetween(reading, { ...acting, names: [first] }, { names: others, certainty: 0.95 });
}
