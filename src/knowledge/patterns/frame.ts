import type { RelationKind } from '../../model/relation-kind.ts';
import { clauseEnds } from './clause.ts';
import { classOf, DO, EXAMPLES, expandWords, listOf, PERSONS, RELATIVE_END } from './pattern.ts';
import type { CaseName, Frame, RelationPatterns } from './relation-patterns.ts';
import type { SlotText } from './slot-text.ts';

export interface CompiledFrame extends Frame {
  readonly kind: RelationKind;
  readonly verbs: RegExp;
  readonly objects: RegExp;
  readonly needed: RegExp | undefined;
  readonly barred: RegExp | undefined;
  readonly parted: RegExp | undefined;
}

/** An argument found for a frame. Indexes are those of the slots. */
export interface FrameMatch {
  /** Where the objects stand, one slot or several in a row. */
  readonly objects: readonly [from: number, to: number];
  readonly verb: readonly [from: number, to: number];
  /** Less where the object was taken over from the clause before. */
  readonly certainty: number;
}

const TO_STRONG = '(?:に対して(?:は|も)?|に対しては?|に対し|に向けて|向けに)';
const WITH_WORDS = '(?:の間(?:で|の|における|において)?|共同で|合同で|共催で|ともに|共に|連携して|協力して)';

/** The particles of each case. */
const CASES = {
  /** 省に、 省に対し、 省への */
  to: `(?:${TO_STRONG}|に対する|向けの|宛てに|への|へ|にも|には|に)(?!お[いけ]|よ[りるっ]|つい|関[しす]|係る|基づ|伴|加え)`,
  /** 省と、 省との間で、 省と共同で */
  with: `(?:と${WITH_WORDS}|との|とも|とは|と)`,
  /** 省から */
  from: '(?:から(?:の|は|も)?|より)',
  /** 国連において、 国連での、 国連に */
  at: '(?:において(?:は|も)?|における|での|では|で|にて|に対して|に対し|に対する|への|へ|に(?!お|よ|つ|関|係|基)|の)',
  /** 指針を、 指針については、 what cannot act may also stand as topic: 指針は、 指針が */
  of: '(?:を(?!通じ|はじめ|始め|含|中心|踏まえ|経[てた由]|受け|得て|基に|もとに|念頭|想定|見据え|控え|契機|機に|目指|参考|用い[てた、]|使[っい])|については?、?|に関して|に関する)',
  thing:
    '(?:を(?!通じ|はじめ|始め|含|中心|踏まえ|経[てた由]|受け|得て|基に|もとに|念頭|想定|見据え|控え|契機|機に|目指|参考|用い[てた、]|使[っい])|については?|に関して|は|も|が)',
  /** 指針の(普及), 指針に関する(周知) */
  about:
    '(?:の|を(?!通じ|はじめ|始め|含|中心|踏まえ|経[てた由]|受け|得て|基に|もとに|念頭|想定|見据え|控え|契機|機に|目指|参考|用い[てた、]|使[っい])|については?|に関して|に関する|に係る|は|も|が)',
  /** 団体の活動を(支援) */
  whose: '(?:の|における|による|が[^、。をがは]{0,16}?(?:行う|担う|進める|取り組む|[一-龠]{2}する))',
  /** 協議会に(参加) */
  in: '(?:への|へも?|には?|にも|の)(?!お|より|つい|関|係|基|対し)',
} as const satisfies Record<CaseName, string>;

/** These reach over 「検知した情報を」; a bare に or と belongs to the next verb. */
const REACHES = new RegExp(`^(?:${TO_STRONG}|については?|において.?|は|も|との間で|と(?:共同|合同)で)$`, 'u');
/** These belong to the next noun (「Ⓐへの拠出」), and what is beyond that noun is not said of them. */
const ADNOMINAL = /^(?:への|に対する|向けの|との|との間の|における|での|からの|に関する|に係る)$/u;
const BEYOND_NOUN = /[、をがは]|に(?!関する|係る|対する)/u;
/** What they do, between them and who helps: 「Ⓐの|訓練を効果的に|支援」. */
const OWN_DOING =
  /^(?:[^、。はがに]|に(?:必要|要する|係る|関する|おける|対して行う)){1,30}(?:を、?|について、?|に関し、?)[^、。を]{0,14}$/u;
/** 「大学に対して行う|取組」: given in what they do, not by who acts here. */
const GIVEN_ELSEWHERE = /^(?:行[うっ]|実施[すし]|提供[すし])[^、。をにがは]{0,2}(?=[一-龠々ァ-ヺー])/u;
/** By which means says nothing of who or what: 「助言を通じて」. */
const MEANS = /[^、。をは]{1,16}を(?:通じ|活用し|用い|もっ)て?、?/gu;
/** 「Ⓐの活動を通じ、|被害者を支援」: Ⓐ is by what means, not whom. */
const OWN_MEANS = /^[^、。をは]{1,16}を(?:通じ|活用し|用い|もっ)/u;
/** 「Ⓘを見張る|センター」: the object is that of the clause before the noun. */
const OF_RELATIVE = new RegExp(`^[^、。をにがは]{0,8}?${RELATIVE_END}`, 'u');
const CLOSED =
  /(?:した|(?<!に[関対資]|をはじめと|を始めと)する|している|された|される|いた|った|える|いる)(?=[一-龠々ァ-ヺーA-Za-z\ue000-\uefff])/u;
/** 「Ⓐの議論に参加」 is to take part in Ⓐ. */
const DOINGS =
  '(?:の[^、。をにがはの]{0,8}?|(?:における|での)[^、。をがは]{0,20}?)(?:議論|活動|作業|取組|枠組み|審議|検討|部会|作業部会|委員会|分科会)';
/** 「Ⓐなどの民間団体に」: said of them and of Ⓐ. */
const AND_OTHERS = `${EXAMPLES}[^、。をにがはへ\ue000-\uefff]{1,16}?`;
const ACTING = new RegExp(classOf(['actor']), 'u');
/** 「指針の第2版を」, 「支援士制度の」: a part or form of it. */
const PART =
  '(?:の)?(?:第[\\d.]+版|初版|改[訂定]版|英[語訳]版|日本語版|最新版|一部|内容|概要|制度|事業|プロジェクト|資格|場|機会)';
/** 「Ⓐが行う教材の開発に対し」: what is given to their work is given to them. */
const OWN_WORK =
  '(?:が[^、。をがは]{0,10}?(?:行う|担う|進める|取り組む|[一-龠]{2}する)|による|における)[^、。をにがは\\ue000-\\uefff]{0,16}?(?:取組|事業|活動|研究|開発|訓練|演習|対策|整備|導入|育成|策定|構築|検討|運用|復旧|強化|実施|改善|点検|調査|準備)';
/** What may stand between a name and its particle, for each case. */
const THROUGH: Readonly<Partial<Record<CaseName, string>>> = {
  to: `${PERSONS}|${AND_OTHERS}|の[一-龠々ァ-ヺーA-Za-z]{0,14}?(?:活動|取組|事業|基金|プロジェクト|計画)|${OWN_WORK}`,
  with: `${PERSONS}|${AND_OTHERS}`,
  from: `${PERSONS}|${AND_OTHERS}`,
  in: `${AND_OTHERS}|${DOINGS}|の(?:会期|会合|会議|総会|枠組み)`,
  at: `の${classOf(['event'])}|${DOINGS}|の(?:会議|会合|作業|枠組み)?の?場|の(?:会議|会合|枠組み)`,
  thing: PART,
  of: `${PART}|${PERSONS}`,
  about: PART,
};
const ANYBODY = classOf(['actor', 'event']);
/** Of two of whom a clause says what they do with each other, neither does it with who acts: 「ⒶとⒶとの間で」. */
const NOT_SECOND = `(?<!${ANYBODY}等?と(?:[一-龠]{1,4}の)?)`;
const NOT_FIRST = `(?!(?:[一-龠]{1,4}の)?${ANYBODY}等?(?:と|の間|は|が|間))`;
/** 「開催は、Ⓐが担った」: what is done is the topic, who does it follows. */
const BY_WHOM = `は、?(?=[^、。]{0,24}?[\\ue000-\\ue3ff](?:等)?が[^、。]{0,16}?(?:行[いっう]|担[いっう]|実施|務め|当た|引き受け))`;
/** After a verb: its ending, or 「を行う」 and the like around a verbal noun. */
const AFTER = `(?:(?:等)?(?:を[^、。]{0,14}?${DO}|の(?:(?!支援|協力|準備|調整|要請|依頼|後援|案内)[^、。をに]){0,10}?(?:を|に)?[^、。を]{0,6}?${DO}|が[^、。]{0,8}?(?:行(?=わ)|実施(?=さ)|な(?=さ)|図(?=ら))|に(?:努め|取り組|当た(?!り|って)|着手)|と[^、。]{1,8}を${DO}|に(?:より|よって)|${DO}|${BY_WHOM})|(?=[ぁ-ん])(?![をのがはへとに])|(?=[、。・]|$|及び|並びに))`;

export function compileFrames(all: readonly RelationPatterns[]): readonly CompiledFrame[] {
  return all.flatMap(({ kind, frames = [] }) =>
    frames.map((frame): CompiledFrame => {
      const list = listOf(frame.sorts ?? ['actor']);
      const after = frame.isNominal === true ? '' : AFTER;
      return {
        ...frame,
        kind,
        verbs: new RegExp(`(?:${expandWords(frame.verb)})${after}`, 'gu'),
        objects: new RegExp(
          `${frame.object === 'with' ? NOT_SECOND : ''}(?<object>${list})(?:等|など)?(?:(?:${THROUGH[frame.object] ?? AND_OTHERS})(?:等|ら)?)?(?<case>${CASES[frame.object]})${frame.object === 'with' ? NOT_FIRST : ''}(?<comma>、)?`,
          'dgu',
        ),
        needed: frame.needs === undefined ? undefined : new RegExp(expandWords(frame.needs), 'u'),
        parted: frame.apart === undefined ? undefined : new RegExp(expandWords(frame.apart), 'u'),
        barred: frame.unless === undefined ? undefined : new RegExp(expandWords(frame.unless), 'u'),
      };
    }),
  );
}

/** Every verb of the frame in a sentence that has its object in its clause, or takes it over from the one before. */
export function matchFrame(frame: CompiledFrame, slots: SlotText): readonly FrameMatch[] {
  const verbs = [...slots.text.matchAll(frame.verbs)];
  if (verbs.length === 0) return [];
  const ends = clauseEnds(slots);
  return verbs.flatMap((verb): FrameMatch[] => {
    const before = ends.filter((end) => end <= verb.index);
    const start = before.at(-1) ?? 0;
    const own = objectIn(frame, slots.text, start, verb);
    if (own !== undefined) return [{ ...own, certainty: 1 }];
    if (before.length === 0 || frame.isNominal === true) return [];
    const taken = objectIn(frame, slots.text, before.at(-2) ?? 0, verb, start);
    return taken === undefined ? [] : [{ ...taken, certainty: 0.9 }];
  });
}

/** 「Ⓐは運営する」: an actor that is the topic does it; only what cannot act is spoken of so. */
function isActing(match: RegExpExecArray, particle: string): boolean {
  return /^[はがも]$/u.test(particle) && ACTING.test(match[0]);
}

/**
 * What is given stands in the clause, or in one before where the verb has no を of its own:
 * 「手口に関する情報を分析し、Ⓐと|共有する」.
 */
function isGiven(needed: RegExp, text: string, from: number, object: number, verbEnd: number): boolean {
  if (needed.test(text.slice(from, verbEnd + 10))) return true;
  return !/[をがは]/u.test(text.slice(object, verbEnd)) && needed.test(text.slice(0, from));
}

/** In which case a clause leaves its object to the next: 「Ⓐに対し説明し、…を要請」, 「Ⓐに専門家を派遣し、規格の策定に貢献」. */
const TAKEN_OVER: Readonly<Partial<Record<CaseName, RegExp>>> = {
  to: /^(?:に対し|宛てに)/u,
  at: /^(?:に|で|において|に対し(?:て)?)$/u,
};

function objectIn(
  frame: CompiledFrame,
  text: string,
  from: number,
  verb: RegExpExecArray,
  to: number = verb.index,
): Omit<FrameMatch, 'certainty'> | undefined {
  const verbEnd = verb.index + verb[0].length;
  const span = text.slice(from, to);
  const isTakenOver = to < verb.index;
  if (
    isTakenOver &&
    text.slice(to, verb.index).replace(MEANS, '').includes('を') &&
    !(frame.object in TAKEN_OVER)
  )
    return undefined;
  const found = [...span.matchAll(frame.objects)].findLast((match) => {
    const { case: particle = '', comma } = match.groups ?? {};
    const between = span.slice(match.index + match[0].length).replace(MEANS, '');
    const reaches = comma !== undefined || REACHES.test(particle);
    if (isActing(match, particle) && !/^.?れ/u.test(text.slice(verbEnd))) return false;
    if (GIVEN_ELSEWHERE.test(between)) return false;
    if (particle === 'を' && OF_RELATIVE.test(between)) return false;
    // 「登録の更新」: the verb has an object of its own.
    if (isTakenOver && /[一-龠々ァ-ヺー]の$/u.test(text.slice(to, verb.index))) return false;
    if (isTakenOver) return TAKEN_OVER[frame.object]?.test(particle) ?? /^(?:を|について)$/u.test(particle);
    if (/^(?:の|における)$/u.test(particle) && OWN_MEANS.test(span.slice(match.index + match[0].length)))
      return false;
    if (frame.object === 'whose') return OWN_DOING.test(between);
    if (particle === 'の' && /[、をにがは]/u.test(between)) return false;
    if (ADNOMINAL.test(particle)) return !BEYOND_NOUN.test(between);
    return reaches || !CLOSED.test(between);
  });
  const range = found?.indices?.groups?.['object'];
  if (found === undefined || range === undefined) return undefined;
  const objects = [from + range[0], from + range[1]] as const;
  const clause = text.slice(objects[1], verbEnd);
  // 「Ⓐから提供を受けた情報」: what was given may follow.
  if (frame.needed !== undefined && !isGiven(frame.needed, text, from, objects[1], verbEnd)) return undefined;
  if (frame.barred?.test(clause) === true) return undefined;
  if (frame.parted?.test(text.slice(from, verbEnd)) === true) return undefined;
  return { objects, verb: [verb.index, verbEnd] };
}
