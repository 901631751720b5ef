import { clausesBefore } from '../grammar/clauses.ts';
import { ASKING } from '../grammar/passing-words.ts';
import type { Case } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { verbalNounLength } from '../grammar/verbal-nouns.ts';
import { dependentsOfGroup, namesAt } from '../names/argument-names.ts';
import type { NameFound } from '../names/argument-names.ts';
import type { ArgumentSort } from '../names/class-nouns.ts';
import { nameOf } from '../names/noun-names.ts';
import { withoutOthers } from '../text/and-others.ts';
import type { Act } from './act.ts';

/** Whose the theme is, by the nouns and clauses that belong to it: 「Ⓐの|訓練を」, 「Ⓐが|行う|訓練を」. */
export function whose(sentence: Sentence, act: Act, sorts: readonly ArgumentSort[]): readonly NameFound[] {
  const isNoun = sentence.tree.phrases[act.phrase]?.sort === 'NOUN';
  for (const root of isNoun ? [act.phrase, ...act.themes] : act.themes) {
    const found = ownersOf(sentence, root, sorts, 6);
    if (found.length > 0) return found;
  }
  for (const clause of clausesUnder(sentence, act)) {
    const found = argumentsOfClause(sentence, clause, sorts);
    if (found.length > 0) return found;
  }
  return [];
}

/** 「…するよう、|支援する」, 「…することを|促した」 */
function clausesUnder(sentence: Sentence, act: Act): readonly number[] {
  const before = act.context.clause === undefined ? [] : clausesBefore(sentence, act.context.clause);
  // 「Ⓐが参加するよう働き掛け、活動を|支援」: Ⓐ is asked, and somebody else may be helped.
  const clauses = before.filter((clause) => !isAsking(sentence, clause));
  return [...act.context.holders, ...clauses].flatMap((holder) =>
    (sentence.tree.dependents[holder] ?? []).filter((one) => {
      const phrase = sentence.tree.phrases[one];
      return phrase?.sort === 'VERB' && (phrase.binding === 'PURPOSE' || phrase.binding === 'THING');
    }),
  );
}

function isAsking({ tree }: Sentence, clause: number): boolean {
  const verb = tree.phrases[clause];
  return verb?.sort === 'VERB' && verb.lemmas.some((lemma) => ASKING.test(lemma));
}

/** The cases in which an owner stands, who does it first; what is nearer the noun counts within each. */
const OWNING: readonly (readonly Case[])[] = [
  ['により'],
  ['の', 'において', 'の間', 'と', 'など'],
  ['を対象', 'に対し', 'へ'],
];

/** What an owner may stand behind: 「Ⓐの創設期からの|会員」. */
const REACHING: readonly Case[] = [
  'の',
  'な',
  'により',
  'において',
  'の間',
  'と',
  'を対象',
  'に対し',
  'へ',
  'について',
  'に向け',
  'など',
  'から',
  'ため',
];

export function ownersOf(
  sentence: Sentence,
  root: number,
  sorts: readonly ArgumentSort[],
  depth: number,
): readonly NameFound[] {
  for (const cases of OWNING) {
    const found = ownersBy(sentence, root, sorts, cases, depth);
    if (found.length > 0) return found;
  }
  return ownPrefix(sentence, root, sorts);
}

const ISSUING = /(?:定める|策定|公表|作成|発行|制定|公開|作る|まとめる|開発)$/u;

export function ownersBy(
  sentence: Sentence,
  root: number,
  sorts: readonly ArgumentSort[],
  cases: readonly Case[],
  depth: number,
  isBelow = false,
): readonly NameFound[] {
  const { tree } = sentence;
  if (depth === 0) return [];
  for (const one of dependentsOfGroup(tree, root)) {
    const phrase = tree.phrases[one];
    if (phrase === undefined || tree.isCoordinate[one] === true) continue;
    if (phrase.sort === 'VERB') {
      // 「Ⓐが参加する|Ⓑ」 is no matter of Ⓐ's.
      const isDone = phrase.lemmas.some((lemma) => /^(?:行う|実施|取り組む|進める)$/u.test(lemma));
      const isOfName = !isDone && namesAt(root, sorts, sentence).length > 0;
      // 「Ⓐが定めた|規格の導入を支援」 helps those who bring it in.
      const isIssued = isBelow && phrase.lemmas.some((lemma) => ISSUING.test(lemma));
      const found =
        cases.includes('により') && !isOfName && !isIssued ? argumentsOfClause(sentence, one, sorts) : [];
      if (found.length > 0) return found;
      continue;
    }
    // 「Ⓐの取引先を対象とした|手引の改訂を支援」: neither Ⓐ nor they are helped.
    const isAddressed = phrase.mark.case === 'を対象' && isBelow && sorts.includes('actor');
    if (isAddressed && namesAt(root, ['document'], sentence).length > 0) continue;
    // 「ⒶとⒷとの意見交換を|支援」: Ⓐ is whose it is.
    const own = cases.includes(phrase.mark.case) ? namesAt(one, sorts, sentence) : [];
    if (own.length > 0)
      return phrase.mark.case === 'と' || phrase.mark.case === 'の間' ? own.slice(0, 1) : own;
    if (!REACHING.includes(phrase.mark.case)) continue;
    const deeper = ownersBy(sentence, one, sorts, cases, depth - 1, true);
    if (deeper.length > 0) return deeper;
  }
  return [];
}

/** 「Ⓐ構築を|支援」 */
function ownPrefix(sentence: Sentence, root: number, sorts: readonly ArgumentSort[]): readonly NameFound[] {
  const noun = sentence.tree.phrases[root];
  if (noun?.sort !== 'NOUN') return [];
  const bare = withoutOthers(noun.core);
  const length = verbalNounLength(bare);
  if (length === 0 || length >= bare.length) return [];
  const mention = nameOf({ ...noun, core: bare.slice(0, -length) }, sorts, sentence);
  return mention === undefined ? [] : [{ mention, phrase: root }];
}

/** 「Ⓐが|行う」, 「Ⓘを|活用するよう」, 「Ⓐの取組が|進むよう」 */
function argumentsOfClause(
  sentence: Sentence,
  verb: number,
  sorts: readonly ArgumentSort[],
): readonly NameFound[] {
  const { tree } = sentence;
  const isActor = sorts.includes('actor');
  const wanted: readonly Case[] = isActor ? ['が', 'の'] : ['を', 'の', 'が'];
  for (const one of tree.dependents[verb] ?? []) {
    const noun = tree.phrases[one];
    if (noun?.sort !== 'NOUN' || !wanted.includes(noun.mark.case) || tree.isCoordinate[one] === true)
      continue;
    const own = namesAt(one, sorts, sentence);
    if (own.length > 0) return own;
    const owners =
      noun.mark.case === 'が' ? ownersBy(sentence, one, sorts, ['の', 'により', 'において'], 3) : [];
    if (owners.length > 0) return owners;
  }
  return [];
}
