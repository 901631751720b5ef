// Keeps what a bench measured under a name of its own in latest.json, beside what others measured.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';

const file = fileURLToPath(new URL('latest.json', import.meta.url));

/** @param {string} name @param {Readonly<Record<string, unknown>>} figures */
export function keepFigures(name, figures) {
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  });
  const results = { ...kept, [name]: { commit: commit.trim(), ...figures } };
  writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);
}
