import type { Command } from 'commander';
import { addCommand, parseDocumentKey, parsePages } from '../command.ts';
import type { Session } from '../session.ts';
import type { WriteOptions } from './load.ts';

interface IngestOptions extends WriteOptions {
  readonly document?: string;
  readonly pages?: readonly [number, number];
}

/** `strategy-graph ingest`: extract and load in one go. */
export function addIngest(program: Command, session: Session): void {
  addCommand(program, 'ingest', {
    description: 'Read pages of one document and load them: extract and load in one go.',
    examples: [
      ['ingest page-161.txt', 'read a page into the graph'],
      ['ingest plan.pdf --pages 99-225', 'the pages of the annex from a PDF'],
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
    .option('--pages <range>', 'only these pages of the document, such as 99-225', parsePages)
    .option('--dry-run', 'say the counts and write nothing')
    .action(async (files: readonly string[], options: IngestOptions) => {
      const { ingest } = await import('../plan/ingest.ts');
      session.finish(await ingest(session.terminal, files, options));
    });
}
