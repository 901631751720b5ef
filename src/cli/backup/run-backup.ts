import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dumpLocal } from '../../store/backup/dump-local.ts';
import type { Holdings } from '../../store/backup/holdings.ts';
import { writeBackup } from '../../store/backup/write-backup.ts';
import { homeFromEnvironment } from '../../store/local/layout.ts';
import { withDatabase } from '../database.ts';
import { needLocal } from '../db/need-local.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import { notWritten } from '../output.ts';
import { packageManifest } from '../package-manifest.ts';
import { progressLine } from '../progress.ts';
import { untilStopping } from '../stop-signals.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from '../terminal.ts';
import type { BackupKind } from './backup-kind.ts';
import { EXTENSIONS } from './backup-kind.ts';
import { tellingFile } from './file-failure.ts';

export interface BackupOptions {
  readonly kind: BackupKind;
  readonly out?: string;
  readonly json?: boolean;
}

/** Writes a backup and says what it holds. The name of the file stands first on standard output. */
export async function runBackup(
  terminal: Terminal,
  { kind, out, json = false }: BackupOptions,
): Promise<ExitStatus> {
  if (kind === 'dump') needLocal(terminal.env);
  const file = await fileFor(out, kind);
  const held = await tellingFile(notWritten, file, () => WRITERS[kind](terminal, file));
  const { nodes, relationships, revision } = held;
  const bytes = (await stat(file)).size;
  await (json
    ? printJson(terminal, { file, kind, bytes, ...held })
    : terminal.print(
        `${file}: ${nodes} nodes, ${relationships} relationships of revision ${revision}, read back and whole\n`,
      ));
  return EXIT.done;
}

type Writer = (terminal: Terminal, file: string) => Promise<Holdings>;

const WRITERS: Readonly<Record<BackupKind, Writer>> = {
  graph: async (terminal, file) => {
    const onProgress = progressLine(terminal);
    const program = packageManifest().version;
    const { nodes, relationships, revision, createdAt, sha256 } = await withDatabase(
      terminal,
      (_store, signal, config) => writeBackup({ config, file, program, onProgress, signal }),
    );
    return { nodes, relationships, revision, createdAt, sha256 };
  },
  dump: (terminal, file) =>
    untilStopping((signal) =>
      dumpLocal({
        home: homeFromEnvironment(terminal.env),
        file,
        onProgress: progressLine(terminal),
        signal,
      }),
    ),
};

/** `strategy-graph-20260131T101500Z.ndjson.gz`, here or in the folder that is named; or the file that is named. */
async function fileFor(out: string | undefined, kind: BackupKind): Promise<string> {
  const time = new Date().toISOString().replace(/[-:]|\.\d+/gu, '');
  const name = `strategy-graph-${time}${EXTENSIONS[kind]}`;
  if (out === undefined) return name;
  const isFolder = await stat(out).then(
    (found) => found.isDirectory(),
    () => out.endsWith('/'),
  );
  return isFolder ? join(out, name) : out;
}
