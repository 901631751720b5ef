import { firstLetters } from '../text/first-letters.ts';
import { alternativesOf, lastLetters } from '../text/last-letters.ts';
import { LetterSet } from '../../model/letter-set.ts';
import { matchesOf } from '../text/matches.ts';
import { lengthAt, wordsAt } from '../text/words-at.ts';
import type { BodyForm } from './body-form.ts';
import { BODY_FORMS, NOT_A_BODY } from './body-forms.ts';
import { classOf } from './class-nouns.ts';

/** A name that no registry knows, found by its form: [from, to) of the folded text, quotation marks included. */
export interface UnnamedBody {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly form: BodyForm;
}

/** A compound: letters that run on without a particle, a mark or a blank. ・ joins katakana only. */
const COMPOUND =
  /(?:(?:外国|海外|諸外国|各国|国内外|(?![各同全本両])[一-龠]{1,5}(?:業|業界|分野))の)?(?:島しょ|[一-龠々ヶァ-ヺーA-Za-z0-9&/.-]|(?<=\d),(?=\d)|(?<=[ァ-ヺー])・(?=[ァ-ヺー])|(?<=[日米英豪印韓])・(?=[ァ-ヺA-Z日米英豪印韓仏独欧]))+/gu;
const QUOTED = /「(?<inner>[^「」]{2,40})」(?<outer>[一-龠々ァ-ヺー]{2,8})?/gu;
/** What may stand before a name without being part of it. */
const BEFORE =
  /^(?:(?:19|20)\d{2}年度?末?|(?:平成|令和)\d{1,2}年度?|\d{1,2}[月日]|同年度?|今年度|本年度|年度|第\d+回|今後|既存|一部|主要(?!行)|上記|当該|一層|以下|特|全国(?=\d)|[\d,]+(?=自治体|都道府県|地方公共団体|市町村|府省庁|大学|高専|病院|銀行))+/u;
const BEFORE_AT = wordsAt(new RegExp(BEFORE, 'uy'));
/** How many they are: 「会員|20社」. */
const COUNTED = '社|者|行|団体|機関|組織|校|大学|か国|名|人|先';
const BESIDE =
  '間|内|側|向|宛|別|毎|案|版|全体|自身|自体|各位|同士|双方|経由|主催|主導|所属|以外|職員|担当者|関係者';
/** What may stand behind a name without being part of it: 間, 内, 向(け), 及(び) … */
const AFTER = new RegExp(`(?:約?[\\d,]+(?:${COUNTED}))?(?:${BESIDE})?[及並又若]?$`, 'u');
/** The letters that it can end in. */
const AFTER_ENDS = LetterSet.of(`${COUNTED}|${BESIDE}|及|並|又|若`.split('|').map((word) => word.slice(-1)));

function withoutAfter(compound: string): string {
  return AFTER_ENDS.hasLastOf(compound) ? compound.replace(AFTER, '') : compound;
}

function withoutEtc(compound: string): string {
  return compound.endsWith('等') ? compound.slice(0, -1) : compound;
}

/** The bodies and instruments that a folded text names by form. Unchecked against names that are known. */
export function findUnnamedBodies(text: string): readonly UnnamedBody[] {
  const quoted = matchesOf(QUOTED, text).flatMap((match) => quotedBody(match));
  const titled: UnnamedBody[] = [];
  const plain: UnnamedBody[] = [];
  for (const { 0: compound, index } of matchesOf(COMPOUND, text)) {
    const body = titledBody(compound, index, text);
    if (body !== undefined) titled.push(body);
    for (const one of compoundBody(compound, index)) plain.push(withJoined(one, text));
  }
  const named = [...quoted, ...without(quoted, titled)];
  return [...named, ...without(named, plain)].sort((a, b) => a.from - b.from);
}

/** Those that none of the others overlaps. */
function without(others: readonly UnnamedBody[], bodies: readonly UnnamedBody[]): readonly UnnamedBody[] {
  return bodies.filter((body) => !others.some((other) => body.from < other.to && other.from < body.to));
}

/** A title of whatever form, by what is done with it: 「備えの10か条」を公表した. */
const TITLE = /^(?=.*[一-龠ァ-ヺA-Za-z])[^、。]{4,40}(?<![るたいうくすてで])$/u;
const TREATED =
  /^(?:等)?(?:第[\d.]+版)?(?:を|の|について|に関し|が|は)[^。「」]{0,40}?(?:公表|公開|策定|発行|発出|刊行|制定|作成|取りまとめ|改定|改訂|改正|見直|更新|普及|周知|活用|配布|紹介|掲載|発表|公示|告示|出版|発刊|リリース|頒布|提供|運用|運営|構築|開発|署名)/u;
/** An occasion by what is done with it: 「中核人材の集い」が開かれた. */
const HELD = /^(?:等)?(?:を|が|の)[^。「」、]{0,20}?(?:開催|主催|共催|開[いきか]|行われ|催[しさ])/u;
const EVENT_TITLED: BodyForm = { ending: /$/u, type: 'EVENT', kind: 'OTHER', confidence: 0.6, modifier: 0 };
const TITLED: BodyForm = {
  ending: /$/u,
  type: 'INSTRUMENT',
  kind: 'OTHER',
  confidence: 0.6,
  modifier: 0,
};

/** `「地域連携」グループ` and `「地域連携グループ」`: both are 地域連携グループ. */
function quotedBody(match: RegExpExecArray): readonly UnnamedBody[] {
  const { inner = '', outer = '' } = match.groups ?? {};
  const from = match.index;
  const innerForm = formOf(inner);
  if (innerForm !== undefined) {
    return [{ from, to: from + inner.length + 2, name: inner, form: innerForm }];
  }
  const after = match.input.slice(from + match[0].length - outer.length);
  const ending = withoutEtc(withoutAfter(outer.replace(/第$/u, '')));
  const outerForm = ending === '' ? undefined : formOf(`${inner}${ending}`);
  if (outerForm === undefined || !ending.endsWith(outerForm.ending.exec(ending)?.[0] ?? '\n')) {
    const isInstrument = TITLE.test(inner) && TREATED.test(after);
    const isEvent = TITLE.test(inner) && HELD.test(after);
    if (isEvent) return [{ from, to: from + inner.length + 2, name: inner, form: EVENT_TITLED }];
    const classed = isInstrument
      ? undefined
      : classBefore(match.input.slice(Math.max(0, from - LONGEST_CLASS), from));
    if (classed !== undefined) {
      const start = from - classed.length;
      return [{ from: start, to: from + inner.length + 2, name: inner, form: classed.form }];
    }
    return isInstrument ? [{ from, to: from + inner.length + 2, name: inner, form: TITLED }] : [];
  }
  return [{ from, to: from + inner.length + 2 + ending.length, name: `${inner}${ending}`, form: outerForm }];
}

const LONGEST_CLASS = 20;

/** What a quoted name is, said before it: 「サイバー演習|「防人」」. */
function classBefore(before: string): { readonly length: number; readonly form: BodyForm } | undefined {
  const compound = /[一-龠々ァ-ヺーA-Za-z0-9・]{2,20}$/u.exec(before)?.[0] ?? '';
  const core = compound.slice(lengthAt(BEFORE_AT, compound, 0));
  const form = BODY_FORMS.find(({ type, ending }) => type !== 'MINISTRY' && ending.test(core));
  return core === '' || form === undefined ? undefined : { length: core.length, form };
}

/** 外国のISAC, 各国の業界団体: whoever they are, they are many. */
const ABROAD = /^(?:外国|海外|諸外国|各国|国内外|(?![各同全本両])[一-龠]+(?:業|業界|分野))の/u;

/** What a title tells of before its last word: 「部品表の管理に関する|手引」, 「主要行等向けの総合的な|監督指針」. */
const SUBJECT_MATTER =
  /(?<![一-龠々ァ-ヺーA-Za-z0-9])(?:[一-龠々ァ-ヺーA-Za-z0-9・()-]|(?<=[一-龠])[えりいきみけ](?=の|に関|に係))+(?:(?:の|や|び|における|に関する|に係る)(?:[一-龠々ァ-ヺーA-Za-z0-9・()-]|(?<=[一-龠])[えりいきみけ](?=の|に関|に係))+){0,5}(?:(?:に関する|に係る|についての|のための)(?:[一-龠]{2,6}的な)?|向けの(?:[一-龠]{2,6}的な)?)$/u;
const LONGEST_MATTER = 48;
/** The last letters of all that SUBJECT_MATTER finds. */
const MATTER_ENDS = 'るのな';
/** Whose it is, is no part of its title. */
const OWNER = /^(?:[一-龠]{1,7}(?:省|庁)|[一-龠]{2,12}(?:委員会|機構)|国|[A-Z/-]{2,12})の/u;
const isTitled = ({ type, kind }: BodyForm): boolean =>
  (type === 'INSTRUMENT' && ['GUIDELINE', 'STANDARD', 'FRAMEWORK', 'PLAN', 'OTHER'].includes(kind)) ||
  (type === 'ORGANIZATION' && kind === 'COUNCIL');

/** True of what ends as guidelines and councils do, whatever they deal with. */
function mayBeTitled(core: string): boolean {
  const form = formOf(`ああああ${core}`);
  return form !== undefined && isTitled(form);
}

/** A guideline or council named by what it deals with; undefined where the compound is all of its name. */
function titledBody(compound: string, index: number, text: string): UnnamedBody | undefined {
  if (index === 0 || !MATTER_ENDS.includes(text.charAt(index - 1)) || lengthAt(BEFORE_AT, compound, 0) > 0)
    return undefined;
  const core = withoutEtc(withoutAfter(compound));
  if (core === '' || !mayBeTitled(core)) return undefined;
  const found = SUBJECT_MATTER.exec(text.slice(Math.max(0, index - LONGEST_MATTER), index))?.[0];
  const matter = found?.replace(OWNER, '').replace(BEFORE, '') ?? '';
  if (matter === '' || found?.length === LONGEST_MATTER) return undefined;
  const form = formOf(`${matter}${core}`);
  if (form === undefined || !isTitled(form)) return undefined;
  if (matter.endsWith('向けの') && form.type !== 'INSTRUMENT') return undefined;
  return { from: index - matter.length, to: index + core.length, name: `${matter}${core}`, form };
}

function compoundBody(compound: string, index: number): readonly UnnamedBody[] {
  const before = lengthAt(BEFORE_AT, compound, 0);
  const core = withoutAfter(compound.slice(before));
  const single = withoutEtc(core);
  const form = formOf(single);
  if (form === undefined) {
    // 「中小企業の対策」: no body as a whole, one in its first part.
    const owner = compound.includes('の') ? (ABROAD.exec(compound)?.[0].length ?? 0) : 0;
    return owner === 0 ? [] : compoundBody(compound.slice(0, owner - 1), index);
  }
  const name = form.withEtc === true ? core : single;
  const to = index + before + name.length;
  return [{ from: index + before, to, name, form: ABROAD.test(name) ? asGroup(form) : form }];
}

/** 「農業・|食品産業技術総合研究機構」: what is no name by itself belongs to the one behind ・. */
const JOINED =
  /(?<![一-龠々ァ-ヺーA-Za-z0-9・])(?<left>[一-龠々ァ-ヺー]{2,14}(?:・[一-龠々ァ-ヺー]{2,14})?)・$/u;

function withJoined(body: UnnamedBody, text: string): UnnamedBody {
  if (!isProper(body.form)) return body;
  const left = JOINED.exec(text.slice(Math.max(0, body.from - 32), body.from))?.groups?.['left'] ?? '';
  const parts = left.split('・');
  const isNamed = (part: string): boolean =>
    lengthAt(BEFORE_AT, part, 0) > 0 || formOf(part) !== undefined || classOf(part, 'actor') !== undefined;
  if (left === '' || parts.some(isNamed)) return body;
  return { ...body, from: body.from - left.length - 1, name: `${left}・${body.name}` };
}

/** A body with a name of its own, no class of bodies. */
function isProper({ type, kind }: BodyForm): boolean {
  return (
    type === 'ISAC' ||
    type === 'MINISTRY' ||
    (type === 'ORGANIZATION' &&
      ['COUNCIL', 'INDUSTRY_BODY', 'RESEARCH_INSTITUTE', 'COMPANY', 'FOREIGN_BODY', 'OTHER'].includes(kind))
  );
}

function asGroup(form: BodyForm): BodyForm {
  const isActor = form.type === 'ORGANIZATION' || form.type === 'ISAC';
  return isActor ? { ...form, type: 'ORGANIZATION', kind: 'GROUP' } : form;
}

/** 「安全白書2025」, 「手引(第2版)」: which issue it is says nothing of its form. */
const VERSION =
  /(?<=[一-龠ァ-ヺーき])(?:(?:19|20)\d{2}(?:年度?版)?|[vV]er\.?[\d.]+|[\d.]+|\(?第[\d.]+版\)?)$/u;

/** What a name is by its ending; undefined where no form fits. */
export function formOf(name: string): BodyForm | undefined {
  const unversioned = VERSION_ENDS.hasLastOf(name) ? name.replace(VERSION, '') : name;
  const forms = FORMS_BY_LETTER.get(unversioned.charCodeAt(unversioned.length - 1)) ?? FORMS_OF_ANY;
  for (const { form, atEnd, first } of forms) {
    if (first?.hasAt(unversioned, 0) === false) continue;
    atEnd.lastIndex = unversioned.length;
    if (!atEnd.test(unversioned)) continue;
    const found = form.ending.exec(unversioned);
    if (found !== null && found.index >= form.modifier) return NOT_A_BODY.test(name) ? undefined : form;
  }
  return undefined;
}

/** The last letters of all that VERSION finds. */
const VERSION_ENDS = LetterSet.of('0123456789.版)');

interface FormAtEnd {
  readonly form: BodyForm;
  /**
   * The ending looked for backwards from the end of a name, where a search from its beginning would try every place. Sticky: it is
   * tried where the name ends.
   */
  readonly atEnd: RegExp;
  readonly letters: ReadonlySet<string> | undefined;
  /** What a name of the form begins with, where the form tells it whole. */
  readonly first: LetterSet | undefined;
}

const FORMS = BODY_FORMS.map((form): FormAtEnd => ({
  form,
  atEnd: new RegExp(`(?<=${form.ending.source})`, 'uy'),
  letters: lastLetters(form.ending.source),
  first: firstOfWhole(form.ending.source),
}));
function firstOfWhole(source: string): LetterSet | undefined {
  const runs = alternativesOf(source).every((one) => one.startsWith('^')) ? firstLetters(source) : undefined;
  return runs === undefined ? undefined : new LetterSet(runs);
}

/** What may end in any letter. */
const FORMS_OF_ANY = FORMS.filter(({ letters }) => letters === undefined);
/** By the code of the last letter, in their order: most names end as few forms do. */
const FORMS_BY_LETTER: ReadonlyMap<number, readonly FormAtEnd[]> = new Map(
  [...new Set(FORMS.flatMap(({ letters }) => [...(letters ?? [])]))].map((letter) => [
    letter.charCodeAt(0),
    FORMS.filter(({ letters }) => letters?.has(letter) !== false),
  ]),
);
