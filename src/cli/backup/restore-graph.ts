import { checkBackup } from '../../store/backup/check-backup.ts';
import { holdingsOf } from '../../store/backup/holdings.ts';
import { restoreBackup } from '../../store/backup/restore-backup.ts';
import { migrate } from '../../store/migrations.ts';
import { withDatabase } from '../database.ts';
import { progressLine } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import type { Consent } from './confirm-restore.ts';
import { isWanted } from './confirm-restore.ts';
import type { Restored } from './restored.ts';

/** From lines of JSON into whatever database the environment names, in one transaction. */
export async function restoreFromGraph(
  terminal: Terminal,
  file: string,
  consent: Consent,
): Promise<Restored> {
  const onProgress = progressLine(terminal);
  onProgress(`Reading ${file}`);
  const { nodes, relationships, revision } = await checkBackup(file);
  const holds = { nodes, relationships, revision };
  return withDatabase(terminal, async (store, signal, config): Promise<Restored> => {
    const before = await holdingsOf(store);
    const told = { kind: 'graph', isRestored: false, holds, before, revision: before.revision } as const;
    if (!(await isWanted(terminal, before, consent))) return told;
    const restored = await restoreBackup({ config, file, onProgress, signal });
    // A backup of an earlier version lacks what was migrated since.
    await migrate(store);
    return { ...told, isRestored: true, revision: restored.revision };
  });
}
