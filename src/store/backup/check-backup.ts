import { packagePath } from '../../model/package-path.ts';
import { areKnown, readMigrations } from '../migrations.ts';
import { newer } from './backup-error.ts';
import { readBackup } from './backup-lines.ts';
import type { BackupManifest } from './backup-lines.ts';

/** All of the backup read and found whole, and such that this version can restore it. Throws as {@link readBackup} does. */
export async function checkBackup(file: string, signal?: AbortSignal): Promise<BackupManifest> {
  const manifest = await readBackup(file, {}, signal);
  const today = await readMigrations(packagePath('cypher', 'schema'));
  if (!areKnown(manifest.migrations, today)) {
    const last = manifest.migrations.at(-1)?.name ?? '';
    throw newer(file, `its graph was brought up to ${last}, which this version does not have`);
  }
  return manifest;
}
