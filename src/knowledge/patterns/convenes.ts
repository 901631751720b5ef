import type { RelationPatterns } from './relation-patterns.ts';

export const convenes: RelationPatterns = {
  kind: 'CONVENES',
  acts: [
    {
      says: 'holds an event, a council or an exercise: 第3回連絡会議を開催した。',
      verbs: '開催 主催 共催 主宰 招集 挙行 開く 催す 執り行う 取り仕切る',
      object: 'thing',
      sorts: ['event', 'actor'],
      objectKinds: ['COUNCIL', 'GROUP', 'EXERCISE', 'COMMISSION', 'INTERNATIONAL_BODY', 'PROGRAMME'],
      unless: '^(?:[一-龠]{0,2}会合|会議|対話|協議|打合せ|議論)$',
      confidence: 0.88,
    },
    {
      says: 'carries out an event or an exercise: 全省庁を対象とした訓練を実施した。',
      verbs: '実施 行う',
      object: 'thing',
      sorts: ['event'],
      unless: '^(?:協議|対話|会談|議論|ヒアリング|研修|講習|演習|訓練|会合|会議)$',
      isAlone: true,
      confidence: 0.85,
    },
    {
      says: 'who holds it, before its name: 業界団体主催の演習',
      verbs: '主催 共催',
      object: 'owned',
      sorts: ['event'],
      isAttribute: true,
      confidence: 0.88,
    },
    {
      says: 'sets up a body: 有識者による検討会を設置した。',
      verbs: '設置 発足 設立 創設 新設 組織 結成 設ける 置く 立ち上げる',
      object: 'thing',
      sorts: ['actor', 'event'],
      objectKinds: ['COUNCIL', 'GROUP', 'COMMISSION', 'OTHER'],
      unless: '^(?:[一-龠]{0,2}会合|会議|対話|協議|打合せ|議論)$',
      isNoState: true,
      confidence: 0.87,
    },
  ],
};
