import type { RelationPatterns } from './relation-patterns.ts';

const REVISED = [
  'GUIDELINE',
  'STANDARD',
  'FRAMEWORK',
  'PROGRAMME',
  'CERTIFICATION',
  'LAW',
  'PLAN',
  'OTHER',
] as const;

export const revises: RelationPatterns = {
  kind: 'REVISES',
  acts: [
    {
      says: 'amends it: 医療機関向けガイドラインを改定した。',
      verbs: '改定 改訂 改正 見直し 増補 見直す 改める 書き改める',
      object: 'thing',
      sorts: ['document'],
      unless: '国際(?:基準|標準|規格)$',
      confidence: 0.9,
    },
    {
      says: 'brings it up to date: 手引書を更新した。',
      verbs: '更新 アップデート 修正 改良 リニューアル 手直し',
      object: 'thing',
      sorts: ['document'],
      objectKinds: REVISED,
      confidence: 0.88,
    },
    {
      says: 'issues a new edition: 手引書の改訂版を公開した。',
      verbs: '公表 公開 発行 刊行 策定 作成 取りまとめる とりまとめる',
      theme: '改[訂定]版案?$',
      object: 'thing',
      sorts: ['document'],
      confidence: 0.85,
    },
    {
      says: 'adds to it: 手引書に新たな章を加えた。',
      verbs: '追記 加筆 追加 加える 盛り込む',
      theme: '(?:章|項|節|編|附属書|付録|内容|記載|記述|事例|規定|項目|観点|対策|要件)$',
      object: 'to',
      sorts: ['document'],
      confidence: 0.85,
    },
  ],
};
