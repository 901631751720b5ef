import type { Command } from 'commander';
import { addCommand, parsePort } from '../command.ts';
import { listenAddress, wantsDataset } from '../settings.ts';
import type { Session } from '../session.ts';

interface StartOptions {
  readonly host?: string;
  readonly port?: number;
  readonly data: boolean;
  readonly json?: boolean;
}

/** `strategy-graph start`: database, migrations, dataset and server, until a signal ends all of them. */
export function addStart(program: Command, session: Session): void {
  addCommand(program, 'start', {
    description:
      'Start the database and serve the graph: GraphQL, playground and explorer. Ends with Ctrl-C, and the database with it.',
    examples: [
      ['start', 'serve at http://127.0.0.1:4000/'],
      ['start --port 8080', 'serve at another port; 0 takes any that is free'],
      ['start --no-data', 'without the dataset that ships'],
      ['start --json', 'print {"url", …} once ready, for programs'],
    ],
  })
    .option('--host <name>', 'where to listen, before HOST (default: 127.0.0.1)')
    .option('--port <number>', 'where to listen, before PORT (default: 4000)', parsePort)
    .option('--no-data', 'start without the dataset that ships, as STRATEGY_GRAPH_DATA=none does')
    .action(async (options: StartOptions) => {
      const address = listenAddress(session.terminal.env, options);
      const dataset = wantsDataset(session.terminal.env, options);
      const { serveGraph } = await import('../start/serve-graph.ts');
      session.finish(await serveGraph(session.terminal, { address, dataset, json: options.json === true }));
    });
}
