import type { RelationKind } from '../../model/relation-kind.ts';
import type { NamedKind } from '../names/name-index.ts';
import { SLOT_RANGES } from './slot-text.ts';
import type { SlotSort } from './slot-text.ts';

/**
 * One construct by which a sentence says a relation. `form` is a regular expression over a sentence whose names are
 * slots, with these words of its own:
 *
 *     {object}  {subject}     one actor or several in a row (A、B及びC)
 *     {object:instrument}     … or instruments; sorts: actor, instrument, exercise, event, joined by |
 *     {one}                   one actor that the pattern needs and does not tell
 *     {~}                     what may stand between within a clause: no sentence ends, no clause ends
 *     {-}                     the same, but not over a comma
 *     {information} {meeting} {exercise} {do} {hold}   the words of WORDS below
 *
 * Where a form has no {subject}, it is who acts in the sentence: its topic, else the ministry that answers for the measure.
 */
export interface Pattern {
  /** What the construct says, with an example of our own. */
  readonly says: string;
  readonly form: string;
  /** How often it is right where it fits. */
  readonly confidence: number;
  /** The kinds that the object may be of, where not all of its sort fit. */
  readonly objectKinds?: readonly NamedKind[];
  readonly subjectKinds?: readonly NamedKind[];
  /** True where the form ends in a noun or particle: what follows says nothing about whether it was done. */
  readonly isNominal?: true;
}

export interface RelationPatterns {
  readonly kind: RelationKind;
  readonly patterns: readonly Pattern[];
}

export interface CompiledPattern extends Pattern {
  readonly kind: RelationKind;
  readonly regExp: RegExp;
  readonly hasSubject: boolean;
}

/**
 * A clause ends in a conjunctive predicate and a comma: 開催し、 行い、 するとともに、 The same letters end words that
 * do not end a clause: に対し、 により、 引き続き、 に向け、 を踏まえ、 をはじめ、 及び、 のうち、
 */
export const CLAUSE_END =
  '(?:(?<!に[対関際])し|い|(?<!によ|とお)り|(?<!う)ち|(?<!引き続|基づ|につ)き|(?<!向)け|(?<!踏ま)え|(?<!及)び|み|げ|(?<!はじ|含|た)め|とともに|上で|ており|ほか|つつ)、';

const WORDS: Readonly<Record<string, string>> = {
  information:
    '(?:情報|知見|インディケータ|脅威動向|攻撃手口|手口|事例|分析結果|調査結果|検知結果|脆弱性|インテリジェンス|ノウハウ|好事例|ベストプラクティス)',
  meeting:
    '(?:意見交換会?|情報交換会?|(?:定例|年次|定期|実務者|幹部|局長級|次官級|首脳|専門家|合同)?会合|会議|協議|対話|面談|打合せ|懇談会?|連絡会|ミーティング|ワークショップ|勉強会)',
  exercise: `(?:[^、。]{0,12}?(?:演習|訓練)|${classOf(['exercise'])})`,
  do: '(?:行[いっうわ]|実施|開始|推進|促進|進め|図[りっるら]|継続|努め|強化|充実|拡充|徹底|展開)',
  hold: '(?:開催|主催|実施|設け|開[いきく]|行[いっうわ]|持[ちった])',
};

/** Makes the regular expressions of patterns. A word that is not known is a mistake in the pattern and throws. */
export function compilePatterns(all: readonly RelationPatterns[]): readonly CompiledPattern[] {
  return all.flatMap(({ kind, patterns }) =>
    patterns.map((pattern) => ({
      ...pattern,
      kind,
      regExp: new RegExp(compileForm(pattern.form), 'dgu'),
      hasSubject: pattern.form.includes('{subject'),
    })),
  );
}

function compileForm(form: string): string {
  return form.replace(/\{(?<word>[a-z|~:-]+)\}/gu, (_, word: string) => {
    if (word === '~') return `(?:(?!${CLAUSE_END})[^。]){0,45}?`;
    if (word === '-') return '[^、。]{0,25}?';
    const [role = '', sorts = 'actor'] = word.split(':');
    if (role === 'one') return classOf(sorts.split('|'));
    if (role === 'subject' || role === 'object') return `(?<${role}>${listOf(sorts.split('|'))})(?:等)?`;
    const words = WORDS[word];
    if (words === undefined) throw new TypeError(`a pattern knows no word {${word}}: ${form}`);
    return words;
  });
}

/** A、B等、C及びD: one slot or several in a row. */
function listOf(sorts: readonly string[]): string {
  const slot = classOf(sorts);
  return `${slot}(?:等?(?:、|,|・|や|及び|、及び|並びに|、並びに|又は|若しくは)${slot})*`;
}

function classOf(sorts: readonly string[]): string {
  const ranges = sorts.map((sort) => {
    if (!isSlotSort(sort)) throw new TypeError(`a pattern knows no sort of slot ${sort}`);
    const [first, last] = SLOT_RANGES[sort];
    return `\\u${first.toString(16)}-\\u${last.toString(16)}`;
  });
  return `[${ranges.join('')}]`;
}

function isSlotSort(sort: string): sort is SlotSort {
  return sort in SLOT_RANGES;
}
