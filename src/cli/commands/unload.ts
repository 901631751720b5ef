import type { Command } from 'commander';
import { addCommand } from '../command.ts';
import type { Session } from '../session.ts';
import type { WriteOptions } from './load.ts';

/** `strategy-graph unload`: takes out what one document said. */
export function addUnload(program: Command, session: Session): void {
  addCommand(program, 'unload', {
    description: 'Take out of the graph what one document said; what others say too stays.',
    examples: [
      ['unload cybersecurity-2024', 'take a document out'],
      ['unload cybersecurity-2024 --dry-run', 'say what would go'],
    ],
  })
    .argument('<key>', "the document's key, as `load` named it")
    .option('--dry-run', 'say the counts and write nothing')
    .action(async (key: string, options: WriteOptions) => {
      const { unload } = await import('../plan/unload.ts');
      session.finish(await unload(session.terminal, key, options));
    });
}
