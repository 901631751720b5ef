import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { serverFolder } from '../../store/local/layout.ts';
import type { Finding } from './finding.ts';

const run = promisify(execFile);

/** The fetched Neo4j server, and Maven, which is needed until it is there. */
export async function checkNeo4jFiles(env: NodeJS.ProcessEnv): Promise<readonly Finding[]> {
  const [fetched, maven] = await Promise.all([fetchedVersion(), mavenVersion(env)]);
  return [mavenFinding(maven, fetched !== undefined), fetchedFinding(fetched)];
}

function mavenFinding(maven: string | undefined, isFetched: boolean): Finding {
  if (maven !== undefined) return { name: 'Maven', state: 'ok', text: maven };
  if (isFetched)
    return { name: 'Maven', state: 'ok', text: 'not found, and not needed: the Neo4j server is fetched' };
  return {
    name: 'Maven',
    state: 'fail',
    text: 'mvn could not be run, so that the Neo4j server cannot be fetched',
    advice:
      'Install Maven (apt-get install maven, brew install maven), or set NEO4J_URI to use a Neo4j of your own.',
  };
}

function fetchedFinding(version: string | undefined): Finding {
  const name = 'Neo4j server';
  if (version !== undefined) return { name, state: 'ok', text: `${version} is fetched` };
  return {
    name,
    state: 'warn',
    text: 'not fetched yet',
    advice: 'The first start fetches it (116 MB, once); `strategy-graph db start` does only that.',
  };
}

/** The folders in `.neo4j/` are named by their versions; others are of a fetch under way. */
async function fetchedVersion(): Promise<string | undefined> {
  const names = await readdir(serverFolder()).catch(() => []);
  return names
    .filter((name) => /^\d+\.\d+\.\d+$/u.test(name))
    .sort()
    .at(-1);
}

/** `Apache Maven 3.8.7 (…)`, with or without colours. */
async function mavenVersion(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    const { stdout } = await run('mvn', ['--version'], { env });
    return /Apache Maven ([\d.]+)/u.exec(stdout)?.[1] ?? 'found';
  } catch {
    return undefined;
  }
}
