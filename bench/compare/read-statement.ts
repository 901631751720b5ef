import { readFileSync } from 'node:fs';
import { packagePath } from '../../src/model/package-path.ts';

/** A statement of cypher/read as it stands, for a hand-written one that answers just as ours does. */
export function readStatement(name: string): string {
  return readFileSync(packagePath('cypher', 'read', `${name}.cypher`), 'utf8');
}
