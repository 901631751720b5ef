import type { Telling } from '../../model/facts.ts';
import { digest } from '../../model/ids.ts';
import type { WriteTransaction } from '../store.ts';
import { applyChanges } from '../write/apply-changes.ts';
import type { Fact } from '../write/fact.ts';
import { factsOfTelling } from '../write/facts-of-telling.ts';
import { grouped } from '../write/grouped.ts';
import { close } from '../write/load.ts';
import { nameMeasures } from '../write/name-measures.ts';
import { planChanges } from '../write/plan-changes.ts';
import type { Changes } from '../write/plan-changes.ts';
import { affectedFacts } from './affected-facts.ts';
import { putAside, readAside } from './aside.ts';
import { asShown } from './as-shown.ts';
import type { Curation, Merge } from './curation.ts';
import { curationSource } from './curation.ts';
import { keepersOf } from './image.ts';

/**
 * Brings the graph from one state of curation to another: what people state themselves, and how what others tell is shown. Gives
 * the ids of what changed, each once. The graph is locked.
 */
export async function recurate(
  transaction: WriteTransaction,
  before: Curation,
  after: Curation,
): Promise<readonly string[]> {
  const changed = new Set<string>();
  const retell = async (
    teller: string,
    told: ReadonlyMap<string, Fact>,
    within?: ReadonlySet<string>,
  ): Promise<void> => {
    const { facts, aside } = asShown(told, after, teller);
    const scope = within && new Set([...within, ...facts.keys()]);
    const changes = await planChanges(transaction, teller, facts, false, undefined, scope);
    await applyChanges(transaction, changes, () => undefined);
    await nameMeasures(transaction, changes);
    await putAside(transaction, teller, aside);
    for (const id of changedIds(changes)) changed.add(id);
  };
  for (const [teller, told] of await toldByOthers(transaction, before, after)) {
    await retell(teller, told, new Set(asShown(told, before, teller).facts.keys()));
  }
  const own = factsOfTelling(curationTelling(after));
  await retell('curation', own);
  const source = curationSource(after);
  await close(transaction, {
    teller: 'curation',
    digest: digest(source),
    source,
    facts: own.size,
    step: 0,
  });
  return [...changed].sort();
}

/** What the other tellers told, as they did, of all that may be shown otherwise from now on. */
async function toldByOthers(
  transaction: WriteTransaction,
  before: Curation,
  after: Curation,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Fact>>> {
  const concerned = concernedIds(before, after);
  if (concerned.length === 0) return new Map();
  const aside = await readAside(transaction);
  const shown = grouped(await affectedFacts(transaction, concerned), ({ teller }) => teller);
  const tellers = new Set([...aside.keys(), ...shown.keys()]);
  tellers.delete('curation');
  return new Map(
    [...tellers].map((teller) => {
      const told = byAbout(aside.get(teller) ?? []);
      const images = asShown(told, before, teller).facts;
      const plain = (shown.get(teller) ?? []).map(({ fact }) => fact);
      return [teller, new Map([...told, ...byAbout(plain.filter(({ about }) => !images.has(about)))])];
    }),
  );
}

function byAbout(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  return new Map(facts.map((fact) => [fact.about, fact]));
}

/** What was or is retracted, merged or kept, and is not so in the other state. */
function concernedIds(before: Curation, after: Curation): readonly string[] {
  const retracted = difference(before.retractions, after.retractions).map(({ id }) => id);
  const merges: readonly Merge[] = difference(before.merges, after.merges);
  const merged = merges.flatMap((merge) => [merge.keep, ...merge.merged]);
  const keepers = [before, after].flatMap((curation) => {
    const known = keepersOf(curation);
    return merged.flatMap((id) => known.get(id)?.id ?? []);
  });
  return [...new Set([...retracted, ...merged, ...keepers])];
}

function difference<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const [left, right] = [before, after].map((list) => new Set(list.map((item) => JSON.stringify(item))));
  return [
    ...before.filter((item) => right?.has(JSON.stringify(item)) !== true),
    ...after.filter((item) => left?.has(JSON.stringify(item)) !== true),
  ];
}

function changedIds(changes: Changes): readonly string[] {
  const { nodes, deletedNodes, createdRelations, updatedRelations, deletedRelations } = changes;
  return [...nodes, ...deletedNodes, ...createdRelations, ...updatedRelations, ...deletedRelations].map(
    ({ id }) => id,
  );
}

function curationTelling({ actors, relations }: Curation): Telling {
  return {
    teller: 'curation',
    digest: '',
    documents: [],
    pages: [],
    strategies: [],
    goals: [],
    actors,
    sectors: [],
    instruments: [],
    events: [],
    measures: [],
    entries: [],
    observations: [],
    relations,
  };
}
