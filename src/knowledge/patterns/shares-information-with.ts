import type { RelationPatterns } from './pattern.ts';

export const sharesInformationWith: RelationPatterns = {
  kind: 'SHARES_INFORMATION_WITH',
  patterns: [
    {
      says: 'gives information to somebody: 水道事業者等に対し、攻撃の手口に関する情報を提供した。',
      form: '{object}(?:に対して|に対し|に向けて|に向け|にも|に)、?{~}{information}{-}(?:を|の|等を){-}(?:提供|共有|発信|展開|還元|配信|フィードバック)',
      confidence: 0.88,
    },
    {
      says: 'information to somebody, as a noun: 加盟企業への脅威情報の提供を続けた。',
      form: '{object}(?:への|に対する){-}{information}{-}(?:提供|共有|発信|展開|還元|配信)(?:等)?(?:を|の){-}{do}',
      confidence: 0.85,
    },
    {
      says: 'shares or exchanges with somebody: 電力ISACと脅威情報を共有した。',
      form: '{object}と(?:の間で|も|は)?、?{-}{information}{-}(?:を|の|等を)?{-}(?:共有|交換)(?:し|する|を|等)',
      confidence: 0.88,
    },
    {
      says: 'sharing with somebody, as a noun: 関係団体との情報共有を進めた。',
      form: '{object}との(?:間(?:で|の|における))?、?{-}(?:{information}{-}(?:共有|交換|連携)|情報連携)(?:等)?(?:体制)?(?:の{-})?(?:を|に)(?:{-}{do}|通じ)',
      confidence: 0.85,
    },
    {
      says: 'works with somebody and so shares: 医療ISACと連携した注意喚起情報の共有を行った。',
      form: '{object}と(?:緊密に|密接に|適切に)?(?:連携|協力)(?:した|して|し、){-}{information}{-}(?:を|の)?(?:共有|交換|提供)',
      confidence: 0.82,
    },
    {
      says: 'gets information from somebody: 海外の機関から脅威情報の提供を受けた。',
      form: '{object}から(?:の)?、?{-}{information}{-}(?:提供|共有|報告|入手|収集)(?:を受け|し|を)',
      confidence: 0.75,
    },
    {
      says: 'warns somebody: 医療機関に対して注意喚起を実施した。',
      form: '{object}(?:に対して|に対し|に向けて|に|への)、?{-}(?:注意喚起|情報提供|情報共有|情報発信)(?:等)?(?:を|の){-}{do}',
      confidence: 0.85,
    },
  ],
};
