import type { RelationPatterns } from './pattern.ts';

export const revises: RelationPatterns = {
  kind: 'REVISES',
  frames: [
    {
      says: 'amends it: 医療機関向けガイドラインを改定した。',
      verb: '{revise}',
      object: 'thing',
      sorts: ['instrument'],
      confidence: 0.9,
    },
    {
      says: 'its amendment is carried out: 協議会規約等の運用ルールの見直しを行った。',
      verb: '{revise}',
      object: 'about',
      sorts: ['instrument'],
      confidence: 0.87,
    },
  ],
  patterns: [
    {
      says: 'who amended it, before its name: 経済産業省が改訂した手引書',
      form: '{subject}(?:が|において|の|により|によって)(?:[^、。]{0,12}?){revise}(?:した|された){object:instrument}',
      confidence: 0.9,
      isNominal: true,
    },
  ],
};
