import type { RelationPatterns } from './pattern.ts';

export const requests: RelationPatterns = {
  kind: 'REQUESTS',
  patterns: [
    {
      says: 'asks somebody: 電気通信事業者に対し、対策の強化を要請した。',
      form: '{object}(?:等)?(?:に対して|に対し|に向けて|に|へ)、?{~}(?:を|よう)(?:に)?(?:[^、。]){0,8}?(?:要請|依頼|求め(?!られ)|要望|働きかけ|働き掛け|呼びかけ|呼び掛け|申し入れ|促し)',
      confidence: 0.87,
    },
    {
      says: 'a request to somebody: 業界団体への協力要請を行った。',
      form: '{object}(?:等)?(?:への|に対する){-}(?:要請|依頼|要望|働きかけ|働き掛け|呼びかけ)(?:等)?(?:を|の){-}{do}',
      confidence: 0.85,
    },
  ],
};
