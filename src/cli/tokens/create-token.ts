import type { Scope } from '../../model/scope.ts';
import { newToken, tokenState } from '../../store/tokens/token.ts';
import { unusable } from '../command-failure.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from '../terminal.ts';
import { withTokens } from './with-tokens.ts';

export interface TokenRequest {
  readonly name: string;
  readonly scope: Scope;
  /** Milliseconds. */
  readonly expires?: number;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Prints the token alone, so that `TOKEN=$(strategy-graph token create …)` has it; all else is said beside. */
export async function createToken(
  terminal: Terminal,
  { name, scope, expires, dryRun = false, json = false }: TokenRequest,
): Promise<ExitStatus> {
  const { text, record } = newToken(name, scope, expires);
  await withTokens(terminal, async (tokens) => {
    const known = await tokens.all();
    if (known.some((one) => one.name === name && tokenState(one) === 'active')) throw nameTaken(name);
    if (!dryRun) await tokens.add(record);
  });
  const { id, expiresAt = null } = record;
  const until = expiresAt === null ? 'until it is revoked' : `until ${expiresAt}`;
  terminal.say(
    dryRun
      ? `Dry run: ${name} would have a token of scope ${scope}, ${until}.`
      : `${name} has a token of scope ${scope}, ${until}. It is shown this once.`,
  );
  if (json) await printJson(terminal, { id, name, scope, expiresAt, dryRun, token: dryRun ? null : text });
  else if (!dryRun) await terminal.print(`${text}\n`);
  return EXIT.done;
}

function nameTaken(name: string): Error {
  return unusable({
    code: 'TOKEN_NAME_TAKEN',
    text: `a name stands for one token, but got: ${name}, which has one`,
    advice: `Take another name, or first: strategy-graph token revoke ${JSON.stringify(name)}`,
  });
}
