import { homeFromEnvironment } from '../../store/local/layout.ts';
import { localStatus, resetLocal } from '../../store/local/local-server.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from '../terminal.ts';
import { needLocal } from './need-local.ts';

export interface ResetRequest {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** Deletes the local database. Asks a person who is there; a program that says `reset` means it. */
export async function resetDatabase(
  terminal: Terminal,
  { json = false, dryRun = false, yes = false }: ResetRequest,
): Promise<ExitStatus> {
  needLocal(terminal.env);
  const home = homeFromEnvironment(terminal.env);
  const { dataFolder, isRunning } = await localStatus(home);
  const isWanted = dryRun || yes || !terminal.isInteractive || (await isConfirmed(terminal, dataFolder));
  const isReset = isWanted && !dryRun;
  if (isReset) await resetLocal(home);
  const told = { home, dataFolder, wasRunning: isRunning, dryRun, isReset };
  await (json ? printJson(terminal, told) : terminal.print(`${outcome(told)}\n`));
  return isWanted ? EXIT.done : EXIT.unusable;
}

async function isConfirmed(terminal: Terminal, dataFolder: string): Promise<boolean> {
  const answer = await terminal.ask(`Delete all that ${dataFolder} holds? Type yes to go on: `);
  return answer.trim().toLowerCase() === 'yes';
}

interface Outcome {
  readonly dataFolder: string;
  readonly wasRunning: boolean;
  readonly dryRun: boolean;
  readonly isReset: boolean;
}

function outcome({ dataFolder, wasRunning, dryRun, isReset }: Outcome): string {
  if (isReset) return `The database is empty: ${dataFolder} was deleted.`;
  if (!dryRun) return 'Nothing was deleted.';
  const stop = wasRunning ? 'stop the database and ' : '';
  return `Dry run: a reset would ${stop}delete ${dataFolder}.`;
}
