import { isNetworkFormat } from '../../export/format-names.ts';
import { readSelection, SELECTION_NAMES, SelectionError } from '../../export/read-selection.ts';
import type { GivenValues } from '../../export/read-selection.ts';
import { wrongUse } from '../command-failure.ts';
import { queryLimits } from '../query/query-limits.ts';
import type { ExportOptions } from './export-options.ts';
import type { ExitStatus } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { exportDataset } from './export-dataset.ts';
import { exportNetwork } from './export-network.ts';
import { exportPlans } from './export-plans.ts';

/** Writes what `--format` names: the network, or what was loaded. Wrong use is said before the database is asked. */
export async function runExport(terminal: Terminal, options: ExportOptions): Promise<ExitStatus> {
  const { format, out, document, json = false } = options;
  const given = givenValues(options);
  if (document !== undefined && format !== 'plan') throw notFor('document', format, '--format plan');
  if (isNetworkFormat(format)) {
    const limits = queryLimits(terminal.env);
    try {
      return await exportNetwork(terminal, { format, out, json, limits, ...readSelection(given) });
    } catch (error) {
      throw error instanceof SelectionError ? wrongSelection(error) : error;
    }
  }
  const [selecting] = Object.keys(given);
  if (selecting !== undefined) throw notFor(dashed(selecting), format, 'the formats of the network');
  return format === 'plan'
    ? exportPlans(terminal, { out, document, json })
    : exportDataset(terminal, { out, json });
}

/** The options that select or name, as an address would say them. */
function givenValues(options: ExportOptions): GivenValues {
  const values: Record<string, readonly string[]> = {};
  for (const name of SELECTION_NAMES) {
    const value = options[name];
    if (value === undefined) continue;
    values[name] = typeof value === 'object' ? value : [String(value)];
  }
  return values;
}

function wrongSelection({ message }: SelectionError): Error {
  return wrongUse(message, 'See: strategy-graph export --help');
}

/** `fiscalYear` → `fiscal-year` */
function dashed(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

function notFor(option: string, format: string, owner: string): Error {
  return wrongUse(`--${option} belongs to ${owner}, but got it with --format ${format}`, 'Leave it out.');
}
