import { isDump } from '../../store/backup/dump-local.ts';
import { CommandFailure } from '../command-failure.ts';
import { needLocal } from '../db/need-local.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import { notRead } from '../input.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from '../terminal.ts';
import { holdingsText } from './confirm-restore.ts';
import { tellingFile } from './file-failure.ts';
import { restoreFromDump } from './restore-dump.ts';
import { restoreFromGraph } from './restore-graph.ts';
import type { Restored } from './restored.ts';

export interface RestoreOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Checks all of the file before anything is touched; then replaces the graph, where that is wanted. */
export async function runRestore(
  terminal: Terminal,
  file: string,
  { yes = false, dryRun = false, json = false }: RestoreOptions,
): Promise<ExitStatus> {
  const restored = await tellingFile(notReadable, file, async () => {
    if (!(await isDump(file))) return restoreFromGraph(terminal, file, { yes, dryRun });
    needLocal(terminal.env);
    return restoreFromDump(terminal, file, { yes, dryRun });
  });
  await (json
    ? printJson(terminal, { file, dryRun, ...restored })
    : terminal.print(`${outcomeText(file, restored, dryRun)}\n`));
  return restored.isRestored || dryRun ? EXIT.done : EXIT.unusable;
}

function notReadable(file: string, cause: unknown): Error {
  return new CommandFailure(EXIT.unusable, [notRead(file, cause)], { cause });
}

function outcomeText(
  file: string,
  { isRestored, holds, before, revision }: Restored,
  dryRun: boolean,
): string {
  const held = `${holds.nodes} nodes and ${holds.relationships} relationships`;
  if (isRestored) return `The graph holds what ${file} does: ${held} (revision ${revision}).`;
  if (!dryRun) return 'Nothing was changed.';
  const over = before.isEmpty ? 'an empty graph' : holdingsText(before);
  return `Dry run: ${file} is whole; its ${held} would take the place of ${over}.`;
}
