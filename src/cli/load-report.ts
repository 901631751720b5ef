import type { LoadReport } from '../store/write/load.ts';

/** What a load or unload did, or with a dry run would do, for people. */
export function loadReportText(report: LoadReport): string {
  const { teller, dryRun, unchanged, nodes, relations, passages, revision } = report;
  if (unchanged) return `${teller}: unchanged, the graph already says exactly this (revision ${revision})\n`;
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
