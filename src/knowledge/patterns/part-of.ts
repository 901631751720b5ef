import type { RelationPatterns } from './relation-patterns.ts';

export const partOf: RelationPatterns = {
  kind: 'PART_OF',
  patterns: [
    {
      says: 'a group of a body: 電力ISACの「訓練企画グループ」において…',
      form: '{object}(?:内)?の(?<!等の){subject}(?!等?の?間)',
      confidence: 0.82,
      subjectKinds: ['GROUP', 'COUNCIL'],
      objectKinds: [
        'COUNCIL',
        'INDUSTRY_BODY',
        'RESEARCH_INSTITUTE',
        'AGENCY',
        'COMMISSION',
        'INTERNATIONAL_BODY',
        'OTHER',
      ],
      isNominal: true,
    },
    {
      says: 'a centre of a body: 産業技術総合研究所の暗号研究センター',
      form: '{object}の{subject}(?=は|が|において|で|に|の|を|へ|と)',
      confidence: 0.8,
      subjectKinds: ['AGENCY', 'RESEARCH_INSTITUTE'],
      objectKinds: ['AGENCY', 'RESEARCH_INSTITUTE'],
      isNominal: true,
    },
    {
      says: 'a group set up in a body: 協議会の下に設置された作業部会',
      form: '{object}(?:の下|の傘下|内|の中|の内部)?に(?:設置|設け|置かれ|置い|属|所属)(?:された|られた|した|している|ている|た|する){subject}',
      confidence: 0.92,
      isNominal: true,
    },
    {
      says: 'sets up a group in a body: 戦略本部の下に専門調査会を設置した。',
      form: '{object}(?:の下|の傘下|内|の中|の内部)(?:部)?に、?{-}{subject}を{-}(?:設置|設け|置[いき]|立ち上げ|新設|発足)',
      confidence: 0.9,
    },
    {
      says: 'what it is of a body, before its name: 協議会の下部組織である訓練部会',
      form: '{object}の(?:一部(?:会|門|局)|下部(?:組織|機関)|内部(?:組織|部局)|附属(?:機関|組織)|傘下(?:機関|組織)?|専門部会|分科会|作業部会|部会|一組織)(?:である|たる|の|として(?:[^、。をにがは]{0,8}?)(?:設け|設置|置か|発足|活動|活躍|新設)[^、。をにがは]{0,8}?[るたい]){subject}',
      confidence: 0.9,
      isNominal: true,
    },
    {
      says: 'under whom it stands, before its name: 戦略本部の下の専門調査会',
      form: '{object}(?:の下|の傘下|内)の{subject}',
      confidence: 0.88,
      isNominal: true,
    },
    {
      says: 'is one as what it is there: 訓練部会は、協議会の分科会として、…',
      form: '{subject}は、?{object}の(?:内部部局|部局|一部局|附属機関|施設等機関|地方支分部局|外局|分科会|作業部会|専門部会|支部)(?:であ|とし|とな)',
      confidence: 0.88,
      isNominal: true,
    },
    {
      says: 'takes it in: 本部は、新たに編成した専門部隊を傘下に加えた。',
      form: '{object}は、?[^。]{0,30}?{subject}を(?:その)?(?:傘下|下|隷下)に(?:加え|置[いき]|収め|編入)',
      confidence: 0.85,
    },
    {
      says: 'sets up a group under the body just named: 協議会を開き、その下に作業部会を設けた。',
      form: '{object}を[^。]{0,40}?その(?:下|傘下|中|内部)に、?{-}{subject}を{-}(?:設置|設け|置[いき]|立ち上げ|新設|発足)',
      confidence: 0.88,
    },
    {
      says: 'is a part: 訓練企画グループは電力ISACの下部組織であり…',
      form: '{subject}は、?{object}の(?:一部|下部組織|内部組織|部会|一組織)(?:であ|とし|とな)',
      confidence: 0.9,
    },
    {
      says: 'is in it: 訓練企画グループは、電力ISACの内部に置かれ、…',
      form: '{subject}は、?{object}(?:の下|の傘下|内|の中|の内部)?に(?:設置さ|設けら|置か|属し|所属し)',
      confidence: 0.9,
      isNominal: true,
    },
  ],
};
