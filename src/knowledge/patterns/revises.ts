import type { RelationPatterns } from './relation-patterns.ts';

export const revises: RelationPatterns = {
  kind: 'REVISES',
  frames: [
    {
      says: 'amends it: 医療機関向けガイドラインを改定した。',
      verb: '{revise}|改め(?=[たる、])|改良|改善|リニューアル|拡充|手直し',
      object: 'thing',
      sorts: ['instrument'],
      confidence: 0.9,
    },
    {
      says: 'its amendment is carried out: 協議会規約等の運用ルールの見直しを行った。',
      verb: '{revise}(?:作業)?',
      object: 'about',
      sorts: ['instrument'],
      confidence: 0.87,
    },
    {
      says: 'adds to it: 手引書に新たな章を加えた。',
      verb: '追記|加筆|加え(?=[たる、])|盛り込[みん]|追加',
      object: 'to',
      sorts: ['instrument'],
      needs: '(?:章|項|節|編|附属書|付録|内容|記載|記述|事例|規定|項目|観点|対策)[^、。]{0,10}?を',
      confidence: 0.85,
    },
  ],
  patterns: [
    {
      says: 'a new edition with more in it: 手引書に判例を反映させた第6版を作成した。',
      form: '{object:instrument}に[^。]{0,24}?(?:反映|加え|追加|盛り込)[^。、]{0,8}?(?:第[\\d.]+版|改[訂定]版|新版)を{-}(?:{issue}|作成)',
      confidence: 0.87,
    },
    {
      says: 'a new edition of it comes out: 手引書の内容を充実させ、改訂版として公開した。',
      form: '{object:instrument}[^。を]{0,10}?を?[^。を]{0,20}?改[訂定]版(?:として|を)[^、。]{0,10}?{issue}',
      confidence: 0.85,
    },
    {
      says: 'who amended it, before its name: 経済産業省が改訂した手引書',
      form: '{subject}(?:が|において|の|により|によって)(?:[^、。]{0,12}?){revise}(?:した|された){object:instrument}',
      confidence: 0.9,
      isNominal: true,
    },
  ],
};
