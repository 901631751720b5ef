import type { RelationPatterns } from './pattern.ts';

export const funds: RelationPatterns = {
  kind: 'FUNDS',
  patterns: [
    {
      says: 'pays: 大学に対し、研究費を助成した。',
      form: '{object}(?:等)?(?:に対して|に対し|に対する|への|に|が行う[^、。]{1,15}?に)、?{-}(?:補助金|助成金|交付金|資金|研究費|経費|費用|予算|運営費|補助|助成|財政支援|財政措置)(?:等)?(?:を|の){-}(?:交付|補助|助成|拠出|支出|措置|提供|行[いっう]|実施|配分)',
      confidence: 0.87,
    },
    {
      says: 'gives money: 国際機関に拠出した。',
      form: '{object}(?:等)?(?:に|へ)、?{-}(?:拠出|出資|資金提供|資金援助)(?:し|を|す)',
      confidence: 0.87,
    },
    {
      says: 'bears the cost: 中小企業の導入費用を補助した。',
      form: '{object}(?:等)?(?:の|における){-}(?:費用|経費|研究開発|取組|事業)(?:の一部)?を{-}(?:補助|助成)',
      confidence: 0.85,
    },
  ],
};
