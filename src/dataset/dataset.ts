import type { MeasurePart } from '../model/entity.ts';
import type { ActorRecord } from './model/actor.ts';
import type { DocumentRecord } from './model/document.ts';
import type { EventRecord } from './model/event.ts';
import type { InstrumentRecord } from './model/instrument.ts';
import type { MeasureRecord } from './model/measure.ts';
import type { RelationRecord } from './model/relation.ts';
import type { SectorRecord } from './model/sector.ts';
import type { GoalRecord, StrategyRecord } from './model/strategy.ts';

/** Where something stands: a file below data/, and the way into it (`actors`, 3, `aliases`, 0). */
export interface Place {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

export interface Placed<R> {
  readonly place: Place;
  readonly record: R;
}

export interface GoalOfStrategy extends GoalRecord {
  readonly strategy: string;
}

export interface MeasureOfPart extends MeasureRecord {
  readonly part: MeasurePart;
}

/** What data/ says: the records that could be read, each with its place. */
export interface Dataset {
  /** File below data/ → its text. */
  readonly files: ReadonlyMap<string, string>;
  /** Every key that is stated, also by records that could not be read, so that a slip in one does not break the others. */
  readonly keys: readonly Placed<string>[];
  readonly actors: readonly Placed<ActorRecord>[];
  readonly sectors: readonly Placed<SectorRecord>[];
  readonly strategies: readonly Placed<StrategyRecord>[];
  readonly goals: readonly Placed<GoalOfStrategy>[];
  readonly documents: readonly Placed<DocumentRecord>[];
  readonly instruments: readonly Placed<InstrumentRecord>[];
  readonly events: readonly Placed<EventRecord>[];
  readonly measures: readonly Placed<MeasureOfPart>[];
  readonly relations: readonly Placed<RelationRecord>[];
}
