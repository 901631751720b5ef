import type { Command } from 'commander';
import { addCommand } from '../command.ts';
import type { Session } from '../session.ts';
import type { WriteOptions } from './load.ts';

const FOLDER = 'a dataset of the form of data/ (docs/data.md); default: the one that ships';

/** `strategy-graph data`: the dataset that ships. */
export function addData(program: Command, session: Session): void {
  const data = addCommand(program, 'data', {
    description: 'The dataset that ships, data/: check, load, diff.',
    examples: [
      ['data check', 'name every problem in data/'],
      ['data diff', 'say what a load would change'],
      ['data load', 'load it where it has changed'],
      ['data load FOLDER', 'load a dataset of your own, or one that was exported, in its place'],
    ],
  });
  addCommand(data, 'check', {
    description: 'Name every problem in data/, each with file, line and advice. Touches no database.',
    examples: [
      ['data check', 'all problems in one run'],
      ['data check --json', 'for programs'],
    ],
  })
    .argument('[folder]', FOLDER)
    .action(async (folder: string | undefined, options: WriteOptions) => {
      const { checkData } = await import('../dataset/check-data.ts');
      session.finish(await checkData(session.terminal, folder, options.json === true));
    });
  addCommand(data, 'load', {
    description:
      'Load data/ in one transaction, in place of the dataset that is loaded; nothing happens where the graph says exactly this already.',
    examples: [
      ['data load', 'after a change in data/'],
      ['data load --dry-run', 'say the counts and write nothing'],
    ],
  })
    .argument('[folder]', FOLDER)
    .option('--dry-run', 'say the counts and write nothing')
    .action(async (folder: string | undefined, options: WriteOptions) => {
      const { loadData } = await import('../dataset/load-data.ts');
      session.finish(await loadData(session.terminal, folder, options));
    });
  addCommand(data, 'diff', {
    description: 'Say what loading data/ would change. Writes nothing.',
    examples: [
      ['data diff', 'what would be new, changed or gone'],
      ['data diff --json', 'for programs'],
    ],
  })
    .argument('[folder]', FOLDER)
    .action(async (folder: string | undefined, options: WriteOptions) => {
      const { loadData } = await import('../dataset/load-data.ts');
      session.finish(await loadData(session.terminal, folder, { ...options, dryRun: true }));
    });
}
