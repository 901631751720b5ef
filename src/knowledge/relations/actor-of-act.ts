import type { RelationKind } from '../../model/relation-kind.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { namesAt } from '../names/argument-names.ts';
import type { Act } from './act.ts';
import { actingIn, actingOf } from './actors.ts';
import type { Acting } from './actors.ts';
import { argumentIn } from './arguments.ts';
import { isOwner } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Found } from './relation-found.ts';

/** These say the same from either end. */
const MUTUAL: ReadonlySet<RelationKind> = new Set(['PARTNER_OF', 'MEETS_WITH', 'EXERCISES_WITH']);

/** The noun that a verb describes does it where no subject is told and it is not what is done: 「参加する|事業者」. */
export function actorOf(reading: Reading, objects: Found): Acting | undefined {
  const { sentence, act, pattern, context } = reading;
  const { described } = act;
  const hasSubject = act.arguments.some(({ mark }) => mark.case === 'が');
  const isObject = objects.names.some(({ phrase }) => phrase === described);
  if (described !== undefined && isCounted(sentence, described)) return undefined;
  if (described !== undefined && !hasSubject && !isObject) {
    const named = describedActor(sentence, act);
    if (named !== undefined) return MUTUAL.has(pattern.kind) ? { ...named, isLast: true } : named;
    if (AGENT_NOUN.test(sentence.tree.phrases[described]?.core ?? '')) return undefined;
  }
  const owner = act.themes
    .filter((theme) => sentence.tree.phrases[act.phrase]?.sort === 'NOUN' && isOwner(reading, theme))
    .flatMap((theme) => namesAt(theme, ['actor'], sentence));
  if (owner.length > 0) return actingOf(owner, sentence, 0.9);
  if (pattern.isRole === true && act.context.voice === 'PASSIVE') return passiveSubject(reading);
  return actingIn(sentence, act, context.standing, {
    isGiving: pattern.object === 'to',
    isOfItself: pattern.isOfItself,
    isIssuing: ISSUING.has(pattern.kind),
  });
}

/** 「参加する|事業者の|数」 tells of none of them. */
function isCounted({ tree }: Sentence, described: number): boolean {
  const next = tree.phrases[tree.governors[described] ?? -1];
  return (
    tree.phrases[described]?.mark?.case === 'の' &&
    /^(?:総?数|割合|比率|件数|増加|拡大)$/u.test(next?.core ?? '')
  );
}

/** 「大学に所属する|研究者」: the clause tells what these do, whoever they are. */
const AGENT_NOUN = /(?:者|員|人|官|生|社|機関|団体|組織|企業|国|省庁|会員|校|大学|専門家|チーム|人材)等?$/u;

/** 「参加する|事業者」: the noun that a verb describes does it. */
function describedActor(sentence: Sentence, act: Act): Acting | undefined {
  const { described } = act;
  if (described === undefined || act.context.voice !== 'ACTIVE') return undefined;
  // 「情報交換の場である|Ⓐ」: others do it there.
  if (act.context.under.some((word) => OCCASION.test(word))) return undefined;
  return actingOf(namesAt(described, ['actor'], sentence), sentence, 0.9);
}

const OCCASION = /(?:場|機会|枠組み|仕組み|ネットワーク|プラットフォーム)$/u;

/** What a council does itself. */
const ISSUING: ReadonlySet<RelationKind> = new Set(['PUBLISHES', 'REVISES', 'CONVENES']);

/** 「分科会として設けられた|Ⓐ」 */
function passiveSubject({ sentence, act }: Reading): Acting | undefined {
  const found =
    argumentIn(sentence, act, 'described', ['actor'], () => true) ??
    argumentIn(sentence, act, 'thing', ['actor'], () => true);
  return found === undefined ? undefined : actingOf(found.names, sentence, 0.95);
}
