import type { ObservationFact } from '../../model/facts.ts';
import { distinctPassages } from './passages.ts';

/** Two measures may state one number: it is one observation, stated by the first, with the pages of both. */
export function mergeObservations(observations: readonly ObservationFact[]): readonly ObservationFact[] {
  const merged = new Map<string, ObservationFact>();
  for (const observation of observations) {
    const earlier = merged.get(observation.id);
    merged.set(
      observation.id,
      earlier === undefined
        ? observation
        : { ...earlier, passages: distinctPassages([...earlier.passages, ...observation.passages]) },
    );
  }
  return [...merged.values()];
}
