import { readFileSync } from 'node:fs';
import { packagePath } from '../../model/package-path.ts';
import { identifier } from './directive-values.ts';

/**
 * The clauses of a file of cypher/read, one a line, without comments and blank lines. They are given `this` and bind `node`;
 * several branches are joined by UNION.
 */
export function readClauses(file: unknown): readonly string[] {
  const text = readFileSync(packagePath('cypher', 'read', `${identifier('file', file)}.cypher`), 'utf8');
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('//'));
}

/** The clauses with the names of this place: `this` is the node they start at, `node` what they find. */
export function bindClauses(clauses: readonly string[], from: string, to: string): readonly string[] {
  return clauses.map((line) => line.replace(/\bthis\b/gu, from).replace(/\bnode\b/gu, to));
}
