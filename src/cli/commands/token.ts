import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { SCOPES } from '../../model/scope.ts';
import type { Scope } from '../../model/scope.ts';
import { addCommand } from '../command.ts';
import type { Session } from '../session.ts';
import { parseLife } from '../tokens/life.ts';

interface CreateOptions {
  readonly name: string;
  readonly scope: Scope;
  readonly expires?: number;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

interface TokenOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `strategy-graph token`: who may write, and who may read where reading is closed. */
export function addToken(program: Command, session: Session): void {
  const token = addCommand(program, 'token', {
    description: 'Tokens that let a program or a person read, curate or administer: create, list, revoke.',
    examples: [
      ['token create --name tanaka --scope curate', 'print a token, once'],
      ['token list', 'whose tokens there are'],
      ['token revoke tanaka', 'let it in no more'],
    ],
  });
  addCommand(token, 'create', {
    description:
      'Make a token and print it alone on standard output. It is shown this once; send it as `Authorization: Bearer TOKEN`.',
    examples: [
      ['token create --name tanaka --scope curate', 'somebody who may change the graph'],
      ['token create --name report --scope read --expires 30d', 'a program that may read for 30 days'],
    ],
  })
    .requiredOption('--name <name>', 'whose it is: what the history calls its bearer', parseName)
    .addOption(
      new Option('--scope <scope>', 'what it allows; each holds those before it')
        .choices(SCOPES)
        .makeOptionMandatory(),
    )
    .option('--expires <time>', 'how long it holds: 12h, 30d, 8w or 1y; for ever without', parseExpires)
    .option('--dry-run', 'say what would be made and make nothing')
    .action(async (options: CreateOptions) => {
      const { createToken } = await import('../tokens/create-token.ts');
      session.finish(await createToken(session.terminal, options));
    });
  addCommand(token, 'list', {
    description:
      'List the tokens: name, scope, since when and until when. No secret is kept that could be shown.',
    examples: [['token list --json', 'for programs']],
  }).action(async (options: TokenOptions) => {
    const { listTokens } = await import('../tokens/list-tokens.ts');
    session.finish(await listTokens(session.terminal, options.json === true));
  });
  addCommand(token, 'revoke', {
    description: 'Let a token in no more, at once and at every server of this home or database.',
    examples: [
      ['token revoke tanaka', 'by name'],
      ['token revoke 3f0c9a1b2d4e', 'by the id that token list shows'],
    ],
  })
    .argument('<name>', 'name or id')
    .option('--dry-run', 'say what would be revoked and revoke nothing')
    .action(async (name: string, options: TokenOptions) => {
      const { revokeToken } = await import('../tokens/revoke-token.ts');
      session.finish(await revokeToken(session.terminal, name, options));
    });
}

function parseName(value: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,99}$/u.test(value)) return value;
  throw new InvalidArgumentError(
    'A name is 1 to 100 letters, digits, blanks or ._@- and begins with a letter or digit.',
  );
}

function parseExpires(value: string): number {
  const life = parseLife(value);
  if (life !== undefined) return life;
  throw new InvalidArgumentError('A time is a number and h, d, w or y, such as 30d.');
}
