import type { RelationPatterns } from './pattern.ts';

const CHANGE = '(?:改定|改訂|改正|見直し|更新|アップデート)';

export const revises: RelationPatterns = {
  kind: 'REVISES',
  patterns: [
    {
      says: 'amends it: 医療機関向けガイドラインを改定した。',
      form: `{object:instrument}(?:等)?を{-}${CHANGE}`,
      confidence: 0.88,
    },
    {
      says: 'its amendment is carried out: 協議会規約等の運用ルールの見直しを行った。',
      form: `{object:instrument}(?:等)?の(?:[^、。に]){0,12}?${CHANGE}(?:等)?(?:を|に)?(?:[^、。]{0,8}?(?:行[いっう]|実施|進め|着手|開始|図[りっ])|し(?:た|、|て))`,
      confidence: 0.85,
    },
    {
      says: 'amends it in a point: 統一基準について所要の改定を行った。',
      form: `{object:instrument}(?:等)?(?:について|に関し)(?:て)?、?{-}${CHANGE}(?:を|し)`,
      confidence: 0.8,
    },
  ],
};
