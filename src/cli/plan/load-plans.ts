import { parsePlan } from '../../model/plan/parse-plan.ts';
import type { ExitStatus } from '../exit-status.ts';
import { readInputs } from '../input.ts';
import type { Terminal } from '../terminal.ts';
import type { WriteRequest } from './write-plans.ts';
import { writePlans } from './write-plans.ts';

/** Plan files into the graph. One that cannot be used is told and the others are loaded all the same. */
export async function loadPlans(
  terminal: Terminal,
  files: readonly string[],
  request: WriteRequest,
): Promise<ExitStatus> {
  const { inputs, messages: unread } = await readInputs(terminal, files);
  const parsed = inputs.map(({ file, data }) => parsePlan(new TextDecoder().decode(data), file));
  const plans = parsed.flatMap(({ plan }) => plan ?? []);
  const messages = [...unread, ...parsed.flatMap((one) => one.messages)];
  return writePlans(terminal, plans, messages, request);
}
