import type { BodyForm } from './body-form.ts';
import type { UnnamedBody } from './unnamed-bodies.ts';

/**
 * Words that name nothing by themselves, and somebody or something where the sentence deals with them: 事業者 to whom one
 * gives, 研修会 that one holds, 政府 that acts.
 */
interface CommonNoun {
  readonly word: RegExp;
  readonly form: Omit<BodyForm, 'ending' | 'modifier'>;
  /** What the text calls by another name: 我が国 acts as 日本政府. */
  readonly name?: string;
  /** True where the clause before it says which of them: 弱点を有する|事業者. */
  readonly isDescribed?: true;
}

const ALONE = '(?:(?<![一-龠々ァ-ヺーA-Za-z0-9])|(?<=第\\d{1,3}回))';
const RELATIVE =
  /(?<![一-龠々ァ-ヺーA-Za-z0-9])(?:[一-龠々ァ-ヺーA-Za-z0-9・]{2,14}の)?[一-龠々ァ-ヺーA-Za-z0-9・]{2,14}(?:を(?:営む|担う|行う|取り扱う|受けた|用いる|[一-龠]{1,3}(?:う|する|した|している))|に(?:取り組む|[一-龠]{2}(?:する|した|している)))$/u;

/** What runs, where it is said to be run. */
const RUN =
  '(?=等?(?:を[^、。をにが]{0,14}?(?:運用|運営|稼働|維持)|の[^、。をにが]{0,8}?(?:運用|運営|稼働)))';

const COMMON_NOUNS: readonly CommonNoun[] = [
  {
    word: new RegExp(
      `(?:${ALONE}|[一-龠]{2,6})(?:観測網|監視網|ホットライン|ヘルプデスク|コールセンター)${RUN}`,
      'gu',
    ),
    form: { type: 'INSTRUMENT', kind: 'SYSTEM', confidence: 0.55 },
  },
  {
    // What was found or thought, issued: 「…の調査結果を公表」, 「留意点を取りまとめ、…公表」.
    word: /[一-龠々ァ-ヺーA-Za-z0-9]{0,8}(?:留意点|留意事項|提言|考え方|(?<=調査|評価|検証|分析|点検|検討)結果|指標|一覧|年報|統計|教材|動画|リーフレット|パンフレット|ポスター|啓発資料|様式|優良事例|動向調査)(?=等?を[^、。]{0,14}?(?:公表|公開|発行|発表|刊行|配信|取りまとめ、[^、。]{0,16}?(?:公表|公開)))/gu,
    form: { type: 'INSTRUMENT', kind: 'OTHER', confidence: 0.55 },
  },
  {
    word: new RegExp(
      `(?<![一-龠々ァ-ヺーA-Za-z0-9])(?!連携|協力)[一-龠々ァ-ヺーA-Za-z0-9・]{2,16}(?:ホットライン|ポータル|サイト|アプリ|連絡網|デスク|窓口|相談室|掲示板|カタログ|サーバー?|回線|網|拠点|サービス|ダイヤル|体制|枠組み|事業|センサ|ラボ|スキーム|SOC|パートナーシップ|ネットワーク|プロジェクト)${RUN}`,
      'gu',
    ),
    form: { type: 'INSTRUMENT', kind: 'SYSTEM', confidence: 0.55 },
  },
  {
    // The place 我が国において and the owner 我が国の do nothing.
    word: new RegExp(
      `(?:${ALONE}|(?<=[年月日度]))(?:我が国|(?:日本)?政府|日本国?)(?=(?:は、?|が、?(?!直面|抱え|誇)|として(?:は|も)?、))`,
      'gu',
    ),
    form: { type: 'ORGANIZATION', kind: 'GROUP', confidence: 0.8 },
    name: '日本政府',
  },
  {
    word: new RegExp(
      `(?:${ALONE}|(?<=所管の))(?:事業者|企業|団体|組織|機関|学校|病院|工場|診療所|大学)等?(?=に対|への(?:情報|提供|周知|支援|助言|注意|要請|働き|呼び?[掛か]け|啓発|補助|通知|展開|共有|還元)|へ(?!の)|に(?![およつ関係基])|との|と(?=[一-龠ァ-ヺ])(?!同|いう)|から|が(?:行う|実施する)[^、。をが]{1,20}(?:に対|を支援)|(?:や|及び|、)[^、。をがはに]{1,14}(?:に対|に(?![およつ関係基])|と(?:連携|協力|共同|合同))|(?:の|における|による)[^、。はが]{1,24}を[^、。]{0,10}?(?:支援|後押し|補助|助成|助け|支え)|を(?:支援|対象|訪)|向けの(?:研修|講習|能力|支援|補助|演習|訓練))`,
      'gu',
    ),
    form: { type: 'ORGANIZATION', kind: 'COMPANY_CLASS', confidence: 0.6 },
    isDescribed: true,
  },
  {
    word: new RegExp(
      `(?:${ALONE}|(?<=対象))(?:研修会|講習会|説明会|意見交換会|情報交換会|報告会|発表会|相談会|勉強会|(?:研修|講習)(?=等?を[^、。]{0,14}?(?:開催|開[いき]|催|企画|共催))|講演会|交流会|定例会|全国大会|年次大会|総会|競技会|競技大会|催し|シンポジウム|セミナー|ワークショップ|イベント|フォーラム|キャンペーン|コンテスト|国際会議)(?=等?(?:を|の開催|に(?:参加|出席|登壇|、|おいて(?:講演|発表))|[がは]、?[^、。]{0,20}開催され|に[^、。]{0,20}(?:参加|出席|登壇)|(?:や|及び|並びに|、)[^、。をがは]{1,20}を[^、。]{0,10}?(?:開催|実施)))`,
      'gu',
    ),
    form: { type: 'EVENT', kind: 'OTHER', confidence: 0.6 },
  },
  {
    // 「Ⓐが主催する|演習」: which one, the clause says.
    word: /(?<=(?:主催|開催|実施|参加|出席|共催)(?:する|した|している)|開いた|行う|行った|主催の|共催の)(?:演習|訓練)(?=等?(?:を|に|の))/gu,
    form: { type: 'INSTRUMENT', kind: 'EXERCISE', confidence: 0.6 },
  },
  {
    word: /(?<=(?:主催|開催|実施|参加|出席|共催)(?:する|した|している|された|される)|開いた|開かれた|行う|行った|行われた)(?:会合|会議|協議|対話|式典)(?=等?に、?[^、。]{0,20}?(?:参加|出席|登壇|臨))/gu,
    form: { type: 'EVENT', kind: 'OTHER', confidence: 0.6 },
  },
  {
    word: new RegExp(
      `${ALONE}(?:連絡会議?|検討会議?|協議会|研究会|懇談会|委員会|分科会|作業部会|専門調査会|有識者会議|ワーキンググループ|タスクフォース|対策本部)(?=等?(?:を[^、。]{0,14}?(?:設置|設立|設け|立ち上げ|発足|新設|創設|開催|主催|開[いきく]|運営)|の(?:設置|設立|開催|運営)|への?(?:参加|参画|出席)|に、?[^、。]{0,12}?(?:参加|参画|出席|加わ|登壇)|(?:の|における)(?:議論|検討|活動|会合|枠組み)に))`,
      'gu',
    ),
    form: { type: 'ORGANIZATION', kind: 'COUNCIL', confidence: 0.6 },
  },
  {
    word: new RegExp(
      `${ALONE}(?:データベース|ポータルサイト|テストベッド|相談窓口|受付窓口)(?=等?(?:を|の)[^、。]{0,14}?(?:構築|整備|運用|運営|開設|設置|管理|稼働))`,
      'gu',
    ),
    form: { type: 'INSTRUMENT', kind: 'SYSTEM', confidence: 0.6 },
  },
  {
    word: new RegExp(
      `${ALONE}(?:認証制度|認定制度|評価制度|登録制度|表彰制度|報告制度|届出制度)(?=等?(?:を|の)[^、。]{0,14}?(?:運用|運営|実施|開始|創設|普及|周知))`,
      'gu',
    ),
    form: { type: 'INSTRUMENT', kind: 'PROGRAMME', confidence: 0.6 },
  },
  {
    word: new RegExp(
      `${ALONE}(?:ガイドライン|ガイダンス|マニュアル|手引書?|手引き|指針|手順書|解説書|事例集|チェックリスト|報告書|行動計画|ロードマップ)(?:(?=等?(?:を|の|について)[^、。]{0,14}?(?:公表|公開|策定|発行|発出|取りまとめ|改定|改訂|見直し|更新))|(?<=(?:公表|公開|策定|発行|改定|改訂|取りまとめ)した[^、。]{2,8}))`,
      'gu',
    ),
    form: { type: 'INSTRUMENT', kind: 'GUIDELINE', confidence: 0.6 },
  },
  {
    word: new RegExp(
      `${ALONE}(?:専門調査会|関係者会議|全国会議|実務者会議)(?=等?(?:を[^、。]{0,14}?(?:開催|開[いきく])|の開催))`,
      'gu',
    ),
    form: { type: 'ORGANIZATION', kind: 'COUNCIL', confidence: 0.6 },
  },
  {
    word: new RegExp(
      `${ALONE}(?:各国|諸外国|関係各国|参加国)等?(?=に対|に(?:[^、。]{0,8}?)(?:働き|呼び|要請|求め|提供|共有)|へ|と(?!も|いう)|から)`,
      'gu',
    ),
    form: { type: 'ORGANIZATION', kind: 'GROUP', confidence: 0.6 },
  },
  {
    // A place unless something is done with it: 「東京都内で」, but 「東京都と連携し」.
    word: new RegExp(
      `${ALONE}(?:東京都|北海道|(?:京都|大阪)府|[一-龠]{2,3}県|[一-龠]{1,4}市)(?=(?:等|など|をはじめとする)の?(?:自治体|地方公共団体)|と(?:連携|協力|共同|合同|の間)|に対し)`,
      'gu',
    ),
    form: { type: 'ORGANIZATION', kind: 'GROUP', confidence: 0.7 },
  },
  {
    word: new RegExp(
      `${ALONE}[一-龠々ァ-ヺーA-Za-z0-9]{3,12}の(?:仕組み|制度)(?=を、?[^、。]{0,12}?(?:運用|運営|普及|周知|紹介|構築|創設)|の(?:運用|運営|普及|周知))`,
      'gu',
    ),
    form: { type: 'INSTRUMENT', kind: 'PROGRAMME', confidence: 0.55 },
  },
];

/** The common nouns that a folded text deals with. `isTaken` says where other names stand. */
export function findCommonNouns(
  text: string,
  isTaken: (from: number, to: number) => boolean,
): readonly UnnamedBody[] {
  return COMMON_NOUNS.flatMap(({ word, form, name, isDescribed }) =>
    [...text.matchAll(word)].flatMap((match): UnnamedBody[] => {
      const to = match.index + match[0].length;
      if (isTaken(match.index, to)) return [];
      const clause = isDescribed === true ? (RELATIVE.exec(text.slice(0, match.index))?.[0].length ?? 0) : 0;
      const from = isTaken(match.index - clause, to) ? match.index : match.index - clause;
      return [{ from, to, name: name ?? text.slice(from, to), form: { ...form, ending: word, modifier: 0 } }];
    }),
  );
}
