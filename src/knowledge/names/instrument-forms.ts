import type { BodyForm } from './body-form.ts';

/** Guidelines, systems, programmes, exercises and what is held, by the last word of their names. */
export const INSTRUMENT_FORMS: readonly BodyForm[] = [
  {
    ending: /(?:ガイドライン|ガイダンス|手引き?書?|指針|ハンドブック|マニュアル|対策集)$/u,
    type: 'INSTRUMENT',
    kind: 'GUIDELINE',
    confidence: 0.7,
    modifier: 2,
  },
  {
    ending:
      /(?:チェックリスト|解説書|(?<![募編収特])集|手引|手順書|要領|ガイド|ガイドブック|(?<!協力|合意|公|電子|添付)文書|指南書|教本|規程|規定|原則|声明|宣言|レポート|通知|通達|心得|要件|資料集|用語集|ひな形|点検表|点検シート|リスト)$/u,
    type: 'INSTRUMENT',
    kind: 'GUIDELINE',
    confidence: 0.6,
    modifier: 2,
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
      /(?:共有システム|共有基盤|共有プラットフォーム|分析基盤|分析システム|監視システム|検知システム|演習基盤|演習環境|検証環境|(?<=.{2})データベース|(?<=.{2})ポータルサイト|(?<=.{2})テストベッド)$/u,
    type: 'INSTRUMENT',
    kind: 'SYSTEM',
    confidence: 0.6,
    modifier: 0,
  },
  {
    ending: /(?:システム|サーバー?|プラットフォーム|情報基盤|共通基盤|クラウド|ツール)$/u,
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
      /(?:シンポジウム|カンファレンス|研修会|講習会|全国大会|国際大会|展示会|発表会|報告会|イベント|セミナー|サミット|ワークショップ|説明会|講演会|勉強会|ハッカソン|キャンプ|大会|ウィーク|フェア|フェスタ|ウェビナー|ラウンドテーブル|合宿|(?<=[一-龠ァ-ヺー])デー|(?<=官民|実務者|政策|二国間)対話|見学会|意見交換会|情報交換会|交流会|相談会|競技会|キャンペーン|コンテスト|ブートキャンプ|(?<=[一-龠ァ-ヺー])塾)$/u,
    type: 'EVENT',
    kind: 'OTHER',
    confidence: 0.6,
    modifier: 2,
  },
  {
    ending:
      /(?:年次会合|定期会合|定例会合|専門家会合|[A-Z0-9]会合|総会|政策会議|国際会議|年次会議|政策対話|サイバー対話|政策協議|二国間協議|サイバー協議)$/u,
    type: 'EVENT',
    kind: 'OTHER',
    confidence: 0.6,
    modifier: 0,
  },
];
