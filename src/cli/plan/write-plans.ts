import { linkPlan } from '../../knowledge/link.ts';
import type { Telling } from '../../model/facts.ts';
import type { Message } from '../../model/message.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { LoadReport } from '../../store/write/report.ts';
import { loadTelling } from '../../store/write/load.ts';
import { withDatabase } from '../database.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT, statusOf } from '../exit-status.ts';
import { readDecisions } from '../links/decisions-file.ts';
import { loadReportText } from '../load-report.ts';
import { shippedRegistry } from '../shipped-registry.ts';
import type { Terminal } from '../terminal.ts';
import { printJson, sayMessages } from '../terminal.ts';

export interface WriteRequest {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * Links each plan to the registry, as people decided about links, and loads it in a transaction of its own. Every message is said, the counts are
 * printed; with `json` as `{reports, messages}`.
 *
 * @param before what reading the plans had to say
 */
export async function writePlans(
  terminal: Terminal,
  plans: readonly Plan[],
  before: readonly Message[],
  { dryRun = false, json = false }: WriteRequest,
): Promise<ExitStatus> {
  const registry = shippedRegistry();
  const decisions = readDecisions(terminal.env);
  const linked = plans.map((plan) => linkPlan(plan, registry, decisions));
  const messages = [...before, ...linked.flatMap((one) => one.messages)];
  sayMessages(terminal, messages);
  const reports =
    linked.length === 0
      ? []
      : await write(
          terminal,
          linked.map(({ telling }) => telling),
          dryRun,
        );
  const said = reports.flatMap((report) => report.messages);
  sayMessages(terminal, said);
  const all = [...messages, ...said];
  await (json
    ? printJson(terminal, { reports, messages: all })
    : terminal.print(reports.map(loadReportText).join('')));
  return reports.length === 0 ? EXIT.unusable : statusOf(all);
}

function write(
  terminal: Terminal,
  tellings: readonly Telling[],
  dryRun: boolean,
): Promise<readonly LoadReport[]> {
  return withDatabase(terminal, async (store) => {
    const reports: LoadReport[] = [];
    for (const telling of tellings) reports.push(await loadTelling(store, telling, { dryRun }));
    return reports;
  });
}
