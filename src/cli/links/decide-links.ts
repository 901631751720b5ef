import type { LinkDecision, LinkVerdict } from '../../model/link-decision.ts';
import type { Message } from '../../model/message.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { Registry } from '../../model/registry.ts';
import type { Store } from '../../store/store.ts';
import { CommandFailure } from '../command-failure.ts';
import { withDatabase } from '../database.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT, statusOf } from '../exit-status.ts';
import { loadReportText } from '../load-report.ts';
import type { WriteRequest } from '../plan/write-plans.ts';
import { shippedRegistry } from '../shipped-registry.ts';
import type { Terminal } from '../terminal.ts';
import { printJson, sayMessages } from '../terminal.ts';
import { readDecisions, withDecisions, writeDecisions } from './decisions-file.ts';
import { loadLinked } from './load-linked.ts';
import { linksOf, loadedPlans, relink } from './loaded-links.ts';
import type { LoadedLink } from './loaded-links.ts';

/**
 * Decides about links by their ids, keeps that in the file of decisions, and links the documents concerned anew, so
 * that it takes effect at once. An id that no link has: nothing is decided.
 */
export function decideLinks(
  terminal: Terminal,
  ids: readonly string[],
  verdict: LinkVerdict,
  request: WriteRequest,
): Promise<ExitStatus> {
  const before = readDecisions(terminal.env);
  const registry = shippedRegistry();
  return withDatabase(terminal, async (store) => {
    const plans = await loadedPlans(store);
    const basis = { registry, decisions: before };
    const added = decisionsAbout(ids, verdict, linksOf(await relink(store, plans, basis), basis));
    const decisions = withDecisions(before, added);
    if (request.dryRun !== true) await writeDecisions(terminal.env, added);
    return load(terminal, store, { plans, registry, decisions, added }, request);
  });
}

/** Links every loaded document anew, as the file of decisions has it now. */
export function applyDecisions(terminal: Terminal, request: WriteRequest): Promise<ExitStatus> {
  const decisions = readDecisions(terminal.env);
  const registry = shippedRegistry();
  return withDatabase(terminal, async (store) => {
    const plans = await loadedPlans(store);
    return load(terminal, store, { plans, registry, decisions, added: [] }, request);
  });
}

interface Decided {
  readonly plans: readonly Plan[];
  readonly registry: Registry;
  readonly decisions: readonly LinkDecision[];
  readonly added: readonly LinkDecision[];
}

async function load(
  terminal: Terminal,
  store: Store,
  { plans, registry, decisions, added }: Decided,
  { dryRun = false, json = false }: WriteRequest,
): Promise<ExitStatus> {
  const isConcerned = (plan: Plan): boolean =>
    added.length === 0 || added.some(({ document }) => document === plan.document.key);
  const basis = { registry, decisions };
  const { reports } = await loadLinked(store, plans.filter(isConcerned), basis, dryRun);
  const messages = reports.flatMap((report) => report.messages);
  sayMessages(terminal, messages);
  const lines = added.map(({ decision, from, to }) => `${decision}: ${from} → ${to}\n`);
  await (json
    ? printJson(terminal, { decisions: added, reports, messages })
    : terminal.print([...lines, ...reports.map(loadReportText)].join('')));
  return statusOf(messages);
}

function decisionsAbout(
  ids: readonly string[],
  decision: LinkVerdict,
  loaded: readonly LoadedLink[],
): readonly LinkDecision[] {
  const links = new Map(loaded.map((link) => [link.id, link]));
  const unknown = ids.filter((id) => !links.has(id));
  if (unknown.length > 0) throw new CommandFailure(EXIT.unusable, unknown.map(unknownLink));
  return [...new Set(ids)].flatMap((id) => {
    const link = links.get(id);
    if (link === undefined) return [];
    const { kind, document, from, to } = link;
    return [{ decision, kind, document, from, to }];
  });
}

function unknownLink(id: string): Message {
  return {
    code: 'UNKNOWN_LINK',
    severity: 'error',
    text: `links are known by the ids that \`links list\` shows, but got: ${id}; nothing was decided`,
    advice: 'To see them, decided ones included: strategy-graph links list --all',
  };
}
