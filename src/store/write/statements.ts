import { readFileSync } from 'node:fs';
import { packagePath } from '../../model/package-path.ts';

/** Names of types, labels and properties that a file leaves open; Cypher takes none of them as a parameter. */
export interface OpenNames {
  readonly RELATION_KIND?: string;
  readonly FURTHER_TYPE?: string;
  readonly LINK_TYPE?: string;
  readonly NODE_LABEL?: string;
  readonly NAMING_PROPERTY?: string;
}

const NAME = /^[A-Za-z_]+$/u;

const texts = new Map<string, string>();

/**
 * The statement of `cypher/write/<name>.cypher` without its leading comment, which is for readers, and with its open
 * names set. They come from tables in this code; one that is not a bare name is refused all the same.
 */
export function writeStatement(name: string, openNames: OpenNames = {}): string {
  const names: readonly [string, string][] = Object.entries({ ...openNames });
  const key = [name, ...names.map(([, value]) => value)].join(' ');
  const known = texts.get(key);
  if (known !== undefined) return known;
  const file = readFileSync(packagePath('cypher', 'write', `${name}.cypher`), 'utf8');
  let text = file.replace(/^(?:\/\/.*\n)+/u, '').trim();
  for (const [openName, value] of names) {
    if (!NAME.test(value)) throw new TypeError(`${openName} is a bare name, but got: ${value}`);
    text = text.replaceAll(openName, value);
  }
  texts.set(key, text);
  return text;
}
