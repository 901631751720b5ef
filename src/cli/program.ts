import { Command } from 'commander';
import { addBackup } from './commands/backup.ts';
import { addData } from './commands/data.ts';
import { addDb } from './commands/db.ts';
import { addDoctor } from './commands/doctor.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addIngest } from './commands/ingest.ts';
import { addLinks } from './commands/links.ts';
import { addLoad } from './commands/load.ts';
import { addQuery } from './commands/query.ts';
import { addRestore } from './commands/restore.ts';
import { addStart } from './commands/start.ts';
import { addToken } from './commands/token.ts';
import { addUnload } from './commands/unload.ts';
import { packageManifest } from './package-manifest.ts';
import type { Session } from './session.ts';
import { usageError } from './usage-error.ts';

/**
 * The command line as a whole. A command's file says its options and loads what it works with only when it
 * runs, so that `--help` answers at once.
 */
export function buildProgram(session: Session): Command {
  const { terminal } = session;
  const program = new Command('strategy-graph')
    .description("A knowledge graph of Japan's cybersecurity strategy: read, load, ask, serve.")
    .version(packageManifest().version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print what can be said, with examples')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    // `db status --json` is about status, although db itself knows --json too.
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => void terminal.print(text),
      writeErr: (text) => {
        terminal.say(text.trimEnd());
      },
      // What is wrong is said once, as a message: usage-error.ts.
      outputError: () => undefined,
    })
    .addHelpText('after', ENVIRONMENT);
  program.exitOverride((error) => {
    throw usageError(error, program);
  });
  addStart(program, session);
  addExtract(program, session);
  addLoad(program, session);
  addIngest(program, session);
  addUnload(program, session);
  addQuery(program, session);
  addExport(program, session);
  addData(program, session);
  addLinks(program, session);
  addToken(program, session);
  addBackup(program, session);
  addRestore(program, session);
  addDb(program, session);
  addDoctor(program, session);
  return program;
}

const ENVIRONMENT = `
Environment:
  HOST, PORT                       where the server listens (127.0.0.1, 4000)
  STRATEGY_GRAPH_HOME              the database and all state (.strategy-graph/)
  STRATEGY_GRAPH_DATA=none         start without the dataset that ships
  NEO4J_URI, NEO4J_USERNAME,
  NEO4J_PASSWORD, NEO4J_DATABASE   a Neo4j of your own instead of the local one
  STRATEGY_GRAPH_DEBUG=1           show where an error happened

Exit status: 0 done, 1 nothing usable, 2 wrong use, 3 database or environment.

Examples:
  $ strategy-graph start              serve the graph at http://127.0.0.1:4000/
  $ strategy-graph ingest page.txt    read a page of the plan into the graph
  $ strategy-graph doctor             check what this machine needs`;
