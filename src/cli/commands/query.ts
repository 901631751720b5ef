import type { Command } from 'commander';
import { addCommand } from '../command.ts';
import type { Session } from '../session.ts';

interface QueryOptions {
  readonly file?: string;
  readonly variables?: string;
  readonly operation?: string;
}

/** `strategy-graph query`: one GraphQL operation against the database, without a server. */
export function addQuery(program: Command, session: Session): void {
  addCommand(program, 'query', {
    description: 'Run a GraphQL operation without a server and print its JSON result.',
    examples: [
      ["query '{ isacs { nodes { name } } }'", 'an operation given on the line'],
      ['query --file q.graphql', 'an operation kept in a file'],
      ['query --file q.graphql --operation ByName', 'one of several in it'],
      [`query --file q.graphql --variables '{"name": "金融庁"}'`, 'with variables'],
      ['query - < q.graphql', 'an operation from standard input'],
    ],
  })
    .argument('[operation]', 'the GraphQL text; - reads standard input')
    .option('--file <path>', 'read the GraphQL text from a file')
    .option('--variables <json>', 'the variables, as a JSON object')
    .option('--operation <name>', 'which operation to run, where the text has several')
    .action(async (text: string | undefined, options: QueryOptions) => {
      const { readRequest } = await import('../query/read-request.ts');
      const operation = await readRequest(session.terminal, {
        text,
        file: options.file,
        variables: options.variables,
        operationName: options.operation,
      });
      const { runQuery } = await import('../query/run-query.ts');
      session.finish(await runQuery(session.terminal, operation));
    });
}
