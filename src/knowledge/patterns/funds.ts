import type { RelationPatterns } from './relation-patterns.ts';

export const funds: RelationPatterns = {
  kind: 'FUNDS',
  acts: [
    {
      says: 'gives money to somebody: 大学に対し、研究費を交付した。',
      verbs: '交付 支出 措置 配分 支給 給付 計上 提供 手当 充当 投じる 割り当てる 講じる 支援 負担 配る',
      theme: '{money}$',
      object: 'to',
      sorts: ['actor', 'run'],
      confidence: 0.9,
    },
    {
      says: 'gives: 国際機関に拠出した。',
      verbs:
        '拠出 出資 寄付 寄附 出捐 資金提供 資金援助 助成 補助 補助金 交付金 運営費交付金 助成金 委託費 財政支援 財政措置 財政的支援',
      object: 'to',
      sorts: ['actor', 'run'],
      confidence: 0.9,
    },
    {
      says: 'pays somebody for work: 研究機構に委託して開発を行った。',
      verbs: '委託 再委託 業務委託 発注',
      object: 'to',
      confidence: 0.85,
    },
    {
      says: 'subsidizes what they do, bears its cost: 大学の研究を助成した。',
      verbs: '助成 補助',
      object: 'whose',
      isTakenOver: true,
      confidence: 0.83,
    },
    {
      says: 'supports their costs: 中小企業の導入費用を支援した。',
      verbs: '支援 交付 支出 賄う 負担 措置 支弁 手当 手当て 拠出 講じる 確保',
      theme: '{money}$',
      object: 'whose',
      isTakenOver: true,
      confidence: 0.83,
    },
  ],
};
