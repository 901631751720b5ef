import type { RelationPatterns } from './pattern.ts';

export const exercisesWith: RelationPatterns = {
  kind: 'EXERCISES_WITH',
  patterns: [
    {
      says: 'trains together: 都道府県警察と共同対処訓練を実施した。',
      form: '{object}(?:等)?と(?:の間で|の|も)?、?(?:連携した|連携して|連携し、|協力した|協力して|共同で|共同の|合同で|合同の|共同した)*{exercise}(?:等)?(?:を|に){-}(?:実施|行[いっう]|開催|参加)',
      confidence: 0.87,
    },
    {
      says: 'trains those for whom it is held: 医療機関を対象とした机上演習を開催した。',
      form: '{object}(?:等)?を対象(?:とした|とする|に|として|とし、)、?{exercise}(?:等)?を{-}(?:実施|行[いっう]|開催)',
      confidence: 0.82,
    },
    {
      says: 'trains with those who take part: 水道事業者が参加する演習を実施した。',
      form: '{object}(?:等)?(?:が参加(?:する|した)|の参加(?:の下|を得て|により)、?){exercise}(?:等)?を{-}(?:実施|行[いっう]|開催)',
      confidence: 0.85,
    },
  ],
};
