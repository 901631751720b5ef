import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { packagePath } from '../../src/model/package-path.ts';
import { lockedPackages } from './lockfile.ts';

const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as unknown);
const locked = lockedPackages();

describe('package-lock.json', () => {
  it('holds every package by its digest, and names no registry', () => {
    expect(locked.size).toBeGreaterThan(100);
    const places = [...locked];
    expect(places.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)).toEqual([]);
    expect(places.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('has the exact version of each that package.json names', () => {
    const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
    const found = named.map(([name]) => [name, locked.get(`node_modules/${name}`)?.version]);
    expect(found).toEqual(named);
  });
});

describe('docs/dependencies.md', () => {
  const text = readFileSync(packagePath('docs', 'dependencies.md'), 'utf8');
  it.each(Object.keys(manifest.dependencies))('says why %s is there', (name) => {
    const names = text.split('\n').map((line) =>
      line
        .split('|')[1]
        ?.split(/[,(]/u)
        .map((one) => one.trim()),
    );
    expect(names.some((ofLine) => ofLine?.includes(name))).toBe(true);
  });
});
