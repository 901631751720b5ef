import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Telling } from '../../src/model/facts.ts';
import { graphOf } from '../generate/graph.ts';
import { planOf } from '../generate/plan.ts';

/** A registry and the plans that name who and what is in it, as files. */
export interface PlanFiles {
  readonly registry: Telling;
  readonly registryFile: string;
  /** Earlier editions first. */
  readonly plans: readonly string[];
}

const REGISTRY = 'registry.json';

/** The ten editions of a generated graph of so many measures as plan files, in a folder that is kept between runs. */
export function planFiles(folder: string, measures: number): PlanFiles {
  const place = join(folder, `plans-${measures}`);
  if (!existsSync(place)) {
    const draft = `${place}.new`;
    mkdirSync(draft, { recursive: true });
    let registry: Telling | undefined;
    for (const telling of graphOf(measures)) {
      registry ??= telling;
      const [name, content] =
        telling === registry
          ? [REGISTRY, telling]
          : [`${telling.teller.replace('document:', '')}.json`, planOf(telling, registry)];
      writeFileSync(join(draft, name), JSON.stringify(content));
    }
    renameSync(draft, place);
  }
  const names = readdirSync(place).filter((name) => name !== REGISTRY);
  const registryFile = join(place, REGISTRY);
  return {
    registry: JSON.parse(readFileSync(registryFile, 'utf8')) as Telling,
    registryFile,
    plans: names.sort().map((name) => join(place, name)),
  };
}
