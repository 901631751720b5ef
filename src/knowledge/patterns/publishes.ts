import type { RelationPatterns } from './pattern.ts';

export const publishes: RelationPatterns = {
  kind: 'PUBLISHES',
  frames: [
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
      says: 'who issued it, before its name: 経済産業省が公表した手引書',
      form: '{subject}(?:が|において|の)(?:[^、。]{0,12}?){issue}(?:した|する|している|た){object:instrument}',
      confidence: 0.9,
      isNominal: true,
    },
  ],
};
