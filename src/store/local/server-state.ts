import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { isRunning, processesWithArgument, identityOf } from './processes.ts';
import type { HomeLayout } from './layout.ts';

const stateSchema = z.object({
  pid: z.int(),
  startTime: z.string(),
  port: z.int().min(1).max(65_535),
  version: z.string(),
});

/** The server process of a home, as the one that started it wrote it down. */
export type ServerState = z.output<typeof stateSchema>;

/** How a server process of this home can be told from every other process. */
export function homeArgument(layout: HomeLayout): string {
  return `--home-dir=${layout.database}`;
}

/** The same of a program that works on the files of a home whose server is stopped. */
export function adminArgument(layout: HomeLayout): string {
  return `-Dstrategy-graph.home=${layout.database}`;
}

export async function writeState(layout: HomeLayout, state: ServerState): Promise<void> {
  const draft = `${layout.state}.${process.pid}`;
  await writeFile(draft, JSON.stringify(state));
  await rename(draft, layout.state);
  await writeFile(layout.port, String(state.port));
}

/** The state of the server that runs now; undefined when none does, whatever was written down. */
export async function readState(layout: HomeLayout): Promise<ServerState | undefined> {
  try {
    const state = stateSchema.parse(JSON.parse(await readFile(layout.state, 'utf8')));
    return isRunning(state) ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Servers of this home, or programs at its files, that nobody wrote down: their starter was killed before it could, or before they ended. */
export async function strayServers(layout: HomeLayout): Promise<readonly number[]> {
  const known = await readState(layout);
  return [homeArgument(layout), adminArgument(layout)]
    .flatMap(processesWithArgument)
    .filter((pid) => pid !== known?.pid && identityOf(pid) !== undefined);
}

export async function dropState(layout: HomeLayout): Promise<void> {
  await rm(layout.state, { force: true });
}

/** The port that this home had last. */
export async function rememberedPort(layout: HomeLayout): Promise<number | undefined> {
  try {
    const port = Number.parseInt(await readFile(layout.port, 'utf8'), 10);
    return port >= 1 && port <= 65_535 ? port : undefined;
  } catch {
    return undefined;
  }
}
