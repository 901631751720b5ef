import type { RelationPatterns } from './pattern.ts';

export const publishes: RelationPatterns = {
  kind: 'PUBLISHES',
  patterns: [
    {
      says: 'issues it: 「水道施設の手引書」を2023年12月に公表した。',
      form: '{object:instrument}(?:等)?(?:の(?:案|改定版|改訂版|第\\d+版|初版|英語版|日本語版))?を{-}(?:公表|公開|策定|発行|発出|刊行|制定|取りまとめ|公布|公示)(?!に向け)',
      confidence: 0.88,
    },
    {
      says: 'the issuing, as a noun: ガイドラインの策定を行った。',
      form: '{object:instrument}(?:等)?の{-}(?:公表|公開|策定|発行|発出|刊行)(?:を行[いっ]|を実施|し(?:た|、))',
      confidence: 0.82,
    },
    {
      says: 'who issued it, before its name: 経済産業省が公表した手引書',
      form: '{subject}(?:が|において)(?:[^、。]{0,12}?)(?:公表|公開|策定|発行|発出|刊行|制定)(?:した|する|している){object:instrument}',
      confidence: 0.9,
      isNominal: true,
    },
  ],
};
