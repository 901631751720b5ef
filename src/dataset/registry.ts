import type { Registry } from '../model/registry.ts';
import type { Dataset } from './dataset.ts';
import {
  actorFact,
  eventFact,
  goalFact,
  instrumentFact,
  sectorFact,
  strategyFact,
} from './telling/entities.ts';

/** Who and what is known by name: what the names in a page are resolved to. */
export function registryOf(dataset: Dataset): Registry {
  return {
    actors: dataset.actors.map(({ record }) => actorFact(record)),
    sectors: dataset.sectors.map(({ record }) => sectorFact(record)),
    instruments: dataset.instruments.map(({ record }) => instrumentFact(record)),
    events: dataset.events.map(({ record }) => eventFact(record)),
    strategies: dataset.strategies.map(({ record }) => strategyFact(record)),
    goals: dataset.goals.map(({ record }) => goalFact(record)),
  };
}
