import { readFileSync, writeFileSync } from 'node:fs';
import { packagePath } from '../../src/model/package-path.ts';
import type { Results } from './results.ts';
import { tables } from './tables.ts';

const BEGIN = '<!-- npm run bench -- --tables writes from here -->';
const END = '<!-- to here -->';

/** Puts the tables where docs/performance.md has them. */
export function writeTables(results: Results): void {
  const file = packagePath('docs', 'performance.md');
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${file} has no lines ${BEGIN} and ${END}`);
  writeFileSync(file, `${text.slice(0, begin + BEGIN.length)}\n\n${tables(results)}\n\n${text.slice(end)}`);
}
