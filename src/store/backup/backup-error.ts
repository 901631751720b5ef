import { StoreError } from '../store-error.ts';

export function notABackup(file: string): StoreError {
  return new StoreError(
    'NOT_A_BACKUP',
    `restore takes a file that strategy-graph backup wrote, but got: ${file}, which is none`,
    'Give it such a file. Plans go in by strategy-graph load, datasets by strategy-graph data load.',
  );
}

export function damaged(file: string, how: string): StoreError {
  return new StoreError(
    'BACKUP_DAMAGED',
    `The backup ${file} is not whole: ${how}`,
    'Copy it again from where it was kept, or take another one; nothing was changed.',
  );
}

export function newer(file: string, how: string): StoreError {
  return new StoreError(
    'BACKUP_NEWER',
    `This version cannot read the backup ${file}: ${how}`,
    'Restore it with the version of Strategy Graph that wrote it, or a later one.',
  );
}
