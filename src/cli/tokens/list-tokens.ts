import type { TokenRecord } from '../../store/tokens/token.ts';
import { tokenState } from '../../store/tokens/token.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from '../terminal.ts';
import { withTokens } from './with-tokens.ts';

export async function listTokens(terminal: Terminal, json: boolean): Promise<ExitStatus> {
  const records = await withTokens(terminal, (tokens) => tokens.all());
  await (json
    ? printJson(terminal, records.map(told))
    : terminal.print(records.length === 0 ? 'There are no tokens.\n' : records.map(line).join('')));
  return EXIT.done;
}

/** Without the digest, which is nobody's business. */
function told(record: TokenRecord): Readonly<Record<string, unknown>> {
  const { id, name, scope, createdAt, expiresAt = null, revokedAt = null } = record;
  return { id, name, scope, state: tokenState(record), createdAt, expiresAt, revokedAt };
}

/** `3f0c9a1b2d4e  curate  active   2026-01-02 – 2026-02-01  tanaka` */
function line(record: TokenRecord): string {
  const { id, name, scope, createdAt, expiresAt = '', revokedAt } = record;
  const until = (revokedAt ?? expiresAt).slice(0, 10).padEnd(10);
  return `${id}  ${scope.padEnd(6)}  ${tokenState(record).padEnd(7)}  ${createdAt.slice(0, 10)} – ${until}  ${name}\n`;
}
