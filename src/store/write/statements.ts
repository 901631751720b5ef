import { readFileSync } from 'node:fs';
import { packagePath } from '../../model/package-path.ts';

const texts = new Map<string, string>();

/** The statement of `cypher/write/<name>.cypher`, without its leading comment, which is for readers. */
export function writeStatement(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(packagePath('cypher', 'write', `${name}.cypher`), 'utf8')
    .replace(/^(?:\/\/.*\n)+/u, '')
    .trim();
  texts.set(name, text);
  return text;
}
