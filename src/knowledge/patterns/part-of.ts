import type { RelationPatterns } from './pattern.ts';

export const partOf: RelationPatterns = {
  kind: 'PART_OF',
  patterns: [
    {
      says: 'a group of a body: 電力ISACの「訓練企画グループ」において…',
      form: '{object}(?:内)?の{subject}(?!等?の?間)',
      confidence: 0.8,
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
      says: 'a group set up in a body: 協議会の下に設置された作業部会',
      form: '{object}(?:の下|の傘下|内|の中)?に(?:設置|設け|置かれ)(?:された|られた|した|している|ている|た){subject}',
      confidence: 0.9,
      isNominal: true,
    },
    {
      says: 'sets up a group in a body: 戦略本部の下に専門調査会を設置した。',
      form: '{object}(?:の下|の傘下|内|の中)に、?{subject}を{-}(?:設置|設け|置[いき]|立ち上げ)',
      confidence: 0.9,
    },
    {
      says: 'is a part: 訓練企画グループは電力ISACの下部組織であり…',
      form: '{subject}は、?{object}の(?:一部|下部組織|内部組織|部会|一組織)(?:であ|とし|とな)',
      confidence: 0.9,
    },
  ],
};
