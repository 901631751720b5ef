import { linkPlan, linkWithoutFormer } from '../../knowledge/link.ts';
import type { Linked } from '../../knowledge/link.ts';
import { planYear } from '../../knowledge/link/page-facts.ts';
import { formerMeasuresOf } from '../../knowledge/succession/edition-of-telling.ts';
import type { FormerMeasure } from '../../model/edition-measure.ts';
import type { Teller, Telling } from '../../model/facts.ts';
import type { LinkDecision } from '../../model/link-decision.ts';
import type { Message } from '../../model/message.ts';
import { hasErrors } from '../../model/message.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { planSchema } from '../../model/plan/plan.ts';
import type { Registry } from '../../model/registry.ts';
import { documentYear, editionSources, readEdition } from '../../store/links/editions.ts';
import type { Store } from '../../store/store.ts';
import { loadTelling, unloadTeller } from '../../store/write/load.ts';
import type { LoadReport } from '../../store/write/report.ts';

/** What linking rests on beside the plan. */
export interface LinkingBasis {
  readonly registry: Registry;
  readonly decisions: readonly LinkDecision[];
}

export interface LoadedPlans {
  /** What linking had to say of the plans. */
  readonly messages: readonly Message[];
  /** One for each plan, earlier editions first; then one for each loaded document that goes on with them otherwise than before. */
  readonly reports: readonly LoadReport[];
}

/**
 * Links plans and loads them, each in a transaction of its own. A measure goes on with one of the year before, and the later
 * edition tells that; documents in the graph that plan for the year after one of these are therefore linked anew from
 * what the graph keeps of them. So it makes no difference which edition is loaded first. Throws StoreError.
 */
export async function loadLinked(
  store: Store,
  plans: readonly Plan[],
  basis: LinkingBasis,
  dryRun: boolean,
): Promise<LoadedPlans> {
  const messages: Message[] = [];
  const reports: LoadReport[] = [];
  // Of a dry run, which writes none of them: what those that come after would find in the graph.
  const unwritten: Telling[] = [];
  const changedYears = new Set<number>();
  const inOrder = [...plans].sort((a, b) => (planYear(a) ?? 0) - (planYear(b) ?? 0));
  const linking = linkedAhead(basis);
  for (const [index, plan] of inOrder.entries()) {
    const [before, former] = await Promise.all([
      documentYear(store, tellerOf(plan)),
      formerEdition(store, plan, unwritten),
    ]);
    const linked = linking.of(plan)(former);
    const report = await loadTelling(store, linked.telling, {
      dryRun,
      arriving: measureIds(unwritten),
      onWritten() {
        linking.begin(inOrder[index + 1]);
      },
    });
    messages.push(...linked.messages);
    reports.push(report);
    if (report.unchanged || hasErrors(report.messages)) continue;
    if (dryRun) unwritten.push(linked.telling);
    for (const year of [before, planYear(plan)]) if (year !== undefined) changedYears.add(year);
  }
  const loaded = new Set(plans.map(tellerOf));
  const followers = await relinkFollowers(store, changedYears, basis, { loaded, unwritten, dryRun });
  return { messages, reports: [...reports, ...followers] };
}

export interface Unloaded {
  readonly report: LoadReport;
  /** Of the documents that went on with it. */
  readonly followers: readonly LoadReport[];
}

/** Takes out what a document said; documents that went on with its measures no longer say so. Throws StoreError. */
export async function unloadLinked(
  store: Store,
  teller: Teller,
  basis: LinkingBasis,
  dryRun: boolean,
): Promise<Unloaded> {
  const year = await documentYear(store, teller);
  const report = await unloadTeller(store, teller, { dryRun });
  // The report of a dry run counts the relations of others that go with the measures.
  if (dryRun || report.unchanged || year === undefined) return { report, followers: [] };
  const scope = { loaded: new Set([teller]), unwritten: [], dryRun };
  return { report, followers: await relinkFollowers(store, new Set([year]), basis, scope) };
}

/** A plan linked to the registry and to the edition before it, as the graph has that. Throws StoreError. */
export async function linkInGraph(
  store: Store,
  plan: Plan,
  { registry, decisions }: LinkingBasis,
  unwritten: readonly Telling[] = [],
): Promise<Linked> {
  const former = await formerEdition(store, plan, unwritten);
  return linkPlan(plan, registry, decisions, former);
}

interface LinkedAhead {
  /** Links what does not rest on the edition before, where the time is free for it. */
  begin(plan: Plan | undefined): void;
  /** The rest; what was not begun is linked now. */
  of(plan: Plan): (former: readonly FormerMeasure[]) => Linked;
}

function linkedAhead({ registry, decisions }: LinkingBasis): LinkedAhead {
  const begun = new Map<Plan, ReturnType<LinkedAhead['of']>>();
  return {
    begin(plan) {
      if (plan === undefined) return;
      try {
        begun.set(plan, linkWithoutFormer(plan, registry, decisions));
      } catch {
        // It fails again where it is asked for, and is told there.
      }
    },
    of(plan) {
      const rest = begun.get(plan) ?? linkWithoutFormer(plan, registry, decisions);
      begun.delete(plan);
      return rest;
    },
  };
}

async function formerEdition(
  store: Store,
  plan: Plan,
  unwritten: readonly Telling[],
): Promise<readonly FormerMeasure[]> {
  const planned = planYear(plan);
  if (planned === undefined) return [];
  const year = planned - 1;
  const replaced = new Set<string>(unwritten.map(({ teller }) => teller));
  const inGraph = await readEdition(store, year, tellerOf(plan));
  const coming = unwritten.filter(({ documents }) => documents.some(({ fiscalYear }) => fiscalYear === year));
  return [
    ...inGraph.filter(({ documentId }) => !replaced.has(documentId)),
    ...coming.flatMap((telling) => formerMeasuresOf(telling, year)),
  ];
}

interface FollowerScope {
  /** Documents that were just loaded or unloaded themselves. */
  readonly loaded: ReadonlySet<string>;
  readonly unwritten: readonly Telling[];
  readonly dryRun: boolean;
}

async function relinkFollowers(
  store: Store,
  years: ReadonlySet<number>,
  basis: LinkingBasis,
  { loaded, unwritten, dryRun }: FollowerScope,
): Promise<readonly LoadReport[]> {
  const reports: LoadReport[] = [];
  for (const year of years) {
    for (const { source } of await editionSources(store, year + 1, [...loaded])) {
      const plan = planSchema.parse(JSON.parse(source));
      const { telling } = await linkInGraph(store, plan, basis, unwritten);
      reports.push(await loadTelling(store, telling, { dryRun, arriving: measureIds(unwritten) }));
    }
  }
  return reports.filter(({ unchanged }) => !unchanged);
}

function tellerOf(plan: Plan): Teller {
  return `document:${plan.document.key}`;
}

function measureIds(tellings: readonly Telling[]): ReadonlySet<string> {
  return new Set(tellings.flatMap(({ measures }) => measures.map(({ id }) => id)));
}
