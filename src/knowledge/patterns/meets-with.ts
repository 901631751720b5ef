import type { RelationPatterns } from './pattern.ts';

/** The second of two who met, as in 「AとBとの間で」, did not meet with whoever acts in the sentence. */
const NOT_SECOND = '(?<!{one}等?と)';
/** Between the meeting and its verb: when and where, not what it was to promote. */
const WHEN = '(?:(?!促進|支援|推進|検討|参加)[^、。]){0,25}?';

export const meetsWith: RelationPatterns = {
  kind: 'MEETS_WITH',
  patterns: [
    {
      says: 'A and B between them: 放送セプターと通信セプターとの間で連絡会を2023年6月に大阪で開催した。',
      form: `{subject}と{object}(?:と)?(?:の)?間(?:で|において|の|における)、?{~}{meeting}(?:等)?(?:を|の開催を)${WHEN}{hold}`,
      confidence: 0.92,
    },
    {
      says: 'A and B met: 通信セプターと電力セプターは合同会合を開いた。',
      form: `{subject}と{object}(?:と)?(?:は|が|による)、?{~}{meeting}(?:等)?を${WHEN}{hold}`,
      confidence: 0.85,
    },
    {
      says: 'meets with somebody: 米国の当局と定期的に会合を開催した。',
      form: `${NOT_SECOND}{object}と(?:の間で|の間において|も|は)?、?(?:(?!{one:actor|event}(?:と|に|を|間|の間))[^。、]){0,25}?、?{meeting}(?:等)?を${WHEN}{hold}`,
      confidence: 0.88,
    },
    {
      says: 'a meeting with somebody: 業界団体との意見交換を2回実施した。',
      form: `${NOT_SECOND}{object}(?:等)?との(?:間の)?(?:(?!{one:actor|event}(?:と|に|を|間|の間))[^、。]){0,20}?{meeting}(?:等)?(?:を|の開催を)${WHEN}{hold}`,
      confidence: 0.85,
    },
    {
      says: 'exchanges views: 海上保安庁と意見を交換した。',
      form: `${NOT_SECOND}{object}と(?:の間で)?、?{-}(?:意見を交換|協議し|協議を重ね|議論を行[いっ]|議論を重ね)`,
      confidence: 0.75,
    },
  ],
};
