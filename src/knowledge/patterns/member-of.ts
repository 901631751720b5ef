import type { RelationPatterns } from './pattern.ts';

export const memberOf: RelationPatterns = {
  kind: 'MEMBER_OF',
  patterns: [
    {
      says: 'those a body is made of: 鉄道事業者を中心に構成される交通ISAC',
      form: '{subject}(?:等)?(?:を中心に|を中心として|を構成員として|を会員として|で|から|により|等で)(?:構成(?:されている|される|された|する|している)|組織(?:される|された|する))(?:[^、。]{0,6}?){object}',
      confidence: 0.88,
      isNominal: true,
    },
    {
      says: 'those who belong to it, before its name: 電力会社が加盟する電力ISAC',
      form: '{subject}が(?:[^、。]{0,8}?)(?:加盟|加入|所属|入会)(?:する|した|している){object}',
      confidence: 0.9,
      isNominal: true,
    },
    {
      says: 'joins: 国際的な枠組みであるFIRSTに加盟した。',
      form: '{object}(?:等)?(?:に|へ)、?{-}(?:加盟|加入|入会)(?!を促|者|数|社|を呼|を働|企業|促進|する者|団体|国)',
      confidence: 0.87,
    },
    {
      says: 'is a member: 運営委員会の構成員として…',
      form: '{object}(?:等)?の(?:正会員|会員|構成員|メンバー|加盟国|理事|委員|幹事|一員)(?:として|であ|とな[りっ]|を務め)',
      confidence: 0.85,
    },
  ],
};
