import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWanted } from '../../../src/cli/backup/confirm-restore.ts';
import { run } from '../../../src/cli/run.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { recordingTerminal } from '../recording-terminal.ts';

const folder = temporaryFolder();
/** Nothing answers there: what is said before the database is asked is said all the same. */
const env = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' };

describe('restore', () => {
  it.each([
    ['a file that is not there', undefined, 1, 'FILE_NOT_READ'],
    ['a file that is no backup', 'a plan', 1, 'NOT_A_BACKUP'],
    ['a dump for a database that is not ours', 'DZV1…', 2, 'WRONG_USE'],
  ])('refuses %s before it asks the database', async (_what, text, status, code) => {
    const file = join(folder, 'given');
    if (text !== undefined) writeFileSync(file, text);
    const terminal = recordingTerminal({ env });
    expect(await run(['restore', file, '--yes', '--json'], terminal)).toBe(status);
    expect(JSON.parse(terminal.printed())).toMatchObject({ status, messages: [{ code }] });
  });

  it('refuses a dump of a database that is not ours', async () => {
    const terminal = recordingTerminal({ env });
    expect(await run(['backup', '--kind', 'dump'], terminal)).toBe(2);
    expect(terminal.said()).toContain('error WRONG_USE');
  });
});

describe('a graph that holds something', () => {
  const holds = { nodes: 8, relationships: 2, revision: '7', isEmpty: false };
  const consent = { yes: false, dryRun: false };

  it.each([
    ['yes', true],
    ['y', false],
    ['', false],
  ])('is replaced where a person says so in full: "%s"', async (answer, wanted) => {
    expect(await isWanted(recordingTerminal({ answer }), holds, consent)).toBe(wanted);
  });

  it('is replaced for a program only with --yes, and never on a dry run', async () => {
    const nobody = recordingTerminal();
    await expect(isWanted(nobody, holds, consent)).rejects.toThrow(
      '8 nodes and 2 relationships (revision 7)',
    );
    expect(await isWanted(nobody, holds, { ...consent, yes: true })).toBe(true);
    expect(await isWanted(nobody, holds, { yes: true, dryRun: true })).toBe(false);
    expect(await isWanted(nobody, { ...holds, isEmpty: true }, consent)).toBe(true);
  });
});
