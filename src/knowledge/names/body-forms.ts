import type { NamedKind, NamedType } from './name-index.ts';

/**
 * How a text names what no registry knows: by the last word of a compound. A row says what a name that ends so is.
 * To teach a new one, add a row; longer endings come before shorter ones that end alike.
 */
export interface BodyForm {
  readonly ending: RegExp;
  readonly type: NamedType;
  readonly kind: NamedKind;
  /** How sure it is that the compound names one thing of this kind. */
  readonly confidence: number;
  /** How many letters must stand before the ending; a bare 委員会 names nothing. */
  readonly modifier: number;
  /** True where 等 belongs to the name: 事業者等 is the class, 協議会等 is the council and others. */
  readonly withEtc?: true;
}

export const BODY_FORMS: readonly BodyForm[] = [
  // Instruments whose names contain the name of a body come first: 協議会規約, 委員会報告書.
  {
    ending: /(?:ガイドライン|ガイダンス|手引き?書?|指針|ハンドブック|マニュアル|対策集)$/u,
    type: 'INSTRUMENT',
    kind: 'GUIDELINE',
    confidence: 0.7,
    modifier: 2,
  },
  {
    ending:
      /(?:チェックリスト|解説書|事例集|手引|手順書|要領|ガイド|ガイドブック|文書|指南書|教本|規程|規定|原則|声明|宣言|レポート|通知|通達|心得|要件|資料集|用語集|ひな形|点検表|点検シート|リスト)$/u,
    type: 'INSTRUMENT',
    kind: 'GUIDELINE',
    confidence: 0.6,
    modifier: 3,
  },
  {
    ending:
      /(?:統一基準群?|対策基準|安全基準|技術基準|管理基準|評価基準|審査基準|認定基準|標準規格|国際規格|国際標準|技術仕様)$/u,
    type: 'INSTRUMENT',
    kind: 'STANDARD',
    confidence: 0.6,
    modifier: 2,
  },
  { ending: /(?:フレームワーク)$/u, type: 'INSTRUMENT', kind: 'FRAMEWORK', confidence: 0.6, modifier: 2 },
  {
    ending: /(?:認証制度|認定制度|評価制度|登録制度|ラベリング制度)$/u,
    type: 'INSTRUMENT',
    kind: 'CERTIFICATION',
    confidence: 0.65,
    modifier: 2,
  },
  {
    ending: /(?:支援制度|表彰制度|届出制度|報告制度|補助金制度)$/u,
    type: 'INSTRUMENT',
    kind: 'PROGRAMME',
    confidence: 0.6,
    modifier: 2,
  },
  { ending: /(?:プログラム)$/u, type: 'INSTRUMENT', kind: 'PROGRAMME', confidence: 0.55, modifier: 3 },
  {
    ending:
      /(?:共有システム|共有基盤|共有プラットフォーム|分析基盤|分析システム|監視システム|演習基盤|演習環境|データベース|ポータルサイト)$/u,
    type: 'INSTRUMENT',
    kind: 'SYSTEM',
    confidence: 0.6,
    modifier: 2,
  },
  {
    ending: /(?:システム|プラットフォーム|情報基盤|共通基盤|クラウド|ツール)$/u,
    type: 'INSTRUMENT',
    kind: 'SYSTEM',
    confidence: 0.55,
    modifier: 4,
  },
  {
    ending: /(?:相談|受付|提供|通報|報告|届出|一元|ワンストップ)窓口$/u,
    type: 'INSTRUMENT',
    kind: 'SYSTEM',
    confidence: 0.55,
    modifier: 0,
  },
  { ending: /(?:制度)$/u, type: 'INSTRUMENT', kind: 'PROGRAMME', confidence: 0.55, modifier: 4 },
  { ending: /(?:演習|訓練)$/u, type: 'INSTRUMENT', kind: 'EXERCISE', confidence: 0.6, modifier: 2 },
  {
    ending: /(?:基本法|促進法|強化法|保護法|条約)$/u,
    type: 'INSTRUMENT',
    kind: 'LAW',
    confidence: 0.65,
    modifier: 2,
  },
  {
    ending:
      /(?:行動計画|基本計画|実施計画|推進計画|基本方針|対処方針|対応方針|運営方針|ロードマップ|アクションプラン)$/u,
    type: 'INSTRUMENT',
    kind: 'PLAN',
    confidence: 0.6,
    modifier: 2,
  },
  {
    ending: /(?:規約|要綱|報告書|白書|憲章|戦略)$/u,
    type: 'INSTRUMENT',
    kind: 'OTHER',
    confidence: 0.55,
    modifier: 2,
  },
  // Occasions.
  {
    ending:
      /(?:シンポジウム|カンファレンス|研修会|講習会|全国大会|国際大会|展示会|発表会|報告会|イベント|セミナー|サミット|ワークショップ|説明会|講演会|勉強会|見学会|意見交換会|情報交換会|交流会|相談会|競技会|キャンペーン|コンテスト)$/u,
    type: 'EVENT',
    kind: 'OTHER',
    confidence: 0.6,
    modifier: 2,
  },
  {
    ending:
      /(?:年次会合|定期会合|定例会合|専門家会合|[A-Z0-9]会合|総会|政策会議|国際会議|年次会議|政策対話|サイバー対話|サイバー協議)$/u,
    type: 'EVENT',
    kind: 'OTHER',
    confidence: 0.6,
    modifier: 0,
  },
  // Countries that no registry has, and their forces.
  {
    ending:
      /^(?:ベトナム|インドネシア|マレーシア|カンボジア|ラオス|ミャンマー|ブルネイ|モンゴル|スリランカ|バングラデシュ|イタリア|スペイン|オランダ|ベルギー|スイス|オーストリア|ポーランド|チェコ|フィンランド|スウェーデン|ノルウェー|デンマーク|ラトビア|カナダ|ニュージーランド|ブラジル|メキシコ|チリ|トルコ|サウジアラビア|エジプト|ケニア|ナイジェリア|南アフリカ|台湾|中国|パプアニューギニア|フィジー|トンガ|サモア)$/u,
    type: 'ORGANIZATION',
    kind: 'FOREIGN_BODY',
    confidence: 0.85,
    modifier: 0,
  },
  {
    ending: /(?:(?<=[米英豪仏独])軍|陸軍|海軍|空軍)$/u,
    type: 'ORGANIZATION',
    kind: 'FOREIGN_BODY',
    confidence: 0.7,
    modifier: 1,
  },
  // Bodies.
  { ending: /ISAC$/u, type: 'ISAC', kind: 'OTHER', confidence: 0.8, modifier: 1 },
  { ending: /セプター$/u, type: 'ORGANIZATION', kind: 'CEPTOAR', confidence: 0.75, modifier: 1 },
  {
    ending:
      /(?:協議会|連絡会議?|検討会議?|研究会|懇談会|有識者会議|専門家会議|推進会議|連携会議|(?<=[一-龠ァ-ヺーりいみ])会議|専門調査会|懇話会|分科会|(?<=[一-龠])部会|小委員会|対策本部|戦略本部|審議会|委員会|コンソーシアム|タスクフォース|フォーラム|作業部会|ワーキンググループ|WG)$/u,
    type: 'ORGANIZATION',
    kind: 'COUNCIL',
    confidence: 0.75,
    modifier: 2,
  },
  {
    ending: /(?:グループ|チーム|コミュニティ|アライアンス)$/u,
    type: 'ORGANIZATION',
    kind: 'GROUP',
    confidence: 0.6,
    modifier: 3,
  },
  {
    ending: /(?:医師会|薬剤師会|弁護士会|商工会|農業協同組合|漁業協同組合|信用組合)$/u,
    type: 'ORGANIZATION',
    kind: 'INDUSTRY_BODY',
    confidence: 0.65,
    modifier: 0,
  },
  { ending: /^(?:陸上|海上|航空)自衛隊$/u, type: 'ORGANIZATION', kind: 'AGENCY', confidence: 0.85, modifier: 0 },
  // Where standards are made: ISO/IEC JTC 1/SC 27, 3GPP SA3.
  {
    ending:
      /^(?:ISO\/IEC|ISO|IEC|IEEE|ETSI|3GPP|W3C|OASIS|CEN|CENELEC|GSMA|TCG|OMA|IETF|ITU-[TRD]?|O-RAN)(?:\/?(?:JTC|TC|SC|WG|SG|SA|CT|RAN)\d*)*$/u,
    type: 'ORGANIZATION',
    kind: 'INTERNATIONAL_BODY',
    confidence: 0.85,
    modifier: 0,
  },
  { ending: /(?:CSIRT|CERT)$/u, type: 'ORGANIZATION', kind: 'GROUP', confidence: 0.6, modifier: 2 },
  {
    ending: /(?:地方整備局|総合通信局|経済産業局|運輸局|農政局|厚生局|管区警察局|警察本部)$/u,
    type: 'ORGANIZATION',
    kind: 'GROUP',
    confidence: 0.65,
    modifier: 0,
  },
  {
    ending:
      /(?:関係省庁|府省庁|所管省庁|各省庁|行政機関|政府機関|捜査機関|法執行機関|治安機関|地方公共団体|自治体|都道府県|市?区?町村)$/u,
    type: 'ORGANIZATION',
    kind: 'GROUP',
    confidence: 0.65,
    modifier: 0,
    withEtc: true,
  },
  {
    ending: /(?:(?<=[一-龠ァ-ヺー])当局|(?<=[ァ-ヺー])政府)$/u,
    type: 'ORGANIZATION',
    kind: 'FOREIGN_BODY',
    confidence: 0.65,
    modifier: 2,
  },
  {
    ending: /(?:同盟国|同志国|有志国|加盟国|友好国|途上国|新興国|関係国|各国|諸国|島しょ国|各国政府)$/u,
    type: 'ORGANIZATION',
    kind: 'GROUP',
    confidence: 0.6,
    modifier: 0,
    withEtc: true,
  },
  {
    ending:
      /(?:事業者|ベンダー?|メーカー?|プロバイダー?|金融機関|医療機関|大企業|中小企業|民間企業|関係企業|関連企業|加盟企業|会員企業|会員各社|加盟社|加盟各社|各社|業界|(?<=[一-龠])産業|業者|会社)$/u,
    type: 'ORGANIZATION',
    kind: 'COMPANY_CLASS',
    confidence: 0.65,
    modifier: 0,
    withEtc: true,
  },
  {
    ending:
      /^(?:関係機関|関連機関|国際機関|研究機関|教育機関|関係団体|関連団体|業界団体|経済団体|事業者団体)$/u,
    type: 'ORGANIZATION',
    kind: 'GROUP',
    confidence: 0.6,
    modifier: 0,
    withEtc: true,
  },
  {
    ending: /(?:関係機関|関連機関|専門機関|研究機関|教育機関|共有機関|国際機関|支援機関|共助機関|機関)$/u,
    type: 'ORGANIZATION',
    kind: 'OTHER',
    confidence: 0.6,
    modifier: 2,
    withEtc: true,
  },
  {
    ending: /(?:業界団体|関係団体|関連団体|事業者団体|経済団体|標準化団体|支援団体|団体)$/u,
    type: 'ORGANIZATION',
    kind: 'INDUSTRY_BODY',
    confidence: 0.6,
    modifier: 2,
    withEtc: true,
  },
  {
    ending: /(?:協会|連盟|連合会|工業会|商工会議所|学会)$/u,
    type: 'ORGANIZATION',
    kind: 'INDUSTRY_BODY',
    confidence: 0.7,
    modifier: 2,
  },
  {
    ending: /(?:研究所|研究機構|大学校)$/u,
    type: 'ORGANIZATION',
    kind: 'RESEARCH_INSTITUTE',
    confidence: 0.7,
    modifier: 2,
  },
  {
    ending: /(?:独立行政法人|国立大学法人|大学|高等専門学校|教育委員会)$/u,
    type: 'ORGANIZATION',
    kind: 'GROUP',
    confidence: 0.6,
    modifier: 0,
    withEtc: true,
  },
  {
    ending: /(?:推進機構|支援機構|センター|事務所)$/u,
    type: 'ORGANIZATION',
    kind: 'OTHER',
    confidence: 0.6,
    modifier: 3,
  },
  // 関係省庁 and the like are groups, above; what is left is one ministry.
  {
    ending: /(?:(?<=[一-龠])(?<![各同両本係])省|(?<=[一-龠ァ-ヺー])(?<![各同両本省官])庁|内閣官房|内閣府)$/u,
    type: 'MINISTRY',
    kind: 'OTHER',
    confidence: 0.7,
    modifier: 0,
  },
];

/** Compounds that end like a body and are none. */
export const NOT_A_BODY =
  /^(?:データセンター|コールセンター|関係機関間|検索機関|機関|第三者機関|省|庁|官庁|大学|事業者|団体|各国|諸国|メーカー?|ベンダー?|同(?![盟志友済窓]).*|各社|業界|業者|会社|自社|他社|子会社)$/u;
