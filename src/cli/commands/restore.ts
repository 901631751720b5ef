import type { Command } from 'commander';
import type { RestoreOptions } from '../backup/run-restore.ts';
import { addCommand } from '../command.ts';
import type { Session } from '../session.ts';

/** `strategy-graph restore`: what a backup holds, in the place of what the graph holds. */
export function addRestore(program: Command, session: Session): void {
  addCommand(program, 'restore', {
    description:
      'Put what a backup holds in the place of all that the graph holds. The file is read to its end first; then all of it is there or nothing was changed.',
    examples: [
      ['restore graph.ndjson.gz', 'ask first, where the graph holds something'],
      ['restore graph.ndjson.gz --yes', 'without asking'],
      ['restore graph.ndjson.gz --dry-run', 'check the file and say what would be replaced'],
    ],
  })
    .argument('<file>', 'what backup wrote, of either kind')
    .option('--yes', 'do not ask')
    .option('--dry-run', 'say what would be done and change nothing')
    .action(async (file: string, options: RestoreOptions) => {
      const { runRestore } = await import('../backup/run-restore.ts');
      session.finish(await runRestore(session.terminal, file, options));
    });
}
