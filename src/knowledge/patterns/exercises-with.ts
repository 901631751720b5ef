import type { RelationPatterns } from './relation-patterns.ts';

export const exercisesWith: RelationPatterns = {
  kind: 'EXERCISES_WITH',
  frames: [
    {
      says: 'trains together: 都道府県警察と共同対処訓練を実施した。',
      verb: '実施|開催|行[いっうわ]|主催|参加|実践|提供|繰り返し|重ね(?=[たる、])|積[みん]|臨[みん]|取り組[みん]',
      object: 'with',
      needs: '{exercise}(?:等)?(?:を|に|も)',
      confidence: 0.9,
    },
    {
      says: 'trains, as a verb: 都道府県警察と訓練した。',
      verb: '(?:演習|訓練|演練)(?=[しす])',
      object: 'with',
      confidence: 0.82,
    },
    {
      says: 'their training, as a noun: 都道府県警察との合同訓練を重ねた。',
      verb: '{drill}(?:等)?(?:を|に)[^、。]{0,25}?(?:実施|開催|行[いっうわ]|参加|重ね|主催|継続|続け|推進|強化|拡大|充実|積[みん]|取り組[みん]|臨[みん])',
      object: 'with',
      confidence: 0.85,
    },
    {
      says: 'trains those for whom it is held: 医療機関を対象とした机上演習を開催した。',
      verb: '対象(?:とした|とする|に|として|とし、)、?{exercise}(?:等)?を[^、。]{0,25}?(?:実施|行[いっうわ]|開催)',
      object: 'thing',
      sorts: ['actor'],
      confidence: 0.82,
    },
  ],
  patterns: [
    {
      says: 'A and B train, told as one subject: 港湾局及び業界団体は、合同で演習を実施した。',
      form: '{subject}(?:と|及び|並びに){object}(?:が|は|において)、?(?:(?![\ue000-\ue3ff](?:等)?と)[^。]){0,45}?(?:合同|共同)(?:で[^、。]{0,12}?)?{exercise}(?:等)?を{-}(?:実施|行[いっう]|開催)',
      confidence: 0.88,
    },
    {
      says: 'in cooperation with somebody trains: 事業者と連携し、対処訓練を行った。',
      form: '{object}(?:等)?と(?:緊密に|密接に)?(?:連携|協力|協働|共同)(?:し|して|しつつ|しながら|の上)、?{~}{exercise}(?:等)?を{-}(?:実施|行[いっう]|開催)',
      confidence: 0.8,
    },
    {
      says: 'makes up one team with somebody for an exercise: 英国と合同チームを組み、国際演習に参加した。',
      form: '{object}と(?:の)?(?:合同|共同|混成)[^、。]{0,8}?を(?:編成|組[みん]|結成|構成)[^。]{0,20}?{exercise}(?:等)?に{-}参加',
      confidence: 0.85,
    },
    {
      says: 'A and B train together: 県警と事業者が合同で訓練を行った。',
      form: '{subject}と{object}(?:が|は)、?(?:合同で|共同で|連携して)?{exercise}(?:等)?を{-}(?:実施|行[いっう]|開催)',
      confidence: 0.88,
    },
    {
      says: 'trains with those who take part: 水道事業者が参加する演習を実施した。',
      form: '{object}(?:等)?(?:が参加(?:する|した)|を(?:交え(?:た|て)|招い(?:た|て)|加え(?:た|て))|の参[加画](?:の下|を得て|により)、?){exercise}(?:等)?を{-}(?:実施|行[いっう]|開催)',
      confidence: 0.82,
    },
    {
      says: 'A and B with each other: 県警と事業者との共同訓練を行った。',
      form: '{subject}と{object}(?:等)?(?:との(?:間の)?|による|の間の|が){exercise}(?:等)?を{-}(?:実施|行[いっう]|開催|支援)',
      confidence: 0.88,
    },
  ],
};
