import { restoreDump } from '../../store/backup/dump-local.ts';
import type { Holdings } from '../../store/backup/holdings.ts';
import { holdingsOf } from '../../store/backup/holdings.ts';
import { homeFromEnvironment } from '../../store/local/layout.ts';
import { withDatabase } from '../database.ts';
import { progressLine } from '../progress.ts';
import { untilStopping } from '../stop-signals.ts';
import type { Terminal } from '../terminal.ts';
import type { Consent } from './confirm-restore.ts';
import { isWanted } from './confirm-restore.ts';
import type { Restored } from './restored.ts';

/** From a dump of Neo4j into the local database, file by file; the revision is the dump's own. */
export async function restoreFromDump(terminal: Terminal, file: string, consent: Consent): Promise<Restored> {
  const home = homeFromEnvironment(terminal.env);
  const decide = async (holds: Holdings): Promise<Restored> => {
    const before = await withDatabase(terminal, holdingsOf);
    const isRestored = await isWanted(terminal, before, consent);
    const { revision } = isRestored ? holds : before;
    return { kind: 'dump', isRestored, holds, before, revision };
  };
  return untilStopping((signal) =>
    restoreDump({ home, file, onProgress: progressLine(terminal), signal }, decide),
  );
}
