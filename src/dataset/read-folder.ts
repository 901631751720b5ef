import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The YAML files of a folder and those below it: name relative to the folder, with `/` → text; in the order of their names. */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/u.test(file))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}
