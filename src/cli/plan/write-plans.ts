import type { Message } from '../../model/message.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { withDatabase } from '../database.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT, statusOf } from '../exit-status.ts';
import { readDecisions } from '../links/decisions-file.ts';
import { loadLinked } from '../links/load-linked.ts';
import { loadReportText } from '../load-report.ts';
import { shippedRegistry } from '../shipped-registry.ts';
import type { Terminal } from '../terminal.ts';
import { printJson, sayMessages } from '../terminal.ts';

export interface WriteRequest {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * Links each plan to the registry and to the edition before it, as people decided about links, and loads it in a transaction
 * of its own. Every message is said, the counts are printed; with `json` as `{reports, messages}`.
 *
 * @param before what reading the plans had to say
 */
export async function writePlans(
  terminal: Terminal,
  plans: readonly Plan[],
  before: readonly Message[],
  { dryRun = false, json = false }: WriteRequest,
): Promise<ExitStatus> {
  const basis = { registry: shippedRegistry(), decisions: readDecisions(terminal.env) };
  sayMessages(terminal, before);
  const { reports, messages } =
    plans.length === 0
      ? { reports: [], messages: [] }
      : await withDatabase(terminal, (store) => loadLinked(store, plans, basis, dryRun));
  const said = [...messages, ...reports.flatMap((report) => report.messages)];
  sayMessages(terminal, said);
  const all = [...before, ...said];
  await (json
    ? printJson(terminal, { reports, messages: all })
    : terminal.print(reports.map(loadReportText).join('')));
  return reports.length === 0 ? EXIT.unusable : statusOf(all);
}
