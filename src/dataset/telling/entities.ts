import type {
  ActorFact,
  DocumentFact,
  EventFact,
  GoalFact,
  InstrumentFact,
  SectorFact,
  StrategyFact,
} from '../../model/facts.ts';
import type { GoalOfStrategy } from '../dataset.ts';
import type { ActorRecord } from '../model/actor.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { EventRecord } from '../model/event.ts';
import type { InstrumentRecord } from '../model/instrument.ts';
import type { SectorRecord } from '../model/sector.ts';
import type { StrategyRecord } from '../model/strategy.ts';
import { namesOf } from './names.ts';
import { passagesOf } from './passages.ts';

const ACTOR_TYPES = { ministry: 'MINISTRY', isac: 'ISAC', organization: 'ORGANIZATION' } as const;

export function actorFact(record: ActorRecord): ActorFact {
  return {
    id: record.key,
    type: actorType(record.key),
    ...namesOf(record),
    kind: record.kind,
    abbreviation: record.abbreviation,
    homepage: record.homepage,
    country: record.country,
    validFrom: record.validFrom,
    validTo: record.validTo,
    passages: passagesOf(record.sources, 'REGISTRY', record.confidence),
  };
}

function actorType(key: string): ActorFact['type'] {
  const prefix = key.slice(0, key.indexOf(':'));
  return prefix === 'ministry' || prefix === 'isac' ? ACTOR_TYPES[prefix] : ACTOR_TYPES.organization;
}

export function sectorFact(record: SectorRecord): SectorFact {
  return {
    id: record.key,
    ...namesOf(record),
    addedOn: record.addedOn,
    passages: passagesOf(record.sources, 'REGISTRY', record.confidence),
  };
}

export function strategyFact(record: StrategyRecord): StrategyFact {
  return {
    id: record.key,
    ...namesOf(record),
    decidedOn: record.decidedOn,
    passages: passagesOf(record.sources, 'CURATED', record.confidence),
  };
}

export function goalFact(record: GoalOfStrategy): GoalFact {
  return {
    id: record.key,
    ...namesOf(record),
    strategyId: record.strategy,
    parentId: record.parent,
    number: record.path.at(-1) ?? '',
    path: record.path,
    passages: passagesOf(record.sources, 'CURATED', record.confidence),
  };
}

export function documentFact(record: DocumentRecord): DocumentFact {
  return {
    id: record.key,
    titleJa: record.title.ja,
    titleEn: record.title.en,
    publisher: record.publisher,
    decidedOn: record.decidedOn,
    fiscalYear: record.fiscalYear,
    url: record.url,
    pagesTotal: record.pagesTotal,
    passages: passagesOf(record.sources, 'CURATED', record.confidence),
  };
}

export function instrumentFact(record: InstrumentRecord): InstrumentFact {
  return {
    id: record.key,
    ...namesOf(record),
    kind: record.kind,
    date: record.date,
    passages: passagesOf(record.sources, 'CURATED', record.confidence),
  };
}

export function eventFact(record: EventRecord): EventFact {
  return {
    id: record.key,
    ...namesOf(record),
    date: record.date,
    endDate: record.endDate,
    place: record.place,
    passages: passagesOf(record.sources, 'CURATED', record.confidence),
  };
}
