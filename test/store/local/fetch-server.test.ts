import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchServer } from '../../../src/store/local/fetch-server.ts';
import type { FetchedServer } from '../../../src/store/local/fetch-server.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder();

/** A PATH on which `mvn` is this script; it notes each of its runs in `runs`. */
function pathWithMaven(script: string): { readonly path: string; runs(): number } {
  const bin = mkdtempSync(join(folder, 'bin-'));
  const log = join(bin, 'runs');
  writeFileSync(join(bin, 'mvn'), `#!/bin/sh\necho run >> '${log}'\n${script}`);
  chmodSync(join(bin, 'mvn'), 0o755);
  return {
    path: `${bin}:/usr/bin:/bin`,
    runs: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0),
  };
}

const FETCHING = `for argument in "$@"; do
  case "$argument" in -DoutputDirectory=*) mkdir -p "\${argument#*=}"; echo jar > "\${argument#*=}/a.jar" ;; esac
done
`;
const FAILING = `echo '[ERROR] Could not transfer the artifact'
echo '[ERROR] more about it'
exit 1
`;

function fetchInto(place: string, path: string, told: string[] = []): Promise<FetchedServer> {
  return fetchServer((line) => told.push(line), place, undefined, { PATH: path });
}

describe('fetching the server', () => {
  it('by two at once is done once, and both have it', async () => {
    const place = mkdtempSync(join(folder, 'neo4j-'));
    const maven = pathWithMaven(FETCHING);
    const [one, two] = await Promise.all([fetchInto(place, maven.path), fetchInto(place, maven.path)]);
    expect(maven.runs()).toBe(1);
    expect(two).toEqual(one);
    expect(readdirSync(one.lib)).toEqual(['a.jar']);
    expect(readdirSync(place)).toEqual([one.version]);
  });

  it('is not done again where it is there', async () => {
    const place = mkdtempSync(join(folder, 'neo4j-'));
    const maven = pathWithMaven(FETCHING);
    await fetchInto(place, maven.path);
    const told: string[] = [];
    await fetchInto(place, '/nowhere', told);
    expect(maven.runs()).toBe(1);
    expect(told).toEqual([]);
  });

  it('that fails says what Maven said, leaves nothing, and can be tried again', async () => {
    const place = mkdtempSync(join(folder, 'neo4j-'));
    const failed = fetchInto(place, pathWithMaven(FAILING).path);
    await expect(failed).rejects.toMatchObject({ name: 'StoreError', code: 'FETCH_FAILED' });
    await expect(failed).rejects.toThrow('Could not transfer the artifact');
    expect(readdirSync(place)).toEqual([]);
    const { lib } = await fetchInto(place, pathWithMaven(FETCHING).path);
    expect(existsSync(lib)).toBe(true);
  });

  it('without Maven says how to get it', async () => {
    const place = mkdtempSync(join(folder, 'neo4j-'));
    const failed = fetchInto(place, mkdtempSync(join(folder, 'empty-')));
    await expect(failed).rejects.toMatchObject({ name: 'StoreError', code: 'MAVEN_MISSING' });
    const error: unknown = await failed.catch((caught: unknown) => caught);
    expect(error).toHaveProperty('advice', expect.stringMatching(/apt-get install maven.*NEO4J_URI/u));
    expect(readdirSync(place)).toEqual([]);
  });
});
