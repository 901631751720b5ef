import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { packagePath } from '../../src/model/package-path.ts';

const lockedPackage = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().default(false),
  link: z.boolean().default(false),
});

export type LockedPackage = z.output<typeof lockedPackage>;

const lockfile = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), lockedPackage) });

/** What package-lock.json installs from a registry, by where it is put: `node_modules/zod`. */
export function lockedPackages(): ReadonlyMap<string, LockedPackage> {
  const { packages } = lockfile.parse(
    JSON.parse(readFileSync(packagePath('package-lock.json'), 'utf8')) as unknown,
  );
  return new Map(
    Object.entries(packages).filter(([place, one]) => place.includes('node_modules/') && !one.link),
  );
}

/** `@keyv/redis` of `node_modules/x/node_modules/@keyv/redis` */
export function packageName(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
