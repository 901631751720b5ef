import { constants } from 'node:fs';
import { access, mkdtemp, rmdir, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reasonOf } from '../output.ts';
import type { Finding } from './finding.ts';

const MB = 1024 * 1024;
/** An empty database takes 2 MB; what is loaded, its logs and its indexes some tens more. */
const LEAST_FREE = 200 * MB;
const GOOD_FREE = 1024 * MB;

/** Whether state can be kept, and room is left for it. */
export async function checkHome(home: string): Promise<readonly Finding[]> {
  const folder = await nearestFolder(home);
  return Promise.all([checkWritable(home, folder), checkSpace(folder)]);
}

/** Makes a folder there and takes it away: permission bits alone say nothing of file systems that refuse. */
async function checkWritable(home: string, folder: string): Promise<Finding> {
  const name = 'Home';
  try {
    await rmdir(await mkdtemp(join(folder, '.probe-')));
    return { name, state: 'ok', text: home };
  } catch (error) {
    return {
      name,
      state: 'fail',
      text: `${folder} cannot be written to: ${reasonOf(error)}`,
      advice: 'Change its permissions, or let STRATEGY_GRAPH_HOME name another folder.',
    };
  }
}

async function checkSpace(folder: string): Promise<Finding> {
  const name = 'Disk space';
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const text = `${Math.floor(free / MB)} MB free at ${folder}`;
  if (free >= GOOD_FREE) return { name, state: 'ok', text };
  return {
    name,
    state: free < LEAST_FREE ? 'fail' : 'warn',
    text,
    advice: 'Make room, or let STRATEGY_GRAPH_HOME name a folder on another disk.',
  };
}

/** The home itself, or the folder that it would be made in. */
async function nearestFolder(path: string): Promise<string> {
  try {
    await access(path, constants.F_OK);
    return path;
  } catch {
    const parent = dirname(path);
    return parent === path ? path : nearestFolder(parent);
  }
}
