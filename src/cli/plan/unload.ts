import type { Message } from '../../model/message.ts';
import { unloadTeller } from '../../store/write/load.ts';
import { withDatabase } from '../database.ts';
import type { ExitStatus } from '../exit-status.ts';
import { statusOf } from '../exit-status.ts';
import { loadReportText } from '../load-report.ts';
import type { Terminal } from '../terminal.ts';
import { printJson, sayMessages } from '../terminal.ts';
import type { WriteRequest } from './write-plans.ts';

/** Takes out what one document said. The key may be given as an id: `document:cybersecurity-2024`. */
export async function unload(
  terminal: Terminal,
  given: string,
  { dryRun = false, json = false }: WriteRequest,
): Promise<ExitStatus> {
  const key = given.replace(/^document:/u, '');
  const report = await withDatabase(terminal, (store) => unloadTeller(store, `document:${key}`, { dryRun }));
  const messages = report.unchanged ? [...report.messages, notLoaded(key)] : report.messages;
  sayMessages(terminal, messages);
  await (json ? printJson(terminal, { ...report, messages }) : terminal.print(loadReportText(report)));
  return statusOf(messages);
}

function notLoaded(key: string): Message {
  return {
    code: 'NOT_LOADED',
    severity: 'error',
    text: `unload takes the key of a document that was loaded, but got: ${key}`,
    advice: "To see the keys: strategy-graph query '{ documents { nodes { id title } } }'",
  };
}
