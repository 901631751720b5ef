import { closest, distance } from 'fastest-levenshtein';

/**
 * The known name that a wrong one was probably meant to be, or undefined where none comes near: at most the `share` of
 * its letters may differ. `relation` → `relations`; `colour` among `marker`, `page` → undefined.
 */
export function nearestName(wrong: string, known: readonly string[], share = 1 / 2): string | undefined {
  if (known.length === 0 || wrong === '') return undefined;
  const folded = new Map(known.map((name) => [name.toLowerCase(), name]));
  const nearest = closest(wrong.toLowerCase(), [...folded.keys()]);
  const allowed = Math.max(1, Math.floor(Math.max(wrong.length, nearest.length) * share));
  return distance(wrong.toLowerCase(), nearest) <= allowed ? folded.get(nearest) : undefined;
}
