import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { packagePath } from '../../src/model/package-path.ts';
import type { Entry, EntryFigures } from './entry.ts';

interface Script extends Pick<Entry, 'name' | 'target'> {
  /** Its folder, and the name under which it keeps its figures in bench/results/latest.json. */
  readonly folder: string;
  readonly figures: (kept: (figure: string) => number) => EntryFigures;
}

/** A bench of its own, which measures the built program and can be run by itself. */
export function byScript({ figures, folder, name, target }: Script): Entry {
  return {
    key: folder,
    name,
    target,
    measure({ say }) {
      say(`node bench/${folder}/run.js`);
      // What it prints are no tables.
      const { status } = spawnSync(process.execPath, [packagePath('bench', folder, 'run.js')], {
        cwd: packagePath(),
        stdio: ['ignore', 2, 2],
      });
      if (status !== 0)
        throw new Error(`bench/${folder}/run.js ended with ${String(status)}; it needs npm run build`);
      const kept = new Map(Object.entries(keptUnder(folder)));
      return Promise.resolve(figures((figure) => Number(kept.get(figure))));
    },
  };
}

function keptUnder(name: string): object {
  const results: unknown = JSON.parse(readFileSync(packagePath('bench', 'results', 'latest.json'), 'utf8'));
  const found: unknown = new Map(Object.entries(results ?? {})).get(name);
  if (typeof found !== 'object' || found === null) throw new Error(`bench/${name}/run.js kept no figures`);
  return found;
}
