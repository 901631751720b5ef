import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findJava } from '../../../src/store/local/java.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder();

/** A JAVA_HOME whose `java` only tells this version. */
function javaHome(version: string): string {
  const home = mkdtempSync(join(folder, 'jdk-'));
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  chmodSync(join(home, 'bin', 'java'), 0o755);
  return home;
}

describe('Java', () => {
  it('is the one of JAVA_HOME before that of the PATH', async () => {
    const home = javaHome('21.0.2');
    expect(await findJava({ PATH: process.env['PATH'], JAVA_HOME: home })).toEqual({
      command: join(home, 'bin', 'java'),
      major: 21,
      version: '21.0.2',
    });
  });

  it.each([
    ['nowhere on the PATH', { PATH: folder }],
    ['not where JAVA_HOME leads', { PATH: process.env['PATH'], JAVA_HOME: folder }],
  ])('%s is an error that says how to get it', async (_where, env) => {
    const finding = findJava(env);
    await expect(finding).rejects.toMatchObject({ name: 'StoreError', code: 'JAVA_MISSING' });
    const error: unknown = await finding.catch((caught: unknown) => caught);
    expect(error).toHaveProperty('advice', expect.stringMatching(/Install a JDK of version 17 or later/u));
  });

  it('that is too old is an error with its version', async () => {
    const finding = findJava({ JAVA_HOME: javaHome('11.0.20') });
    await expect(finding).rejects.toMatchObject({ code: 'JAVA_TOO_OLD' });
    await expect(finding).rejects.toThrow('11.0.20');
  });
});
