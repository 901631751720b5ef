import { readFileSync } from 'node:fs';
import { packagePath } from '../../model/package-path.ts';

/** The statement of a file of cypher/read without its leading comment, which is for readers. */
export function readStatement(name: string): string {
  const text = readFileSync(packagePath('cypher', 'read', `${name}.cypher`), 'utf8');
  return text.replace(/^(?:\/\/.*\n)+/u, '').trim();
}
