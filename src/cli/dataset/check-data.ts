import { checkDataset } from '../../dataset/check-dataset.ts';
import type { Message, Severity } from '../../model/message.ts';
import type { ExitStatus } from '../exit-status.ts';
import { statusOf } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { printJson, sayMessages } from '../terminal.ts';
import { needFiles, placedIn } from './dataset-folder.ts';

/** Every problem of data/, or of another folder of its form, in one run, then how many there are. */
export async function checkData(
  terminal: Terminal,
  folder: string | undefined,
  json: boolean,
): Promise<ExitStatus> {
  const messages = folder === undefined ? checkDataset() : problemsIn(folder);
  sayMessages(terminal, messages);
  const count = (severity: Severity): number =>
    messages.filter((message) => message.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  await (json
    ? printJson(terminal, { errors, warnings, messages })
    : terminal.print(`${folder ?? 'data/'}: ${errors} errors, ${warnings} warnings\n`));
  return statusOf(messages);
}

function problemsIn(folder: string): readonly Message[] {
  needFiles(folder);
  return checkDataset(folder).map((message) => placedIn(folder, message));
}
