import type { RelationPatterns } from './relation-patterns.ts';

/** 「ⒶとⒶとの間で意見交換会を開催」: what two hold between them is not what the ministry holds. */
const OF_OTHERS = '[\ue000-\ue3ff](?:等)?と[\ue000-\ue3ff](?:の[^、。]{1,8})?(?:等)?(?:と)?の?間';
/** 「訓練を実施」 is the frame before. */
const NOT_OWN = '^(?:等)?[をはもが]';
/** 「Ⓐによる演習の実施」: it is theirs. */
/** 「Ⓐとの対話を開催」, 「Ⓐと大規模な障害に備えた訓練を実施」: both hold it, who acts and Ⓐ. */
const WITH_OTHERS =
  '[\ue000-\ue3ff](?:等)?と(?:の(?:間の|間で、?)?|の間で、?)?(?!も|して|し、|[\ue000-\ue3ff]|は|共催|共同で|合同で)[^、。はが\ue000-\ue3ff]{0,24}[\ue800-\uefff]';
/** 「Ⓐ及びⒶは、共同訓練を行った」: they train with each other. */
const EACH_OTHER =
  '[\ue000-\ue3ff](?:等)?(?:と|や|、|及び|並びに)[\ue000-\ue3ff](?:等)?(?:は|が|において)、?[^。]{0,40}?(?:合同|共同)(?:で[^、。]{0,12})?[\ue800-\uebff]';
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
      apart: `${OF_OTHERS}|${WITH_OTHERS}`,
      confidence: 0.87,
    },
    {
      says: 'carries out an exercise: 全省庁を対象とした訓練を実施した。',
      verb: '実施|行[いっうわ]',
      object: 'thing',
      sorts: ['exercise'],
      apart: `[\ue000-\ue3ff](?:等)?と(?:の|合同|共同|ともに|共に|連携|[\ue800-\uebff])|${WITH_OTHERS}|${EACH_OTHER}`,
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
      unless: NOT_OWN,
      sorts: ['event', 'actor', 'exercise'],
      objectKinds: ['COUNCIL', 'GROUP', 'EXERCISE', 'COMMISSION'],
      apart: `${OF_OTHERS}|${BY_OTHERS}`,
      confidence: 0.75,
    },
    {
      says: 'the carrying out of it, as a noun: 合同訓練の実施を通じて…',
      verb: '(?:定期的な|継続的な)?実施',
      object: 'about',
      unless: NOT_OWN,
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
      form: '{subject}(?:が|の|において|により)(?:[^、。]{0,14}?)(?:開催|主催|共催|開い|招集|催)(?:する|した|している|た|いた|された)?(?:[一-龠]{2,4}の)?{object:event|exercise}',
      confidence: 0.9,
      isNominal: true,
    },
  ],
};
