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
      form: '{object}(?:の下|の傘下|内|の中|の内部)に、?{-}{subject}を{-}(?:設置|設け|置[いき]|立ち上げ|新設|発足)',
      confidence: 0.9,
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
