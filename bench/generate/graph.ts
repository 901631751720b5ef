import type { Telling } from '../../src/model/facts.ts';
import type { Edition } from './edition.ts';
import { editionOf, nameOf } from './edition.ts';
import { randomOf } from './random.ts';
import { registryFor, registryTelling } from './registry.ts';

const FIRST_YEAR = 2015;
const EDITIONS = 10;
const SEED = 20240710;

/** The teller that comes last, and its digest: where it is loaded, so are all before it. */
export function lastOf(measures: number): Pick<Telling, 'teller' | 'digest'> {
  return nameOf(FIRST_YEAR + EDITIONS - 1, Math.round(measures / EDITIONS));
}

/** A graph of so many measures in the shape of the shipped data, teller by teller; the same size gives the same graph. */
export function* graphOf(measures: number, seed = SEED): Generator<Telling> {
  const random = randomOf(seed);
  const registry = registryFor(measures, random);
  yield registryTelling(registry, random);
  let topics: Edition['topics'] = [];
  for (let edition = 0; edition < EDITIONS; edition += 1) {
    const made = editionOf(FIRST_YEAR + edition, Math.round(measures / EDITIONS), registry, topics, random);
    topics = made.topics;
    yield made.telling;
  }
}
