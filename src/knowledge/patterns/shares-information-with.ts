import type { RelationPatterns } from './relation-patterns.ts';

export const sharesInformationWith: RelationPatterns = {
  kind: 'SHARES_INFORMATION_WITH',
  acts: [
    {
      says: 'gives information to somebody: 水道事業者等に対し、攻撃の手口に関する情報を提供した。',
      verbs:
        '提供 共有 発信 展開 還元 配信 フィードバック 通知 送付 伝達 連絡 開示 配布 提示 回付 回覧 周知 紹介 教示 説明 報告 通報 公開 開放 提出 横展開 発出 伝える 知らせる 届ける 送る 配る 示す 流す 渡す 寄せる 発 回す 申し送る 引き渡す',
      theme: '{information}$',
      object: 'to',
      isTakenOver: true,
      confidence: 0.9,
    },
    {
      says: 'warns or tells somebody: 医療機関に対して注意喚起を実施した。',
      verbs: '注意喚起 通報 通知 情報還元 警告 報告 伝達 連絡',
      object: 'to',
      confidence: 0.87,
    },
    {
      says: 'shares or exchanges with somebody: 電力ISACと脅威情報を共有した。',
      verbs:
        '共有 交換 相互提供 情報連携 融通 やり取り やりとり 交わす 取り交わす 持ち寄る 突き合わせる 分かち合う 知らせ合う 伝え合う 出し合う',
      theme: '{information}$',
      unless: '(?:意見|認識|{agreement})$',
      object: 'with',
      isCooperative: true,
      isTakenOver: true,
      confidence: 0.9,
    },
    {
      says: 'gives each other: 業界団体との協定に基づき、情報を相互に提供した。',
      verbs: '提供 通知 通報 連絡 報告 開示 伝える 知らせる',
      theme: '{information}$',
      manner: '(?:相互|互い|双方向)に[^。、]{0,12}$|(?:相互|互い)に、?[^。、]*を$',
      object: 'with',
      isTakenOver: true,
      confidence: 0.87,
    },
    {
      says: 'gets information from somebody: 海外の機関から脅威情報を入手した。',
      verbs: '入手 聴取 受領 収集 得る 受ける 受け取る 受け付ける 集める 集約 吸い上げる 聞き取る',
      theme: '(?:{information}|報告|通報|届出|相談|連絡|申告|説明)$',
      object: 'from',
      isReversed: true,
      confidence: 0.82,
    },
  ],
};
