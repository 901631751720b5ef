import type { RelationPatterns } from './relation-patterns.ts';

export const promotes: RelationPatterns = {
  kind: 'PROMOTES',
  frames: [
    {
      says: 'works for its being used: 部品表の活用が進むよう説明会を開いた。',
      verb: '(?:活用|導入|普及|利用|取得|定着)が(?:進む|広がる|図られる|促される|深まる)よう|認知度を(?:上げ|高め|向上)|(?:認知|理解)が(?:進む|広がる|深まる)よう',
      object: 'about',
      sorts: ['instrument', 'exercise'],
      isNominal: true,
      confidence: 0.85,
    },
    {
      says: 'its spread: チェックリストの普及を図った。',
      verb: '(?:普及(?:・?啓発|促進)?|周知(?:啓発|徹底)?|活用(?:促進)?|利用(?:拡大|促進)?|利活用|導入(?:促進|支援)?|浸透|認知度(?:の?向上)?|広報|啓発|定着|展開|配布|後押し|取得)(?:活動|運動|事業|施策|策)?',
      object: 'about',
      sorts: ['instrument', 'exercise'],
      // 「指針を活用し」 uses it; 「指針の活用を促し」 spreads it.
      unless: '{issue}|{revise}|を[^、。をの]{0,8}(?:活用|利用|利活用|導入|取得)$',
      confidence: 0.88,
    },
    {
      says: 'makes it known: 新しい制度を業界に周知した。',
      verb: '普及|周知|広報|配布|紹介|説明(?!会)|宣伝|広め|浸透|PR',
      object: 'of',
      sorts: ['instrument', 'exercise'],
      confidence: 0.85,
    },
    {
      says: 'asks for its use: 手引書を活用するよう促した。',
      verb: '(?:活用|利用|導入|参照)(?:する)?よう[^、。]{0,8}?(?:促|呼び掛け|呼びかけ|働き掛け|働きかけ|周知|要請)|(?:活用|利用|導入|参照|取得)を[^、。]{0,12}?(?:促|呼び掛け|呼びかけ|働き掛け|働きかけ|推奨|勧め|奨励|求め|広げ|広め|根付)',
      object: 'about',
      sorts: ['instrument'],
      confidence: 0.88,
    },
    {
      says: 'towards its spread: 部品表の普及に向け、…',
      verb: '(?:普及|導入|活用|浸透|定着|利用拡大)(?:に向け(?:た|て|、)|に資する|のため)',
      object: 'about',
      isNominal: true,
      sorts: ['instrument'],
      confidence: 0.75,
    },
  ],
};
