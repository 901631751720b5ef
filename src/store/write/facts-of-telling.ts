import type { AliasFact, PassageFact, Telling } from '../../model/facts.ts';
import { digest } from '../../model/ids.ts';
import { FACT_KINDS } from './fact.ts';
import type { Fact, FactKind, Said } from './fact.ts';

interface AnyFact {
  readonly id: string;
  readonly passages: readonly PassageFact[];
  readonly aliases?: readonly AliasFact[] | undefined;
}

/**
 * Every fact of a telling by what it is about. A thing that the telling states twice is one fact: the first
 * statement of a field holds, evidence and aliases are put together.
 */
export function factsOfTelling(telling: Telling): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const kind of FACT_KINDS) {
    for (const told of telling[kind]) {
      const known = facts.get(told.id);
      facts.set(told.id, known === undefined ? factOf(kind, told) : combined(known, factOf(kind, told)));
    }
  }
  return facts;
}

function factOf(kind: FactKind, told: AnyFact): Fact {
  const { passages, aliases = [], ...fields } = told;
  return withDigest({ kind, about: told.id, said: whatIsSaid(fields), aliases, passages });
}

function combined(first: Fact, second: Fact): Fact {
  return withDigest({
    kind: first.kind,
    about: first.about,
    said: { ...second.said, ...first.said },
    aliases: distinct([...first.aliases, ...second.aliases]),
    passages: distinct([...first.passages, ...second.passages]),
  });
}

/** Absent, null and [] all mean that nothing is said. */
export function whatIsSaid(fields: Readonly<Record<string, unknown>>): Said {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function withDigest(fact: Omit<Fact, 'digest'>): Fact {
  return { ...fact, digest: digest(canonicalJson([fact.said, fact.aliases, fact.passages])) };
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [canonicalJson(item), item])).values()];
}

/** JSON in which the order of fields and fields without a value make no difference. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
