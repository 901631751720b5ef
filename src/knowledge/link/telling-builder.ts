import type { PassageFact } from '../../model/facts.ts';
import type { RelationFact } from '../../model/facts.ts';
import { relationId } from '../../model/ids.ts';

interface Told {
  readonly id: string;
  readonly passages: readonly PassageFact[];
}

/** Facts of one sort, each once: told again, a fact gains a passage and, where it had none, properties. */
export class FactSet<T extends Told> {
  readonly #facts = new Map<string, T>();
  readonly #mostPassages: number;

  /** `mostPassages`: a ministry is named a thousand times in a plan; its measures tell each, the ministry itself a few. */
  constructor(mostPassages = Infinity) {
    this.#mostPassages = mostPassages;
  }

  add(fact: T): T {
    const there = this.#facts.get(fact.id);
    const passages = distinct([...(there?.passages ?? []), ...fact.passages]).slice(0, this.#mostPassages);
    const merged = { ...fact, ...(there ?? {}), passages };
    this.#facts.set(fact.id, merged);
    return merged;
  }

  has(id: string): boolean {
    return this.#facts.has(id);
  }

  get(id: string): T | undefined {
    return this.#facts.get(id);
  }

  /** By id, so that the same input gives the same telling. */
  all(): readonly T[] {
    return [...this.#facts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** Makes a relation with its id. */
export function relationFact(relation: Omit<RelationFact, 'id'>): RelationFact {
  return { id: relationId(relation), ...relation };
}

function distinct(passages: readonly PassageFact[]): readonly PassageFact[] {
  const seen = new Set<string>();
  return passages.filter((passage) => {
    const key = JSON.stringify(passage);
    return !seen.has(key) && seen.add(key);
  });
}
