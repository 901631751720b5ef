import type { Severity } from '../model/message.ts';
import type { Place } from './dataset.ts';

/** What a rule has to say about a place in data/, before the place is turned into a line. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  /** Where the place alone does not tell: a slip against the syntax lies on a line, in no field. */
  readonly line?: number;
  /** The rule, then what was found instead. */
  readonly text: string;
  readonly advice: string;
}

/** The place of a field of a record, or of something below it. */
export function below(place: Place, ...steps: readonly (string | number)[]): Place {
  return { file: place.file, path: [...place.path, ...steps] };
}
