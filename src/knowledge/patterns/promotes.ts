import type { RelationPatterns } from './pattern.ts';

export const promotes: RelationPatterns = {
  kind: 'PROMOTES',
  patterns: [
    {
      says: 'its spread: チェックリストの普及を図った。',
      form: '{object:instrument|exercise}(?:等)?の(?:(?!策定|改定|見直し|開催)[^、。]){0,12}?(?:普及|周知|活用|利用|利活用|導入|浸透|認知度|広報|啓発)(?:・(?:普及|啓発|促進|活用|周知))?(?:等)?(?:(?:を|の){-}(?:促進|推進|図[りっる]|通じ|促し|促す|行[いっう]|実施|進め|努め|呼び|働き|展開|継続)|促進|推進|に(?:努め|取り組|向け))',
      confidence: 0.87,
    },
    {
      says: 'makes it known: 新しい制度を業界に周知した。',
      form: '{object:instrument|exercise}(?:等)?(?:を|について)、?{-}(?:普及|周知|広報|紹介|説明し|宣伝)(?!し?て?いる者)',
      confidence: 0.82,
    },
    {
      says: 'asks for its use: 手引書を活用するよう促した。',
      form: '{object:instrument}(?:等)?を{-}(?:活用|利用|導入|参照)(?:する)?よう{-}(?:促|呼び|働き|周知|要請)',
      confidence: 0.85,
    },
  ],
};
