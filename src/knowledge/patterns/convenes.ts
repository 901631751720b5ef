import type { RelationPatterns } from './relation-patterns.ts';

/** 「ⒶとⒶとの間で意見交換会を開催」: what two hold between them is not what the ministry holds. */
const OF_OTHERS = '[\ue000-\ue3ff](?:等)?と[\ue000-\ue3ff](?:の[^、。]{1,8})?(?:等)?(?:と)?の?間';
/** 「Ⓐによる演習の実施」: it is theirs. */
const BY_OTHERS = '[\ue000-\ue3ff](?:等)?(?:による|が行う)[\ue800-\uefff]の';

export const convenes: RelationPatterns = {
  kind: 'CONVENES',
  frames: [
    {
      says: 'holds an event, a council or an exercise: 第3回連絡会議を開催した。',
      verb: '開催|主催|共催|主宰|招集|執り行[いっ]|取り仕切[りっ]|挙行|開(?=[いきか])|催(?=[しさ])',
      object: 'thing',
      sorts: ['event', 'actor', 'exercise'],
      objectKinds: ['COUNCIL', 'GROUP', 'EXERCISE', 'COMMISSION', 'INTERNATIONAL_BODY', 'PROGRAMME'],
      apart: OF_OTHERS,
      confidence: 0.87,
    },
    {
      says: 'carries out an exercise: 全省庁を対象とした訓練を実施した。',
      verb: '実施|行[いっうわ]',
      object: 'thing',
      sorts: ['exercise'],
      apart: '[\ue000-\ue3ff](?:等)?と(?:の|合同|共同|ともに|共に|連携|[\ue800-\uebff])',
      confidence: 0.85,
    },
    {
      says: 'carries out an event: 経営者に向けたセミナーを実施した。',
      verb: '実施|行[いっうわ]|企画',
      object: 'thing',
      sorts: ['event'],
      apart: '[\ue000-\ue3ff](?:等)?と(?:の|合同|共同|ともに|共に|連携|協力|[^、。]{0,10}[\uec00-\uefff])',
      confidence: 0.83,
    },
    {
      says: 'the holding of it, as a noun: 官民フォーラムの開催を通じて…',
      verb: '(?:定期的な|継続的な)?開催',
      object: 'about',
      sorts: ['event', 'actor', 'exercise'],
      objectKinds: ['COUNCIL', 'GROUP', 'EXERCISE', 'COMMISSION'],
      apart: `${OF_OTHERS}|${BY_OTHERS}`,
      confidence: 0.75,
    },
    {
      says: 'the carrying out of it, as a noun: 合同訓練の実施を通じて…',
      verb: '(?:定期的な|継続的な)?実施',
      object: 'about',
      sorts: ['event', 'exercise'],
      apart: `${OF_OTHERS}|${BY_OTHERS}`,
      confidence: 0.75,
    },
    {
      says: 'sets up a body: 有識者による検討会を設置した。',
      verb: '設置|設け(?=[たる、])|置[いき](?=[た、])|立ち上げ|発足|設立|創設|新設|組織|編成|結成',
      object: 'thing',
      sorts: ['actor', 'event'],
      objectKinds: ['COUNCIL', 'GROUP', 'COMMISSION', 'OTHER'],
      confidence: 0.87,
    },
  ],
  patterns: [
    {
      says: 'by whom, before what was held: 業界団体による研修会が開かれた。',
      form: '{subject}による{object:event|exercise}(?:等)?が[^、。]{0,14}?(?:開催|開か|実施|行わ)(?=さ|れ)',
      confidence: 0.85,
      isNominal: true,
    },
    {
      says: 'who holds it, as a noun before its name: 国際機関主催のワークショップ',
      form: '{subject}(?:が|の)?(?:主催|共催)の{object:event|exercise}',
      confidence: 0.9,
      isNominal: true,
    },
    {
      says: 'who holds it, and its holding: 業界団体による研修会の開催を通じ、…',
      form: '{subject}(?:による|が行う){object:event|exercise}の(?:開催|実施)(?!を[^、。]{0,6}?(?:支援|後押し|促))',
      confidence: 0.85,
      isNominal: true,
    },
    {
      says: 'who holds it, before its name: 国際機関が主催する実務者会合',
      form: '{subject}(?:が|の)(?:[^、。]{0,14}?)(?:開催|主催|共催|開い|招集|催)(?:する|した|している|た|いた)?{object:event|exercise}',
      confidence: 0.9,
      isNominal: true,
    },
  ],
};
