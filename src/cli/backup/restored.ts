import type { Holdings, PresentHoldings } from '../../store/backup/holdings.ts';
import type { BackupKind } from './backup-kind.ts';

/** What became of a restore. */
export interface Restored {
  readonly kind: BackupKind;
  readonly isRestored: boolean;
  /** In the backup. */
  readonly holds: Holdings;
  /** In the graph before. */
  readonly before: PresentHoldings;
  /** Of the graph as it is now. */
  readonly revision: string;
}
