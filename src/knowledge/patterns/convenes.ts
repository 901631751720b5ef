import type { RelationPatterns } from './pattern.ts';

export const convenes: RelationPatterns = {
  kind: 'CONVENES',
  patterns: [
    {
      says: 'holds an event, a council or an exercise: 第3回連絡会議を開催した。',
      form: '{object:event|actor|exercise}(?:等)?を{-}(?:開催|主催|共催|招集)(?:し|する|、|。)',
      confidence: 0.85,
      objectKinds: ['COUNCIL', 'GROUP', 'EXERCISE', 'COMMISSION', 'INTERNATIONAL_BODY'],
    },
    {
      says: 'the holding of it, as a noun: 官民フォーラムの開催を通じて…',
      form: '{object:event|actor|exercise}(?:等)?の(?:定期的な|継続的な)?(?:開催|実施)(?:を(?:通じ|行[いっ]|支え|続け)|により|等により|し)',
      confidence: 0.75,
      objectKinds: ['COUNCIL', 'GROUP', 'EXERCISE', 'COMMISSION'],
    },
    {
      says: 'carries out an exercise: 全省庁を対象とした訓練を実施した。',
      form: '{object:exercise}(?:等)?を{-}(?:実施|行[いっう])',
      confidence: 0.82,
    },
    {
      says: 'sets up a body: 有識者による検討会を設置した。',
      form: '{object}を{-}(?:設置|立ち上げ|発足|設立|創設)',
      confidence: 0.85,
      objectKinds: ['COUNCIL', 'GROUP', 'COMMISSION', 'OTHER'],
    },
  ],
};
