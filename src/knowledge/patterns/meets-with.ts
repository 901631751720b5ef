import type { RelationPatterns } from './relation-patterns.ts';

/** What holds the meeting of others rather than one's own. */
const OF_OTHERS = '促進|支援|推進|検討|参加|出席';

export const meetsWith: RelationPatterns = {
  kind: 'MEETS_WITH',
  frames: [
    {
      says: 'meets with somebody: 米国の当局と定期的に会合を開催した。',
      verb: '{hold}',
      object: 'with',
      needs:
        '{meeting}(?:等)?(?:を(?!念頭|想定|見据え|契機|機に|踏まえ|目指)|の開催を)|[\ue000-\ue3ff](?:等)?を[^、。]{0,8}?(?:開催|開[いきく]|持[ちつった])',
      unless: OF_OTHERS,
      // 「Ⓐと連携して説明会を開催」: held together, for others.
      apart: 'と(?:連携|協力|協働|共催|ともに|共に|共同)|の共催',
      confidence: 0.9,
    },
    {
      says: 'holds a meeting that is with somebody: 業界団体との意見交換会を四半期ごとに開いた。',
      verb: '{meeting}(?:等)?(?:を(?!念頭|想定|見据え|契機|機に|踏まえ|目指)|の開催を)[^、。]{0,14}?{hold}',
      object: 'with',
      unless: OF_OTHERS,
      apart: 'と(?:連携|協力|協働|共催|ともに|共に|共同)|の共催',
      confidence: 0.87,
    },
    {
      says: 'a meeting with somebody: 業界団体との意見交換を2回実施した。',
      verb: '会談|面会|意見(?:交換)?の場|懇談会?|面談|協議|意見交換|意見を交換|意見を交わ|対話|話し合[いっう]|懇談|打ち合わせ|議論を行[いっ]|議論(?=し[たて、])|(?:協議|議論|対話|意見交換|会合)を重ね|打合せ',
      object: 'with',
      unless: OF_OTHERS,
      confidence: 0.82,
    },
  ],
  patterns: [
    {
      says: 'goes to see somebody and talks: 英国の当局を訪問し、対策について意見を交換した。',
      form: '{object}を(?:[^、。を]{0,14}?)(?:訪れ|訪問し|表敬し|表敬訪問し|招[いき]|招へいし)(?:て|、)[^。]{0,40}?(?:意見|議論|協議|対話|会談|面談|懇談)',
      confidence: 0.82,
      isNominal: true,
    },
    {
      says: 'on the occasion of a meeting with somebody: 米国の当局との局長級対話の場で、…',
      form: '{object}(?:等)?との(?:間の)?[^、。をにがは]{0,20}?{meeting}(?:等)?(?:の場|の機会|の席上|の中|の下)(?:で|において|を|に|、)',
      confidence: 0.82,
      isNominal: true,
    },
    {
      says: 'A and B between them: 放送セプターと通信セプターとの間で連絡会を2023年6月に大阪で開催した。',
      form: '{subject}と{object}(?:と)?(?:の)?間(?:で|において|の|における)、?{~}{meeting}(?:等)?(?:を|の開催を){when}{hold}',
      confidence: 0.92,
    },
    {
      says: 'A and B met: 通信セプターと電力セプターは合同会合を開いた。',
      form: '{subject}と{object}(?:と)?(?:は|が|による)、?(?!共同で|共催|連携し|協力し){~}{meeting}(?:等)?を{when}{hold}',
      confidence: 0.85,
    },
  ],
};
