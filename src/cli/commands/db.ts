import type { Command } from 'commander';
import { addCommand } from '../command.ts';
import type { Session } from '../session.ts';

interface DbOptions {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** `strategy-graph db`: the local database by itself. */
export function addDb(program: Command, session: Session): void {
  const db = addCommand(program, 'db', {
    description: 'The local database by itself: start, stop, status, reset.',
    examples: [
      ['db start', 'start it and leave it running'],
      ['db status', 'say whether it runs, and where'],
      ['db stop', 'stop it'],
      ['db reset', 'delete all that it holds'],
    ],
  });
  addCommand(db, 'start', {
    description: 'Start the local database and leave it running, for other commands and tools.',
    examples: [['db start', 'print its address and where its password lies']],
  }).action(async (options: DbOptions) => {
    const { startDatabase } = await import('../db/start-database.ts');
    session.finish(await startDatabase(session.terminal, options.json === true));
  });
  addCommand(db, 'stop', {
    description: 'Stop the local database; a server that uses it answers with errors until it is back.',
    examples: [['db stop', 'stop the database of this home']],
  }).action(async (options: DbOptions) => {
    const { stopDatabase } = await import('../db/stop-database.ts');
    session.finish(await stopDatabase(session.terminal, options.json === true));
  });
  addCommand(db, 'status', {
    description: 'Say whether the database runs and what it holds.',
    examples: [['db status --json', 'for programs']],
  }).action(async (options: DbOptions) => {
    const { showStatus } = await import('../db/show-status.ts');
    session.finish(await showStatus(session.terminal, options.json === true));
  });
  addCommand(db, 'reset', {
    description: 'Stop the local database and delete all that it holds. The next start begins empty.',
    examples: [
      ['db reset', 'ask first, where a person is there to answer'],
      ['db reset --yes', 'without asking'],
      ['db reset --dry-run', 'say what would be deleted'],
    ],
  })
    .option('--yes', 'do not ask')
    .option('--dry-run', 'say what would be deleted and delete nothing')
    .action(async (options: DbOptions) => {
      const { resetDatabase } = await import('../db/reset-database.ts');
      session.finish(await resetDatabase(session.terminal, options));
    });
}
