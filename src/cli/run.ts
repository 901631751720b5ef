import { explainError } from './explain-error.ts';
import type { ExitStatus } from './exit-status.ts';
import { EXIT } from './exit-status.ts';
import { buildProgram } from './program.ts';
import type { Terminal } from './terminal.ts';
import { printJson, sayMessages } from './terminal.ts';
import { isHelp } from './usage-error.ts';

/**
 * Runs one command line and gives the status to leave with. Never throws: what went wrong is said on
 * standard error and, with `--json`, also as `{status, messages}` on standard output.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.done;
  const finish = (last: ExitStatus): void => {
    status = last;
  };
  try {
    await buildProgram({ terminal, finish }).parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (isHelp(error)) return EXIT.done;
    const failure = explainError(error, terminal.env);
    sayMessages(terminal, failure.messages);
    if (args.includes('--json')) await printJson(terminal, failure);
    return failure.status;
  }
}
