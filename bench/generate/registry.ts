import type {
  ActorFact,
  EventFact,
  GoalFact,
  InstrumentFact,
  PassageFact,
  RelationFact,
  SectorFact,
  Telling,
} from '../../src/model/facts.ts';
import { INSTRUMENT_KINDS, ORGANIZATION_KINDS } from '../../src/model/entity.ts';
import { relationId } from '../../src/model/ids.ts';
import type { RelationKind } from '../../src/model/relation-kind.ts';
import type { Random } from './random.ts';

/** Everybody and everything that measures name, by what it is; the first are named most. */
export interface Registry {
  readonly ministries: readonly ActorFact[];
  readonly isacs: readonly ActorFact[];
  readonly organizations: readonly ActorFact[];
  readonly sectors: readonly SectorFact[];
  readonly goals: readonly GoalFact[];
  readonly instruments: readonly InstrumentFact[];
  readonly events: readonly EventFact[];
}

const STRATEGY = 'strategy:2021';
const CHAPTERS = 5;
const GOALS_PER_CHAPTER = 16;

/** As many ministries, ISACs, sectors and goals as there are; other bodies, instruments and events grow with the measures. */
export function registryFor(measures: number, random: Random): Registry {
  return {
    ministries: numbered(23, (number) =>
      actor('MINISTRY', 'ministry', `第${number}省`, `Ministry ${number}`),
    ),
    isacs: numbered(33, (number) => actor('ISAC', 'isac', `分野${number} ISAC`, `Sector ${number} ISAC`)),
    organizations: numbered(375 + Math.floor(measures / 20), (number) => ({
      ...actor('ORGANIZATION', 'organization', `協議会${number}`, `Council ${number}`),
      kind: random.pick(ORGANIZATION_KINDS),
      country: random.chance(0.8) ? 'JP' : 'US',
    })),
    sectors: numbered(15, (number) => entity('sector', `分野${number}`, `Sector ${number}`, number)),
    goals: goals(),
    instruments: numbered(143 + Math.floor(measures / 50), (number) => ({
      ...entity('instrument', `手引${number}`, `Guide ${number}`, number),
      kind: random.pick(INSTRUMENT_KINDS),
      date: `${random.between(2010, 2023)}-0${random.between(1, 9)}`,
    })),
    events: numbered(115 + Math.floor(measures / 25), (number) => ({
      ...entity('event', `会合${number}`, `Meeting ${number}`, number),
      date: `${random.between(2014, 2024)}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
    })),
  };
}

/** The registry as the dataset tells it, with the relations between bodies that stand in no measure. */
export function registryTelling(registry: Registry, random: Random): Telling {
  const { goals: allGoals, ministries, isacs, organizations, ...rest } = registry;
  return {
    teller: 'dataset',
    digest: `registry of ${organizations.length}`,
    documents: [],
    pages: [],
    strategies: [
      {
        id: STRATEGY,
        nameJa: '戦略2021',
        nameEn: 'Strategy 2021',
        decidedOn: '2021-09-28',
        passages: [SOURCE],
      },
    ],
    goals: allGoals,
    actors: [...ministries, ...isacs, ...organizations],
    ...rest,
    measures: [],
    entries: [],
    observations: [],
    relations: standingRelations(registry, random),
  };
}

/** About as many as the shipped data has for each body. */
function standingRelations(registry: Registry, random: Random): readonly RelationFact[] {
  const { events, isacs, ministries, organizations, sectors } = registry;
  const found = new Map<string, RelationFact>();
  const add = (kind: RelationKind, from: { readonly id: string }, to: { readonly id: string }): void => {
    if (from.id === to.id) return;
    const identity = { kind, from: from.id, to: to.id };
    const id = relationId(identity);
    found.set(id, { ...identity, id, passages: [SOURCE] });
  };
  for (const isac of isacs) add('COVERS', isac, random.pick(sectors));
  for (const sector of sectors) add('OVERSEES', random.pick(ministries), sector);
  for (const body of organizations) {
    if (random.chance(0.4)) add('MEMBER_OF', body, random.skewed(organizations));
    if (random.chance(0.3)) add('PART_OF', body, random.skewed(organizations));
    if (random.chance(0.1)) add('SUPERVISES', random.pick(ministries), body);
    if (random.chance(0.2)) add('PARTNER_OF', body, random.skewed(organizations));
    if (random.chance(0.1)) add('SHARES_INFORMATION_WITH', body, random.pick(isacs));
  }
  for (const event of events) {
    for (let count = random.between(1, 5); count > 0; count -= 1) {
      add('PARTICIPATES_IN', random.skewed(organizations), event);
    }
  }
  return [...found.values()];
}

const SOURCE: PassageFact = {
  url: 'https://example.jp/registry',
  title: '登録簿',
  origin: 'REGISTRY',
  confidence: 0.9,
};

function goals(): readonly GoalFact[] {
  return numbered(CHAPTERS, (chapter) => {
    const number = String(chapter);
    const id = `goal:2021/${number}`;
    const above = { ...entity('goal', `目標${number}`, `Goal ${number}`, chapter), id, strategyId: STRATEGY };
    const below = numbered(GOALS_PER_CHAPTER, (section) => ({
      ...entity('goal', `目標${number}.${section}`, `Goal ${number}.${section}`, section),
      id: `${id}/${section}`,
      strategyId: STRATEGY,
      parentId: id,
      number: `${number}.${section}`,
      path: [number, `${number}.${section}`],
    }));
    return [{ ...above, number, path: [number] }, ...below];
  }).flat();
}

function numbered<T>(count: number, of: (number: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => of(index + 1));
}

interface Named {
  readonly id: string;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly passages: readonly PassageFact[];
}

function entity(prefix: string, nameJa: string, nameEn: string, number: number): Named {
  return { id: `${prefix}:${number}`, nameJa, nameEn, passages: [SOURCE] };
}

function actor(type: ActorFact['type'], prefix: string, nameJa: string, nameEn: string): ActorFact {
  const number = nameEn.replace(/\D/gu, '');
  return {
    ...entity(prefix, nameJa, nameEn, Number(number)),
    type,
    homepage: `https://example.jp/${prefix}/${number}`,
    descriptionJa: `${nameJa}の説明。`,
    aliases: [
      { name: `${nameJa}の旧称`, kind: 'FORMER', language: 'JA' },
      { name: `${prefix.slice(0, 1).toUpperCase()}${number}`, kind: 'ABBREVIATION' },
    ],
  };
}
