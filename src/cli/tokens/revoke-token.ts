import { tokenState } from '../../store/tokens/token.ts';
import { unusable } from '../command-failure.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from '../terminal.ts';
import { withTokens } from './with-tokens.ts';

interface RevokeRequest {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Of a name the one token that is in force; of an id that token, whatever its state. */
export async function revokeToken(
  terminal: Terminal,
  given: string,
  { dryRun = false, json = false }: RevokeRequest,
): Promise<ExitStatus> {
  const { id, name } = await withTokens(terminal, async (tokens) => {
    const known = await tokens.all();
    const found =
      known.find((record) => record.id === given) ??
      known.find((record) => record.name === given && tokenState(record) !== 'revoked');
    if (found === undefined) throw unknownToken(given);
    if (!dryRun) await tokens.revoke(found.id, new Date().toISOString());
    return found;
  });
  await (json
    ? printJson(terminal, { id, name, dryRun })
    : terminal.print(
        dryRun ? `Dry run: ${name} (${id}) would be revoked.\n` : `${name} (${id}) is revoked.\n`,
      ));
  return EXIT.done;
}

function unknownToken(given: string): Error {
  return unusable({
    code: 'UNKNOWN_TOKEN',
    text: `a token is known by its name or its id, but got: ${given}`,
    advice: 'To see them: strategy-graph token list',
  });
}
