import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packagePath } from '../../model/package-path.ts';
import { StoreError } from '../store-error.ts';
import { serverFolder } from './layout.ts';
import { withLock } from './lock.ts';
import type { Progress } from './progress.ts';

const POM = packagePath('src', 'store', 'local', 'pom.xml');
/** Jars of Neo4j 5.26 LTS Community; only for the progress line. */
const ABOUT_JARS = 214;
const FETCH_MS = 30 * 60_000;

export interface FetchedServer {
  /** Of Neo4j, such as `5.26.18`. */
  readonly version: string;
  /** Folder of jars, to be the class path. */
  readonly lib: string;
}

/**
 * The Neo4j server, fetched by Maven into `.neo4j/<version>` when it is not there yet; shared by all homes of this
 * checkout. It appears there whole or not at all, and two processes that fetch at once fetch once.
 * Throws MAVEN_MISSING, FETCH_FAILED, or the reason of the signal that ended it.
 */
export async function fetchServer(
  onProgress: Progress,
  folder = serverFolder(),
  signal?: AbortSignal,
  env: NodeJS.ProcessEnv = process.env,
): Promise<FetchedServer> {
  const version = await serverVersion();
  const place = join(folder, version);
  const fetched = { version, lib: join(place, 'lib') };
  if (existsSync(place)) return fetched;
  const waiting = (holder: number): void => {
    onProgress(`Waiting for process ${holder}, which is fetching the Neo4j server`);
  };
  return withLock(join(folder, 'lock'), { waitMs: FETCH_MS, onWait: waiting }, async () => {
    if (existsSync(place)) return fetched;
    const draft = join(folder, `fetching-${process.pid}`);
    await rm(draft, { recursive: true, force: true });
    try {
      await mkdir(draft, { recursive: true });
      onProgress(`Fetching the Neo4j ${version} server (116 MB, once)`);
      await copyDependencies(join(draft, 'lib'), onProgress, { signal, env });
      await rename(draft, place);
      onProgress(`Fetched the Neo4j ${version} server into ${place}`);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
    return fetched;
  });
}

/** Whether the server lies in the folder whole. */
export async function isFetched(folder = serverFolder()): Promise<boolean> {
  return existsSync(join(folder, await serverVersion()));
}

/** As the pom names it. */
async function serverVersion(): Promise<string> {
  const version = /<version>([\d.]+)<\/version>\s*<\/dependency>/u.exec(await readFile(POM, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${POM} names no version of its one dependency`);
  return version;
}

/** Maven's own lines are read for progress and for the first error; nothing of them is printed as such. */
async function copyDependencies(
  lib: string,
  onProgress: Progress,
  { signal, env }: { readonly signal: AbortSignal | undefined; readonly env: NodeJS.ProcessEnv },
): Promise<void> {
  const goal = ['-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`];
  const maven = spawn('mvn', goal, { stdio: ['ignore', 'pipe', 'pipe'], signal, env });
  const complaints: string[] = [];
  let jars = 0;
  const readLines = async (stream: NodeJS.ReadableStream): Promise<void> => {
    for await (const line of createInterface(stream)) {
      if (/^Downloaded .*\.jar /u.test(line)) {
        jars += 1;
        if (jars % 20 === 0) onProgress(`Fetching the Neo4j server: ${jars} files (of about ${ABOUT_JARS})`);
      }
      if (line.startsWith('[ERROR] ')) complaints.push(line.slice('[ERROR] '.length));
    }
  };
  const ended = new Promise<number | null>((resolve, reject) => {
    maven.once('error', reject);
    maven.once('close', resolve);
  });
  const [status] = await Promise.all([ended, readLines(maven.stdout), readLines(maven.stderr)]).catch(
    (cause: unknown) => {
      signal?.throwIfAborted();
      throw new StoreError(
        'MAVEN_MISSING',
        'Maven could not be run, so the Neo4j server cannot be fetched',
        'Install Maven (for example: apt-get install maven, brew install maven) so that mvn is on the PATH; or set NEO4J_URI to use a Neo4j of your own.',
        { cause },
      );
    },
  );
  if (status !== 0) {
    throw new StoreError(
      'FETCH_FAILED',
      `Maven could not fetch the Neo4j server: ${complaints[0] ?? `it ended with status ${status}`}`,
      'Look at the network, the proxy in ~/.m2/settings.xml and the free disk space, then try again; or set NEO4J_URI to use a Neo4j of your own.',
    );
  }
}
