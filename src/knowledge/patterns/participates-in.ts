import type { RelationPatterns } from './relation-patterns.ts';

/** 参加者, 参加を促す and the like say that others take part. */
const TAKE_PART =
  '(?:参加|参画|出席|出展|登壇|加わ[りっる]|派遣|列席|臨席|出場|臨[みん](?=[、だで]))(?!者|を促|を呼|募集|を募|を働|を支援|枠|機関|国|企業|団体|組織|の拡大|拡大|促進|要請)';

export const participatesIn: RelationPatterns = {
  kind: 'PARTICIPATES_IN',
  frames: [
    {
      says: 'takes part: 国際会議に出席した。',
      verb: TAKE_PART,
      object: 'in',
      sorts: ['event', 'exercise', 'instrument'],
      confidence: 0.88,
    },
    {
      says: 'takes part in a body: 連絡協議会に参画した。',
      verb: TAKE_PART.replace('|派遣', ''),
      object: 'in',
      sorts: ['actor'],
      objectKinds: [
        'COUNCIL',
        'GROUP',
        'INTERNATIONAL_BODY',
        'COMMISSION',
        'OTHER',
        'FOREIGN_BODY',
        'INDUSTRY_BODY',
      ],
      confidence: 0.85,
    },
    {
      says: 'has its part in what is talked over there: 専門家会合における議論に貢献した。',
      verb: '貢献|寄与|関与|関わ(?=[りっる])',
      object: 'in',
      sorts: ['event', 'actor'],
      objectKinds: ['COUNCIL', 'GROUP', 'INTERNATIONAL_BODY', 'COMMISSION', 'FOREIGN_BODY'],
      needs: '(?:議論|検討|審議|作業|部会|活動)(?:等)?に',
      confidence: 0.8,
    },
    {
      says: 'takes a stand there: 国際連合において、我が国の立場を表明した。',
      verb: '表明|主張|発言',
      object: 'at',
      sorts: ['actor'],
      objectKinds: ['INTERNATIONAL_BODY'],
      unless: '^(?:の|における|に対|へ|に)|標準|規格|勧告|仕様|寄書',
      confidence: 0.8,
    },
    {
      says: 'speaks there: 国際シンポジウムで講演した。',
      verb: '講演|発表|発言|報告(?=[しす])|講師を務め|パネリストを務め|基調講演|報告を行[いっ]',
      object: 'at',
      sorts: ['event'],
      unless: '^(?:の|における)',
      confidence: 0.85,
    },
  ],
  patterns: [
    {
      says: 'says something there: 国際会議の場で我が国の立場を説明した。',
      form: '{object:event|actor}(?:等)?の(?:会合の)?場(?:で|において)、?{~}(?:説明|主張|紹介|報告|発言|発信|提案|議論)(?=[しすを])',
      objectKinds: ['COUNCIL', 'GROUP', 'INTERNATIONAL_BODY', 'COMMISSION', 'FOREIGN_BODY'],
      confidence: 0.8,
    },
    {
      says: 'it, before those who take part in it: 推進協議会に参加する自治体',
      form: '{object:event|actor|exercise}に(?:[^、。にをがは]{0,8}?)(?:参加|参画|出席)(?:する|した|している)(?:[^、。にをがは]{0,8}?の)?{subject}',
      confidence: 0.85,
      isNominal: true,
      objectKinds: [
        'COUNCIL',
        'GROUP',
        'INTERNATIONAL_BODY',
        'COMMISSION',
        'EXERCISE',
        'INDUSTRY_BODY',
        'OTHER',
      ],
    },
    {
      says: 'who takes part, before its name: 各セプターが参加する合同訓練',
      form: '{subject}(?:が|の)(?:[^、。にを]{0,8}?)(?:参加|参画|出席)(?:する|した|している){object:event|actor|exercise}',
      confidence: 0.88,
      isNominal: true,
    },
    {
      says: 'who takes part as a guest: 協議会の会員は40社となり、水道事業者がオブザーバとして参加した。',
      form: '{object}(?:の(?:会員|構成員|活動|会合)[^。は]{0,6})?(?:は|には|では)[^。]{1,40}?、[^。]{0,16}?{subject}(?:が|も)[^、。]{0,16}?(?:参加|参画|出席)(?:し|す)',
      confidence: 0.82,
      objectKinds: ['COUNCIL', 'GROUP', 'INTERNATIONAL_BODY', 'COMMISSION', 'INDUSTRY_BODY', 'OTHER'],
    },
    {
      says: 'it, where it is set up, and who takes part: 作業部会は、協議会の内部に置かれ、事業者14社が参加している。',
      form: '{object}は、[^。]{0,30}?、(?:[^、。]{0,10}、)?{subject}(?:[\\d,]+(?:社|者|団体|機関|行|組織))?(?:が|も)[^、。]{0,8}?(?:参加|参画)(?:し|す)',
      confidence: 0.82,
      objectKinds: ['COUNCIL', 'GROUP', 'INTERNATIONAL_BODY', 'COMMISSION', 'INDUSTRY_BODY', 'OTHER'],
    },
    {
      says: 'takes part in what a body holds: 専門家部会の年次会合に出席した。',
      form: '{object}の{one:event}(?:等)?(?:に|への?){-}(?:参加|出席|参画)(?=[しす])',
      confidence: 0.82,
      objectKinds: ['COUNCIL', 'GROUP', 'INTERNATIONAL_BODY', 'COMMISSION'],
    },
    {
      says: 'talks at an occasion: 東京で開かれた政策会議において、対策について議論した。',
      form: '{object:event|actor}において、?[^。]{0,40}?(?:を|について|に関し)、?[^、。]{0,8}?(?:議論|意見交換|協議|討議)(?=し|を行)',
      confidence: 0.75,
      objectKinds: ['INTERNATIONAL_BODY'],
    },
    {
      says: 'what was held, who took part: 合同訓練を行い、各セプターが参加した。',
      form: '{object:event|exercise}(?:等)?(?:を|が|には?)、?[^。]{0,40}?{subject}(?:等)?(?:が|も|から(?:[^、。]{0,14}?が))(?:[^、。]{0,12}?)(?:参加|参画|出席|同席|臨席|加わ|受講)(?:し|さ|っ)',
      confidence: 0.85,
    },
  ],
};
