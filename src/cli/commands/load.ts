import type { Command } from 'commander';
import { addCommand } from '../command.ts';
import type { Session } from '../session.ts';

export interface WriteOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `strategy-graph load`: what plans say goes into the graph. */
export function addLoad(program: Command, session: Session): void {
  addCommand(program, 'load', {
    description:
      'Load plans into the graph, each in one transaction. Replaces what the same document said before; a second load changes nothing.',
    examples: [
      ['load plan.yaml', 'load a plan'],
      ['load plan.yaml --dry-run', 'say what a load would change'],
      ['extract page-161.txt | strategy-graph load -', 'load what another command prints'],
    ],
  })
    .argument('<plan...>', 'plans, YAML or JSON; - reads standard input')
    .option('--dry-run', 'say the counts and write nothing')
    .action(async (files: readonly string[], options: WriteOptions) => {
      const { loadPlans } = await import('../plan/load-plans.ts');
      session.finish(await loadPlans(session.terminal, files, options));
    });
}
