import type { RelationPatterns } from './relation-patterns.ts';

export const memberOf: RelationPatterns = {
  kind: 'MEMBER_OF',
  frames: [
    {
      says: 'joins: 国際的な枠組みであるFIRSTに加盟した。',
      verb: '加盟|加入|入会|加わ(?=[りっ])',
      object: 'in',
      unless: 'オブザーバ|作業|活動|審議|会合|演習|訓練|研修|議論|検討|促進|推進|働き|呼び|勧|奨',
      objectKinds: [
        'COUNCIL',
        'GROUP',
        'INDUSTRY_BODY',
        'INTERNATIONAL_BODY',
        'COMMISSION',
        'CEPTOAR',
        'OTHER',
        'RESEARCH_INSTITUTE',
      ],
      confidence: 0.87,
    },
    {
      says: 'is a member: 運営委員会の構成員として…',
      verb: '(?:正会員|準会員|会員|構成員|メンバー|加盟国|理事|幹事|委員|一員|加盟組織)(?:として|であり|である|であっ|とな[りっ]|を務め|に加わ|に名を連ね)',
      object: 'in',
      confidence: 0.85,
    },
  ],
  patterns: [
    {
      says: 'who became its member, said after it: 協議会の構成員として新たに水道事業者が加わった。',
      form: '{object}の(?:構成員|会員|正会員|メンバー)(?:として|に)、?{-}{subject}(?:が|も)、?[^、。]{0,10}?(?:加わ|加入|名を連ね|な[っり])',
      confidence: 0.87,
    },
    {
      says: 'it, before its members: 協議会の会員である鉄道事業者',
      form: '{object}の(?:正会員|準会員|会員|構成員|メンバー|加盟企業|一員)(?:である|たる|の){subject}',
      confidence: 0.88,
      isNominal: true,
    },
    {
      says: 'who joined, said after its members: 協議会の会員は40社となり、新たに水道事業者が加わった。',
      form: '{object}の(?:会員|構成員|正会員|加盟社|参加企業|参加組織|加盟機関)(?:数)?は[^。]{1,30}?、[^。]{0,16}?{subject}が(?!オブザーバ)[^、。オ]{0,16}?(?:加盟|加入|入会|加わ|参画)',
      confidence: 0.85,
    },
    {
      says: 'those it has as members: 銀行及び証券会社を会員とする協議会',
      form: '{subject}を(?:主な)?(?:構成員|会員|正会員|メンバー|構成機関|加盟機関|委員)と(?:する|した|している)[^、。をにがは]{0,10}?{object}',
      confidence: 0.88,
      isNominal: true,
    },
    {
      says: 'those a body is made of: 鉄道事業者を中心に構成される交通ISAC',
      form: '{subject}(?:を中心に|を中心として|を構成員として|を会員として|で|から|により|等で)(?:構成(?:されている|される|された|する|している)|組織(?:される|された|する))(?:[^、。]{0,6}?){object}',
      confidence: 0.88,
      isNominal: true,
    },
    {
      says: 'those who belong to it, before its name: 電力会社が加盟する電力ISAC',
      form: '{subject}(?:が|の)(?:[^、。にを]{0,8}?)(?:加盟|加入|所属|入会)(?:する|した|している){object}',
      confidence: 0.9,
      isNominal: true,
    },
    {
      says: 'it, before those who belong to it: 電力ISACに加盟する電力会社',
      form: '{object}に(?:[^、。]{0,8}?)(?:加盟|加入|所属|入会)(?:する|した|している)(?:[^、。にをがは]{0,8}?の)?{subject}',
      confidence: 0.85,
      isNominal: true,
    },
    {
      says: 'who joined, said after the body: 協議会には、新たに水道事業者が加わった。',
      form: '{object}(?:の[^、。にをがは]{1,10})?に(?:は|も)?、?{-}{subject}(?:が|も)、?(?:[^、。]{0,20}?)(?:加盟|加入|入会|加わ|参画|名を連ね)(?!を検討)',
      confidence: 0.85,
      objectKinds: [
        'COUNCIL',
        'GROUP',
        'INDUSTRY_BODY',
        'INTERNATIONAL_BODY',
        'COMMISSION',
        'CEPTOAR',
        'OTHER',
      ],
    },
  ],
};
