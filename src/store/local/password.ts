import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreError } from '../store-error.ts';
import type { HomeLayout } from './layout.ts';

const ITERATIONS = 1024;

/**
 * The password of this home's database, made when there is none yet. It lies in a file that only its owner may
 * read, and its salted digest where the server looks for its first password.
 */
export async function homePassword(layout: HomeLayout): Promise<string> {
  const known = await readPassword(layout.password);
  const hasUsers = existsSync(`${layout.database}/data/databases/system`);
  if (known === undefined && hasUsers) {
    throw new StoreError(
      'PASSWORD_LOST',
      `The database in ${layout.database} has a password, but ${layout.password} is gone`,
      'Put the file back, or start anew with: strategy-graph db reset',
    );
  }
  const password = known ?? randomBytes(24).toString('base64url');
  if (known === undefined) await writeOwnerOnly(layout.password, password);
  if (!hasUsers) await writeOwnerOnly(layout.auth, `${initialUser(password, randomBytes(32))}\n`);
  return password;
}

export async function readPassword(path: string): Promise<string | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    return text.trim() === '' ? undefined : text.trim();
  } catch {
    return undefined;
  }
}

/**
 * What `neo4j-admin dbms set-initial-password` leaves for the first start of Neo4j 5: written here, it costs no
 * second JVM (2 s). Format: user, algorithm, digest, salt, iterations, flags.
 */
export function initialUser(password: string, salt: Buffer): string {
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ITERATIONS; round += 1) hash = createHash('sha256').update(hash).digest();
  return `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ITERATIONS}:`;
}

/** Anew each time: the mode of a file that is there already would stay as it was. */
async function writeOwnerOnly(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await rm(path, { force: true });
  await writeFile(path, text, { mode: 0o600, flag: 'wx' });
}
