import { buildEndingTrie, endingsOf } from '../text/trie.ts';

/**
 * Verbal nouns of official Japanese: those that stand for a verb where する is left out (「手引を作成、公表した」,
 * 「手引を公表。」).
 */
const VERBAL_NOUNS = buildEndingTrie(
  `提供 共有 発信 展開 還元 配信 通知 送付 伝達 連絡 開示 配布 周知 紹介 説明 公表 公開 策定 発行 発出 刊行 制定 公布 公示 作成 掲載 発表 告示 改定 改訂 改正 更新 修正 増補 見直し 取りまとめ とりまとめ
  支援 助言 指導 援助 助成 補助 交付 拠出 支出 措置 委託 派遣 供与 貸与 寄贈 後援 協賛 協力 連携 協働 提携 締結 署名 合意 調印 延長 構築 強化 整備 確立 推進 促進 普及 啓発 導入 活用 利用 利活用 運用 運営
  管理 実施 開催 主催 共催 開設 設置 設立 創設 新設 発足 参加 参画 出席 出展 登壇 加盟 加入 入会 要請 依頼 要望 要求 勧告 指示 呼び掛け 呼びかけ 働き掛け 働きかけ 検討 議論 協議 審議 討議 意見交換 情報交換
  調査 分析 評価 検証 確認 点検 監視 観測 検知 把握 収集 集約 整理 開発 研究 実証 試行 標準化 提案 提出 主導 貢献 寄与 参照 反映 拡充 拡大 充実 深化 高度化 改善 継続 開始 再開 終了 完了 決定 承認 採択 採用
  育成 養成 教育 訓練 演習 研修 受講 募集 選定 認定 認証 登録 届出 報告 通報 相談 対応 対処 復旧 訪問 視察 招へい 招聘 表彰 広報 告知 注意喚起 情報提供 情報共有 情報発信 普及啓発 移管 移行 改組 統合 再編 承継`
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => [word, word]),
);

/** True of a compound whose last part is a verbal noun: 情報提供, 共同研究, 策定・公表. */
export function isVerbalNoun(compound: string): boolean {
  return verbalNounLength(compound) > 0;
}

/** How many letters of a compound's end are a verbal noun. */
export function verbalNounLength(compound: string): number {
  const [longest] = endingsOf(VERBAL_NOUNS, compound);
  return longest === undefined ? 0 : compound.length - longest.from;
}
