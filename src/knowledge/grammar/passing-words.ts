import { endings } from '../text/last-letters.ts';

/**
 * Words that pass on what they govern: who does 「支援の取組を推進する」 does 「支援」. Each is told by its last part, so that
 * 体制強化 is 強化.
 */
const words = (list: string): string =>
  list
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join('|');

/** 「支援を|行う」: verbs and verbal nouns under which something is done. */
export const DOING = endings(
  new RegExp(
    `(?:${words(
      `行う 行なう おこなう 実施 図る はかる 進める すすめる 推進 促進 加速 加速化 継続 続ける 強化 充実 拡充 拡大 徹底 深化 深める 高める 強める 広める 広げる 重ねる 積み重ねる 積み上げる 積む 設ける もうける 持つ もつ 開始 始める 再開 着手 展開
     実現 達成 完了 終える 確保 確立 構築 築く 整備 整える 講じる 担う 引き受ける 受け持つ 請け負う 担当 主導 牽引 果たす 務める 高度化 活性化 活発化 緊密化 円滑化 効率化 迅速化 改善 維持 保つ 運用 運営 開催 執行 実践 試行 本格化
     繰り返す 尽くす 決定 決める 定める 計画 企画 予定 目指す めざす できる 出来る 遂行 推し進める 発展 具体化 多様化 定着 定期化 常態化 再構築 完遂 手掛ける 提供 発出 送付 活かす 生かす 活用 創設`,
    )})$|^する$`,
    'u',
  ),
);
/** 「支援に|努める」 */
export const DOING_WITH_NI = endings(
  new RegExp(
    `(?:${words(`努める つとめる 取り組む 取組む とりくむ 取組 当たる あたる 着手 従事 傾注 注力 尽力 いそしむ 励む 臨む 踏み切る 乗り出す 至る いたる`)})$`,
    'u',
  ),
);
/** 「支援を|受ける」: somebody else does it to who acts. */
export const RECEIVING = endings(
  /^(?:受ける|得る|もらう|いただく|仰ぐ|授かる|受け入れる|賜る|受け取る)$|(?:享受|受領|受託)$/u,
);
/** 「支援の|取組」: nouns that are what is done, or the doing of it. */
export const DOING_NOUN = endings(
  new RegExp(
    `(?:${words(
      `実施 取組 取組み 取り組み 活動 事業 施策 業務 事務 作業 推進 促進 強化 充実 拡充 拡大 継続 開始 展開 徹底 深化 高度化 活性化 加速 加速化 円滑化 緊密化 場 機会 一環 手続き 手続 措置 対応 本格運用 試行 実践 実現 再開 発展 確保 維持 枠組み 営み プロジェクト 構築 整備 改善 開催 運営 運用 定着 全国展開 横展開 役割 機能 任務 企画 主導 文書 通知 事務連絡 通達 書簡 依頼文 要請文`,
    )})等?$`,
    'u',
  ),
);
/** 「情報を共有する|体制」: what makes it possible to do it. */
export const ENABLING_NOUN = endings(
  /(?:体制|仕組み|枠組み|環境|システム|制度|基盤|窓口|ネットワーク|関係|方式|機能|プラットフォーム|スキーム|ルート|ツール)等?$/u,
);
/** 「…するよう|求める」: what is told there is what somebody is to do. */
export const ASKING = endings(
  /(?:求める|要請|依頼|促す|うながす|呼び掛ける|呼びかける|働き掛ける|働きかける|指示|指導|要望|通知|周知|勧告|命じる|勧める|訴える|要求|申し入れる|徹底|注意喚起|お願い|頼む|依頼|助言|推奨|連絡|申し渡す|促進|支援|検討|調整)$/u,
);
/** 「チームを|発足させる」: what comes about by itself is done by who makes it. */
export const COMING_ABOUT = endings(
  /(?:参加|出席|参画|登壇|従事|発足|稼働|出向|常駐|浸透|定着|普及|発展|進展|深化|向上|充実|拡大|加速|反映|機能|成立|活性化|高度化|根付く|動く|広がる|深まる|強まる)$/u,
);
/** 「…することを|目指す」: it is meant. */
export const INTENDING = endings(/(?:目指す|めざす|予定|計画|企画|方針)$/u);
/** 「演習を企画したが、|延期した」: it was not done. */
export const CALLED_OFF = endings(/(?:延期|中止|見送る|取りやめる|断念)$/u);
