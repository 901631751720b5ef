import type { RelationPatterns } from './pattern.ts';

/** 参加者, 参加を促す and the like say that others take part. */
const TAKE_PART =
  '(?:参加|参画|出席|出展|登壇)(?!者|を促|を呼|募集|を募|を働|を支援|枠|機関|国|企業|団体|組織|の拡大|拡大|促進|要請)';

export const participatesIn: RelationPatterns = {
  kind: 'PARTICIPATES_IN',
  patterns: [
    {
      says: 'takes part: 国際会議に出席した。',
      form: `{object:event|actor|exercise|instrument}(?:等)?(?:に|へ|にも|へも)、?(?:(?!{one:event|actor|exercise}に)[^、。]){0,15}?${TAKE_PART}`,
      confidence: 0.87,
    },
    {
      says: 'its taking part: 年次会合への参加を通じ…',
      form: '{object:event|actor|exercise|instrument}(?:等)?への{-}(?:参加|参画|出席|登壇)(?:等)?(?:を(?:通じ|行|継続)|し|により)',
      confidence: 0.8,
    },
    {
      says: 'who takes part, before its name: 各セプターが参加する合同訓練',
      form: '{subject}が(?:[^、。]{0,8}?)(?:参加|参画|出席)(?:する|した|している){object:event|actor|exercise}',
      confidence: 0.88,
      isNominal: true,
    },
  ],
};
