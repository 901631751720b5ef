import type { ActorFact, PassageFact } from '../../src/model/facts.ts';
import type { OrganizationKind } from '../../src/model/entity.ts';
import type { Registry } from '../../src/model/registry.ts';

const passages: readonly PassageFact[] = [
  { url: 'https://example.org/', origin: 'REGISTRY', confidence: 0.9 },
];

function ministry(key: string, nameJa: string, nameEn: string, abbreviation: string): ActorFact {
  return { id: `ministry:${key}`, type: 'MINISTRY', nameJa, nameEn, abbreviation, passages };
}

function isac(key: string, nameJa: string, more: Partial<ActorFact> = {}): ActorFact {
  return { id: `isac:${key}`, type: 'ISAC', nameJa, ...more, passages };
}

function organization(
  key: string,
  kind: OrganizationKind,
  nameJa: string,
  more: Partial<ActorFact> = {},
): ActorFact {
  return { id: `organization:${key}`, type: 'ORGANIZATION', kind, nameJa, ...more, passages };
}

/** Enough names to speak of: what tests of this room know. */
export const REGISTRY: Registry = {
  actors: [
    ministry('cas', '内閣官房', 'Cabinet Secretariat', 'CAS'),
    ministry('mic', '総務省', 'Ministry of Internal Affairs and Communications', 'MIC'),
    ministry('meti', '経済産業省', 'Ministry of Economy, Trade and Industry', 'METI'),
    ministry('fsa', '金融庁', 'Financial Services Agency', 'FSA'),
    ministry('npa', '警察庁', 'National Police Agency', 'NPA'),
    ministry('moe', '環境省', 'Ministry of the Environment', 'MOE'),
    ministry('mlit', '国土交通省', 'Ministry of Land, Infrastructure, Transport and Tourism', 'MLIT'),
    isac('ict-isac', 'ICT-ISAC', { nameEn: 'ICT-ISAC Japan' }),
    isac('f-isac', '金融ISAC', {
      nameEn: 'Financials ISAC Japan',
      aliases: [{ name: '一般社団法人金融ISAC', kind: 'OFFICIAL' }],
    }),
    isac('je-isac', '電力ISAC', { nameEn: 'Japan Electricity ISAC' }),
    isac('t-isac', '交通ISAC', { abbreviation: 'T-ISAC' }),
    isac('gsma-t-isac', 'GSMA通信ISAC', { abbreviation: 'T-ISAC', country: 'GB' }),
    isac('us-comm-isac', '米国通信分野ISAC', { nameEn: 'Communications ISAC', country: 'US' }),
    organization('nco', 'AGENCY', '国家サイバー統括室', {
      validFrom: '2025-07-01',
      aliases: [
        { name: 'NISC', kind: 'FORMER', validTo: '2025-06-30', validFrom: '2015-01-09' },
        { name: '内閣サイバーセキュリティセンター', kind: 'FORMER', validTo: '2025-06-30' },
      ],
    }),
    organization('ipa', 'AGENCY', '情報処理推進機構', { abbreviation: 'IPA' }),
    organization('nict', 'RESEARCH_INSTITUTE', '情報通信研究機構', { abbreviation: 'NICT' }),
    organization('jpcert-cc', 'OTHER', 'JPCERT/CC', { nameEn: 'JPCERT Coordination Center' }),
    organization('cert-cc', 'FOREIGN_BODY', 'CERTコーディネーションセンター', {
      abbreviation: 'CERT/CC',
      country: 'US',
    }),
    organization('first', 'INTERNATIONAL_BODY', 'FIRST'),
    organization('un', 'INTERNATIONAL_BODY', '国連'),
    organization('state-thailand', 'FOREIGN_BODY', 'タイ', { country: 'TH' }),
    organization('state-us', 'FOREIGN_BODY', '米国', { country: 'US' }),
    organization('itu-t', 'INTERNATIONAL_BODY', 'ITU-T'),
    organization('european-commission', 'INTERNATIONAL_BODY', '欧州委員会', { abbreviation: 'EC' }),
  ],
  sectors: [
    { id: 'sector:finance', nameJa: '金融', passages },
    { id: 'sector:water', nameJa: '水道', passages },
  ],
  instruments: [
    { id: 'instrument:cyder', kind: 'EXERCISE', nameJa: 'CYDER', passages },
    {
      id: 'instrument:water-guideline',
      kind: 'GUIDELINE',
      nameJa: '水道分野セキュリティガイドライン',
      passages,
    },
  ],
  events: [
    {
      id: 'event:harbour-meeting-2023',
      nameJa: '電力ISACと交通ISACの港湾会合',
      date: '2023-11',
      passages,
    },
  ],
  strategies: [
    { id: 'strategy:2018', nameJa: 'サイバーセキュリティ戦略', decidedOn: '2018-07-27', passages },
    { id: 'strategy:2021', nameJa: 'サイバーセキュリティ戦略', decidedOn: '2021-09-28', passages },
    { id: 'strategy:2025', nameJa: 'サイバーセキュリティ戦略', decidedOn: '2025-12-23', passages },
  ],
  goals: [
    {
      id: 'goal:2021/2',
      strategyId: 'strategy:2021',
      number: '2',
      path: ['2'],
      nameJa: '安心できる社会',
      passages,
    },
    {
      id: 'goal:2021/2/1',
      strategyId: 'strategy:2021',
      parentId: 'goal:2021/2',
      number: '2.1',
      path: ['2', '2.1'],
      nameJa: '利用者を守る環境',
      passages,
    },
    {
      id: 'goal:2021/2/1/1',
      strategyId: 'strategy:2021',
      parentId: 'goal:2021/2/1',
      number: '(1)',
      path: ['2', '(1)'],
      nameJa: '供給網の安全',
      passages,
    },
    {
      id: 'goal:2021/2/6',
      strategyId: 'strategy:2021',
      parentId: 'goal:2021/2',
      number: '2.6',
      path: ['2', '2.6'],
      nameJa: '継ぎ目のない共有',
      passages,
    },
    {
      id: 'goal:2021/2/6/1',
      strategyId: 'strategy:2021',
      parentId: 'goal:2021/2/6',
      number: '(1)',
      path: ['2', '(1)'],
      nameJa: '課題ごとの情報共有と連携',
      nameEn: 'Sharing by issue',
      passages,
    },
  ],
};
