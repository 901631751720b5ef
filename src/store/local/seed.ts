import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Migration } from '../migrations.ts';
import { areKnown, readMigrations } from '../migrations.ts';
import { packagePath } from '../../model/package-path.ts';
import type { HomeLayout } from './layout.ts';

const manifestSchema = z.object({
  /** Of the Neo4j that wrote the files. */
  version: z.string(),
  migrations: z.array(z.object({ number: z.int(), checksum: z.string() })),
});

/** What a seed's files hold, as far as it decides whether they can be used. */
export type SeedManifest = z.output<typeof manifestSchema>;

/** Of a Neo4j's `data/`: the one database, and neither its users nor the record of its databases. */
const PARTS = [join('databases', 'neo4j'), join('transactions', 'neo4j')];

/** Also where an older seed lies: what it lacks is migrated as ever. */
export function fitsSeed(
  manifest: SeedManifest,
  version: string,
  migrations: readonly Pick<Migration, 'number' | 'checksum'>[],
): boolean {
  return manifest.version === version && areKnown(manifest.migrations, migrations);
}

/** Whether the folder holds a seed that this version can start from. */
export async function hasSeed(
  folder: string,
  version: string,
  migrations = packagePath('cypher', 'schema'),
): Promise<boolean> {
  const manifest = await readManifest(folder);
  return manifest !== undefined && fitsSeed(manifest, version, await readMigrations(migrations));
}

/**
 * Takes the database of a home whose server has stopped as the seed, in place of the one that lay there. It appears
 * whole or not at all; the home is of no use afterwards.
 */
export async function keepAsSeed(layout: HomeLayout, folder: string, version: string): Promise<void> {
  const draft = `${folder}-draft`;
  await rm(draft, { recursive: true, force: true });
  await moveDatabase(layout.data, draft);
  const migrations = await readMigrations(packagePath('cypher', 'schema'));
  const manifest: SeedManifest = {
    version,
    migrations: migrations.map(({ number, checksum }) => ({ number, checksum })),
  };
  await writeFile(manifestOf(draft), JSON.stringify(manifest));
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
}

/** Moves the one database from a Neo4j's `data/` to another, without the users. */
export async function moveDatabase(from: string, to: string): Promise<void> {
  for (const part of PARTS) {
    await mkdir(dirname(join(to, part)), { recursive: true });
    await rename(join(from, part), join(to, part));
  }
}

/**
 * Lets a home that has no database yet begin with a copy of the seed's. False where it has one, or there is no seed
 * that fits: it then begins empty. The home has all of it or nothing, wherever this is cut off.
 */
export async function copySeed(folder: string, layout: HomeLayout, version: string): Promise<boolean> {
  if (existsSync(layout.data) || !(await hasSeed(folder, version))) return false;
  const draft = `${layout.data}-draft`;
  try {
    await rm(draft, { recursive: true, force: true });
    for (const part of PARTS) await cp(join(folder, part), join(draft, part), { recursive: true });
    await rename(draft, layout.data);
    return true;
  } catch {
    // Another process put a new seed there meanwhile, or the disk is full, which the server says better.
    await rm(draft, { recursive: true, force: true });
    return false;
  }
}

async function readManifest(folder: string): Promise<SeedManifest | undefined> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(manifestOf(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

function manifestOf(folder: string): string {
  return join(folder, 'manifest.json');
}
