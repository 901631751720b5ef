import type { RelationPatterns } from './relation-patterns.ts';

const RUNNABLE = [
  'COUNCIL',
  'GROUP',
  'COMMISSION',
  'CEPTOAR',
  'INDUSTRY_BODY',
  'SYSTEM',
  'PROGRAMME',
  'CERTIFICATION',
  'FRAMEWORK',
  'OTHER',
  'AGENCY',
  'INTERNATIONAL_BODY',
  'EXERCISE',
] as const;

export const operates: RelationPatterns = {
  kind: 'OPERATES',
  acts: [
    {
      says: 'runs it: 脆弱性情報の届出制度を運用した。',
      verbs: '運用 運営 維持管理 管理運営 稼働 運行 動かす 営む',
      object: 'thing',
      sorts: ['run', 'actor'],
      objectKinds: RUNNABLE,
      isTrueAsGround: true,
      isTrueAsHelped: true,
      confidence: 0.9,
    },
    {
      says: 'manages it: 国際機関が管理する基金',
      verbs: '管理 所管 管轄',
      theme: '(?:基金|制度|サイト|データベース|ポータル|システム|ネットワーク)$',
      object: 'thing',
      sorts: ['run', 'actor'],
      objectKinds: RUNNABLE,
      confidence: 0.82,
    },
    {
      says: 'begins it or goes on with it: 認証制度を開始した。',
      verbs: '開始 継続 再開 試行 開設 開講 始める 続ける',
      object: 'thing',
      sorts: ['run'],
      objectKinds: ['PROGRAMME', 'CERTIFICATION', 'SYSTEM'],
      unless: '{bond}$',
      confidence: 0.8,
    },
    {
      says: 'carries a programme out: 届出制度を着実に実施した。',
      verbs: '実施 推進',
      object: 'thing',
      sorts: ['run'],
      objectKinds: ['PROGRAMME', 'CERTIFICATION'],
      confidence: 0.82,
    },
  ],
};
