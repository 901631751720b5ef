import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { packagePath } from '../../../src/model/package-path.ts';

/** The compiled command line, as users run it. */
export const CLI = packagePath('dist', 'cli', 'main.js');

/**
 * Compiles src/ where something in it is newer than what was compiled: these tests run the real program. What the
 * compiler has to say of types is the business of `npm run check:types`; it writes the program all the same.
 */
export function ensureBuilt(): void {
  const compiled = statSync(CLI, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const source = packagePath('src');
  const isNewer = readdirSync(source, { recursive: true, encoding: 'utf8' }).some(
    (name) => name.endsWith('.ts') && statSync(`${source}/${name}`).mtimeMs > compiled,
  );
  if (!isNewer) return;
  const compiler = packagePath('node_modules', 'typescript', 'bin', 'tsc');
  spawnSync(process.execPath, [compiler, '-p', packagePath('tsconfig.build.json')]);
}
