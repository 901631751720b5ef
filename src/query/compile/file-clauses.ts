import { readClauses } from '../schema-model/read-file.ts';
import type { Lines } from './text.ts';

/**
 * The clauses of a file of cypher/read with the names of this place: `half` and `$work` as `names` says, everything else as it
 * stands. Throws for a parameter that has no name here.
 */
export function fileClauses(file: string, names: Readonly<Record<string, string>>): Lines {
  const known = new Map(Object.entries(names));
  return readClauses(file).map((line) =>
    line.replace(/\$?\b[A-Za-z]+\b/gu, (word) => {
      const name = known.get(word);
      if (name === undefined && word.startsWith('$')) throw new Error(`${file} has an unbound ${word}`);
      return name ?? word;
    }),
  );
}
