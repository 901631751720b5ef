import type { RelationPatterns } from './relation-patterns.ts';

export const funds: RelationPatterns = {
  kind: 'FUNDS',
  patterns: [
    {
      says: 'money for somebody: 中小企業向けの補助金を交付した。',
      form: '{object}(?:等)?(?:向けの|に対する|への)(?:[^、。をにがは]{0,30}?){money}を{-}(?:交付|支給|拠出|措置|支出|計上)',
      confidence: 0.85,
    },
    {
      says: 'gives to a fund of somebody: 国際機関の信託基金に拠出した。',
      form: '{object}の{one}(?:等)?に(?:対し(?:て)?、?)?{-}(?:拠出|出資|資金を提供|寄付)',
      confidence: 0.82,
    },
    {
      says: 'bears the cost of what they do: 私立大学における設備の更新については、経費の半分を補助する。',
      form: '{object}(?:等)?(?:における|の|による|が行う)[^、。をが]{0,20}?(?:に(?:ついて|対し|関し)(?:は|て)?|に係る|に要する)、?[^、。を]{0,20}?{money}[^、。を]{0,14}?を[^、。]{0,10}?(?:補助|助成|支援|負担|措置)',
      confidence: 0.83,
    },
  ],
  frames: [
    {
      says: 'got money from somebody: 環境省からの補助金により研修を行った。',
      verb: '(?:{money}|委託|補助|助成)(?:等)?(?:を受け|により|によって)',
      object: 'from',
      isReversed: true,
      isNominal: true,
      confidence: 0.85,
    },
    {
      says: 'money that somebody got: 研究機構への補助金により…',
      verb: '{money}(?:により|によって|を活用|を通じ)',
      object: 'to',
      isNominal: true,
      confidence: 0.85,
    },
    {
      says: 'gives money to somebody: 大学に対し、研究費を交付した。',
      verb: '交付|補助|助成|拠出|支出|措置|配分|支給|負担|給付|計上|提供',
      object: 'to',
      needs: '{money}|補助|助成|拠出',
      confidence: 0.9,
    },
    {
      says: 'gives: 国際機関に拠出した。',
      verb: '拠出|出資|寄付|寄附|出捐|資金提供|資金援助|助成|補助|財政支援|財政措置|資金を拠出',
      object: 'to',
      confidence: 0.9,
    },
    {
      says: 'pays somebody for work: 研究機構に委託して開発を行った。',
      verb: '委託|再委託|業務委託',
      object: 'to',
      confidence: 0.85,
    },
    {
      says: 'subsidizes what they do: 大学の研究を助成した。',
      verb: '助成|補助(?![金率])',
      object: 'whose',
      confidence: 0.82,
    },
    {
      says: 'bears the cost: 中小企業の導入費用を補助した。',
      verb: '補助|助成|拠出|負担|措置|手当て|支弁|支援',
      object: 'whose',
      needs: '{money}[^、。]{0,6}?を',
      confidence: 0.85,
    },
  ],
};
