import { readFileSync } from 'node:fs';
import { packagePath } from '../../src/model/package-path.ts';
import { lockedPackages, packageName } from './lockfile.ts';

/** Those that ask for no more than their text and notices to be passed on. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'];
const ALLOWED_TOGETHER = '(MIT AND BSD-3-Clause)';

const installed = [...lockedPackages()]
  .filter(([, { dev }]) => !dev)
  .map(([place, { license = 'none' }]) => [packageName(place), license] as const);

/** Name and licence of each package of docs/licences.md. */
function listed(): readonly (readonly [string, string])[] {
  const lines = readFileSync(packagePath('docs', 'licences.md'), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, licence = '', names = ''] = /^\| (.+?) \| (.+) \|$/u.exec(line) ?? [];
    return names.split(', ').map((name) => [name, licence] as const);
  });
}

describe('the licences of what is installed', () => {
  it('are all among those that are allowed', () => {
    const allowed = new Set([...ALLOWED, ALLOWED_TOGETHER]);
    expect(installed.filter(([, licence]) => !allowed.has(licence))).toEqual([]);
  });

  it('are listed in docs/licences.md, each package and no other', () => {
    const lines = (packages: readonly (readonly [string, string])[]): readonly string[] =>
      [...new Set(packages.map(([name, licence]) => `${name}: ${licence}`))].sort();
    const heads = new Set([': ', 'packages: licence']);
    expect(lines(listed()).filter((line) => !heads.has(line))).toEqual(lines(installed));
  });
});
