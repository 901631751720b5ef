import type { RelationPatterns } from './pattern.ts';

export const partnerOf: RelationPatterns = {
  kind: 'PARTNER_OF',
  patterns: [
    {
      says: 'A who has an agreement with B, as an apposition: 警察庁と協定を締結している民間団体',
      form: '{subject}と(?:の間で)?{-}(?:パートナーシップ|協定|覚書|合意|取決め|MOU|MOC|MoC){-}(?:締結|結んで?|署名|交わ)(?:している|した|しており|する|いる)?{object}',
      confidence: 0.9,
      isNominal: true,
    },
    {
      says: 'concludes an agreement: 国際協力機構と覚書を締結した。',
      form: '{object}と(?:の間で|の)?、?{-}(?:パートナーシップ|協定|覚書|合意文書|取決め|MOU|MOC|MoC){-}(?:締結|結[びん]|署名|交わし)',
      confidence: 0.9,
    },
    {
      says: 'cooperates: 情報処理推進機構と連携し、…',
      form: '{object}と(?:も|の)?(?:緊密に|密接に|適切に|十分に|引き続き|相互に|一層|更に|共同で|より)*(?:緊密な|密接な)?(?:連携|協力|協働)(?:・(?:連携|協力|協働))?(?:して|し、|しつつ|しながら|した|する|を(?:図|強化|深め|進め|推進|継続|行))',
      confidence: 0.75,
    },
    {
      says: 'builds a relationship: 海外のISACとの協力関係を構築した。',
      form: '{object}との(?:間の|間で|間における)?{-}(?:連携体制|連携関係|協力関係|協力体制|信頼関係|パートナーシップ|連携|協力)(?:等)?(?:の{-})?(?:を|に){-}(?:構築|強化|深め|深化|図[りっる]|進め|推進|促進|維持|拡大|取り組)',
      confidence: 0.75,
    },
    {
      says: 'acts together with somebody: 経済産業省とともに、…',
      form: '{object}と(?:共同で|共催で|一体となって|一体的に)',
      confidence: 0.7,
      isNominal: true,
    },
  ],
};
