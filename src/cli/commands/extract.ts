import type { Command } from 'commander';
import { addCommand, parseDocumentKey } from '../command.ts';
import { formatOf } from '../output.ts';
import type { Session } from '../session.ts';

export interface ExtractOptions {
  readonly out?: string;
  readonly document?: string;
  readonly json?: boolean;
}

/** `strategy-graph extract`: pages of a document become a plan that a person may read and correct. */
export function addExtract(program: Command, session: Session): void {
  addCommand(program, 'extract', {
    description:
      'Read pages of one document into a plan: measures, ministries, relations. Touches no database.',
    examples: [
      ['extract page-161.txt', 'print the plan as YAML'],
      ['extract page-*.txt --out plan.yaml', 'several pages into one plan; .json works too'],
      ['extract page-161.txt --document cybersecurity-2024', 'under a key of your choice'],
      ['extract page-161.txt | strategy-graph load -', 'read and load, with a look between'],
    ],
  })
    .argument('<file...>', 'text of pages, or a PDF; - reads standard input')
    .option('--out <plan>', 'write the plan here; .yaml or .json decides the form')
    .option(
      '--document <key>',
      'the key of the document, instead of one made from its title',
      parseDocumentKey,
    )
    .action(async (files: readonly string[], options: ExtractOptions) => {
      const format = options.out === undefined ? undefined : formatOf(options.out);
      const { extract } = await import('../plan/extract.ts');
      session.finish(await extract(session.terminal, files, { ...options, format }));
    });
}
