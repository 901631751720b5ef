export interface Difference {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly gone: readonly string[];
}

/** What a teller says now against what it said before; both map what a fact is about to the fact's digest. */
export function difference(
  now: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): Difference {
  const created: string[] = [];
  const changed: string[] = [];
  const unchanged: string[] = [];
  for (const [about, digest] of now) {
    const known = before.get(about);
    (known === undefined ? created : known === digest ? unchanged : changed).push(about);
  }
  return { created, changed, unchanged, gone: [...before.keys()].filter((about) => !now.has(about)) };
}
