import type { ActorType, AliasKind, InstrumentKind, OrganizationKind } from '../../model/entity.ts';
import type { ActorFact, EventFact, InstrumentFact, SectorFact } from '../../model/facts.ts';
import type { Registry } from '../../model/registry.ts';
import { nameKey } from '../../model/text.ts';
import { buildTrie } from '../text/trie.ts';
import type { Trie } from '../text/trie.ts';

export type NamedType = ActorType | 'SECTOR' | 'INSTRUMENT' | 'EVENT';
export type NamedKind = OrganizationKind | InstrumentKind;

/** One way of naming one thing of the registry. */
export interface NameEntry {
  readonly id: string;
  readonly type: NamedType;
  readonly kind: NamedKind | undefined;
  /** As the registry spells it. */
  readonly name: string;
  readonly key: string;
  /** NAME is the entity's own; the others are the kinds of its aliases. */
  readonly how: 'NAME' | AliasKind;
  /** ISO 3166-1 alpha-2, for telling bodies apart that share an abbreviation: Japan's own come first. */
  readonly country: string | undefined;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
}

export interface NameIndex {
  readonly byKey: ReadonlyMap<string, readonly NameEntry[]>;
  readonly trie: Trie<NameEntry>;
  /** Things by their id, so that a plan may also name them by the registry's key. */
  readonly byId: ReadonlyMap<string, NameEntry>;
}

const indexes = new WeakMap<Registry, NameIndex>();

/** The names of a registry, ready to be searched; made once for each registry. */
export function nameIndexOf(registry: Registry): NameIndex {
  let index = indexes.get(registry);
  if (index === undefined) {
    index = buildIndex(registry);
    indexes.set(registry, index);
  }
  return index;
}

function buildIndex(registry: Registry): NameIndex {
  const entries = [
    ...registry.actors.flatMap((actor) => entriesOf(actor, actor.type, actor.kind)),
    ...registry.instruments.flatMap((instrument) => entriesOf(instrument, 'INSTRUMENT', instrument.kind)),
    ...registry.events.flatMap((event) => entriesOf(event, 'EVENT', undefined)),
    ...registry.sectors.flatMap((sector) => entriesOf(sector, 'SECTOR', undefined)),
  ];
  const byKey = new Map<string, NameEntry[]>();
  const byId = new Map<string, NameEntry>();
  for (const entry of entries) {
    byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry]);
    if (!byId.has(entry.id)) byId.set(entry.id, entry);
  }
  return { byKey, byId, trie: buildTrie(entries.map((entry) => [entry.key, entry])) };
}

type Named = ActorFact | InstrumentFact | EventFact | SectorFact;

function entriesOf(named: Named, type: NamedType, kind: NamedKind | undefined): readonly NameEntry[] {
  const lifetime = 'validFrom' in named || 'validTo' in named ? named : undefined;
  const common = {
    id: named.id,
    type,
    kind,
    country: 'country' in named ? named.country : undefined,
  };
  const own = [
    { name: named.nameJa, how: 'NAME' as const },
    { name: named.nameEn, how: 'NAME' as const },
    { name: 'abbreviation' in named ? named.abbreviation : undefined, how: 'ABBREVIATION' as const },
  ].map(({ name, how }) => ({
    ...common,
    name,
    how,
    validFrom: lifetime?.validFrom,
    validTo: lifetime?.validTo,
  }));
  const aliases = (named.aliases ?? []).map((alias) => ({
    ...common,
    name: alias.name,
    how: alias.kind,
    validFrom: alias.validFrom ?? lifetime?.validFrom,
    validTo: alias.validTo ?? lifetime?.validTo,
  }));
  const seen = new Set<string>();
  return [...own, ...aliases].flatMap((entry) => {
    const key = entry.name === undefined ? '' : nameKey(entry.name);
    if (entry.name === undefined || key.length < 2 || seen.has(key)) return [];
    seen.add(key);
    return [{ ...entry, name: entry.name, key }];
  });
}

const HOW_ORDER: readonly NameEntry['how'][] = [
  'NAME',
  'OFFICIAL',
  'SHORT',
  'SPELLING',
  'ABBREVIATION',
  'TRANSLATION',
  'FORMER',
];
const TYPE_ORDER: readonly NamedType[] = [
  'MINISTRY',
  'ISAC',
  'ORGANIZATION',
  'INSTRUMENT',
  'EVENT',
  'SECTOR',
];

/**
 * The things that a name may mean, each once, best first: valid at the date, then by how it is its name, Japan's own
 * before others', then by type and id. `date` is a partial date; without it validity does not count.
 */
export function rankEntries(entries: readonly NameEntry[], date: string | undefined): readonly NameEntry[] {
  if (entries.length < 2) return entries;
  const ranked = [...entries].sort(
    (a, b) =>
      Number(isValidAt(b, date)) - Number(isValidAt(a, date)) ||
      isForeign(a) - isForeign(b) ||
      HOW_ORDER.indexOf(a.how) - HOW_ORDER.indexOf(b.how) ||
      TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type) ||
      (a.id < b.id ? -1 : 1),
  );
  const seen = new Set<string>();
  return ranked.filter((entry) => !seen.has(entry.id) && seen.add(entry.id));
}

function isValidAt(entry: NameEntry, date: string | undefined): boolean {
  if (date === undefined) return true;
  // Partial dates compare as text; `2024` covers all of 2024-03.
  const began = entry.validFrom === undefined || entry.validFrom.slice(0, date.length) <= date;
  const goesOn = entry.validTo === undefined || entry.validTo >= date.slice(0, entry.validTo.length);
  return began && goesOn;
}

function isForeign(entry: NameEntry): number {
  return entry.country === undefined || entry.country === 'JP' ? 0 : 1;
}
