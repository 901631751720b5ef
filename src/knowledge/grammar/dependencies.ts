import { endings } from '../text/last-letters.ts';
import type { Endings } from '../text/last-letters.ts';
import { ASKING } from './passing-words.ts';
import type { Case, Mark, NounPhrase, Phrase, VerbPhrase } from './phrase.ts';

/**
 * Which phrase each phrase of a sentence belongs to (係り受け): always one after it.
 *
 *     Ⓐは、 被害を 受けた 企業に対し、 情報を 提供した
 *      │      └──→┘ └─→┘   │           └─→┘
 *      └───────────────────┴──────────→┘
 */
export interface Tree {
  readonly phrases: readonly Phrase[];
  /** By index; undefined where a phrase belongs to none. */
  readonly governors: readonly (number | undefined)[];
  /** Those that belong to each phrase, in order. */
  readonly dependents: readonly (readonly number[])[];
  /** True of a noun that is one of several (Ⓐ、Ⓑ及び): its governor is the next of them. */
  readonly isCoordinate: readonly boolean[];
  /** Of the nouns that are one of several up to a phrase, all, in order: Ⓐ、Ⓑ及び|Ⓒに; by the last of them. */
  readonly groups: readonly (readonly number[])[];
}

/** What sort of thing a noun names, as far as it matters to what it belongs to. */
export type NounSort = 'ACTOR' | 'THING' | 'TIME' | 'OTHER';

/** Verbs that take such an argument also where they describe a noun: 「機関に|参加する|者」. */
const TAKES_NI = endings(
  /^(?:.*(?:提供|参加|参画|出席|加盟|加入|入会|所属|設置|派遣|交付|周知|通知|送付|発信|依頼|要請|委託|助言|対応|報告|通報|配布|展開|貢献|寄与|登録|拠出|出向|配信|対処|従事|常駐|協力|紹介|位置|登壇|準拠|付属|附属|併設|新設|創設|常設|開設|搭載|接続|関係|関連|起因|該当|適合|精通|勤務|就任|在籍|進出|依存|影響|直面|直結|付随|存在|侵入|感染|納入|掲載|記載|収録)|接する|面する|挑む|悩む|苦しむ|陥る|遭う|付く|盛り込む|組み込む|含める|集まる|集う|赴く|属する|加わる|置く|設ける|求める|呼び掛ける|呼びかける|与える|伝える|届ける|送る|配る|渡す|示す|取り組む|当たる|関わる|携わる|応じる|入る|基づく|従う|至る|なる|備える|資する|知らせる|寄せる|出る|臨む|連なる|いる|行う|講じる|実施する|含む|立ち会う)$/u,
);
const TAKES: Readonly<Partial<Record<Case, Endings>>> = {
  に: TAKES_NI,
  へ: TAKES_NI,
  に対し: TAKES_NI,
  と: endings(
    /^(?:.*(?:連携|協力|協働|共有|交換|締結|共同|提携|協議|契約|合意|実施|開催|開発|策定|意見交換|情報交換|情報共有|対話|会談|構築|作成)|結ぶ|交わす|取り交わす|行う|開く|設ける|組む|築く|立ち上げる|する)$/u,
  ),
  から: endings(
    /^(?:.*(?:提供|報告|派遣|提出|委託|公表|発信|通報|選出|要請|依頼|指摘|相談|入手|受領|送付|通知|構成)|受ける|得る|寄せる|なる|届く|求める|集める|来る|選ぶ)$/u,
  ),
  の間: /./u,
  で: /./u,
  において: /./u,
};

/** Ways of two who do something together: 「ⒶとⒷの|連携」. */
const MUTUAL =
  /(?:連携|協力|協働|間|共有|交換|対話|協議|協定|覚書|会合|会議|合同|共同|提携|交流|契約|演習|訓練|関係|双方|両者|両国|定例会|連絡会|打合せ|枠組み|取決め|共催)/u;

export function treeOf(phrases: readonly Phrase[], sortOf: (noun: NounPhrase) => NounSort): Tree {
  const sorts = phrases.map((phrase) => (phrase.sort === 'NOUN' ? sortOf(phrase) : undefined));
  const next = nextOnes(phrases);
  const isCoordinate = phrases.map((phrase, index) => isOneOfSeveral(phrase, index, phrases, sorts));
  const governors = withoutCrossing(
    phrases,
    phrases.map((phrase, index) => {
      if (isCoordinate[index] === true) return nextNamed(index, phrases, sorts);
      return governorOf(phrase, index, phrases, next, sorts[index]);
    }),
  );
  const dependents: number[][] = phrases.map(() => []);
  governors.forEach((governor, index) => {
    if (governor !== undefined) dependents[governor]?.push(index);
  });
  return { phrases, governors, dependents, isCoordinate, groups: groupsOf(dependents, isCoordinate) };
}

function groupsOf(
  dependents: readonly (readonly number[])[],
  isCoordinate: readonly boolean[],
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  // Those that belong to a phrase stand before it.
  dependents.forEach((own, index) => {
    const group: number[] = [];
    for (const one of own) if (isCoordinate[one] === true) group.push(...(groups[one] ?? []));
    group.push(index);
    groups.push(group);
  });
  return groups;
}

/** 「Ⓐが|Ⓑとともに、|行われた|演習に|参加」: where Ⓑ passes over the clause that describes a noun, the subject before it does too. */
function withoutCrossing(
  phrases: readonly Phrase[],
  governors: readonly (number | undefined)[],
): readonly (number | undefined)[] {
  return governors.map((governor, index) => {
    const phrase = phrases[index];
    if (governor === undefined || phrase?.sort !== 'NOUN' || phrase.mark.case !== 'が') return governor;
    const beside = phrases
      .slice(index + 1, Math.min(governor, index + FAR))
      .find((one) => one.mark?.case === 'と共同');
    const reached = beside === undefined ? undefined : governors[beside.index];
    return reached !== undefined && reached > governor ? reached : governor;
  });
}

/** For each phrase, the next noun, the next verb, and the next verb that describes no noun. */
interface Next {
  readonly noun: readonly (number | undefined)[];
  readonly verb: readonly (number | undefined)[];
  readonly mainVerb: readonly (number | undefined)[];
  /** The last noun in が before it. */
  readonly subjectBefore: readonly (number | undefined)[];
}

function nextOnes(phrases: readonly Phrase[]): Next {
  const noun: (number | undefined)[] = [];
  const verb: (number | undefined)[] = [];
  const mainVerb: (number | undefined)[] = [];
  let [nextNoun, nextVerb, nextMain]: (number | undefined)[] = [];
  for (let index = phrases.length - 1; index >= 0; index -= 1) {
    noun[index] = nextNoun;
    verb[index] = nextVerb;
    mainVerb[index] = nextMain;
    const phrase = phrases[index];
    if (phrase?.sort === 'NOUN' && phrase.mark.case !== 'な') nextNoun = index;
    else if (phrase?.sort === 'VERB') {
      nextVerb = index;
      if (phrase.form !== 'ADNOMINAL') nextMain = index;
    }
  }
  let subject: number | undefined;
  const subjectBefore = phrases.map((phrase, index) => {
    const before = subject;
    if (phrase.sort === 'NOUN' && phrase.mark.case === 'が') subject = index;
    return before;
  });
  return { noun, verb, mainVerb, subjectBefore };
}

function governorOf(
  phrase: Phrase,
  index: number,
  phrases: readonly Phrase[],
  next: Next,
  sort: NounSort | undefined,
): number | undefined {
  const mark = phrase.mark;
  if (phrase.sort === 'VERB' && (mark === undefined || mark.isAdnominal)) {
    if (phrase.form === 'ADNOMINAL') return next.noun[index];
    if (phrase.form === 'FINITE' && phrase.binding === 'NONE') return undefined;
    return phrase.hasComma || phrase.binding !== 'NONE'
      ? (beyondClauses(index, phrases, next) ?? next.verb[index])
      : nextOfChain(index, phrases, next);
  }
  if (mark === undefined || mark.case === '') return undefined;
  if (mark.isAdnominal) {
    // 「国の|定める|基準」: の as が.
    const after = phrases[index + 1];
    const isSubject = mark.case === 'の' && after?.sort === 'VERB' && after.form === 'ADNOMINAL';
    return isSubject ? index + 1 : next.noun[index];
  }
  // 「体制が|未整備の|団体に」
  if (mark.case === 'が' && isStateTold(phrases[index + 1])) return index + 1;
  const verb = next.verb[index];
  const nearest = verb === undefined ? undefined : phrases[verb];
  // 「Ⓐとは、窓口を設けることで|合意」
  if (nearest?.sort === 'VERB' && isTopicBeyond(mark, nearest)) return next.mainVerb[nearest.index] ?? verb;
  // 「Ⓐに対し、|対策である|機器の導入を促すよう|要請」
  const isPast = nearest?.sort === 'VERB' && nearest.form === 'ADNOMINAL' && reachesBeyond(phrase, nearest);
  const done = isPast ? (phrases[next.mainVerb[index] ?? -1] ?? nearest) : nearest;
  if (
    done?.sort === 'VERB' &&
    sort !== 'OTHER' &&
    isAskedFor(done, phrases, next) &&
    isAddressee(mark) &&
    !isOfAskedAct(phrase, done)
  ) {
    return next.mainVerb[done.index];
  }
  if (nearest?.sort !== 'VERB' || nearest.form !== 'ADNOMINAL') return verb;
  const beyond = next.mainVerb[index];
  if (
    mark.case === 'を' &&
    phrase.hasComma &&
    beyond !== undefined &&
    !hasObject(phrases, nearest.index, beyond)
  )
    return beyond;
  return isPast ? (beyond ?? verb) : verb;
}

/** A noun that tells of the one before it how it is. */
function isStateTold(phrase: Phrase | undefined): boolean {
  if (phrase?.sort !== 'NOUN' || !phrase.mark.isAdnominal) return false;
  return (
    phrase.mark.case === 'な' ||
    (phrase.mark.case === 'の' && /^(?:未|不)[一-龠]|(?:不足|手薄|途上|初めて)$/u.test(phrase.core))
  );
}

/** What is spoken of belongs to the verb of the whole, not to one that is what it deals with. */
function isTopicBeyond({ case: name, isTopic }: Mark, verb: VerbPhrase): boolean {
  return isTopic && name !== 'は' && name !== 'も' && verb.binding === 'THING';
}

/** 「連携して|実施する訓練」, but 「協力を得て|専門家から成るチームを派遣」: an argument between keeps the two apart. */
function nextOfChain(index: number, phrases: readonly Phrase[], next: Next): number | undefined {
  const verb = next.verb[index];
  const nearest = verb === undefined ? undefined : phrases[verb];
  if (verb === undefined || nearest?.sort !== 'VERB' || nearest.form !== 'ADNOMINAL') return verb;
  const isApart = phrases
    .slice(index + 1, Math.min(verb, index + FAR))
    .some((phrase) => phrase.sort === 'NOUN' && !phrase.mark.isAdnominal && phrase.mark.case !== '');
  return isApart ? (next.mainVerb[index] ?? verb) : verb;
}

/** True where a verb has an object of its own behind another verb. */
function hasObject(phrases: readonly Phrase[], from: number, to: number): boolean {
  return phrases
    .slice(from, Math.min(to, from + FAR))
    .some((phrase) => phrase.sort === 'NOUN' && phrase.mark.case === 'を');
}

const FAR = 16;

const SENDING = endings(/(?:発出|送付|配布|公表|改定|改訂|策定|開催|訪問)$/u);

/** 「訓練を行い|、窓口が働くことを|確かめた」: a clause with a subject of its own is passed over. */
function beyondClauses(index: number, phrases: readonly Phrase[], next: Next): number | undefined {
  const clause = phrases[index];
  const isAside = clause?.sort === 'VERB' && clause.binding === 'AND' && clause.hasComma;
  const isSending =
    clause?.sort === 'VERB' && clause.hasComma && clause.lemmas.some((lemma) => SENDING.test(lemma));
  let verb = next.mainVerb[index];
  while (verb !== undefined) {
    const phrase = phrases[verb];
    const isBound = phrase?.sort === 'VERB' && phrase.binding !== 'NONE' && phrase.binding !== 'AND';
    const isOwn = isBound && (next.subjectBefore[verb] ?? -1) > index;
    // 「報告するほか|、備えを促すため、講演会を|開催」
    const isAim = isAside && isBound && phrase.binding === 'PURPOSE';
    // 「文書を発出し|、点検を行うよう|要請」: what is sent out asks for it.
    const isAsked = isSending && phrase?.sort === 'VERB' && isAskedFor(phrase, phrases, next);
    if (!(isOwn || isAim || isAsked) || next.mainVerb[verb] === undefined) return verb;
    verb = next.mainVerb[verb];
  }
  return undefined;
}

/** 「点検を行うよう|要請」, 「報告することを|求めた」: what somebody is asked for. */
function isAskedFor(verb: VerbPhrase, phrases: readonly Phrase[], next: Next): boolean {
  const isClause = verb.binding === 'PURPOSE' || (verb.binding === 'THING' && verb.mark?.case === 'を');
  const asking = phrases[next.mainVerb[verb.index] ?? -1];
  return isClause && asking?.sort === 'VERB' && asking.lemmas.some((lemma) => ASKING.test(lemma));
}

/** 「成果を|Ⓐに|提案するよう、|働き掛けた」: it is proposed to Ⓐ, and somebody else is asked. */
function isOfAskedAct({ index, mark }: Phrase, asked: VerbPhrase): boolean {
  const isClose = mark?.case === 'に' && asked.index === index + 1;
  return (
    isClose && asked.lemmas.some((lemma) => /(?:提案|提出|提供|通報|相談|加入|加盟|参加|派遣)$/u.test(lemma))
  );
}

function isAddressee({ case: name, isAdnominal }: Mark): boolean {
  return !isAdnominal && ['に', 'に対し', 'へ', 'から', 'を対象'].includes(name);
}

/** 「Ⓐが|計算機を用いた|研究を進めた」: how what is done is done. */
const BY_MEANS_OF = /^(?:用いる|模す|想定|踏まえる|特化)$/u;

/** True where an argument passes over a verb that only describes a noun. */
function reachesBeyond(phrase: Phrase, verb: VerbPhrase): boolean {
  const { mark } = phrase;
  if (mark === undefined) return false;
  if (mark.case === 'を') return false;
  // 「Ⓐも交えた|連絡会」
  if (mark.case === 'も' && !phrase.hasComma && verb.index === phrase.index + 1) return false;
  if (phrase.hasComma || mark.isTopic) return true;
  if (mark.case === 'が') return verb.isPast && verb.lemmas.some((lemma) => BY_MEANS_OF.test(lemma));
  const takes = TAKES[mark.case];
  return takes !== undefined && !verb.lemmas.some((lemma) => takes.test(lemma));
}

function isOneOfSeveral(
  phrase: Phrase,
  index: number,
  phrases: readonly Phrase[],
  sorts: readonly (NounSort | undefined)[],
): boolean {
  if (phrase.sort !== 'NOUN') return false;
  const { mark } = phrase;
  const following = nextNamed(index, phrases, sorts);
  const next = phrases[following];
  if (next?.sort !== 'NOUN') return false;
  const isAlike = sorts[index] === sorts[following] && sorts[index] !== 'TIME';
  if (mark.case === '及び') return true;
  if (mark.case === '') return phrase.hasComma && isAlike;
  if (mark.case !== 'と' || mark.isAdnominal || mark.isTopic || sorts[index] === 'OTHER') return false;
  return isAlike && isSharedMark(next, phrases);
}

/** The next noun, past one that only says whose it is: 「総務省と|米国の|Ⓑが」. */
function nextNamed(
  index: number,
  phrases: readonly Phrase[],
  sorts: readonly (NounSort | undefined)[],
): number {
  const next = phrases[index + 1];
  const after = phrases[index + 2];
  const isOwner =
    next?.sort === 'NOUN' &&
    next.mark.case === 'の' &&
    after?.sort === 'NOUN' &&
    sorts[index + 2] === sorts[index] &&
    !MUTUAL.test(after.core);
  return isOwner ? index + 2 : index + 1;
}

/** 「ⒶとⒷは」, 「ⒶとⒷとの」: what follows Ⓑ is said of both. */
function isSharedMark(next: NounPhrase, phrases: readonly Phrase[]): boolean {
  const { mark } = next;
  if (
    ['は', 'が', 'も', 'において', 'により', 'の間', 'に', 'に対し', 'へ', 'から', 'を対象'].includes(
      mark.case,
    )
  )
    return true;
  if (mark.case === 'と') return true;
  if (mark.case !== 'の') return false;
  const after = phrases[next.index + 1];
  return after?.sort === 'NOUN' && MUTUAL.test(after.core);
}
