import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { homeLayout } from '../../../src/store/local/layout.ts';
import type { HomeLayout } from '../../../src/store/local/layout.ts';
import { copySeed, fitsSeed, hasSeed, keepAsSeed } from '../../../src/store/local/seed.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder();

const VERSION = '5.26.18';
const [FIRST, SECOND] = [
  { number: 1, checksum: 'a' },
  { number: 2, checksum: 'b' },
];

function newHome(): HomeLayout {
  const layout = homeLayout(mkdtempSync(join(folder, 'home-')));
  mkdirSync(layout.database);
  return layout;
}

/** A home whose database has files of these contents, and users beside it. */
function usedHome(content: string): HomeLayout {
  const layout = newHome();
  for (const file of [
    'databases/neo4j/store',
    'transactions/neo4j/log',
    'databases/system/store',
    'dbms/auth',
  ]) {
    mkdirSync(dirname(join(layout.data, file)), { recursive: true });
    writeFileSync(join(layout.data, file), content);
  }
  return layout;
}

async function newSeed(content = 'seed'): Promise<string> {
  const seed = join(mkdtempSync(join(folder, 'neo4j-')), 'seed');
  await keepAsSeed(usedHome(content), seed, VERSION);
  return seed;
}

function contentOf(layout: HomeLayout): string {
  return readFileSync(join(layout.data, 'databases', 'neo4j', 'store'), 'utf8');
}

describe('a seed fits', () => {
  it.each([
    ['the migrations of today', [FIRST, SECOND], true],
    ['fewer, since the others are applied as ever', [FIRST], true],
    ['none of them', [], true],
    ['more, of a later version', [FIRST, SECOND, { number: 3, checksum: 'c' }], false],
    ['one that was another then', [FIRST, { number: 2, checksum: 'was another' }], false],
    ['one without those before it', [SECOND], false],
  ])('with %s: %#', (_, migrations, fits) => {
    expect(fitsSeed({ version: VERSION, migrations }, VERSION, [FIRST, SECOND])).toBe(fits);
  });

  it('only the server that wrote it', () => {
    expect(fitsSeed({ version: '5.26.17', migrations: [FIRST] }, VERSION, [FIRST])).toBe(false);
  });
});

describe('a new home', () => {
  it('begins with a copy of the database, and with users of its own', async () => {
    const seed = await newSeed();
    const layout = newHome();
    expect(await copySeed(seed, layout, VERSION)).toBe(true);
    expect(contentOf(layout)).toBe('seed');
    expect(readdirSync(join(layout.data, 'databases'))).toEqual(['neo4j']);
    expect(readdirSync(layout.data).sort()).toEqual(['databases', 'transactions']);
    writeFileSync(join(layout.data, 'databases', 'neo4j', 'store'), 'changed');
    const next = newHome();
    await copySeed(seed, next, VERSION);
    expect(contentOf(next)).toBe('seed');
  });

  it('begins with the seed that was kept last', async () => {
    const seed = await newSeed('older');
    await keepAsSeed(usedHome('newer'), seed, VERSION);
    const layout = newHome();
    await copySeed(seed, layout, VERSION);
    expect(contentOf(layout)).toBe('newer');
  });

  it('takes the whole seed where a copy was cut off before', async () => {
    const seed = await newSeed();
    const layout = newHome();
    mkdirSync(`${layout.data}-draft`);
    writeFileSync(join(`${layout.data}-draft`, 'half'), '');
    expect(await copySeed(seed, layout, VERSION)).toBe(true);
    expect(readdirSync(layout.data).sort()).toEqual(['databases', 'transactions']);
  });

  it.each([
    ['of another server', { version: '5.26.17', migrations: [] }],
    ['with other migrations', { version: VERSION, migrations: [FIRST] }],
    ['that nobody can read', 'seed'],
  ])('begins empty where there is only a seed %s', async (_, manifest) => {
    const seed = await newSeed();
    writeFileSync(join(seed, 'manifest.json'), JSON.stringify(manifest));
    const layout = newHome();
    expect(await hasSeed(seed, VERSION)).toBe(false);
    expect(await copySeed(seed, layout, VERSION)).toBe(false);
    expect(existsSync(layout.data)).toBe(false);
  });

  it('begins empty where files of the seed are gone', async () => {
    const seed = await newSeed();
    rmSync(join(seed, 'transactions'), { recursive: true });
    const layout = newHome();
    expect(await copySeed(seed, layout, VERSION)).toBe(false);
    expect(readdirSync(layout.database)).toEqual([]);
  });
});

describe('a home that has a database', () => {
  it('keeps it', async () => {
    const seed = await newSeed();
    const layout = usedHome('own');
    expect(await copySeed(seed, layout, VERSION)).toBe(false);
    expect(contentOf(layout)).toBe('own');
  });
});
