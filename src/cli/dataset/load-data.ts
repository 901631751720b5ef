import { loadTelling } from '../../store/write/load.ts';
import { withDatabase } from '../database.ts';
import type { ExitStatus } from '../exit-status.ts';
import { statusOf } from '../exit-status.ts';
import { loadReportText } from '../load-report.ts';
import type { WriteRequest } from '../plan/write-plans.ts';
import type { Terminal } from '../terminal.ts';
import { printJson, sayMessages } from '../terminal.ts';
import { datasetIn } from './dataset-folder.ts';
import { shippedDataset } from './shipped-dataset.ts';

/** Loads data/ or another folder of its form, or with a dry run says what that would change. */
export async function loadData(
  terminal: Terminal,
  folder: string | undefined,
  { dryRun = false, json = false }: WriteRequest,
): Promise<ExitStatus> {
  const { telling, messages } = folder === undefined ? shippedDataset() : datasetIn(folder);
  sayMessages(terminal, messages);
  const report = await withDatabase(terminal, (store) => loadTelling(store, telling, { dryRun }));
  await (json ? printJson(terminal, { report, messages }) : terminal.print(loadReportText(report)));
  return statusOf([...messages, ...report.messages]);
}
