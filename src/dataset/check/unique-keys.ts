import type { Placed } from '../dataset.ts';
import type { Rule } from './rule.ts';

/** No two records have one key. */
export const uniqueKeys: Rule = (dataset) => {
  const first = new Map<string, Placed<string>>();
  return dataset.keys.flatMap((key) => {
    const earlier = first.get(key.record);
    if (earlier === undefined) {
      first.set(key.record, key);
      return [];
    }
    return [
      {
        code: 'DUPLICATE_KEY',
        severity: 'error' as const,
        place: key.place,
        text: `a key is stated once, but got again: ${key.record} (first in data/${earlier.place.file})`,
        advice: 'Join the two records, or give one of them another key.',
      },
    ];
  });
};
