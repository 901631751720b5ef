import type { ActorFact, EventFact, GoalFact, InstrumentFact, SectorFact, StrategyFact } from './facts.ts';

/**
 * Who and what is known by name: what names in a page are found in and resolved to. Built by dataset/ from
 * `data/`; read by knowledge/. Plain data, so that a test can state one in a few lines.
 */
export interface Registry {
  readonly actors: readonly ActorFact[];
  readonly sectors: readonly SectorFact[];
  readonly instruments: readonly InstrumentFact[];
  readonly events: readonly EventFact[];
  readonly strategies: readonly StrategyFact[];
  readonly goals: readonly GoalFact[];
}
