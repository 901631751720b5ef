import { StoreError } from '../../store/store-error.ts';
import { unusable } from '../command-failure.ts';
import { isOfSystem } from '../export/write-files.ts';

/**
 * What is wrong with the file itself is nothing usable, status 1; what is wrong with the database goes on as it is.
 * @param ofSystem says what the system said of the file
 */
export async function tellingFile<T>(
  ofSystem: (file: string, cause: unknown) => Error,
  file: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isOfSystem(error)) throw ofSystem(file, error);
    if (!(error instanceof StoreError) || !OF_FILE.has(error.code)) throw error;
    const { code, message, advice } = error;
    throw unusable({ code, text: message, advice }, { cause: error });
  }
}

const OF_FILE: ReadonlySet<string> = new Set(['NOT_A_BACKUP', 'BACKUP_DAMAGED', 'BACKUP_NEWER']);
