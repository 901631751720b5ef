import type { RelationPatterns } from './pattern.ts';

export const standardizesAt: RelationPatterns = {
  kind: 'STANDARDIZES_AT',
  patterns: [
    {
      says: 'works on standards there: ITU-Tにおいて、暗号技術の国際標準化を推進した。',
      form: '{object}(?:等)?(?:において|における|での|で|にて|に対し|に対して|に)、?{~}(?:国際標準化|標準化活動|標準化|規格化|国際規格|国際標準|勧告化?|規格(?:案|文書)?)(?:{-})(?:推進|主導|提案|進め|策定|寄与|貢献|取り組|図[りっる]|行[いっう]|成立|承認|目指|参画|実施|議論)',
      confidence: 0.87,
      objectKinds: ['INTERNATIONAL_BODY', 'COUNCIL', 'GROUP', 'INDUSTRY_BODY', 'OTHER', 'FOREIGN_BODY'],
    },
  ],
};
