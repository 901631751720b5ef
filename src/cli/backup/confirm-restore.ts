import type { Holdings, PresentHoldings } from '../../store/backup/holdings.ts';
import { unusable } from '../command-failure.ts';
import type { Terminal } from '../terminal.ts';

export interface Consent {
  readonly yes: boolean;
  readonly dryRun: boolean;
}

/**
 * Whether what the graph holds may be taken out: asks the person at the terminal, unless there is nothing or `--yes` was given.
 * Throws GRAPH_NOT_EMPTY where nobody sits there.
 */
export async function isWanted(
  terminal: Terminal,
  before: PresentHoldings,
  { yes, dryRun }: Consent,
): Promise<boolean> {
  if (dryRun) return false;
  if (yes || before.isEmpty) return true;
  const held = holdingsText(before);
  if (!terminal.isInteractive) {
    throw unusable({
      code: 'GRAPH_NOT_EMPTY',
      text: `a restore takes the place of all that the graph holds, and it holds ${held}`,
      advice: 'Give --yes where that is meant; strategy-graph backup keeps what is there first.',
    });
  }
  const answer = await terminal.ask(`Replace what the graph holds, ${held}? Type yes to go on: `);
  return answer.trim().toLowerCase() === 'yes';
}

/** `812 nodes and 2310 relationships (revision 7)` */
export function holdingsText({ nodes, relationships, revision }: Holdings): string {
  return `${nodes} nodes and ${relationships} relationships (revision ${revision})`;
}
