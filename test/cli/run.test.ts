import { run } from '../../src/cli/run.ts';
import { recordingTerminal } from './recording-terminal.ts';

const COMMANDS = [
  ['start'],
  ['extract'],
  ['load'],
  ['ingest'],
  ['unload'],
  ['query'],
  ['data'],
  ['data', 'check'],
  ['data', 'load'],
  ['data', 'diff'],
  ['db'],
  ['db', 'start'],
  ['db', 'stop'],
  ['db', 'status'],
  ['db', 'reset'],
  ['token'],
  ['token', 'create'],
  ['token', 'list'],
  ['token', 'revoke'],
  ['doctor'],
] as const;

describe('help', () => {
  it.each(COMMANDS.map((command) => [command.join(' '), command] as const))(
    'of %s shows examples and --json, on standard output, with status 0',
    async (line, command) => {
      const terminal = recordingTerminal();
      expect(await run([...command, '--help'], terminal)).toBe(0);
      expect(terminal.printed()).toContain('--json');
      expect(terminal.printed()).toContain(`Examples:\n  $ strategy-graph ${line}`);
      expect(terminal.said()).toBe('');
    },
  );

  it.each(['load', 'ingest', 'unload', 'data load', 'db reset', 'token create', 'token revoke'])(
    'of %s offers --dry-run, as it writes',
    async (line) => {
      const terminal = recordingTerminal();
      await run([...line.split(' '), '--help'], terminal);
      expect(terminal.printed()).toContain('--dry-run');
    },
  );

  it('of the whole names every command, the environment and the exit status', async () => {
    const terminal = recordingTerminal();
    expect(await run(['--help'], terminal)).toBe(0);
    for (const [command] of COMMANDS) expect(terminal.printed()).toMatch(new RegExp(`^  ${command} `, 'mu'));
    expect(terminal.printed()).toContain('STRATEGY_GRAPH_HOME');
    expect(terminal.printed()).toContain('Exit status: 0 done, 1 nothing usable, 2 wrong use, 3 database');
  });

  it('goes to standard error with status 2 where no command is given', async () => {
    const terminal = recordingTerminal();
    expect(await run([], terminal)).toBe(2);
    expect(terminal.printed()).toBe('');
    expect(terminal.said()).toContain('Usage: strategy-graph');
    expect(terminal.said()).toContain('error WRONG_USE: strategy-graph needs a command');
  });

  it('tells the version of the package', async () => {
    const terminal = recordingTerminal();
    expect(await run(['--version'], terminal)).toBe(0);
    expect(terminal.printed()).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('wrong use', () => {
  it.each([
    ['an unknown command', ['igest', 'x'], 'Did you mean ingest? See: strategy-graph --help'],
    [
      'an unknown option',
      ['extract', 'x', '--ouut', 'y'],
      'Did you mean --out? See: strategy-graph extract --help',
    ],
    ['an unknown command below db', ['db', 'strat'], 'See: strategy-graph db --help'],
    ['a missing file', ['ingest'], 'See: strategy-graph ingest --help'],
    ['one key too many', ['unload', 'a', 'b'], 'See: strategy-graph unload --help'],
    ['a key that is none', ['ingest', 'x', '--document', 'A B'], 'See: strategy-graph ingest --help'],
    ['a port that is none', ['start', '--port', '70000'], 'See: strategy-graph start --help'],
    ['an extension of --out that is no form', ['extract', 'x', '--out', 'plan.txt'], 'The extension decides'],
    ['variables that are no JSON', ['query', '{a}', '--variables', '{'], '--variables \'{"name"'],
    ['variables that are no object', ['query', '{a}', '--variables', '[1]'], '--variables \'{"name"'],
    ['neither a text nor a file to query', ['query'], '--file FILE'],
    ['both a text and a file to query', ['query', '{a}', '--file', 'b'], '--file FILE'],
  ])('%s has status 2, one message and a hint', async (_what, args, hint) => {
    const terminal = recordingTerminal();
    expect(await run(args, terminal)).toBe(2);
    expect(terminal.said()).toMatch(/^error WRONG_USE: /u);
    expect(terminal.said()).toContain(hint);
    expect(terminal.said().match(/error /gu)).toHaveLength(1);
    expect(terminal.printed()).toBe('');
  });

  it('is told for programs too where --json asks for it', async () => {
    const terminal = recordingTerminal();
    expect(await run(['db', 'status', '--json', '--nonsense'], terminal)).toBe(2);
    expect(JSON.parse(terminal.printed())).toMatchObject({
      status: 2,
      messages: [{ code: 'WRONG_USE', severity: 'error', text: "unknown option '--nonsense'" }],
    });
  });

  it('is a PORT that is no port', async () => {
    const terminal = recordingTerminal({ env: { PORT: 'http' } });
    expect(await run(['start'], terminal)).toBe(2);
    expect(terminal.said()).toContain('PORT is a whole number from 0 to 65535, but got: http');
  });

  it('is to stop a database that is not ours', async () => {
    const terminal = recordingTerminal({ env: { NEO4J_URI: 'bolt://elsewhere:7687', NEO4J_PASSWORD: 'x' } });
    expect(await run(['db', 'stop'], terminal)).toBe(2);
    expect(terminal.said()).toContain('bolt://elsewhere:7687');
  });
});
