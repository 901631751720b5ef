import { dependentNouns } from '../grammar/clauses.ts';
import type { Argument } from '../grammar/clauses.ts';
import type { Case } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { isVerbalNoun } from '../grammar/verbal-nouns.ts';
import { dependentsOfGroup, groupOf, namesAt } from '../names/argument-names.ts';
import type { NameFound } from '../names/argument-names.ts';
import type { ArgumentSort } from '../names/class-nouns.ts';
import { isActor } from '../names/mention.ts';
import type { Mention } from '../names/mention.ts';
import type { ArgumentCase } from '../patterns/relation-patterns.ts';
import { adnominalsUnder } from './act.ts';
import type { Act } from './act.ts';
import { LEADING, PART, nounText } from './noun-text.ts';
import { ownersBy, ownersOf, whose } from './owners.ts';
import type { Found } from './relation-found.ts';
import { describedThings, thingsOf } from './things.ts';

const CASES: Readonly<
  Record<Exclude<ArgumentCase, 'whose' | 'thing' | 'described' | 'owned' | 'about' | 'self'>, readonly Case[]>
> = {
  to: ['に対し', 'へ', 'に', 'に向け', 'を対象'],
  with: ['と', 'の間'],
  beside: ['と', 'の間', 'と共同', 'の下'],
  from: ['から', 'により', 'で', 'を中心'],
  at: ['において', 'で', 'の下', 'に', 'へ', 'に対し'],
  in: ['に', 'へ'],
  into: ['に', 'へ'],
  under: ['の下', 'に'],
  as: ['として'],
};

/** The arguments of an act in a case that name something of the sorts. */
export function argumentIn(
  sentence: Sentence,
  act: Act,
  wanted: ArgumentCase,
  sorts: readonly ArgumentSort[],
  fits: (mention: Mention) => boolean,
): Found | undefined {
  const names = namesIn(sentence, act, wanted, sorts, fits);
  return names.length === 0 ? undefined : { names, certainty: 1 };
}

function namesIn(
  sentence: Sentence,
  act: Act,
  wanted: ArgumentCase,
  sorts: readonly ArgumentSort[],
  fits: (mention: Mention) => boolean,
): readonly NameFound[] {
  const only = (found: readonly NameFound[]): readonly NameFound[] =>
    found.filter(({ mention }) => fits(mention));
  if (wanted === 'thing') return isLed(sentence, act) ? [] : only(thingsOf(sentence, act, sorts));
  if (wanted === 'whose') return only(whose(sentence, act, sorts));
  if (wanted === 'self') return only(namesAt(act.phrase, sorts, sentence));
  if (wanted === 'about') return only(aboutWhat(sentence, act, sorts));
  if (wanted === 'owned') {
    const owned = sentence.tree.governors[act.phrase];
    return owned === undefined ? [] : only(describedThings(sentence, owned, sorts));
  }
  if (wanted === 'described') {
    const { described } = act;
    return described === undefined ? [] : only(describedThings(sentence, described, sorts));
  }
  for (const name of CASES[wanted]) {
    for (const { phrase, mark } of reachedBy(sentence, act, wanted)) {
      if (mark.case !== name || isAmongThem(sentence, phrase)) continue;
      const found = only(namesThere(sentence, phrase, wanted, sorts));
      if (found.length > 0) return found;
    }
  }
  const described = only(describedAs(sentence, act, wanted, sorts));
  return described.length > 0 ? described : only(topicAsPlace(sentence, act, wanted, sorts));
}

/** 「Ⓐの主催により」 tells who leads, not what is led. */
function isLed({ tree }: Sentence, { context, phrase }: Act): boolean {
  const noun = tree.phrases[phrase];
  return context.isMeans && noun?.mark?.case === 'により' && LEADING.test(noun.core);
}

/** 「Ⓘの|説明会を」, 「Ⓘについて|説明会を」 */
function aboutWhat(sentence: Sentence, act: Act, sorts: readonly ArgumentSort[]): readonly NameFound[] {
  const about = act.arguments.filter(({ mark }) => mark.case === 'について').map(({ phrase }) => phrase);
  for (const theme of act.themes) {
    const found = ownersBy(sentence, theme, sorts, ['の', 'について'], 3);
    if (found.length > 0) return found;
  }
  return about.flatMap((phrase) => namesAt(phrase, sorts, sentence));
}

/** 「事業者|間の」 is among them, not with them; 「ⒶとⒷ|間の」 is between two. */
function isAmongThem({ tree, slots }: Sentence, phrase: number): boolean {
  const noun = tree.phrases[phrase];
  if (noun === undefined || noun.mark?.case !== 'の間' || slots.text.charAt(noun.coreTo) !== '間')
    return false;
  return !groupOf(tree, phrase).some((one) => tree.phrases[one]?.mark?.case === 'と');
}

/** 「グループは、…、|事業者が参加している」 */
function topicAsPlace(
  sentence: Sentence,
  act: Act,
  wanted: ArgumentCase,
  sorts: readonly ArgumentSort[],
): readonly NameFound[] {
  const hasSubject = act.arguments.some(({ mark }) => mark.case === 'が');
  if (!hasSubject || (wanted !== 'in' && wanted !== 'into')) return [];
  return act.arguments
    .filter(({ mark }) => mark.case === 'は')
    .flatMap(({ phrase }) => {
      const isMembers = MEMBERS.test(nounText(sentence, phrase));
      return isMembers ? ownersOf(sentence, phrase, sorts, 2) : namesAt(phrase, sorts, sentence);
    });
}

/** What an argument names, itself or by what belongs to it. */
export function namesThere(
  sentence: Sentence,
  phrase: number,
  wanted: ArgumentCase,
  sorts: readonly ArgumentSort[],
): readonly NameFound[] {
  const text = nounText(sentence, phrase);
  const isMembers = ['in', 'into', 'under'].includes(wanted) && MEMBERS.test(text);
  if (isMembers && wanted !== 'into') return [];
  // 「Ⓐの参加の下」, but not 「Ⓐの下」
  const isPresence = wanted === 'beside' && sentence.tree.phrases[phrase]?.mark?.case === 'の下';
  if (isPresence) return PRESENCE.test(text) ? ownersOf(sentence, phrase, sorts, 2) : [];
  // 「Ⓐの|作業部会に専門家を派遣」: standards are made at Ⓐ.
  const isBare = (wanted === 'at' || wanted === 'to') && BARE_BODY.test(text);
  const owners = isBare ? ownersBy(sentence, phrase, ['actor'], ['の'], 1) : [];
  if (owners.length > 0) return owners;
  // 「手引の|改訂版に署名」
  const isEdition = !sorts.includes('actor') && PART.test(text);
  const direct = isMembers
    ? []
    : isEdition
      ? ownersOf(sentence, phrase, sorts, 3)
      : namesAt(phrase, sorts, sentence);
  if (direct.length === 0) return throughNoun(sentence, phrase, wanted, sorts);
  const isWithOwner =
    wanted === 'in' ? MEETING_OF.test(text) : wanted === 'to' && /(?:基金|事業|プロジェクト)$/u.test(text);
  if (!isWithOwner) return direct;
  const bodies = ownersBy(sentence, phrase, ['actor'], ['の'], 1);
  // 「Ⓐの|能力構築事業に対し」: what it is called by no name of its own is Ⓐ's.
  const isClass = wanted === 'to' && bodies.length > 0;
  if (isClass) return [...direct.filter(({ mention }) => isActor(mention)), ...bodies];
  return bodies.length > 0 ? bodies : direct;
}

const BARE_BODY = /^(?:作業部会|分科会|部会|小委員会|委員会|ワーキンググループ|WG|SG|専門委員会)\d*$/u;

const MEMBERS = /(?:会員|構成員|メンバー|加盟国|参加者|会員企業|加盟企業)$/u;

/** 「Ⓐの|年次会合に」: in Ⓐ as well. */
const MEETING_OF =
  /(?:^|の)(?:第\d+回)?(?:年次|定例|通常|次回|最終|全体)?(?:会合|総会|会議|会期|定例会|例会|運営委員会)$/u;

const PRESENCE = /(?:参加|参画|協力|立会い)$/u;

/** An argument that names nothing itself: 「Ⓐにおける議論に|参加」, 「Ⓐの取組に対し|補助」, 「Ⓐの参加の下」. */
function throughNoun(
  sentence: Sentence,
  phrase: number,
  wanted: ArgumentCase,
  sorts: readonly ArgumentSort[],
): readonly NameFound[] {
  const noun = sentence.tree.phrases[phrase];
  if (noun === undefined) return [];
  if (wanted === 'in' || wanted === 'into' || wanted === 'at') {
    return wanted === 'into' && !MEMBERS.test(noun.core) ? [] : inDoings(sentence, phrase, sorts);
  }
  if (wanted === 'under') return WITHIN.test(noun.core) ? ownersOf(sentence, phrase, sorts, 2) : [];
  const isDoing = wanted === 'to' && (isVerbalNoun(noun.core) || WORK.test(noun.core));
  return isDoing ? ownersOf(sentence, phrase, sorts, 6) : [];
}

const WITHIN = /^(?:下|内部?|傘下|中|もと|隷下|枠内)$/u;

const WORK =
  /(?:活動|取組|事業|基金|プロジェクト|計画|対策|業務|整備|導入|訓練|演習|研究|開発|運営|費用|経費)等?$/u;

const DOINGS =
  /(?:議論|活動|作業|取組|枠組み|審議|検討|部会|会期|場|会合|会議|プロセス|交渉|策定|取りまとめ|議題|事業|総会|討議|対話|演習|訓練|プログラム|構成員|会員|メンバー|運営|企画|標準化|規格化|委員会|分科会|作業部会)等?$/u;

/** 「Ⓐにおける議論に|参加」: in what is done there. */
function inDoings(
  sentence: Sentence,
  phrase: number,
  sorts: readonly ArgumentSort[],
  depth = 4,
): readonly NameFound[] {
  const { tree } = sentence;
  if (depth === 0 || (depth === 4 && !DOINGS.test(nounText(sentence, phrase)))) return [];
  for (const one of dependentsOfGroup(tree, phrase)) {
    const owner = tree.phrases[one];
    if (owner?.sort !== 'NOUN' || !owner.mark.isAdnominal || tree.isCoordinate[one] === true) continue;
    const found = ['の', 'において', 'で', 'へ'].includes(owner.mark.case)
      ? namesAt(one, sorts, sentence)
      : [];
    if (found.length > 0) return found;
    const deeper = inDoings(sentence, one, sorts, depth - 1);
    if (deeper.length > 0) return deeper;
  }
  return [];
}

/** The arguments of the act, the nearest first, and of what it is done with. */
function reachedBy(sentence: Sentence, act: Act, wanted: ArgumentCase): readonly Argument[] {
  const { reached } = act;
  const readReached = (isClose: boolean): readonly Argument[] => [
    ...act.arguments.toReversed(),
    ...themeArguments(sentence, act, isClose),
  ];
  return wanted === 'to' || wanted === 'in' || wanted === 'into'
    ? (reached.close ??= readReached(true))
    : (reached.far ??= readReached(false));
}

/** 「Ⓐとの|会合を|開催」: what belongs to the theme belongs to the act; 「Ⓐへの|加入を|働き掛けた」 is no matter of 働き掛け. */
function themeArguments(sentence: Sentence, act: Act, isClose: boolean): readonly Argument[] {
  const { tree } = sentence;
  const aims = isClose
    ? []
    : act.arguments.filter(({ mark }) => mark.case === 'に').map(({ phrase }) => phrase);
  const found: Argument[] = [];
  for (const theme of [...act.themes, ...aims]) {
    for (const one of groupOf(tree, theme)) {
      if (isClose && isVerbalNoun(tree.phrases[one]?.core ?? '')) continue;
      const own = dependentNouns(sentence, one).filter(({ mark }) => mark.isAdnominal);
      found.push(...own);
      if (!isClose) for (const each of own) found.push(...adnominalsUnder(sentence, each, 4));
    }
  }
  return found;
}

/** 「Ⓐと連携した|訓練を」 */
export function cooperatingWith(sentence: Sentence, act: Act): readonly NameFound[] {
  return [act.phrase, ...act.themes]
    .flatMap((theme) => groupOf(sentence.tree, theme))
    .flatMap((theme) => sentence.tree.dependents[theme] ?? [])
    .filter((one) => {
      const verb = sentence.tree.phrases[one];
      return (
        verb?.sort === 'VERB' &&
        verb.form === 'ADNOMINAL' &&
        verb.lemmas.some((lemma) => /(?:連携|協力|共同|協働)$/u.test(lemma))
      );
    })
    .flatMap((one) => dependentNouns(sentence, one))
    .filter(({ mark }) => mark.case === 'と')
    .flatMap(({ phrase }) => namesAt(phrase, ['actor'], sentence));
}

/** 「各社が参加する|演習」: the noun described is where they take part. */
function describedAs(
  sentence: Sentence,
  act: Act,
  wanted: ArgumentCase,
  sorts: readonly ArgumentSort[],
): readonly NameFound[] {
  if (wanted !== 'in' && wanted !== 'at' && wanted !== 'into') return [];
  const { described } = act;
  const isVerb = sentence.tree.phrases[act.phrase]?.sort === 'VERB';
  const hasSubject = act.arguments.some(
    ({ mark }) => mark.case === 'が' || (isVerb && mark.case === 'の' && mark.isAdnominal),
  );
  return described === undefined || !hasSubject ? [] : namesAt(described, sorts, sentence);
}
