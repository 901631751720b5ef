import type { RelationPatterns } from './relation-patterns.ts';

const ASK =
  '要請|依頼|要求|申し渡|命[じず]|訴え(?=[たる、])|求め(?!られ)|要望|働きかけ|働き掛け|呼びかけ|呼び掛け|呼び?かけ|申し入れ|申入れ|促[しす]|お願い|指示|勧告';

export const requests: RelationPatterns = {
  kind: 'REQUESTS',
  frames: [
    {
      says: 'tells somebody to do so: 自治体に点検を行うよう通知した。',
      verb: 'よう[^、。]{0,12}?(?:通知|周知|指導|連絡|要請|依頼|求め|促)',
      object: 'to',
      confidence: 0.88,
    },
    {
      says: 'asks somebody: 電気通信事業者に対し、対策の強化を要請した。',
      verb: ASK,
      object: 'to',
      needs: 'を|よう|要請|依頼',
      unless: '(?:普及|活用|利用|導入)(?:を|する)',
      confidence: 0.88,
    },
    {
      says: 'a request to somebody: 業界団体への協力要請を行った。',
      verb: '[一-龠]{0,4}(?:要請|依頼|要望|働きかけ|働き掛け|呼びかけ)',
      object: 'to',
      confidence: 0.87,
    },
    {
      says: 'was asked by somebody: 所管省庁からの要請を受け、…',
      verb: '(?:要請|依頼|要望|求め|働き掛け|働きかけ|勧告)(?:を受け|に応じ|に基づ)',
      object: 'from',
      isReversed: true,
      confidence: 0.85,
    },
  ],
  patterns: [
    {
      says: 'asks those with whom it has come together: 登録業者と連絡体制を設け、停止を要請する。',
      form: '{object}と(?:の間で)?[^、。と]{0,16}?(?:体制|関係|窓口|枠組み)を[^、。]{0,8}?(?:構築|整備|設け|築[いき])[^、。]{0,4}、[^、。]{0,25}?を(?:要請|依頼)',
      confidence: 0.75,
    },
    {
      says: 'who was asked, by whom, in the passive: 事業者は、監督官庁から報告を求められた。',
      form: '{object}(?:は|が)、?{subject}(?:から|により)[^、。]{0,20}?(?:求められ|要請され|依頼され|指示され)',
      confidence: 0.85,
      isNominal: true,
    },
  ],
};
