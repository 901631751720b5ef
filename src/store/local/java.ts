import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StoreError } from '../store-error.ts';

const run = promisify(execFile);

/** Neo4j 5.26 runs on Java 17 and 21. */
const JAVA_MINIMUM = 17;

const ADVICE = `Install a JDK of version ${JAVA_MINIMUM} or later (for example: apt-get install openjdk-17-jdk-headless, brew install openjdk@17) and let JAVA_HOME or PATH lead to it; or set NEO4J_URI to use a Neo4j of your own.`;

export interface Java {
  readonly command: string;
  readonly major: number;
  /** As it names itself, such as `17.0.15`. */
  readonly version: string;
}

/** The Java that JAVA_HOME or PATH leads to. Throws JAVA_MISSING or JAVA_TOO_OLD. */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const home = env['JAVA_HOME'];
  const command = home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
  const printed = await run(command, ['-version'], { env }).then(
    (result) => result.stderr + result.stdout,
    (cause: unknown) => {
      throw new StoreError('JAVA_MISSING', `No Java could be run as ${command}`, ADVICE, { cause });
    },
  );
  const java = { command, ...parseJavaVersion(printed) };
  if (java.major < JAVA_MINIMUM) {
    throw new StoreError(
      'JAVA_TOO_OLD',
      `The local database needs Java ${JAVA_MINIMUM} or later, but got: ${java.version} (${command})`,
      ADVICE,
    );
  }
  return java;
}

/** `openjdk version "17.0.15" 2025-04-15` is 17; `java version "1.8.0_402"` is 8. An unknown form is taken as new enough. */
export function parseJavaVersion(printed: string): { readonly major: number; readonly version: string } {
  const version = /version "([^"]+)"/u.exec(printed)?.[1] ?? 'unknown';
  const [first = '', second = ''] = version.split(/[._-]/u);
  const major = Number.parseInt(first === '1' ? second : first, 10);
  return { major: Number.isNaN(major) ? Number.POSITIVE_INFINITY : major, version };
}
