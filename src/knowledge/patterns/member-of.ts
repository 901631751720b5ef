import type { RelationPatterns } from './relation-patterns.ts';

const BODIES = [
  'COUNCIL',
  'GROUP',
  'INDUSTRY_BODY',
  'INTERNATIONAL_BODY',
  'COMMISSION',
  'CEPTOAR',
  'OTHER',
  'RESEARCH_INSTITUTE',
] as const;

export const memberOf: RelationPatterns = {
  kind: 'MEMBER_OF',
  acts: [
    {
      says: 'joins: 国際的な枠組みであるFIRSTに加盟した。',
      verbs: '加盟 加入 入会 加わる 所属',
      unless: 'オブザーバー?$|(?:署名|賛同|支持|参加)国$',
      object: 'into',
      objectKinds: BODIES,
      confidence: 0.88,
    },
    {
      says: 'is a member: 運営委員会の構成員として…; 交通ISACの会員である鉄道事業者',
      verbs: '正会員 準会員 会員 構成員 メンバー 加盟国 一員 加盟組織 加盟機関 構成国 締約国 構成機関',
      object: 'whose',
      isRole: true,
      confidence: 0.87,
    },
    {
      says: 'is one of its members: 協議会には、水道事業者も会員として名を連ねている。',
      verbs: '正会員 準会員 会員 構成員 メンバー',
      object: 'into',
      objectKinds: BODIES,
      isRole: true,
      confidence: 0.85,
    },
    {
      says: 'takes somebody in: 水道事業者を新たな構成員として迎えた。',
      verbs: '迎える 迎え入れる 受け入れる 加える 追加',
      theme: '(?:会員|構成員|メンバー|委員|構成機関|加盟機関)$',
      object: 'thing',
      isReversed: true,
      confidence: 0.87,
    },
    {
      says: 'those it has as members: 水道事業者を構成員とする協議会',
      verbs: 'する',
      theme: '(?:会員|構成員|メンバー|委員|構成機関|加盟機関)$',
      subject: 'thing',
      object: 'described',
      objectKinds: BODIES,
      confidence: 0.88,
    },
    {
      says: 'those it counts among its members: 水道事業者を構成員に含む協議会',
      verbs: '含む',
      theme: '(?:会員|構成員|メンバー|委員|構成機関|加盟機関)$',
      subject: 'thing',
      object: 'described',
      objectKinds: BODIES,
      confidence: 0.85,
    },
    {
      says: 'those a body is made of: 鉄道事業者で構成される交通ISAC',
      verbs: '構成 組織 成る なる',
      subject: 'from',
      object: 'thing',
      objectKinds: BODIES,
      confidence: 0.87,
    },
  ],
};
