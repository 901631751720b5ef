import type { ActorFact, EventFact, InstrumentFact, SectorFact } from '../../model/facts.ts';
import { slug } from '../../model/ids.ts';
import type { DecidedLinks } from '../../model/link-decision.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { Registry } from '../../model/registry.ts';
import { nameKey } from '../../model/text.ts';
import { formOf } from '../names/unnamed-bodies.ts';
import { nameIndexOf, rankEntries } from '../names/name-index.ts';
import type { NameEntry, NamedKind, NamedType } from '../names/name-index.ts';

/** Whom or what a name of a plan means. */
export interface Resolved {
  readonly id: string;
  readonly type: NamedType;
  readonly kind: NamedKind | undefined;
  /** As the registry has it, else as it is written. */
  readonly nameJa: string;
  readonly known: ActorFact | InstrumentFact | EventFact | SectorFact | undefined;
  /** How far the name may be trusted to mean this: times the confidence of what is said of it. */
  readonly confidence: number;
  /** More than one thing of the registry has this name; this is the likeliest. */
  readonly others: readonly string[];
  /** By which of its names it was found; undefined where it was named by its key, or is not known. */
  readonly how: NameEntry['how'] | undefined;
}

/** What the plan itself says of a name that the registry does not have. */
export interface NameHint {
  readonly type: NamedType;
  readonly kind: NamedKind | undefined;
}

export interface NameResolver {
  /** `name` is as written or a key of the registry; `date` (partial) chooses among what was valid when. */
  resolve(name: string, date: string | undefined, hint?: NameHint): Resolved;
  /** A name of the registry that a name which it does not have comes near to. */
  nearest(name: string): string | undefined;
}

/** What nobody knows is kept, but weighs little. */
const UNKNOWN = 0.5;
const SHARED = 0.8;

/** @param document key of the document whose names are resolved, which the decisions are about */
export function nameResolver(registry: Registry, document: string, decided: DecidedLinks): NameResolver {
  const index = nameIndexOf(registry);
  const facts = new Map(
    [...registry.actors, ...registry.instruments, ...registry.events, ...registry.sectors].map(
      (fact): [string, Resolved['known'] & object] => [fact.id, fact],
    ),
  );
  const names = [...new Set([...index.byKey.values()].flat().map((entry) => entry.name))];
  const known = (
    entry: NameEntry,
    others: readonly NameEntry[],
    written: string,
    how?: NameEntry['how'],
  ): Resolved => {
    const fact = facts.get(entry.id);
    return {
      id: entry.id,
      type: entry.type,
      kind: entry.kind,
      nameJa: fact?.nameJa ?? fact?.nameEn ?? written,
      known: fact,
      confidence: others.length > 0 ? SHARED : 1,
      others: others.map((other) => other.id),
      how,
    };
  };
  /** A name that means nothing of the registry that bears it: a thing of its own, with an id that nobody has. */
  const rejected = (name: string, entry: NameEntry): Resolved => {
    const type = entry.type === 'INSTRUMENT' || entry.type === 'EVENT' ? entry.type : 'ORGANIZATION';
    const own = unknown(name, { type, kind: type === 'EVENT' ? undefined : 'OTHER' });
    const id = index.byId.has(own.id) ? own.id.replace(':', `:${document}/`) : own.id;
    return { ...own, id, confidence: 1 };
  };
  return {
    resolve(name, date, hint) {
      const byId = index.byId.get(name);
      if (byId !== undefined) return known(byId, [], name);
      const accepted = index.byId.get(decided.accepted('NAME', name) ?? '');
      if (accepted !== undefined) return known(accepted, [], name, accepted.how);
      for (const form of spellings(name)) {
        const all = rankEntries(index.byKey.get(nameKey(form)) ?? [], date);
        const entries = all.filter((entry) => !decided.isRejected('NAME', name, entry.id));
        if (all[0] !== undefined && entries.length === 0) return rejected(name, all[0]);
        const preferred = entries.find((entry) => entry.type === hint?.type) ?? entries[0];
        if (preferred === undefined) continue;
        return known(
          preferred,
          entries.filter((entry) => entry !== preferred && entry.type === preferred.type),
          form,
          preferred.how,
        );
      }
      return unknown(name, hint);
    },
    // Names of bodies end alike (…協議会): half in common is nothing.
    nearest: (name) => nearestName(name, names, 1 / 3),
  };
}

/** The name itself, then without quotation marks, and without the 等 that says "and others". */
function spellings(name: string): readonly string[] {
  const bare = name.trim().replace(/^[「『](.+)[」』]$/u, '$1');
  return [...new Set([name, bare, bare.replace(/等$/u, '')])];
}

function unknown(name: string, hint: NameHint | undefined): Resolved {
  const form = formOf(name.replace(/等$/u, ''));
  const { type, kind } = hint ?? form ?? { type: 'ORGANIZATION', kind: 'OTHER' };
  return {
    id: `${type.toLowerCase()}:${slug(name)}`,
    type,
    kind: type === 'ORGANIZATION' || type === 'INSTRUMENT' ? (kind ?? 'OTHER') : undefined,
    nameJa: name,
    known: undefined,
    confidence: UNKNOWN,
    others: [],
    how: undefined,
  };
}
