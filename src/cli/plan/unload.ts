import { documentId } from '../../model/ids.ts';
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
  key: string,
  { dryRun = false, json = false }: WriteRequest,
): Promise<ExitStatus> {
  const teller = documentId(key.replace(/^document:/u, ''));
  const report = await withDatabase(terminal, (store) => unloadTeller(store, teller, { dryRun }));
  sayMessages(terminal, report.messages);
  await (json ? printJson(terminal, report) : terminal.print(loadReportText(report)));
  return statusOf(report.messages);
}
