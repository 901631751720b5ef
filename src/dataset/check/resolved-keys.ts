import { closest } from 'fastest-levenshtein';
import { referencesOf } from './references.ts';
import type { Rule } from './rule.ts';

/** Every key that is named is the key of a record. */
export const resolvedKeys: Rule = (dataset) => {
  const known = new Set(dataset.keys.map(({ record }) => record));
  return referencesOf(dataset)
    .filter(({ key }) => !known.has(key))
    .map(({ key, place }) => ({
      code: 'UNRESOLVED_KEY',
      severity: 'error',
      place,
      text: `a key that is named is the key of a record, but got: ${key}`,
      advice: adviceFor(key, known),
    }));
};

function adviceFor(key: string, known: ReadonlySet<string>): string {
  const prefix = key.slice(0, key.indexOf(':') + 1);
  const ofKind = [...known].filter((candidate) => candidate.startsWith(prefix));
  const candidates = ofKind.length > 0 ? ofKind : [...known];
  return candidates.length === 0
    ? 'Add the record.'
    : `Did you mean ${closest(key, candidates)}? If not, add the record.`;
}
