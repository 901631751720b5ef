import { packageManifest } from '../package-manifest.ts';
import type { Finding } from './finding.ts';

/** Node against what package.json asks for: `>=20.19`. */
export function checkNode(version = process.versions.node): Finding {
  const wanted = packageManifest().engines.node.replace('>=', '');
  if (isAtLeast(version, wanted)) return { name: 'Node', state: 'ok', text: version };
  return {
    name: 'Node',
    state: 'fail',
    text: `version ${wanted} or later is needed, but got: ${version}`,
    advice: 'Install a current Node from https://nodejs.org/ or by your version manager.',
  };
}

/** Compares dotted numbers part by part; a part that is not there counts as 0. */
export function isAtLeast(version: string, wanted: string): boolean {
  const parts = (text: string): readonly number[] => text.split('.').map((part) => Number.parseInt(part, 10));
  const got = parts(version);
  for (const [index, least] of parts(wanted).entries()) {
    const part = got[index] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}
