import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkBackup } from '../../../src/store/backup/check-backup.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder();
const file = join(folder, 'graph.ndjson.gz');

const HEAD = {
  format: 'strategy-graph/backup@1',
  program: '0.0.0',
  createdAt: '2030-01-01T00:00:00.000Z',
  revision: '1',
  updatedAt: null,
  migrations: [],
};
/** Enough that a cut or a changed byte falls among them. */
const NODES = Array.from({ length: 2_000 }, (_, index) => ({
  node: [`r${index}`, ['Node'], { id: `n:${index}` }],
}));

function backupOf(head: object, items: readonly object[], end: object = {}): Buffer {
  const told = [head, ...items].map((item) => `${JSON.stringify(item)}\n`).join('');
  const sha256 = createHash('sha256').update(told).digest('hex');
  const counts = { nodes: items.length, relationships: 0, sha256, ...end };
  return gzipSync(`${told}${JSON.stringify({ end: counts })}\n`);
}

async function codeOf(bytes: Uint8Array): Promise<unknown> {
  writeFileSync(file, bytes);
  return checkBackup(file).then(
    () => 'whole',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
}

const WHOLE = backupOf(HEAD, NODES);

function changed(at: number): Buffer {
  const bytes = Buffer.from(WHOLE);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0x10, at);
  return bytes;
}

describe('the file of a backup', () => {
  it('is whole when form, counts and checksum are', async () => {
    expect(await codeOf(WHOLE)).toBe('whole');
    expect(await checkBackup(file)).toMatchObject({ nodes: 2_000, relationships: 0, revision: '1' });
  });

  it.each([
    ['is cut', 'BACKUP_DAMAGED', WHOLE.subarray(0, WHOLE.length / 2)],
    ['lacks its last byte', 'BACKUP_DAMAGED', WHOLE.subarray(0, -1)],
    ['has another byte in its middle', 'BACKUP_DAMAGED', changed(WHOLE.length >> 1)],
    ['tells another checksum', 'BACKUP_DAMAGED', backupOf(HEAD, NODES, { sha256: '0' })],
    ['tells other counts', 'BACKUP_DAMAGED', backupOf(HEAD, NODES, { nodes: 1_999 })],
    ['holds a line that is none of a backup', 'BACKUP_DAMAGED', backupOf(HEAD, [{ nod: [] }])],
    ['goes on after its end', 'BACKUP_DAMAGED', Buffer.concat([WHOLE, gzipSync('{}\n')])],
    ['has no end', 'BACKUP_DAMAGED', gzipSync(`${JSON.stringify(HEAD)}\n`)],
    ['is of a later form', 'BACKUP_NEWER', backupOf({ ...HEAD, format: 'strategy-graph/backup@2' }, [])],
    [
      'is of a graph that was migrated further',
      'BACKUP_NEWER',
      backupOf({ ...HEAD, migrations: [{ number: 1, name: '0001-other.cypher', checksum: '0' }] }, []),
    ],
    ['is empty', 'NOT_A_BACKUP', Buffer.alloc(0)],
    ['is text', 'NOT_A_BACKUP', Buffer.from('format: strategy-graph/plan@1\n')],
    ['is gzip of something else', 'NOT_A_BACKUP', gzipSync('{"format":"strategy-graph/plan@1"}\n')],
    ['is gzip of no text', 'NOT_A_BACKUP', gzipSync(Buffer.alloc(100_000, 0xff))],
  ])('that %s is refused: %s', async (_what, code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});
