import type { PassageFact, RelationFact, Telling } from '../../../src/model/facts.ts';
import { entryId, measureId } from '../../../src/model/ids.ts';

const KEY = 'cybersecurity-2024';
const DOCUMENT = `document:${KEY}`;

/** The measure of which question 8 asks. */
const SUPPORT = measureId(KEY, 161, 'エ');
const SHARING = measureId(KEY, 161, 'ウ');
const ENDING = measureId(KEY, 161, 'オ');

const registry: PassageFact = {
  url: 'https://example.org/registry',
  title: '登録簿',
  origin: 'REGISTRY',
  confidence: 1,
};

function onPage(lines: readonly number[], quote: string): PassageFact {
  return { documentId: DOCUMENT, page: 161, lines, quote, origin: 'EXTRACTED', confidence: 0.9 };
}

function responsible(ministry: string, measure: string): RelationFact {
  return relation('RESPONSIBLE_FOR', ministry, measure, measure, onPage([3], '担当'));
}

function relation(
  kind: RelationFact['kind'],
  from: string,
  to: string,
  measure: string,
  passage: PassageFact,
): RelationFact {
  const id = `relation:${kind.toLowerCase()}:${from}:${to}:${measure}`;
  return { id, kind, from, to, measureId: measure, fiscalYear: 2023, passages: [passage] };
}

/** A page of a plan in our own words, with what each of the saved questions asks for. */
export const SMALL_TELLING: Telling = {
  teller: DOCUMENT,
  digest: 'small',
  documents: [
    {
      id: DOCUMENT,
      titleJa: 'ある年の計画',
      titleEn: 'A plan',
      fiscalYear: 2024,
      decidedOn: '2024-07-10',
      passages: [registry],
    },
  ],
  pages: [{ id: `page:${KEY}:161`, documentId: DOCUMENT, number: 161, isRead: true, passages: [registry] }],
  strategies: [],
  goals: [],
  actors: [
    {
      id: 'ministry:mic',
      type: 'MINISTRY',
      nameJa: '総務省',
      nameEn: 'Ministry of Internal Affairs',
      passages: [registry],
    },
    {
      id: 'ministry:fsa',
      type: 'MINISTRY',
      nameJa: '金融庁',
      nameEn: 'Financial Services Agency',
      passages: [registry],
    },
    { id: 'isac:ict-isac', type: 'ISAC', nameJa: 'ICT-ISAC', nameEn: 'ICT-ISAC Japan', passages: [registry] },
    { id: 'isac:f-isac', type: 'ISAC', nameJa: '金融ISAC', nameEn: 'Financials ISAC', passages: [registry] },
    {
      id: 'isac:us-comm-isac',
      type: 'ISAC',
      nameJa: '米国通信分野ISAC',
      nameEn: 'US Communications ISAC',
      country: 'US',
      passages: [registry],
    },
    {
      id: 'organization:critical-infrastructure-operators',
      type: 'ORGANIZATION',
      kind: 'COMPANY_CLASS',
      nameJa: '重要インフラ事業者等',
      passages: [registry],
    },
  ],
  sectors: [{ id: 'sector:finance', nameJa: '金融', nameEn: 'Finance', passages: [registry] }],
  instruments: [],
  events: [],
  measures: [
    {
      id: SHARING,
      documentId: DOCUMENT,
      marker: 'ウ',
      page: 161,
      ordinal: 1,
      status: 'CONTINUES',
      isComplete: true,
      nameJa: '金融の共有',
      passages: [onPage([10], '共有')],
    },
    {
      id: SUPPORT,
      documentId: DOCUMENT,
      marker: 'エ',
      page: 161,
      ordinal: 1,
      status: 'CONTINUES',
      isComplete: true,
      nameJa: '通信の支援',
      passages: [onPage([20], '支援')],
    },
    {
      id: ENDING,
      documentId: DOCUMENT,
      marker: 'オ',
      page: 161,
      ordinal: 1,
      status: 'ENDS',
      isComplete: true,
      nameJa: '手引きの普及',
      passages: [onPage([30], '普及')],
    },
  ],
  entries: [
    {
      id: entryId(SHARING, 2023, 'RESULT'),
      measureId: SHARING,
      fiscalYear: 2023,
      kind: 'RESULT',
      paragraphs: ['重要インフラの会員が増えた。'],
      passages: [onPage([11], '増えた')],
    },
    {
      id: entryId(SUPPORT, 2023, 'PLAN'),
      measureId: SUPPORT,
      fiscalYear: 2023,
      kind: 'PLAN',
      paragraphs: ['集まりを助ける。'],
      passages: [onPage([21], '助ける')],
    },
    {
      id: entryId(SUPPORT, 2024, 'PLAN'),
      measureId: SUPPORT,
      fiscalYear: 2024,
      kind: 'PLAN',
      paragraphs: ['さらに助ける。'],
      passages: [onPage([22], '助ける')],
    },
  ],
  observations: [
    {
      id: 'observation:members',
      value: 434,
      unit: '社',
      whatJa: '正会員',
      asOf: '2024-03-31',
      ofId: 'isac:f-isac',
      measureId: SHARING,
      passages: [onPage([12], '434社')],
    },
  ],
  relations: [
    responsible('ministry:fsa', SHARING),
    responsible('ministry:mic', SUPPORT),
    responsible('ministry:mic', ENDING),
    relation('INVOLVES', SHARING, 'isac:f-isac', SHARING, onPage([11], '金融ISAC')),
    relation('INVOLVES', SUPPORT, 'isac:ict-isac', SUPPORT, onPage([21], 'ICT-ISAC')),
    relation('SHARES_INFORMATION_WITH', 'ministry:fsa', 'isac:f-isac', SHARING, onPage([11], '共有した')),
    relation('SUPPORTS', 'ministry:mic', 'isac:ict-isac', SUPPORT, onPage([21, 22], '助けた')),
    relation('MEETS_WITH', 'isac:ict-isac', 'isac:us-comm-isac', SUPPORT, onPage([23], '会合')),
    {
      ...relation('OVERSEES', 'ministry:fsa', 'sector:finance', '', registry),
      measureId: undefined,
      fiscalYear: undefined,
    },
    {
      ...relation('COVERS', 'isac:f-isac', 'sector:finance', '', registry),
      measureId: undefined,
      fiscalYear: undefined,
    },
  ],
};
