import { readFileSync } from 'node:fs';
import { packagePath } from '../model/package-path.ts';

/** What the command line tells of its own package. */
export interface PackageManifest {
  readonly version: string;
  readonly engines: { readonly node: string };
}

export function packageManifest(): PackageManifest {
  const manifest: unknown = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
  if (!isPackageManifest(manifest))
    throw new Error('package.json names a version and engines.node, but does not');
  return manifest;
}

function isPackageManifest(value: unknown): value is PackageManifest {
  if (!isObject(value) || typeof value['version'] !== 'string') return false;
  const engines = value['engines'];
  return isObject(engines) && typeof engines['node'] === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
