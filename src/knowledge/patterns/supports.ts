import type { RelationPatterns } from './pattern.ts';

const SUPPORT = '(?:支援|後押し|助成|援助|サポート)';

export const supports: RelationPatterns = {
  kind: 'SUPPORTS',
  patterns: [
    {
      says: 'supports what A does with B: 交通ISACと海外団体との人事交流の拡大を支援する。',
      form: `{object}と{one}(?:等)?と?の{-}を{-}${SUPPORT}`,
      confidence: 0.85,
    },
    {
      says: 'supports somebody: 中小企業を専門家の派遣により支援した。',
      form: `{object}を{-}${SUPPORT}(?:し|する|を)`,
      confidence: 0.88,
    },
    {
      says: 'supports what somebody does: 地方公共団体の訓練を支援した。',
      form: `{object}(?:の|における|による|が行う|が実施する|が進める)[^、。との]{1,20}?を{-}${SUPPORT}(?:し|する|を行|を実施)`,
      confidence: 0.82,
    },
    {
      says: 'gives support to somebody: 医療機関に対する支援を実施した。',
      form: `{object}(?:に対して|に対し|に対する|への|に向けた|向けの|に)、?{-}${SUPPORT}(?:等)?(?:を|の){-}(?:{do}|提供|継続)`,
      confidence: 0.85,
    },
    {
      says: 'supports towards somebody: 各国に対し、人材育成を支援した。',
      form: `{object}(?:に対して|に対し|に対する|への)、?{-}を${SUPPORT}(?:し|する)`,
      confidence: 0.8,
    },
    {
      says: 'sends people: 大学に専門家を派遣した。',
      form: '{object}(?:に|へ)(?:対し、?)?{-}(?:専門家|講師|職員|要員|アドバイザー|チーム)を{-}派遣',
      confidence: 0.8,
    },
    {
      says: 'advises or teaches: 独立行政法人に対して助言を行った。',
      form: '{object}(?:に対して|に対し|への|に対する)、?{-}(?:助言|指導・助言|技術的助言|能力構築支援|研修|講習|技術協力)(?:等)?(?:を|の){-}(?:{do}|提供)',
      confidence: 0.75,
    },
    {
      says: 'encourages what somebody does: 電力ISACの活動を促進した。',
      form: '{object}(?:の|における|による)(?:自主的な|主体的な|更なる)?(?:活動|取組|加盟|参加|設立|情報共有活動|対策)(?:等)?(?:を|の{-}を)(?:促進|後押し|促し|促す|推進)',
      confidence: 0.7,
    },
  ],
};
