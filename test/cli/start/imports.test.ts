import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { packagePath } from '../../../src/model/package-path.ts';

const SOURCE = packagePath('src');
/** `import … from '…'`, `export … from '…'`, `import '…'`: what is loaded with a file. Types are not, nor is `await import('…')`. */
const LOADED = /^(?:import|export)(?! type)\s(?:[^;'"]*?from\s)?'(?<name>[^']+)';$/gmu;

interface Loaded {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
}

/** All that is in memory once these files are. */
function loadedBy(...entries: readonly string[]): Loaded {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const { groups } of readFileSync(join(SOURCE, file), 'utf8').matchAll(LOADED)) {
      const name = groups?.['name'] ?? '';
      if (name.startsWith('.')) visit(relative(SOURCE, join(SOURCE, dirname(file), name)));
      else if (!name.startsWith('node:')) packages.add(name);
    }
  };
  entries.forEach(visit);
  return { files, packages };
}

function roomsOf({ files }: Loaded): readonly string[] {
  return [...new Set([...files].map((file) => file.split('/')[0] ?? ''))].sort();
}

describe('what is loaded', () => {
  it('for help is commander and the command line alone', () => {
    const loaded = loadedBy('cli/main.ts');
    expect([...loaded.packages]).toEqual(['commander']);
    // The names of formats, for the help of `export`.
    expect(roomsOf(loaded)).toEqual(['cli', 'export', 'model']);
  });

  it('before a server listens is what answers requests: no driver, no dataset, no reader of documents, no export', () => {
    const loaded = loadedBy('cli/main.ts', 'cli/start/serve-graph.ts');
    expect([...loaded.packages].sort()).toEqual([
      '@apollo/server',
      '@apollo/server/plugin/disabled',
      '@apollo/server/plugin/drainHttpServer',
      'commander',
      'compression',
      'diff',
      'express',
      'express-rate-limit',
      'fastest-levenshtein',
      'graphology',
      'graphology-communities-louvain',
      'graphology-shortest-path/indexed-brandes.js',
      'graphql',
      'helmet',
      'lru-cache',
      'pino',
      'prom-client',
    ]);
    expect(roomsOf(loaded)).toEqual(['api', 'cli', 'export', 'model', 'query', 'store']);
  });
});
