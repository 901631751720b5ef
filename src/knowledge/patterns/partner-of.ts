import type { RelationPatterns } from './relation-patterns.ts';

export const partnerOf: RelationPatterns = {
  kind: 'PARTNER_OF',
  frames: [
    {
      says: 'renews an agreement with somebody: 国際協力機構との覚書を更新した。',
      verb: '{agreement}(?:等)?[^。]{0,26}?(?:締結|更新|延長|結[びんぶ]|署名|交わ|取り交わ)',
      object: 'with',
      confidence: 0.92,
    },
    {
      says: 'concludes an agreement: 国際協力機構と覚書を締結した。',
      verb: '締結|更新|延長|結[びんぶ]|署名|交わし|交わす|取り交わ|合意',
      object: 'with',
      needs: '{agreement}',
      confidence: 0.92,
    },
    {
      says: 'has an agreement: 業界団体との協定に基づき、…',
      verb: '(?:{agreement}|協力協定)(?:の下|の枠組み|に基づ|により|を[活生い]か?[用し]|を通じ|に沿)',
      object: 'with',
      isNominal: true,
      confidence: 0.85,
    },
    {
      says: 'builds a relationship: 海外のISACとの協力関係を構築した。',
      verb: '(?:連携体制|連携関係|協力関係|協力体制|協働体制|信頼関係|友好関係|互恵関係|パートナーシップ|(?:連携|協力)の枠組み|官民連携|国際連携|ネットワーク)(?:等)?(?:の[^、。]{0,10}?)?(?:を|に)[^、。]{0,12}?(?:構築|強化|深め|深化|図[りっる]|進め|推進|促進|維持|拡大|築[いき]|保[ちっ]|確立|継続|整備|強め|緊密化|密に)',
      object: 'with',
      confidence: 0.85,
    },
    {
      says: 'does one work with somebody: 外国の捜査機関と共同捜査を行った。',
      verb: '(?:国際)?共同(?:捜査|研究|調査|開発|制作|執筆)',
      object: 'with',
      confidence: 0.75,
    },
    {
      says: 'in cooperation, as a noun: 標準化機関との協力の下、…',
      verb: '(?:連携|協力|協働|協力関係|連携体制|連携関係|信頼関係|パートナーシップ)(?:の(?:下|もと)|により|によって|を通じ|を図りつつ|を(?:基盤|土台|基礎|軸)[とに]|を(?:生|活)かし)',
      object: 'with',
      isNominal: true,
      confidence: 0.75,
    },
    {
      says: 'cooperates: 情報処理推進機構と連携し、…',
      verb: '(?:連携|協力|協働)(?!(?:した|する)[^、。]{0,6}(?:演習|訓練|[\ue800-\uebff]))|タイアップ|提携|手を組[みん]|手を携え',
      object: 'with',
      unless: '{information}[^、。]*(?:共有|交換)',
      confidence: 0.65,
    },
  ],
  patterns: [
    {
      says: 'A and B concluded one: 国土交通省と業界団体は、2024年10月に連携協定を取り交わした。',
      form: '{subject}(?:と|及び)(?:[一-龠]{1,4}の)?{object}(?:等)?(?:と)?(?:は|が|の間で)、?{~}{agreement}(?:等)?(?:を|に){when}(?:締結|結[びんぶ]|署名|調印|交わ|取り交わ|更新|合意)',
      confidence: 0.9,
    },
    {
      says: 'A who has an agreement with B, as an apposition: 警察庁と協定を締結している民間団体',
      form: '{subject}と(?:の間で)?{-}{agreement}{-}(?:締結|結んで?|署名|交わ)(?:している|した|しており|する|いる)?{object}',
      confidence: 0.9,
      isNominal: true,
    },
    {
      says: 'an agreement between A and B: 海上保安庁と日本水道協会との協定',
      form: '{subject}と(?:[一-龠]{1,4}の)?{object}との(?:間の|間で、?)?{-}{agreement}',
      confidence: 0.8,
      isNominal: true,
    },
  ],
};
