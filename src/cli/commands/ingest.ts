import type { Command } from 'commander';
import { addCommand, parseDocumentKey } from '../command.ts';
import type { Session } from '../session.ts';
import type { WriteOptions } from './load.ts';

export interface IngestOptions extends WriteOptions {
  readonly document?: string;
}

/** `strategy-graph ingest`: extract and load in one go. */
export function addIngest(program: Command, session: Session): void {
  addCommand(program, 'ingest', {
    description: 'Read pages of one document and load them: extract and load in one go.',
    examples: [
      ['ingest page-161.txt', 'read a page into the graph'],
      ['ingest page-161.txt --dry-run', 'say what that would change'],
      ['ingest page-161.txt --document cybersecurity-2024', 'under a key of your choice'],
    ],
  })
    .argument('<file...>', 'text of pages, or a PDF; - reads standard input')
    .option(
      '--document <key>',
      'the key of the document, instead of one made from its title',
      parseDocumentKey,
    )
    .option('--dry-run', 'say the counts and write nothing')
    .action(async (files: readonly string[], options: IngestOptions) => {
      const { ingest } = await import('../plan/ingest.ts');
      session.finish(await ingest(session.terminal, files, options));
    });
}
