import type { AliasFact } from '../../model/facts.ts';
import type { ActorType, Language } from '../../model/entity.ts';
import { observationId, relationId } from '../../model/ids.ts';
import { isRelationKind } from '../../model/relation-kind.ts';
import type { Fact, Said } from '../write/fact.ts';
import { numberIn, textIn, whatIsSaid } from '../write/said.ts';
import type { Curation } from './curation.ts';

/** What a fact is about, and what it says of it, once merges are looked through. */
export interface Image {
  readonly about: string;
  readonly said: Said;
  readonly aliases: readonly AliasFact[];
}

/** The actor in whose place each merged one stands. */
export type Keepers = ReadonlyMap<string, { readonly id: string; readonly type: ActorType }>;

/** One that was kept and was itself merged later is looked through. */
export function keepersOf({ merges }: Curation): Keepers {
  const keepers = new Map<string, { readonly id: string; readonly type: ActorType }>();
  for (const { keep, type, merged } of merges) {
    for (const [id, keeper] of keepers) if (merged.includes(keeper.id)) keepers.set(id, { id: keep, type });
    for (const id of merged) keepers.set(id, { id: keep, type });
  }
  return keepers;
}

/** Undefined for a relation whose two ends have become one. The same object where nothing of it is merged. */
export function imageOf(fact: Fact, keepers: Keepers): Image | undefined {
  switch (fact.kind) {
    case 'actors':
      return actorImage(fact, keepers);
    case 'observations':
      return observationImage(fact, keepers);
    case 'relations':
      return relationImage(fact, keepers);
    default:
      return fact;
  }
}

/**
 * What was said of a merged actor names the one that is kept, and says no more of it: its type, description and address are its own.
 */
function actorImage(fact: Fact, keepers: Keepers): Image {
  const keeper = keepers.get(fact.about);
  if (keeper === undefined) return fact;
  const names: readonly (readonly [string, AliasFact['kind'], Language | undefined])[] = [
    ['nameJa', 'SPELLING', 'JA'],
    ['nameEn', 'SPELLING', 'EN'],
    ['abbreviation', 'ABBREVIATION', undefined],
  ];
  const aliases = names.flatMap(([field, kind, language]): AliasFact[] => {
    const name = textIn(fact.said, field);
    if (name === undefined) return [];
    return [language === undefined ? { name, kind } : { name, kind, language }];
  });
  return {
    about: keeper.id,
    said: { id: keeper.id, type: keeper.type },
    aliases: [...aliases, ...fact.aliases],
  };
}

function observationImage(fact: Fact, keepers: Keepers): Image {
  const { said } = fact;
  const ofId = keepers.get(textIn(said, 'ofId') ?? '')?.id;
  if (ofId === undefined) return fact;
  const about = observationId({
    ofId,
    value: numberIn(said, 'value') ?? 0,
    unit: textIn(said, 'unit') ?? '',
    whatJa: textIn(said, 'whatJa') ?? '',
    asOf: textIn(said, 'asOf'),
    fiscalYear: numberIn(said, 'fiscalYear'),
  });
  return { about, said: { ...said, id: about, ofId }, aliases: fact.aliases };
}

function relationImage(fact: Fact, keepers: Keepers): Image | undefined {
  const { said } = fact;
  const ends = [textIn(said, 'from') ?? '', textIn(said, 'to') ?? ''] as const;
  const [from, to] = ends.map((end) => keepers.get(end)?.id ?? end);
  const { kind } = said;
  if (from === undefined || to === undefined || !isRelationKind(kind)) return fact;
  if (from === ends[0] && to === ends[1]) return fact;
  if (from === to) return undefined;
  const about = relationId({
    kind,
    from,
    to,
    measureId: textIn(said, 'measureId'),
    fiscalYear: numberIn(said, 'fiscalYear'),
  });
  return { about, said: whatIsSaid({ ...said, id: about, from, to }), aliases: fact.aliases };
}
