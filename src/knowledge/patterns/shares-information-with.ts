import type { RelationPatterns } from './relation-patterns.ts';

export const sharesInformationWith: RelationPatterns = {
  kind: 'SHARES_INFORMATION_WITH',
  frames: [
    {
      says: 'gives information to somebody: 水道事業者等に対し、攻撃の手口に関する情報を提供した。',
      verb: '提供|共有|発信|展開|還元|配信|フィードバック|通知|送付|伝達|連絡|開示|配布|伝え|知らせ|届け|送[りっる]|送付|提示|回付|回覧|配[っりる]|(?<![一-龠])示[しす]|流し|渡し|周知|紹介|教示|説明(?!会)',
      object: 'to',
      needs: '{information}',
      confidence: 0.9,
    },
    {
      says: 'warns or tells somebody: 医療機関に対して注意喚起を実施した。',
      verb: '注意喚起|情報提供|情報共有|情報発信|情報展開|通報|情報還元',
      object: 'to',
      confidence: 0.88,
    },
    {
      says: 'shares or exchanges with somebody: 電力ISACと脅威情報を共有した。',
      verb: '共有|交換|交わ|やり取り|取り交わ|共有し合|持ち寄|突き合わせ|融通|分かち合|提供し合|知らせ合|伝え合',
      object: 'with',
      needs: '{information}',
      unless: '意見(?:を|の)?(?:交換|交わ)|協定|覚書',
      confidence: 0.9,
    },
    {
      says: 'sharing with somebody, as a noun: 関係団体との情報共有を進めた。',
      verb: '情報共有|情報交換|情報連携|情報の共有|情報の交換',
      object: 'with',
      confidence: 0.9,
    },
    {
      says: 'works with somebody and so shares: 医療ISACと連携した注意喚起情報の共有を行った。',
      verb: '(?:連携|協力)(?:した|して|し、)[^、。]{0,15}?{information}[^、。]{0,12}?(?:を|の)?(?:共有|交換)',
      object: 'with',
      confidence: 0.82,
    },
    {
      says: 'gets information from somebody: 海外の機関から脅威情報の提供を受けた。',
      verb: '(?:提供|共有|通知|通報|報告|開示|伝達|連絡|説明)(?:等)?を?受け|(?:提供|共有|通知|通報|報告)され(?=た[一-龠])|(?:情報|報告|通報|知見)を(?:得[てた]|受け|入手|受領)|入手|聴取|寄せられ|寄せてもら|届け(?=られ)|(?:提供|報告|連絡|通報|共有|回答)(?:等)?が(?:あ[りっる]|な(?=さ)|寄せ|行わ)',
      object: 'from',
      isReversed: true,
      needs: '{information}|報告|通報',
      confidence: 0.82,
    },
  ],
  patterns: [
    {
      says: 'meets with somebody and so shares: 業界団体との会合を月に一度開き、手口を共有した。',
      form: '{object}(?:等)?と(?:の間で|の)?、?{~}{meeting}(?:等)?を[^。]{0,16}?(?:開[いき]|し|行い|持ち|重ね|設け)、[^。]{0,30}?{information}[^、。とに]{0,12}?を(?:[^、。とに]{0,8}?)(?:共有|交換)',
      confidence: 0.85,
    },
    {
      says: 'what somebody was given by another: 警報が、監視センターから電力ISACに提供された。',
      form: '{subject}から、?(?:所管の)?{object}(?:に対し(?:て)?|に|へ)、?{-}(?:提供|共有|還元|配信|通知|伝達|送付|展開|周知|連絡)(?=[さし])',
      confidence: 0.88,
      isNominal: true,
    },
  ],
};
