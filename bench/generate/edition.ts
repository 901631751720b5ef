import type {
  EntryFact,
  MeasureFact,
  PageFact,
  PassageFact,
  RelationFact,
  Telling,
} from '../../src/model/facts.ts';
import { documentId, entryId, measureId, pageId, relationId } from '../../src/model/ids.ts';
import type { RelationKind } from '../../src/model/relation-kind.ts';
import type { Random } from './random.ts';
import type { Registry } from './registry.ts';
import type { Title } from './words.ts';
import { sentence, title } from './words.ts';

/** What a measure is about, as it goes from edition to edition. */
interface Topic {
  readonly title: Title;
  readonly ministries: readonly string[];
  readonly involved: readonly string[];
  readonly goal: string;
  /** Its measure in the edition before. */
  readonly before: string | undefined;
  readonly plan: string;
}

/** An edition and what goes on in the next one. */
export interface Edition {
  readonly telling: Telling;
  readonly topics: readonly Topic[];
}

const MARKERS = Array.from('アイウエオカキクケコ');
/** Of ten measures, eight were there a year before. */
const GOES_ON = 0.8;

/** The plan of one fiscal year: `size` measures, ten a page, most of which go on from the edition before. */
export function editionOf(
  year: number,
  size: number,
  registry: Registry,
  before: readonly Topic[],
  random: Random,
): Edition {
  const key = `plan-${year}`;
  const document = documentId(key);
  const topics: Topic[] = [];
  const measures: MeasureFact[] = [];
  const entries: EntryFact[] = [];
  const relations: RelationFact[] = [];
  for (let index = 0; index < size; index += 1) {
    const page = 1 + Math.floor(index / MARKERS.length);
    const marker = MARKERS[index % MARKERS.length] ?? '';
    const id = measureId(key, page, marker);
    const known = before[index];
    const gone = known !== undefined && random.chance(GOES_ON) ? known : undefined;
    const topic = topicOf(registry, gone, year * 1_000_000 + index, random);
    const place = (quote: string): readonly PassageFact[] => [
      {
        documentId: document,
        page,
        lines: [index % 40, (index % 40) + 1],
        quote,
        origin: 'EXTRACTED',
        confidence: 0.95,
      },
    ];
    measures.push({
      id,
      documentId: document,
      goalId: topic.goal,
      marker,
      page,
      ordinal: 1,
      status: gone === undefined ? 'NEW' : 'CONTINUES',
      isComplete: true,
      part: 'ANNEX2',
      titleJa: topic.title.ja,
      titleEn: topic.title.en,
      sectionPath: ['2', `(${1 + (page % 5)})`],
      passages: place(topic.title.ja),
    });
    const entry = (fiscalYear: number, kind: EntryFact['kind'], text: string): void => {
      const paragraphs = [text];
      entries.push({
        id: entryId(id, fiscalYear, kind),
        measureId: id,
        fiscalYear,
        kind,
        paragraphs,
        passages: place(text.slice(0, 30)),
      });
    };
    entry(year, 'PLAN', topic.plan);
    if (gone !== undefined) {
      entry(year - 1, 'PLAN', gone.plan);
      entry(year - 1, 'RESULT', sentence(random));
    }
    relations.push(...relationsOf(id, year, topic, registry, place, random));
    topics.push({ ...topic, before: id });
  }
  const telling: Telling = {
    ...nameOf(year, size),
    documents: [
      {
        id: document,
        titleJa: `計画${year}`,
        titleEn: `Plan ${year}`,
        decidedOn: `${year}-07-10`,
        fiscalYear: year,
        pagesTotal: Math.ceil(size / MARKERS.length),
        passages: [{ documentId: document, origin: 'EXTRACTED', confidence: 1 }],
      },
    ],
    pages: pagesOf(key, Math.ceil(size / MARKERS.length)),
    strategies: [],
    goals: [],
    actors: [],
    sectors: [],
    instruments: [],
    events: [],
    measures,
    entries,
    observations: [],
    relations,
  };
  return { telling, topics };
}

/** Who tells an edition, and what stands for all that it tells. */
export function nameOf(year: number, size: number): Pick<Telling, 'teller' | 'digest'> {
  return { teller: `document:plan-${year}`, digest: `plan-${year} of ${size}` };
}

function pagesOf(key: string, count: number): readonly PageFact[] {
  const document = documentId(key);
  return Array.from({ length: count }, (_, index) => ({
    id: pageId(key, index + 1),
    documentId: document,
    number: index + 1,
    label: `- ${index + 1} -`,
    isRead: true,
    passages: [{ documentId: document, page: index + 1, origin: 'EXTRACTED', confidence: 1 }],
  }));
}

function topicOf(registry: Registry, gone: Topic | undefined, number: number, random: Random): Topic {
  const plan = sentence(random);
  if (gone !== undefined) return { ...gone, plan };
  const { events, goals, instruments, isacs, ministries, organizations } = registry;
  const ministryCount = random.chance(0.88) ? 1 : random.between(2, 6);
  const involved = Array.from({ length: random.between(1, 6) }, () => {
    const share = random.next();
    if (share < 0.15) return random.skewed(isacs).id;
    if (share < 0.65) return random.skewed(organizations).id;
    return share < 0.85 ? random.skewed(instruments).id : random.skewed(events).id;
  });
  return {
    title: title(random, number),
    ministries: distinct(Array.from({ length: ministryCount }, () => random.skewed(ministries).id)),
    involved: distinct(involved),
    goal: random.skewed(goals).id,
    before: undefined,
    plan,
  };
}

const BETWEEN_BODIES: readonly RelationKind[] = [
  'MEETS_WITH',
  'SUPPORTS',
  'PARTNER_OF',
  'SHARES_INFORMATION_WITH',
  'EXERCISES_WITH',
  'REQUESTS',
];
const TO_THINGS: Readonly<Record<string, readonly RelationKind[]>> = {
  instrument: ['PUBLISHES', 'REVISES', 'PROMOTES', 'OPERATES'],
  event: ['PARTICIPATES_IN', 'CONVENES'],
};

/** Who answers for it, whom it names, what it goes on from, and what those it names have to do with each other. */
function relationsOf(
  measure: string,
  fiscalYear: number,
  topic: Topic,
  registry: Registry,
  place: (quote: string) => readonly PassageFact[],
  random: Random,
): readonly RelationFact[] {
  const found = new Map<string, RelationFact>();
  const add = (kind: RelationKind, from: string, to: string, told: Partial<RelationFact> = {}): void => {
    if (from === to) return;
    const identity = { kind, from, to, ...told };
    const id = relationId(identity);
    found.set(id, { ...identity, id, passages: place(topic.plan.slice(0, 30)) });
  };
  for (const ministry of topic.ministries) add('RESPONSIBLE_FOR', ministry, measure);
  for (const one of topic.involved) add('INVOLVES', measure, one, { fiscalYear });
  if (topic.before !== undefined) add('SUCCEEDS', measure, topic.before);
  for (const one of topic.involved) {
    if (!random.chance(0.4)) continue;
    const kinds = TO_THINGS[one.slice(0, one.indexOf(':'))] ?? BETWEEN_BODIES;
    const from = random.chance(0.6)
      ? random.pick(topic.ministries)
      : random.skewed(registry.organizations).id;
    add(random.pick(kinds), from, one, { measureId: measure, fiscalYear });
  }
  return [...found.values()];
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
