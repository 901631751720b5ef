import type { Command } from 'commander';
import { addCommand, parseDocumentKey, parsePages } from '../command.ts';
import { formatOf } from '../output.ts';
import { wrongUse } from '../command-failure.ts';
import type { Session } from '../session.ts';

interface ExtractOptions {
  readonly out?: string;
  readonly document?: string;
  readonly pages?: readonly [number, number];
  readonly review?: boolean;
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
      ['extract plan.pdf --pages 99-225 --out plan.yaml', 'the pages of the annex from a PDF'],
      ['extract plan.pdf --review --out review.html', 'what was read beside what came out, least sure first'],
      ['extract page-161.txt | strategy-graph load -', 'read and load, with a look between'],
    ],
  })
    .argument('<file...>', 'text of pages, or a PDF; - reads standard input')
    .option('--out <plan>', 'write the plan here; .yaml or .json decides the form')
    .option('--review', 'show the lines of each item beside its entries; with --out FILE.html as a page')
    .option(
      '--document <key>',
      'the key of the document, instead of one made from its title',
      parseDocumentKey,
    )
    .option('--pages <range>', 'only these pages of the document, such as 99-225', parsePages)
    .action(async (files: readonly string[], options: ExtractOptions) => {
      const format = formatFor(options);
      const { extract } = await import('../plan/extract.ts');
      session.finish(await extract(session.terminal, files, { ...options, format }));
    });
}

/** What `--out` asks for: a plan, or with `--review` a page. */
function formatFor({ out, review = false }: ExtractOptions): ReturnType<typeof formatOf> | undefined {
  if (out === undefined) return undefined;
  if (!review) return formatOf(out);
  if (out.toLowerCase().endsWith('.html')) return undefined;
  throw wrongUse(
    `--review writes a page, so --out ends in .html, but got: ${out}`,
    'Without --out the review is shown in the terminal; without --review the plan is written.',
  );
}
