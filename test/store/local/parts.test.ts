import { createServer } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersBolt, freePort } from '../../../src/store/local/bolt-port.ts';
import { parseJavaVersion } from '../../../src/store/local/java.ts';
import { homeLayout } from '../../../src/store/local/layout.ts';
import { withLock } from '../../../src/store/local/lock.ts';
import { initialUser } from '../../../src/store/local/password.ts';
import { identityOf, isRunning } from '../../../src/store/local/processes.ts';
import { defaultHeap, parseUserSettings, settingsText } from '../../../src/store/local/settings.ts';
import { startFailure } from '../../../src/store/local/start-failure.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder();

describe('the version of Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "21-ea" 2023-09-19', 21],
    ['something else', Number.POSITIVE_INFINITY],
  ])('in %s is %d', (printed, major) => {
    expect(parseJavaVersion(printed).major).toBe(major);
  });
});

describe('the first user', () => {
  it('is written as neo4j-admin writes it', () => {
    const salt = Buffer.from('bd7ea7256a787beec4054560a77fb9e4a22d7ace3814bed537c4e5bfb560520e', 'hex');
    expect(initialUser('abcdefgh2', salt)).toBe(
      'neo4j:SHA-256,aae32b9cdafceeaf263eb06019a13403d5cb9e3ff0070df0a821c1e219a3fae5,bd7ea7256a787beec4054560a77fb9e4a22d7ace3814bed537c4e5bfb560520e,1024:',
    );
  });
});

describe('a port', () => {
  it('that is taken is passed over, and one that speaks no Bolt does not answer', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n'));
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    expect(await answersBolt(port)).toBe(false);
    expect(await freePort([port])).not.toBe(port);
    server.close();
  });
});

describe('a process', () => {
  it('is told apart from a later one of its number', () => {
    const own = identityOf(process.pid);
    expect(own).toBeDefined();
    if (own !== undefined) expect(isRunning(own)).toBe(true);
    expect(isRunning({ pid: process.pid, startTime: 'before' })).toBe(false);
  });
});

describe('a lock', () => {
  it('lets one at a time do its work', async () => {
    const path = join(folder, 'lock-order');
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    };
    await Promise.all([1, 2, 3, 4].map(() => withLock(path, { waitMs: 30_000 }, work)));
    expect(most).toBe(1);
  });

  it('of a process that is gone is taken over', async () => {
    const path = join(folder, 'lock-stale');
    writeFileSync(path, JSON.stringify({ pid: process.pid, startTime: 'long ago' }));
    expect(await withLock(path, { waitMs: 1_000 }, () => Promise.resolve('done'))).toBe('done');
  });

  it('that stays held is an error with the process that holds it', async () => {
    const path = join(folder, 'lock-held');
    writeFileSync(path, JSON.stringify(identityOf(process.pid)));
    await expect(withLock(path, { waitMs: 0 }, () => Promise.resolve())).rejects.toMatchObject({
      code: 'HOME_BUSY',
    });
  });
});

describe('the settings of the server', () => {
  it('give way to those of the user and carry the heap to the JVM', () => {
    const user = parseUserSettings(
      '# mine\nserver.memory.pagecache.size=1g\nserver.memory.heap.max_size=2g\n',
    );
    expect(user.heap).toBe('2g');
    const lines = settingsText(7700, user).split('\n');
    expect(lines).toContain('server.bolt.listen_address=127.0.0.1:7700');
    expect(lines.filter((line) => line.startsWith('server.memory.pagecache.size'))).toEqual([
      'server.memory.pagecache.size=1g',
    ]);
  });
});

describe('the heap of the server', () => {
  const GIGABYTE = 2 ** 30;

  it.each([
    [2 * GIGABYTE, '512m'],
    [8 * GIGABYTE, '1024m'],
    [64 * GIGABYTE, '2048m'],
  ])('of a machine with %d bytes is %s where the user says nothing', (bytes, heap) => {
    expect(defaultHeap(bytes)).toBe(heap);
    expect(parseUserSettings('', defaultHeap(bytes)).heap).toBe(heap);
  });
});

describe('the memory of one transaction', () => {
  const settingOf = (text: string): readonly string[] =>
    settingsText(7700, parseUserSettings(text, '512m'))
      .split('\n')
      .filter((line) => line.startsWith('db.memory.transaction.max'));

  it.each([
    ['', 'db.memory.transaction.max=307m'],
    ['server.memory.heap.max_size=2g', 'db.memory.transaction.max=1228m'],
    ['server.memory.heap.max_size=524288K', 'db.memory.transaction.max=307m'],
    ['server.memory.heap.max_size=1073741824', 'db.memory.transaction.max=614m'],
    ['db.memory.transaction.max=20m', 'db.memory.transaction.max=20m'],
  ])('with the settings "%s" is %s', (text, line) => {
    expect(settingOf(text)).toEqual([line]);
  });

  it('is left to the server where the heap is none that we understand', () => {
    expect(settingOf('server.memory.heap.max_size=50%')).toEqual([]);
  });
});

describe('a server that did not start', () => {
  const layout = homeLayout(folder);

  it.each([
    ['java.nio.file.FileSystemException: data: No space left on device', 'HOME_UNUSABLE'],
    ['Caused by: java.net.BindException: Address already in use', 'PORT_BUSY'],
    [
      'Error reading config: Unrecognized setting. No declared setting with name: a.b',
      'DATABASE_START_FAILED',
    ],
    ['', 'DATABASE_START_FAILED'],
  ])('and said "%s" is %s', (printed, code) => {
    const error = startFailure(printed, layout);
    expect(error.code).toBe(code);
    expect(error.advice).not.toBe('');
    if (printed !== '') expect(error.message).toContain(printed.slice(0, 40));
  });
});
