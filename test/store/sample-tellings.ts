import { digest, entryId, measureId, pageId, relationId } from '../../src/model/ids.ts';
import type { PassageFact, RelationFact, Teller, Telling } from '../../src/model/facts.ts';
import type { RelationKind } from '../../src/model/relation-kind.ts';

/** Tellings of our own wording, small enough to be read whole. */

function emptyTelling(teller: Teller): Telling {
  return {
    teller,
    digest: '',
    documents: [],
    pages: [],
    strategies: [],
    goals: [],
    actors: [],
    sectors: [],
    instruments: [],
    events: [],
    measures: [],
    entries: [],
    observations: [],
    relations: [],
  };
}

/** With the digest of its content, as its makers give it. */
export function tellingOf(teller: Teller, lists: Partial<Omit<Telling, 'teller' | 'digest'>>): Telling {
  const telling = { ...emptyTelling(teller), ...lists };
  return { ...telling, digest: digest(JSON.stringify(telling)) };
}

export const registered: PassageFact = {
  url: 'https://example.org/registry',
  title: 'A register',
  origin: 'REGISTRY',
  confidence: 1,
};

export function read(page: number, line: number, quote = 'a run of the text'): PassageFact {
  return {
    documentId: 'document:plan-2030',
    page,
    lines: [line],
    quote,
    origin: 'EXTRACTED',
    confidence: 0.9,
  };
}

export function relation(
  kind: RelationKind,
  from: string,
  to: string,
  passages: readonly PassageFact[],
  more: Partial<RelationFact> = {},
): RelationFact {
  const identity = { kind, from, to, measureId: more.measureId, fiscalYear: more.fiscalYear };
  return { ...more, id: relationId(identity), kind, from, to, passages };
}

const MEASURE = measureId('plan-2030', 7, 'イ');

/** Who is who: a ministry, an ISAC, a goal, and a measure of the plan known by its title. */
export const registry: Telling = tellingOf('dataset', {
  documents: [
    { id: 'document:plan-2030', titleJa: '年次計画2030', fiscalYear: 2030, passages: [registered] },
  ],
  strategies: [{ id: 'strategy:2029', nameJa: '戦略2029', decidedOn: '2029-09', passages: [registered] }],
  goals: [
    {
      id: 'goal:2029/1',
      nameJa: '第一の目標',
      nameEn: 'First goal',
      strategyId: 'strategy:2029',
      number: '1',
      path: ['1'],
      passages: [registered],
    },
  ],
  actors: [
    {
      id: 'ministry:tea',
      type: 'MINISTRY',
      nameJa: '茶省',
      nameEn: 'Ministry of Tea',
      aliases: [{ name: 'MoT', kind: 'ABBREVIATION', language: 'EN' }],
      passages: [registered],
    },
    {
      id: 'isac:cup',
      type: 'ISAC',
      nameEn: 'Cup ISAC',
      aliases: [{ name: '茶碗ISAC', kind: 'SPELLING', language: 'JA' }],
      passages: [registered],
    },
  ],
  measures: [
    {
      id: MEASURE,
      documentId: 'document:plan-2030',
      goalId: 'goal:2029/1',
      marker: 'イ',
      page: 7,
      ordinal: 1,
      titleJa: '茶碗の見守り',
      isComplete: false,
      passages: [{ documentId: 'document:plan-2030', page: 7, origin: 'CURATED', confidence: 0.7 }],
    },
  ],
  relations: [
    relation('SUPPORTS', 'ministry:tea', 'isac:cup', [registered], { detailEn: 'helps' }),
    relation('RESPONSIBLE_FOR', 'ministry:tea', MEASURE, [registered]),
  ],
});

/** The page itself: the measure with its entries, another measure, and what it says of the two. */
export const page: Telling = tellingOf('document:plan-2030', {
  documents: [
    {
      id: 'document:plan-2030',
      titleJa: '年次計画2030',
      url: 'https://example.org/plan',
      passages: [read(1, 1)],
    },
  ],
  pages: [
    {
      id: pageId('plan-2030', 7),
      documentId: 'document:plan-2030',
      number: 7,
      isRead: true,
      lineNumbers: [1, 2],
      lineTexts: ['one', 'two'],
      lineColumns: ['left', 'right'],
      passages: [read(7, 1)],
    },
  ],
  measures: [
    {
      id: MEASURE,
      documentId: 'document:plan-2030',
      marker: 'イ',
      page: 7,
      ordinal: 1,
      status: 'CONTINUES',
      isComplete: true,
      passages: [read(7, 3)],
    },
    {
      id: measureId('plan-2030', 7, 'ア'),
      documentId: 'document:plan-2030',
      marker: 'ア',
      page: 7,
      ordinal: 1,
      status: 'NEW',
      isComplete: true,
      passages: [read(7, 2)],
    },
  ],
  entries: [
    {
      id: entryId(MEASURE, 2029, 'RESULT'),
      measureId: MEASURE,
      fiscalYear: 2029,
      kind: 'RESULT',
      paragraphs: ['割れた茶碗を数えた。'],
      passages: [read(7, 4)],
    },
    {
      id: entryId(measureId('plan-2030', 7, 'ア'), 2030, 'PLAN'),
      measureId: measureId('plan-2030', 7, 'ア'),
      fiscalYear: 2030,
      kind: 'PLAN',
      paragraphs: [
        '茶省において、湯のみの並べ方を皆で話し合い、棚の隅まで気を配ることとし、その後に茶を飲む。',
      ],
      passages: [read(7, 5)],
    },
  ],
  relations: [
    relation('SUPPORTS', 'ministry:tea', 'isac:cup', [read(7, 6)], { detailEn: 'helps much' }),
    relation('RESPONSIBLE_FOR', 'ministry:tea', MEASURE, [read(7, 3)]),
    relation('RESPONSIBLE_FOR', 'ministry:tea', measureId('plan-2030', 7, 'ア'), [read(7, 2)]),
  ],
});
