import { printPlan } from '../../model/plan/print-plan.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT, statusOf } from '../exit-status.ts';
import type { PlanFormat } from '../output.ts';
import { writeOutput } from '../output.ts';
import type { Terminal } from '../terminal.ts';
import { printJson, sayMessages } from '../terminal.ts';
import { htmlReview } from '../../documents/review/html-review.ts';
import { terminalReview } from '../../documents/review/terminal-review.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { planSummary } from './plan-summary.ts';
import { readDocument } from './read-document.ts';

export interface ExtractRequest {
  readonly out?: string;
  readonly document?: string;
  readonly pages?: readonly [number, number];
  readonly json?: boolean;
  /** Shows what was read beside what came out, instead of the plan; an `out` that ends in .html takes it as a page. */
  readonly review?: boolean;
  /** What the extension of `out` asks for. */
  readonly format: PlanFormat | undefined;
}

/** Pages to a plan, with relations and observations, on standard output or in a file. */
export async function extract(
  terminal: Terminal,
  files: readonly string[],
  request: ExtractRequest,
): Promise<ExitStatus> {
  const { out, json = false, review = false, format = json ? 'json' : 'yaml' } = request;
  const { plan, messages } = await readDocument(terminal, files, request);
  sayMessages(terminal, messages);
  if (plan === undefined) {
    if (json) await printJson(terminal, { status: EXIT.unusable, messages });
    return EXIT.unusable;
  }
  if (review) {
    await showReview(terminal, plan, out);
    return statusOf(messages);
  }
  const text = printPlan(plan, format);
  if (out === undefined) {
    await terminal.print(text);
  } else {
    await writeOutput(out, text);
    const summary = planSummary(plan);
    await (json
      ? printJson(terminal, { out, ...summary, messages })
      : terminal.print(
          `${out}: ${summary.document}, ${summary.measures} measures, ${summary.relations} relations\n`,
        ));
  }
  return statusOf(messages);
}

async function showReview(terminal: Terminal, plan: Plan, out: string | undefined): Promise<void> {
  if (out === undefined) {
    const colours = terminal.isInteractive && terminal.env['NO_COLOR'] === undefined;
    await terminal.print(terminalReview(plan, { colours }));
    return;
  }
  await writeOutput(out, htmlReview(plan));
  await terminal.print(`${out}: open it in a browser\n`);
}
