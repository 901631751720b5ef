import type { RelationPatterns } from './relation-patterns.ts';

const STANDARD = '国際標準|標準化|規格|勧告|標準(?:策定|文書|案)|仕様|寄書|寄与文書|標準';

export const standardizesAt: RelationPatterns = {
  kind: 'STANDARDIZES_AT',
  frames: [
    {
      says: 'leads work there: 国際標準化団体の作業部会の議長を務めた。',
      verb: '(?:(?<!共同)議長|副議長|主査|エディタ|ラポータ|コンビーナ|国際幹事|幹事国)(?!国)(?:職|等)?(?:を[^、。]{0,10}?(?:務め|担[いっう]|獲得|輩出)|として|に就|に選)',
      object: 'about',
      objectKinds: ['INTERNATIONAL_BODY'],
      confidence: 0.85,
    },
    {
      says: 'works on standards there: ITU-Tにおいて、暗号技術の国際標準化を推進した。',
      verb: `(?:${STANDARD})(?:[^、。]{0,14}?|に、[^、。]{0,12}?として)(?:推進|主導|提案|進め|策定|寄与|貢献|取り組|図[りっる]|行[いっう]|成立|承認|参画|実施|参加|派遣|提出|働きかけ|反映|牽引|まとめ|発行)`,
      object: 'at',
      objectKinds: ['INTERNATIONAL_BODY', 'COUNCIL', 'GROUP', 'INDUSTRY_BODY', 'OTHER', 'FOREIGN_BODY'],
      confidence: 0.88,
    },
    {
      says: 'towards a standard of it: 標準化機関での標準化に向けて、…',
      verb: '(?:国際)?(?:標準化|規格化|標準策定)(?:に向け|のため|の提案|活動)',
      object: 'at',
      objectKinds: ['INTERNATIONAL_BODY'],
      isNominal: true,
      confidence: 0.8,
    },
    {
      says: 'puts forward there: 標準化機関の会合に寄書を提出した。',
      verb: '(?:寄書|寄与文書|規格案|勧告案|標準案|仕様案)[^、。]{0,8}?(?:提出|提案|入力)|(?:仕様|規格|標準|勧告)に(?:反映|採用|採録)(?:さ(?:れる|せる))?(?:よう|べく)[^、。]{0,12}?(?:調整|働き掛け|働きかけ|提案|努め|主張)',
      object: 'at',
      objectKinds: ['INTERNATIONAL_BODY'],
      confidence: 0.88,
    },
  ],
};
