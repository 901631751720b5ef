import type { RelationPatterns } from './relation-patterns.ts';

export const exercisesWith: RelationPatterns = {
  kind: 'EXERCISES_WITH',
  acts: [
    {
      says: 'trains together: 都道府県警察と共同対処訓練を実施した。',
      verbs: '実施 開催 主催 実践 提供 継続 行う 繰り返す 重ねる 積む 積み重ねる 臨む 取り組む 開く',
      theme: '{exercise}$',
      object: 'beside',
      isCooperative: true,
      isTakenOver: 'together',
      confidence: 0.9,
    },
    {
      says: 'trains with somebody, their training: 都道府県警察との合同訓練を重ねた。',
      verbs: '演習 訓練 演練',
      object: 'with',
      confidence: 0.87,
    },
    {
      says: 'makes up one team with somebody: 英国と合同チームを組み、…',
      verbs: '編成 結成 構成 組む',
      theme: '(?:合同|共同|混成|連合)(?:チーム|部隊)$',
      object: 'with',
      confidence: 0.8,
    },
  ],
};
