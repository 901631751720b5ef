import type { RelationPatterns } from './relation-patterns.ts';

export const meetsWith: RelationPatterns = {
  kind: 'MEETS_WITH',
  acts: [
    {
      says: 'holds a meeting with somebody: 米国の当局と定期的に会合を開催した。',
      verbs: '開催 実施 主催 招集 設置 開く 行う 持つ 重ねる 設ける 催す 執り行う もつ',
      theme: '{meeting}$',
      object: 'with',
      confidence: 0.9,
    },
    {
      says: 'talks with somebody: 業界団体と意見交換を2回実施した。',
      verbs:
        '会談 面会 面談 協議 意見交換 対話 懇談 打合せ 打ち合わせ 議論 会合 会議 政策対話 政策協議 話し合う 語り合う 意見交換会 連絡会 懇談会 定例会',
      object: 'with',
      isTakenOver: true,
      confidence: 0.84,
    },
    {
      says: 'exchanges views with somebody: 英国の当局と対策について意見を交わした。',
      verbs: '交換 交わす',
      theme: '意見$',
      object: 'with',
      isTakenOver: true,
      confidence: 0.84,
    },
  ],
};
