import type { Command } from 'commander';
import { Option } from 'commander';
import { NETWORK_FORMATS } from '../../export/format-names.ts';
import { addCommand, parseDocumentKey } from '../command.ts';
import type { ExportOptions } from '../export/export-options.ts';
import type { Session } from '../session.ts';

/** What was loaded, in the form that it was loaded from; the others are the network. */
const SOURCE_FORMATS = ['plan', 'dataset'] as const;

/** `strategy-graph export`: the graph, or a part of it, for other tools; plans and dataset to load again. */
export function addExport(program: Command, session: Session): void {
  addCommand(program, 'export', {
    description:
      'Write the graph, or a part of it, for another tool: docs/exports.md. Plans and the dataset come as they were loaded.',
    examples: [
      ['export --format gexf --out network.gexf', 'the whole graph, for Gephi'],
      ['export --format graphml --around isac:ict-isac --depth 2', 'what is near, on standard output'],
      ['export --format csv --types ministry isac --out tables', 'two tables, in a folder'],
      ['export --format turtle --base https://data.example.jp/ --out network.ttl', 'under IRIs of your own'],
      ['export --format plan --document cybersecurity-2024 --out plan.yaml', 'a document as `load` takes it'],
      ['export --format dataset --out dataset', 'the dataset as `data load` takes it'],
    ],
  })
    .addOption(
      new Option('--format <name>', 'what to write')
        .choices([...NETWORK_FORMATS, ...SOURCE_FORMATS])
        .makeOptionMandatory(),
    )
    .option('--out <path>', 'the file to write, or the folder where a format is several files')
    .option('--around <id...>', 'only what is near these')
    .option('--depth <n>', 'how many relations away, 6 at most (default: 1)')
    .option('--types <type...>', 'only entities of these types')
    .option('--kinds <kind...>', 'only relations of these kinds')
    .option('--fiscal-year <years>', 'only relations of these years: 2023, 2022,2024 or 2022-2024')
    .option('--min-confidence <number>', 'only relations at least this sure, 0 to 1')
    .option('--valid-on <date>', 'only relations in force then: 2024-03-31, 2024-03 or 2024')
    .option('--min-degree <n>', 'only entities with at least so many relations')
    .option(
      '--expand-degree-limit <n>',
      'go no further from what has more relations than this (default: 200)',
    )
    .option('--collapse-measures', 'one line from a ministry to an actor for the measures that they share')
    .option('--limit <n>', 'at most so many entities, the best connected')
    .option('--language <code>', 'of labels: ja or en (default: ja)')
    .option('--base <iri>', 'what the IRIs of turtle and jsonld begin with')
    .option('--document <key>', 'of plan: this document alone', parseDocumentKey)
    .action(async (options: ExportOptions) => {
      const { runExport } = await import('../export/run-export.ts');
      session.finish(await runExport(session.terminal, options));
    });
}
