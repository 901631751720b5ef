import type { ImportPlanInput } from '../../generated/schema.ts';
import type { Message } from '../../model/message.ts';
import { hasErrors } from '../../model/message.ts';
import { parsePlan } from '../../model/plan/parse-plan.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { CurationChange, CurationView } from '../../store/curation/curate.ts';
import { CurationError } from '../../store/curation/curation-error.ts';
import type { Store } from '../../store/store.ts';
import type { LoadReport } from '../../store/write/report.ts';

/** Links a plan to the registry and loads it, as the command line does. */
export type LoadPlan = (
  store: Store,
  plan: Plan,
) => Promise<{ readonly reports: readonly LoadReport[]; readonly messages: readonly Message[] }>;

/** What is wrong with a part of the plan is told, and the rest is loaded; a plan with nothing in it is refused. */
export async function importPlan(
  view: CurationView,
  { plan: text }: ImportPlanInput,
  loadPlan: LoadPlan,
): Promise<CurationChange> {
  const { plan, messages: ofReading } = parsePlan(text, 'plan');
  if (plan === undefined) throw refused(ofReading);
  const { reports, messages } = await loadPlan(view.store, plan);
  const all = [...ofReading, ...messages, ...reports.flatMap((report) => report.messages)];
  const [loaded] = reports;
  if (loaded === undefined || hasErrors(loaded.messages)) throw refused(all);
  const { nodes, relations, passages } = loaded;
  return {
    about: [loaded.teller],
    changed: reports.filter(({ unchanged }) => !unchanged).map(({ teller }) => teller),
    after: { document: loaded.teller, unchanged: loaded.unchanged, nodes, relations, passages },
    messages: all,
  };
}

function refused(messages: readonly Message[]): CurationError {
  const [first] = messages.filter(({ severity }) => severity === 'error');
  return new CurationError(
    'PLAN_REFUSED',
    `The plan cannot be loaded: ${first?.text ?? 'it has no measure'}`,
    first?.advice ?? 'See docs/plan-format.md.',
    messages,
  );
}
