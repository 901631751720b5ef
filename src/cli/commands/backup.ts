import type { Command } from 'commander';
import { Option } from 'commander';
import { BACKUP_KINDS } from '../backup/backup-kind.ts';
import type { BackupOptions } from '../backup/run-backup.ts';
import { addCommand } from '../command.ts';
import type { Session } from '../session.ts';

/** `strategy-graph backup`: all that the graph holds, in one file. */
export function addBackup(program: Command, session: Session): void {
  addCommand(program, 'backup', {
    description:
      'Write all that the graph holds into one file, beside a running server too, and read it back before it gets its name.',
    examples: [
      ['backup', 'a file in this folder, named by the time'],
      ['backup --out /var/backups/', 'the same in another folder'],
      [
        'backup --out graph.ndjson.gz',
        'under a name of your own; one that was there is replaced when the new one is whole',
      ],
      ['backup --kind dump', "the local database in the form of Neo4j's own tools; stops it meanwhile"],
    ],
  })
    .option('--out <path>', 'the file to write, or a folder that is there')
    .addOption(
      new Option(
        '--kind <kind>',
        'graph: of any database, which goes on; dump: of the local one, which is stopped, dumped and started again',
      )
        .choices(BACKUP_KINDS)
        .default('graph'),
    )
    .action(async (options: BackupOptions) => {
      const { runBackup } = await import('../backup/run-backup.ts');
      session.finish(await runBackup(session.terminal, options));
    });
}
