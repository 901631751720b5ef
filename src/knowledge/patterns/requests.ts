import type { RelationPatterns } from './relation-patterns.ts';

export const requests: RelationPatterns = {
  kind: 'REQUESTS',
  acts: [
    {
      says: 'asks somebody: 電気通信事業者に対し、対策の強化を要請した。',
      verbs:
        '要請 依頼 行政指導 要求 要望 お願い 指示 勧告 申し渡す 命じる 訴える 求める 働き掛ける 働きかける 呼び掛ける 呼びかける 申し入れる 頼む',
      object: 'to',
      isTakenOver: true,
      confidence: 0.88,
    },
    {
      says: 'urges somebody to do something: 事業者に対し、機器の更新を促した。; 「活用を促した」 spreads what is used',
      verbs: '促す',
      object: 'to',
      unless: '(?:活用|利用|利活用|普及|参照)$',
      isTakenOver: true,
      confidence: 0.85,
    },
    {
      says: 'tells somebody to do so: 自治体に点検を行うよう通知した。',
      verbs: '通知 周知 指導 連絡 注意喚起 助言 徹底 案内',
      theme: 'よう$',
      object: 'to',
      isTakenOver: true,
      confidence: 0.88,
    },
  ],
};
