import { join } from 'node:path';
import { run } from '../../../src/cli/run.ts';
import { isTokenOf } from '../../../src/store/tokens/token.ts';
import { homeTokens } from '../../../src/store/tokens/home-tokens.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import type { RecordingTerminal } from '../recording-terminal.ts';
import { recordingTerminal } from '../recording-terminal.ts';

const folder = temporaryFolder();
const home = join(folder, 'home');

async function token(...args: readonly string[]): Promise<{ status: number; terminal: RecordingTerminal }> {
  const terminal = recordingTerminal({ env: { STRATEGY_GRAPH_HOME: home } });
  return { status: await run(['token', ...args], terminal), terminal };
}

describe('strategy-graph token', () => {
  it('create prints the token alone on standard output, and keeps its digest', async () => {
    const { status, terminal } = await token(
      'create',
      '--name',
      '田中',
      '--scope',
      'curate',
      '--expires',
      '30d',
    );
    expect(status).toBe(0);
    const text = terminal.printed().trimEnd();
    expect(terminal.printed()).toMatch(/^sgt_[0-9a-f]{12}_[\w-]{43}\n$/u);
    const [record] = await homeTokens(home).all();
    expect(record && isTokenOf(record, text)).toBe(true);
    expect(record).toMatchObject({ name: '田中', scope: 'curate' });
    const days = (Date.parse(record?.expiresAt ?? '') - Date.parse(record?.createdAt ?? '')) / 86_400_000;
    expect(days).toBe(30);
    expect(terminal.said()).not.toContain(text);
  });

  it('create takes a name once while its token is in force; revoke lets it be taken again', async () => {
    expect((await token('create', '--name', 'once', '--scope', 'read')).status).toBe(0);
    const again = await token('create', '--name', 'once', '--scope', 'read');
    expect(again.status).toBe(1);
    expect(again.terminal.said()).toContain('TOKEN_NAME_TAKEN');
    expect((await token('revoke', 'once')).status).toBe(0);
    expect((await token('create', '--name', 'once', '--scope', 'admin')).status).toBe(0);
  });

  it('list shows states and no digest', async () => {
    const { terminal } = await token('list', '--json');
    expect(JSON.parse(terminal.printed())).toMatchObject([
      { name: '田中', state: 'active' },
      { name: 'once', state: 'revoked' },
      { name: 'once', state: 'active', scope: 'admin' },
    ]);
    const [record] = await homeTokens(home).all();
    expect(terminal.printed()).not.toContain(record?.digest ?? 'none');
    expect((await token('list')).terminal.printed()).toMatch(/^[0-9a-f]{12} {2}curate {2}active /u);
  });

  it.each([
    ['without a scope', ['create', '--name', 'x']],
    ['with a scope that there is not', ['create', '--name', 'x', '--scope', 'root']],
    ['with a time that is none', ['create', '--name', 'x', '--scope', 'read', '--expires', 'soon']],
    ['with a name that would break a line', ['create', '--name', 'x\ny', '--scope', 'read']],
  ])('%s is wrong use', async (_what, args) => {
    expect((await token(...args)).status).toBe(2);
  });

  it('revoke of a name that has no token says how to see them; a dry run changes nothing', async () => {
    const unknown = await token('revoke', 'nobody');
    expect(unknown.status).toBe(1);
    expect(unknown.terminal.said()).toContain('UNKNOWN_TOKEN');
    const before = await homeTokens(home).all();
    expect((await token('revoke', '田中', '--dry-run')).status).toBe(0);
    expect((await token('create', '--name', 'y', '--scope', 'read', '--dry-run')).terminal.printed()).toBe(
      '',
    );
    expect(await homeTokens(home).all()).toEqual(before);
  });
});

describe('strategy-graph start', () => {
  const start = async (env: Readonly<Record<string, string>>): Promise<{ status: number; said: string }> => {
    const terminal = recordingTerminal({ env: { STRATEGY_GRAPH_HOME: join(folder, 'none'), ...env } });
    return { status: await run(['start'], terminal), said: terminal.said() };
  };

  it.each(['0.0.0.0', '::', '192.0.2.1', 'example.org'])(
    'refuses to listen at %s while nobody has a token, and names the command',
    async (host) => {
      const { status, said } = await start({ HOST: host });
      expect(status).toBe(3);
      expect(said).toMatch(/^error NO_TOKEN: /u);
      expect(said).toContain('strategy-graph token create');
    },
  );

  it('counts a token that was revoked as none', async () => {
    const env = { STRATEGY_GRAPH_HOME: join(folder, 'revoked'), HOST: '0.0.0.0' };
    await run(['token', 'create', '--name', 'a', '--scope', 'admin'], recordingTerminal({ env }));
    await run(['token', 'revoke', 'a'], recordingTerminal({ env }));
    expect(await start(env)).toMatchObject({ status: 3 });
  });

  it.each([
    ['RATE_LIMIT', 'many'],
    ['TRUST_PROXY', 'true'],
    ['READ_ACCESS', 'closed'],
    ['REACHABLE_FROM', 'here'],
    ['JWKS_URI', 'http://example.org/keys'],
    ['MAX_RUNNING', '0'],
    ['KEPT_ANSWERS_MB', 'lots'],
    ['SHARED_CACHE', 'cache:6379'],
  ])('says that %s cannot be %s', async (name, value) => {
    const { status, said } = await start({ [name]: value });
    expect(status).toBe(2);
    expect(said).toContain(`${name} is`);
  });
});
