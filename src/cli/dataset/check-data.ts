import { checkDataset } from '../../dataset/check-dataset.ts';
import type { Severity } from '../../model/message.ts';
import type { ExitStatus } from '../exit-status.ts';
import { statusOf } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { printJson, sayMessages } from '../terminal.ts';

/** Every problem of data/ in one run, then how many there are. */
export async function checkData(terminal: Terminal, json: boolean): Promise<ExitStatus> {
  const messages = checkDataset();
  sayMessages(terminal, messages);
  const count = (severity: Severity): number =>
    messages.filter((message) => message.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  await (json
    ? printJson(terminal, { errors, warnings, messages })
    : terminal.print(`data/: ${errors} errors, ${warnings} warnings\n`));
  return statusOf(messages);
}
