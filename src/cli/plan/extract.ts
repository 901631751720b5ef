import { printPlan } from '../../model/plan/print-plan.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT, statusOf } from '../exit-status.ts';
import type { PlanFormat } from '../output.ts';
import { writeOutput } from '../output.ts';
import type { Terminal } from '../terminal.ts';
import { printJson, sayMessages } from '../terminal.ts';
import { planSummary } from './plan-summary.ts';
import { readDocument } from './read-document.ts';

export interface ExtractRequest {
  readonly out?: string;
  readonly document?: string;
  readonly json?: boolean;
  /** What the extension of `out` asks for. */
  readonly format: PlanFormat | undefined;
}

/** Pages to a plan, with relations and observations, on standard output or in a file. */
export async function extract(
  terminal: Terminal,
  files: readonly string[],
  { out, document, json = false, format = json ? 'json' : 'yaml' }: ExtractRequest,
): Promise<ExitStatus> {
  const { plan, messages } = await readDocument(terminal, files, document);
  sayMessages(terminal, messages);
  if (plan === undefined) {
    if (json) await printJson(terminal, { status: EXIT.unusable, messages });
    return EXIT.unusable;
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
