import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the tests of a file or of a `describe`, taken away after them. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'strategy-graph-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
