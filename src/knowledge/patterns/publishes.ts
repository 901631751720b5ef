import type { RelationPatterns } from './relation-patterns.ts';

export const publishes: RelationPatterns = {
  kind: 'PUBLISHES',
  frames: [
    {
      says: 'signs it with others: 国際的な「安全設計の原則」に共同署名した。',
      verb: '共同署名|署名|賛同',
      object: 'to',
      sorts: ['instrument'],
      confidence: 0.82,
    },
    {
      says: 'its issuing, as a noun: 手引書の取りまとめを行った。',
      verb: '{issue}',
      object: 'about',
      sorts: ['instrument'],
      unless: '[をにがは、][^。]*?{issue}|{revise}|英訳|概要',
      confidence: 0.85,
    },
    {
      says: 'issues it: 「水道施設の手引書」を2023年12月に公表した。',
      verb: '{issue}',
      object: 'thing',
      sorts: ['instrument'],
      unless: '{revise}(?!版)',
      confidence: 0.9,
    },
    {
      says: 'issues a version of it: 手引書の英訳版を公開した。',
      verb: '(?:版|概要)を[^、。]{0,15}?{issue}',
      object: 'about',
      sorts: ['instrument'],
      confidence: 0.85,
    },
  ],
  patterns: [
    {
      says: 'drafts its new edition and issues it: 手引書の改訂案を作成し、意見公募の上、公表した。',
      form: '{object:instrument}の(?:改[訂定])?(?:素案|原案|案)を[^。]{0,40}?(?:公表|公開|決定|策定|発行)',
      confidence: 0.85,
    },
    {
      says: 'it, before who issued it: 「水道の手引書」を公表した日本水道協会',
      form: '{object:instrument}を{-}{issue}(?:した|する|している){subject}',
      confidence: 0.85,
      isNominal: true,
    },
    {
      says: 'who issued it, before its name: 経済産業省が公表した手引書',
      form: '{subject}(?:が|において|の)(?:[^、。]{0,12}?){issue}(?:した|する|している|た)[一-龠ァ-ヺー]{0,8}?{object:instrument}',
      confidence: 0.9,
      isNominal: true,
    },
    {
      says: 'by whom it was issued, before its name: 経済産業省により公表された手引書',
      form: '{subject}(?:により|によって|において|から)、?(?:[^、。]{0,12}?){issue}された{object:instrument}',
      confidence: 0.9,
      isNominal: true,
    },
  ],
};
