import type { RelationKind } from '../../model/relation-kind.ts';
import type { Pattern, RelationPatterns } from './relation-patterns.ts';
import { SLOT_RANGES } from './slot-text.ts';
import type { SlotSort } from './slot-text.ts';

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
  '(?:(?<!に[対関際])し|い|(?<!によ|とお)り|(?<!う)ち|(?<!引き続|基づ|につ)き|(?<!向)け|(?<!踏ま)え|(?<!及)び|み|げ|(?<!はじ|含|た)め|(?<=[ぁ-ん])とともに|上で|ており|(?<!の)ほか|つつ)、';

/** 「Ⓐの職員が」: those through whom Ⓐ acts. */
export const PERSONS =
  '(?:事務局|代表部|の[一-龠々ァ-ヺー・]{0,14}?(?:幹部|経営層|経営陣|経営者|役員|首脳|高官|実務者|責任者|局長|大臣|代表者?|職員|教職員|従業員|技術者|行政官|捜査員|隊員|委員|大使|長官|審議官|課長|室長|センター長|要員|担当[者官]|関係者|事務局|専門家|研究者|部隊|部門|部局|部署|支部))';
/** 「Ⓐ等のⒶに」, 「ⒶをはじめとするⒶ」: the first is an example of the second. */
export const EXAMPLES = '(?:(?:等|など)の|をはじめとする|を始めとする|といった)';

/**
 * The end of a clause that describes the noun after it: 策定した|手引, 見張る|センター; not 脅威に関する|情報, which only
 * ties one noun to the next.
 */
export const RELATIVE_END =
  '(?:(?<!に[関対資要]|をはじめと)する|(?<!ま)た|(?<=[んい])だ|(?<!に係|に関わ|に係わ|にお[けい]|によ|にわた|に至|あらゆ|な|であ|す)る|(?<=[一-龠])[うくすつむぶぐ])(?=[一-龠々ァ-ヺーA-Za-z\\ue000-\\uefff])';

/** What one does to a thing done: 提供を行う, 共有の強化, 開催を重ね. */
export const DO =
  '(?:行[いっうわ]|実施|開始|推進|促進|進め|図[りっるら]|継続|続け|努め|強化|充実|拡充|拡大|徹底|展開|重ね|通じ|加速|深め|設け(?=[たる、])|持[ちった]|深化|緊密化|活発化|高度化|発展|維持|確立|密に|広げ|広め|根付|決め|決定|提供|講じ|始め(?=[たる、]))';

const DOCUMENT_ISSUED =
  '(?:公表|公開|策定|発行|発出|刊行|制定|取りまとめ|とりまとめ|公布|公示|作成|掲載|載せ|発表|まとめ|出版|発刊|世に出し|公にし|告示|頒布|リリース)';
const REVISED = '(?:改定|改訂|改正|見直し|見直[しさす]|更新|アップデート|増補|修正)';
const MONEY =
  '(?:[\\d,]+(?:万|億|百万)?(?:米?ドル|円|ユーロ)|補助金|助成金|交付金|委託費|資金|研究費|研究開発費|経費|費用|予算|運営費|拠出金|財政支援|財政措置|分担金|[一-龠]{1,4}費)';
const AGREEMENT =
  '(?:パートナーシップ|取極|議定書|基本合意|包括合意|協力合意|協定|覚書|合意文書|協力文書|取決め|MOU|MOC|MoC|契約|申合せ|提携)';

const WORDS: Readonly<Record<string, string>> = {
  information:
    '(?:情報|(?:対応|対処)方針|ログ|検体|留意(?:点|事項)|事案|障害|知見|インディケータ|脅威|攻撃手口|手口|事例|結果|脆弱性|インテリジェンス|ノウハウ|ベストプラクティス|特徴|動向|傾向|警報|アラート|データ|痕跡|指標|状況|教訓|兆候|兆し|所見|見解|資料|警告|弱点|不審な通信|検知した通信)',
  // A council may be met in: 「ⒶとⒶの間で連絡会を開催」.
  meeting: `(?:${classOf(['event'])}|意見交換会?|情報交換会?|会合|会議|協議|対話|面談|会談|打合せ|打ち合わせ|懇談会?|連絡会|定例会|ミーティング|ワークショップ|勉強会|${classOf(['actor'])}(?=(?:等)?(?:を|の開催を)[^、。]{0,20}?(?:開催|開[いきく]|持[ちつっ])))`,
  drill: `(?:演習|訓練|(?:合同|共同)?${classOf(['exercise'])})`,
  exercise: `(?:[^、。]{0,12}?(?:演習|訓練)|(?:合同|共同)?${classOf(['exercise'])})`,
  do: DO,
  when: '(?:(?!促進|支援|推進|検討|参加)[^、。]){0,25}?',
  issue: DOCUMENT_ISSUED,
  revise: REVISED,
  money: MONEY,
  agreement: AGREEMENT,
  hold: '(?:開催|主催|共催|実施|設け|開[いきくか]|行[いっうわ]|持[ちつった]|重ね|もった)',
};

/** Makes the regular expressions of patterns. A word that is not known is a mistake in the pattern and throws. */
export function compilePatterns(all: readonly RelationPatterns[]): readonly CompiledPattern[] {
  return all.flatMap(({ kind, patterns = [] }) =>
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
    return expandWords(`{${word}}`);
  });
}

/** The words of WORDS put in; one that is not known is a mistake and throws. */
export function expandWords(form: string): string {
  return form.replace(/\{(?<word>[a-z]+)\}/gu, (_, word: string) => {
    const words = WORDS[word];
    if (words === undefined) throw new TypeError(`a pattern knows no word {${word}}: ${form}`);
    return words;
  });
}

/** A、B等、C及びD: one slot or several in a row. */
export function listOf(sorts: readonly string[]): string {
  const slot = classOf(sorts);
  // 米国のⒶ: whose it is does not do it; mentionsIn leaves it out.
  const one = `(?:${slot}の)?${sorts.includes('exercise') ? '(?:合同|共同)?' : ''}${slot}`;
  const example = `${EXAMPLES}[^、。をにがはへ\\ue000-\\uefff]{0,14}?`;
  return `${one}(?:(?:等?(?:、|,|・|や|及び|、及び|並びに|、並びに|又は|若しくは)|${example})${one})*`;
}

export function classOf(sorts: readonly string[]): string {
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
