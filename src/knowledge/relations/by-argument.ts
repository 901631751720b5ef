import { namesAt } from '../names/argument-names.ts';
import type { Mention } from '../names/mention.ts';
import type { CompiledAct } from '../patterns/compile.ts';
import type { Acting } from './actors.ts';
import { argumentIn } from './arguments.ts';
import { fitsKinds } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Found, RelationFound } from './relation-found.ts';
import { relationsBetween } from './relations-between.ts';
import { takenThemes } from './themes.ts';

/** 「Ⓐの下に|Ⓑを|設置」: the relation of one argument to another. */
export function byArgument(
  reading: Reading,
  subject: NonNullable<CompiledAct['subject']>,
): readonly RelationFound[] {
  const { sentence, act, pattern } = reading;
  const fits = (mention: Mention): boolean => fitsKinds(mention, pattern.subjectKinds);
  const subjects =
    argumentIn(sentence, act, subject, ['actor'], fits) ??
    (subject === 'thing' ? topicOfPassive(reading, fits) : undefined);
  const fitsObject = (mention: Mention): boolean => fitsKinds(mention, pattern.objectKinds);
  const objects =
    argumentIn(sentence, act, pattern.object, ['actor'], fitsObject) ?? topicOfAct(reading, fitsObject);
  if (subjects === undefined || objects === undefined) return [];
  const [first] = subjects.names;
  const acting: Acting = {
    names: subjects.names.map(({ mention }) => mention.name),
    mentions: subjects.names.map(({ mention }) => mention),
    from: first === undefined ? undefined : sentence.tree.phrases[first.phrase]?.from,
    confidence: Math.min(...subjects.names.map(({ mention }) => mention.confidence)),
  };
  return relationsBetween(reading, acting, objects);
}

/** 「協議会は|、Ⓐから成る」 */
function topicOfAct(
  { sentence, act, pattern }: Reading,
  fits: (mention: Mention) => boolean,
): Found | undefined {
  if (pattern.object !== 'thing') return undefined;
  const names = act.arguments
    .filter(({ mark }) => mark.case === 'は' || mark.case === 'が')
    .flatMap(({ phrase }) => namesAt(phrase, ['actor'], sentence))
    .filter(({ mention }) => fits(mention));
  return names.length === 0 ? undefined : { names, certainty: 1 };
}

/** 「グループは、|Ⓐの内部に置かれ、…」 */
function topicOfPassive({ sentence, act }: Reading, fits: (mention: Mention) => boolean): Found | undefined {
  if (act.context.voice !== 'PASSIVE') return undefined;
  for (const theme of takenThemes(sentence, act)) {
    const names = namesAt(theme, ['actor'], sentence).filter(({ mention }) => fits(mention));
    if (names.length > 0) return { names, certainty: 0.9 };
  }
  return undefined;
}
