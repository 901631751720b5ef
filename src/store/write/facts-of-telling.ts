import type { AliasFact, PassageFact, Telling } from '../../model/facts.ts';
import { digest } from '../../model/ids.ts';
import { FACT_KINDS } from './fact.ts';
import { passageRows } from './evidence.ts';
import type { Fact, FactKind, Said } from './fact.ts';
import { distinctAliases } from './aliases.ts';
import { canonicalJson } from './canonical-json.ts';
import { whatIsSaid } from './said.ts';

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
  const drafts = new Map<string, Draft>();
  for (const kind of FACT_KINDS) {
    for (const told of telling[kind]) {
      const known = drafts.get(told.id);
      const draft = draftOf(kind, told);
      drafts.set(told.id, known === undefined ? draft : combined(known, draft));
    }
  }
  return new Map([...drafts].map(([about, draft]) => [about, factOf(telling.teller, about, draft)]));
}

/** A fact that is not yet known by its digest. */
export interface Draft {
  readonly kind: FactKind;
  readonly said: Said;
  readonly aliases: readonly AliasFact[];
  readonly passages: readonly PassageFact[];
}

function draftOf(kind: FactKind, told: AnyFact): Draft {
  const { passages, aliases = [], ...fields } = told;
  return { kind, said: whatIsSaid(fields), aliases: distinctAliases(aliases), passages };
}

/** The first statement of a field holds. */
export function combined(first: Draft, second: Draft): Draft {
  return {
    kind: first.kind,
    said: { ...second.said, ...first.said },
    aliases: distinctAliases([...first.aliases, ...second.aliases]),
    passages: [...first.passages, ...second.passages],
  };
}

export function factOf(teller: string, about: string, draft: Draft): Fact {
  const { kind, said, aliases, passages } = draft;
  const factDigest = digest(canonicalJson([said, aliases, passages]));
  return {
    kind,
    about,
    said,
    aliases,
    evidence: passageRows(teller, about, factDigest, passages),
    digest: factDigest,
  };
}
