import { hasErrors } from '../model/message.ts';
import type { LoadReport } from '../store/write/report.ts';

/** What a load or unload did, or with a dry run would do, for people. */
export function loadReportText(report: LoadReport): string {
  const { teller, dryRun, unchanged, nodes, relations, passages, revision, messages } = report;
  if (hasErrors(messages)) return `${teller}: refused, nothing was written\n`;
  if (unchanged) return `${teller}: unchanged, nothing was written (revision ${revision})\n`;
  const rows = [
    ['nodes', nodes],
    ['relations', relations],
    ['evidence', passages],
  ] as const;
  const verb = dryRun ? 'would be ' : '';
  const lines = rows.map(
    ([name, { created, updated, deleted, unchanged: kept }]) =>
      `  ${name.padEnd(9)}  ${verb}${created} created, ${updated} updated, ${deleted} deleted, ${kept} unchanged`,
  );
  const head = dryRun ? `${teller}: dry run, nothing was written` : `${teller}: done (revision ${revision})`;
  return `${[head, ...lines].join('\n')}\n`;
}
