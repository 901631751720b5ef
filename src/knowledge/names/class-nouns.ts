import { endings } from '../text/last-letters.ts';
import { buildEndingTrie, endingsOf } from '../text/trie.ts';
import type { EndingTrie } from '../text/trie.ts';
import type { BodyForm } from './body-form.ts';

/** What an argument may name: somebody, what is held, what is issued, what is run, what is spread. */
export type ArgumentSort = 'actor' | 'event' | 'document' | 'run' | 'spread';

/**
 * Nouns that name nothing by themselves, and somebody or something where a sentence deals with them: 事業者 to whom one
 * gives, 研修会 that one holds. A row says what a noun that ends so is, in the place of an argument; the longest ending counts.
 */
interface ClassNouns {
  readonly endings: string;
  readonly form: ClassForm;
  /** What must stand before the ending; without it the bare word does. */
  readonly after?: RegExp;
}

export type ClassForm = Omit<BodyForm, 'ending' | 'modifier'>;

const KANJI = /[一-龠々]$/u;
const COMPOUND = /[一-龠々ァ-ヺーA-Za-z]$/u;

const actors = (endings: string, kind: BodyForm['kind'], after?: RegExp, confidence = 0.6): ClassNouns => ({
  endings,
  form: { type: 'ORGANIZATION', kind, confidence, withEtc: true },
  ...(after === undefined ? {} : { after }),
});

/** Whom one supports, tells, asks … */
const ACTORS: readonly ClassNouns[] = [
  actors('ISAC', 'GROUP'),
  actors(
    `協議会 連絡会 連絡会議 検討会 検討会議 研究会 懇談会 懇話会 委員会 分科会 部会 調査会 有識者会議 専門家会議 ワーキンググループ WG タスクフォース 対策本部
     審議会 コンソーシアム フォーラム カウンシル アライアンス 推進会議 ラウンドテーブル`,
    'COUNCIL',
  ),
  actors(
    '省庁 自治体 地方公共団体 都道府県 市町村 市区町村 区町村 府県 警察 消防 行政機関 政府機関 当局 裁判所 検察',
    'GROUP',
  ),
  actors('諸国 各国 国 政府 両国 島しょ国', 'GROUP'),
  actors(
    '国際機関 研究機関 教育機関 支援機関 専門機関 関係機関 検査機関 審査機関 認証機関 評価機関 機関',
    'OTHER',
  ),
  actors('団体 協会 連盟 連合会 工業会 組合 学会 医師会 商工会 商工会議所 法人会 連合', 'INDUSTRY_BODY'),
  actors(
    `事業者 事業体 業者 企業 会社 各社 メーカー メーカ ベンダー ベンダ プロバイダー プロバイダ 銀行 金庫 保険会社 病院 診療所 薬局 工場 店舗 取引所 開設者 設置者
     製造者 供給者 販売者 輸入者 保有者 所有者 占有者 設計者 施工者 受託者 発注者 受注者 委託先 取引先 調達先 提供者 運営者 小売店 商店 商社 旅館 ホテル 農家 港湾 空港 劇場 放送局 新聞社 出版社 商工業者 個人事業主 運航者 開発者 業界 産業 スタートアップ オペレーター オペレータ 企業体 共同企業体 法人 農協 漁協 ボランティア`,
    'COMPANY_CLASS',
  ),
  actors('社 大手', 'COMPANY_CLASS', KANJI),
  actors('大学 高校 高専 高等専門学校 学校 小中学校 図書館 博物館 教育委員会 保健所', 'GROUP'),
  actors('チーム グループ コミュニティ CSIRT SOC CERT PSIRT 部隊 支部', 'GROUP'),
  actors('隊 軍 署', 'GROUP', KANJI),
  actors('コマンド', 'GROUP', COMPOUND),
  actors('知事会 市長会 町村会 病院会 同友会 商工会', 'INDUSTRY_BODY'),
  actors(
    '会',
    'INDUSTRY_BODY',
    /[一-龠々]{3}(?<!説明|講習|研修|講演|意見交換|情報交換|報告|発表|相談|勉強|交流|見学|定例|懇談|展示|博覧|競技|連絡|全国大|年次大|審査|対話|座談|体験|実演|討論|検証)$/u,
  ),
  actors('組織', 'OTHER'),
  actors('構成員 正会員 会員 加盟社 参加者 登録者', 'COMPANY_CLASS'),
  actors(
    '機構 センター 研究所 研究院 検査院 地理院 科学院 大使館 総領事館 代表部 事務所 支局 公社 財団 基金',
    'OTHER',
    COMPOUND,
  ),
  actors('庁 部局 本部', 'OTHER', KANJI),
  actors('県 都 府 市', 'GROUP', /[一-龠々ヶ]{2}$/u, 0.5),
  actors('室 課', 'OTHER', /[一-龠々]{2}$/u),
  actors('局', 'OTHER', /[一-龠々]{2}(?<!事務|郵便|当)$/u),
];

const events = (endings: string): ClassNouns => ({
  endings,
  form: { type: 'EVENT', kind: 'OTHER', confidence: 0.6 },
});

/** What one holds or takes part in. */
const EVENTS: readonly ClassNouns[] = [
  { endings: '演習 訓練 ドリル', form: { type: 'INSTRUMENT', kind: 'EXERCISE', confidence: 0.6 } },
  events(
    `研修 研修会 講習 講習会 講座 説明会 講演会 意見交換会 情報交換会 報告会 発表会 相談会 勉強会 交流会 見学会 定例会 連絡会 懇談会 全国大会 年次大会 大会 総会 競技会 コンテスト
     コンペティション 催し 集い シンポジウム セミナー ワークショップ イベント フォーラム カンファレンス キャンペーン サミット ウェビナー ハッカソン キャンプ 合宿 展示会 見本市 フェア 式典
     表彰式 授与式 公聴会 対話会 座談会 体験会 実演会 討論会 検証会 報告会合 ヒアリング 出前授業 出前講座 講義 塾 アカデミー ブートキャンプ CTF コンペ 選手権 アワード 博覧会 フェスタ フェスティバル 署名式 開所式 会合 会議 対話 協議 ラウンドテーブル パネルディスカッション セッション 分科会 教室 ツアー ウィーク 月間 週間 デー パネル展 コンクール 審査会`,
  ),
];

const instruments = (endings: string, kind: BodyForm['kind'], after?: RegExp): ClassNouns => ({
  endings,
  form: { type: 'INSTRUMENT', kind, confidence: 0.6 },
  ...(after === undefined ? {} : { after }),
});

/** What a thing is told in; to spread it is to spread what it tells. */
const MEDIA = instruments(
  '教材 動画 映像 冊子 リーフレット パンフレット ポスター チラシ 啓発資料 資料 コンテンツ テキスト 教科書 データ データセット 調査 調査結果 分析結果',
  'OTHER',
);

/** What one issues, amends, spreads. */
const DOCUMENTS: readonly ClassNouns[] = [
  instruments(
    `ガイドライン ガイダンス ガイドブック ガイド マニュアル 手引 手引き 手引書 指針 手順書 手順 要領 要綱 解説書 解説 解説資料 事例集 対策集 プラクティス集 問答集 用語集 資料集 Q&A FAQ
     ハンドブック ブックレット チェックリスト チェックシート リスト 点検表 ひな形 テンプレート ベストプラクティス 心得 規程 規定 規則 規約 ルール 原則 留意事項 留意点 文書 覚書 声明 宣言
     通知 通達 事務連絡 注意喚起 アラート アドバイザリ 点検票 調査票 手帳 読本 早見表`,
    'GUIDELINE',
  ),
  instruments('集', 'GUIDELINE', /[一-龠々](?<![募編収特招])$/u),
  instruments('シート', 'GUIDELINE', COMPOUND),
  instruments('基準 基準群 標準 規格 仕様 仕様書 プロファイル 技術標準', 'STANDARD'),
  instruments('フレームワーク 参照モデル', 'FRAMEWORK'),
  instruments(
    '行動計画 基本計画 計画 戦略 ロードマップ 工程表 アクションプラン 方針 プラン ビジョン 政策パッケージ',
    'PLAN',
  ),
  instruments('法 条例 法律 政令 省令 告示 条約 協定', 'LAW'),
  instruments(
    `報告書 レポート 白書 年報 月報 統計 評価結果 検討結果 提言 考え方 取りまとめ とりまとめ 中間整理 論点整理 書簡
     カリキュラム シナリオ 書籍 カタログ マップ 指標 書 版`,
    'OTHER',
  ),
  MEDIA,
];

/** What one runs: a programme … */
const PROGRAMMES: readonly ClassNouns[] = [
  instruments('認証制度 認定制度 ラベリング制度 適合性評価制度 認証スキーム', 'CERTIFICATION'),
  instruments(
    '制度 プログラム 事業 スキーム プロジェクト イニシアティブ 仕組み 取組 枠組み パートナーシップ キャンペーン サービス 講座 コース カリキュラム',
    'PROGRAMME',
  ),
];

/** … or a system. */
const SYSTEMS: readonly ClassNouns[] = [
  instruments(
    `システム サイト ポータル ホームページ 窓口 相談室 受付 基盤 ネットワーク データベース センサー センサ 観測網 監視網 連絡網 網 SOC ホットライン テストベッド 環境 プラットフォーム ツール
     アプリ ダイヤル デスク コールセンター 掲示板 カタログ ラボ クラウド レンジ`,
    'SYSTEM',
  ),
];

/** What one runs and nobody spreads. */
const PLANT = instruments('サーバー サーバ 回線 拠点 体制 設備 装置 機器', 'SYSTEM');

/** What is found by its last letters. */
interface Ending {
  readonly form: ClassForm;
  readonly after: RegExp | undefined;
}

const BY_SORT: Readonly<Record<ArgumentSort, EndingTrie<Ending>>> = {
  actor: endingsOfRows(ACTORS),
  event: endingsOfRows(EVENTS),
  document: endingsOfRows(DOCUMENTS),
  run: endingsOfRows([...PROGRAMMES, ...SYSTEMS, PLANT]),
  spread: endingsOfRows([...SYSTEMS, ...DOCUMENTS.filter((row) => row !== MEDIA), ...PROGRAMMES]),
};

function endingsOfRows(rows: readonly ClassNouns[]): EndingTrie<Ending> {
  // A word that several rows tell is what the last of them says.
  const byWord = new Map(
    rows.flatMap(({ endings: words, form, after }) =>
      words
        .split(/\s+/u)
        .filter((word) => word !== '')
        .map((word) => [word, { form, after }] as const),
    ),
  );
  return buildEndingTrie(byWord);
}

/** What a noun is by its ending as an argument of a sort, and how long the ending is. */
export function classOf(
  noun: string,
  sort: ArgumentSort,
): { readonly form: ClassForm; readonly length: number } | undefined {
  for (const { from, values } of endingsOf(BY_SORT[sort], noun)) {
    for (const { form, after } of values) {
      if (after === undefined || after.test(noun.slice(0, from))) return { form, length: noun.length - from };
    }
  }
  return undefined;
}

/** A name of letters alone tells by the place where it stands what it is: 「SecHack365を実施」. */
export const LATIN_NAME = /^(?=[^A-Z]*[A-Z])[A-Za-z][A-Za-z0-9&/.+ -]{1,40}[A-Za-z0-9+]$/u;
/** People who act for whoever acts: 「職員が参加」; not 関係者 and 参加者, who are others. */
export const DEPUTIES = endings(
  /(?:幹部|首脳|高官|局長|大臣|副大臣|政務官|代表団?|職員|教職員|社員|行政官|捜査員|捜査官|警察官|隊員|大使|長官|審議官|参事官|次官|課長|室長|部長|センター長|所長|要員|担当[者官]|担当職員|事務局|専門家|研究者|研究員|政府代表|側)等?$/u,
);
/** People through whom a body acts: 「Ⓐの職員が」, 「Ⓐの幹部と」. */
export const PERSONS = endings(
  /(?:幹部|経営層|経営陣|経営者|役員|首脳|高官|実務者|責任者|管理者|局長|大臣|副大臣|政務官|代表者?|代表団|職員|教職員|従業員|社員|技術者|行政官|捜査員|捜査官|警察官|隊員|委員|大使|長官|審議官|参事官|次官|課長|室長|部長|センター長|所長|理事長?|会長|総裁|要員|人員|担当[者官]|担当職員|関係者|事務局|専門家|研究者|研究員|部門|部局|部署|メンバー|チーム|CISO|将校|幕僚|指揮官|司令官|検事|検察官|判事|裁判官|弁護士|教員|教諭|教授|研修員|研修生|公務員|議員|首相|外相|実務家|管理職|若手|軍|官|員|[センタ一-龠ー\ue000-\uefff]長)等?$/u,
);
