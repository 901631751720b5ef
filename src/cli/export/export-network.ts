import type { NetworkFormat } from '../../export/format-names.ts';
import { exportFormat } from '../../export/formats.ts';
import type { WriteOptions } from '../../export/format.ts';
import type { GraphSource } from '../../export/graph.ts';
import type { ExportRequest } from '../../export/read-selection.ts';
import { graphState, storedGraph } from '../../export/stored-graph.ts';
import type { NetworkIds } from '../../export/selected-ids.ts';
import type { StreamRows } from '../../export/rows.ts';
import type { Message } from '../../model/message.ts';
import type { Limits } from '../../query/limits.ts';
import type { Store } from '../../store/store.ts';
import { wrongUse } from '../command-failure.ts';
import { withDatabase } from '../database.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { printJson, sayMessages } from '../terminal.ts';
import { countedSource } from './counted-source.ts';
import type { OutputFile, WrittenFile } from './write-files.ts';
import { writeFiles, writeFilesBelow } from './write-files.ts';

export interface NetworkExport extends ExportRequest {
  readonly format: NetworkFormat;
  readonly out: string | undefined;
  readonly json: boolean;
  /** Those of the API that LIMIT_… set. */
  readonly limits: Partial<Limits>;
}

/** Streams the graph into the files of a format, or a format of one file to standard output. */
export async function exportNetwork(terminal: Terminal, request: NetworkExport): Promise<ExitStatus> {
  const { format, out, json } = request;
  const { files } = exportFormat(format);
  const isFolder = files.length > 1;
  if (out === undefined && isFolder && !json) {
    const names = files.map(({ name }) => name).join(', ');
    throw wrongUse(
      `${format} is several files (${names}) and needs --out`,
      'Give --out the name of a folder.',
    );
  }
  await withDatabase(terminal, async (store, signal) => {
    const { source, counts } = countedSource(await graphOf(store, request, signal));
    const messages: Message[] = [];
    const options: WriteOptions = {
      ...request.options,
      onOmission: (note) => messages.push({ ...DRAWING_CUT, text: note }),
    };
    const texts = files.map(({ name, write }): OutputFile => ({ name, pieces: write(source, options) }));
    if (out === undefined) {
      await (json ? printAsJson(terminal, format, texts) : printPieces(terminal, texts));
      sayMessages(terminal, messages);
      return;
    }
    const written = isFolder
      ? await writeFilesBelow(out, texts, signal)
      : await writeFiles(
          texts.map(({ pieces }) => ({ name: out, pieces })),
          signal,
        );
    sayMessages(terminal, messages);
    const report = { format, revision: source.meta.revision, ...counts(), files: written, messages };
    await (json ? printJson(terminal, report) : terminal.print(reportText(report)));
  });
  return EXIT.done;
}

const DRAWING_CUT = {
  code: 'DRAWING_CUT',
  severity: 'warning',
  advice: 'Ask for a part: --around ID --depth 1, --types, --kinds. The other formats carry all of it.',
} as const;

async function graphOf(
  store: Store,
  { selection, limits }: NetworkExport,
  signal: AbortSignal,
): Promise<GraphSource> {
  const stream: StreamRows = (statement) => store.stream(statement, { signal });
  const networkIds: NetworkIds = async (selected) => {
    const { selectingNetwork } = await import('../../api/network-ids.ts');
    const { loadSchema } = await import('../../query/schema.ts');
    const read: Store['read'] = (statement, options) => store.read(statement, options);
    return selectingNetwork({ schema: loadSchema(), read, limits })(selected, signal);
  };
  return storedGraph(stream, await graphState(stream), { selection, networkIds });
}

async function printPieces(terminal: Terminal, files: readonly OutputFile[]): Promise<void> {
  for (const { pieces } of files) for await (const piece of pieces) await terminal.print(piece);
}

/** `{"format", "files": [{"name", "text"}]}`, written piece by piece as well. */
async function printAsJson(terminal: Terminal, format: string, files: readonly OutputFile[]): Promise<void> {
  await terminal.print(`{"format":${JSON.stringify(format)},"files":[`);
  for (const [index, { name, pieces }] of files.entries()) {
    await terminal.print(`${index === 0 ? '' : ','}\n{"name":${JSON.stringify(name)},"text":"`);
    for await (const piece of pieces) await terminal.print(JSON.stringify(piece).slice(1, -1));
    await terminal.print('"}');
  }
  await terminal.print('\n]}\n');
}

interface Report {
  readonly nodes: number;
  readonly edges: number;
  readonly revision: string;
  readonly files: readonly WrittenFile[];
}

/** `network.gexf: 812 nodes, 2310 edges of revision 7 (1.2 MB)` */
function reportText({ nodes, edges, revision, files }: Report): string {
  const names = files.map(({ file }) => file).join(', ');
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return `${names}: ${nodes} nodes, ${edges} edges of revision ${revision} (${sizeOf(bytes)})\n`;
}

function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
