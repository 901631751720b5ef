import type { RelationKind } from '../../model/relation-kind.ts';
import type { Case, NounPhrase } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { namesAt } from '../names/argument-names.ts';
import { ACTS } from '../patterns/all-patterns.ts';
import { actsOf } from '../patterns/compile.ts';
import type { CompiledAct } from '../patterns/compile.ts';
import { endings } from '../text/last-letters.ts';
import { withoutOthers } from '../text/and-others.ts';
import { readAct } from './act.ts';
import type { Act } from './act.ts';
import { actorOf } from './actor-of-act.ts';
import { byArgument } from './by-argument.ts';
import { doerOf } from './doers.ts';
import { eachOther, isAmongOthers, isTogether, isWithOthers, pairOf } from './each-other.ts';
import { linksTold } from './links.ts';
import { wordText } from './noun-text.ts';
import { objectsOf } from './objects.ts';
import { gathered } from './gathered.ts';
import type { Reading } from './reading.ts';
import { asReceived, isReceived } from './received.ts';
import type { RelationFound, SentenceContext } from './relation-found.ts';
import { relationsBetween } from './relations-between.ts';
import { isRole, mayStand, standingOf } from './standing.ts';
import { withTheme } from './themes.ts';

export function findRelations(sentence: Sentence, context: SentenceContext): readonly RelationFound[] {
  return [...actsTold(sentence, context), ...linksTold(sentence, context)];
}

function actsTold(sentence: Sentence, context: SentenceContext): readonly RelationFound[] {
  const found: RelationFound[] = [];
  for (const phrase of sentence.tree.phrases) {
    const words = phrase.sort === 'VERB' ? phrase.lemmas : nounWords(sentence, phrase);
    for (const word of words) {
      for (const { verb, acts } of actsOf(ACTS, word)) {
        if (phrase.sort === 'NOUN' && ONLY_VERBS.has(verb)) continue;
        const standing = standingAt(sentence, phrase.index);
        const patterns = acts.filter((pattern) => mayStand(pattern, standing));
        if (patterns.length === 0) continue;
        const act = readAct(sentence, standing, verb);
        for (const pattern of patterns) found.push(...relationsOf(sentence, act, pattern, context));
      }
    }
  }
  return found;
}

function standingAt(sentence: Sentence, phrase: number): Pick<Act, 'phrase' | 'context' | 'isDone'> {
  const context = sentence.contextAt(phrase);
  const isDone = context.standing === 'SPOKEN_OF' && doerOf(sentence, phrase).length > 0;
  return { phrase, context, isDone };
}

/** 下部|組織 is nothing done. */
const ONLY_VERBS: ReadonlySet<string> = new Set(['組織', '構成', '所属', '案内']);

/** 普及促進|活動: the doing of it is told by it. */
const DOING_OF_IT = endings(/(?:活動|事業|運動|施策|策|業務|作業|取組)$/u);

function nounWords(sentence: Sentence, { index, coreTo, lemma }: NounPhrase): readonly string[] {
  if (sentence.slots.text.startsWith('と共同', coreTo)) return ['と共同'];
  const bare = withoutOthers(wordText(sentence, index));
  const parts = bare.includes('・') ? bare.split('・') : [bare];
  const words = parts
    .map((part) => part.slice(0, DOING_OF_IT.exec(part)?.index))
    .filter((word) => word !== '');
  if (lemma !== undefined) words.push(lemma);
  return words;
}

function relationsOf(
  sentence: Sentence,
  told: Act,
  pattern: CompiledAct,
  context: SentenceContext,
): readonly RelationFound[] {
  if (pattern.manners?.test(textBefore(sentence, told.phrase)) === false) return [];
  if (pattern.isRole === true && !isRole(sentence, told.phrase)) return [];
  const standing = standingOf(sentence, pattern, told, context.entryKind);
  if (standing === 0) return [];
  const act = withTheme(sentence, told, pattern);
  if (act === undefined) return [];
  const reading = { sentence, act, pattern, standing, context };
  return pattern.subject === undefined ? byActor(reading) : byArgument(reading, pattern.subject);
}

const NEAR = 30;

function textBefore({ tree, slots }: Sentence, phrase: number): string {
  const from = tree.phrases[phrase]?.from ?? 0;
  return slots.text.slice(Math.max(0, from - NEAR), from);
}

function byActor(reading: Reading): readonly RelationFound[] {
  const { sentence, act, pattern } = reading;
  if (isReceived(reading)) return asReceived(reading);
  // 「120名の参加を|得た」: others did it.
  if (act.context.voice === 'RECEIVED') return gathered(reading);
  // 「Ⓐに対し、Ⓑへの渡航の費用を助成」: Ⓐ gets it.
  const isGivenTo = (name: Case): boolean =>
    act.arguments.some(
      ({ phrase, mark }) => mark.case === name && namesAt(phrase, ['actor'], sentence).length > 0,
    );
  if (pattern.object === 'whose' && pattern.kind === 'FUNDS' && isGivenTo('に対し')) return [];
  if (pattern.isReceived === true || isOfOthers(reading)) return [];
  if (pattern.kind === 'PUBLISHES' && isContent(reading)) return [];
  const objects = objectsOf(reading);
  if (pattern.kind === 'CONVENES' && isAmongOthers(reading)) return [];
  if (pattern.isAlone === true && objects !== undefined && isWithOthers(reading, objects)) return [];
  if (objects === undefined) return eachOther(reading);
  if (pattern.isAlone === true && isTogether(reading)) return [];
  const pair = pairOf(sentence, objects);
  if (pair !== undefined && (pattern.object === 'with' || pattern.object === 'beside')) {
    return relationsBetween(reading, pair.acting, { ...objects, names: pair.objects });
  }
  const acting = actorOf(reading, objects);
  if (acting === undefined) return [];
  const isShared = pattern.object !== 'beside' && SHARED.has(pattern.kind);
  const isExercise = objects.names.some(({ mention }) => mention.kind === 'EXERCISE');
  const companions = isShared && !isExercise ? companionsOf(sentence, act) : [];
  const all = companions.length === 0 ? acting : { ...acting, names: [...acting.names, ...companions] };
  return relationsBetween(reading, all, objects);
}

/** 「構成員として|3者を加えた」: others are members now. */
function isOfOthers({ act, pattern }: Reading): boolean {
  return (
    pattern.isRole === true &&
    act.context.voice === 'ACTIVE' &&
    act.context.under.some((word) =>
      /^(?:迎える|迎え入れる|受け入れる|加える|追加|指定|選ぶ|選定|任命|登録|招く)$/u.test(word),
    )
  );
}

/** 「手順を|まとめた|手引を公表」: the steps are what the guide holds. */
function isContent({ sentence, act }: Reading): boolean {
  const { described } = act;
  return (
    described !== undefined &&
    !act.themes.includes(described) &&
    namesAt(described, ['document'], sentence).length > 0
  );
}

/** What one does with another at one's side, that one does as well. */
const SHARED: ReadonlySet<RelationKind> = new Set([
  'CONVENES',
  'PUBLISHES',
  'REVISES',
  'OPERATES',
  'PARTICIPATES_IN',
  'SHARES_INFORMATION_WITH',
  'MEETS_WITH',
  'STANDARDIZES_AT',
  'REQUESTS',
  'PROMOTES',
]);

/** 「Ⓐと共同で|策定した」: Ⓐ did it as well. */
function companionsOf(sentence: Sentence, act: Act): readonly string[] {
  const companions: string[] = [];
  for (const { phrase, mark } of act.arguments) {
    if (mark.case !== 'と共同') continue;
    for (const { mention } of namesAt(phrase, ['actor'], sentence)) companions.push(mention.name);
  }
  return companions;
}
