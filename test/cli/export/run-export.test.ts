import { run } from '../../../src/cli/run.ts';
import { recordingTerminal } from '../recording-terminal.ts';

/** No database answers there, so that what passes the command line ends with status 3. */
const NOWHERE = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'password' };

describe('export', () => {
  it.each([
    [[], "required option '--format <name>' not specified"],
    [['--format', 'pdf'], "argument 'pdf' is invalid"],
    [['--format', 'csv'], 'csv is several files (nodes.csv, edges.csv) and needs --out'],
    [['--format', 'dataset'], 'a dataset is several files and needs --out'],
    [['--format', 'plan'], 'by --document KEY'],
    [['--format', 'plan', '--document', 'a', '--out', 'plan.txt'], '--out ends in .yaml or .json'],
    [
      ['--format', 'plan', '--document', 'a', '--depth', '2'],
      '--depth belongs to the formats of the network',
    ],
    [['--format', 'gexf', '--document', 'a'], '--document belongs to --format plan'],
    [['--format', 'turtle', '--base', 'example'], 'A base is an absolute IRI'],
    [['--format', 'gexf', '--min-confidence', '7'], 'minConfidence is a number from 0 to 1, but got: 7'],
    [['--format', 'gexf', '--types', 'ministry', 'ship'], 'but got: ship'],
  ])('%j is wrong use and says why, before the database is asked', async (args, said) => {
    const terminal = recordingTerminal({ env: NOWHERE });
    expect(await run(['export', ...args], terminal)).toBe(2);
    expect(terminal.said()).toContain(said);
    expect(terminal.printed()).toBe('');
  });

  it('leaves with 3 where the database is away', async () => {
    const terminal = recordingTerminal({ env: NOWHERE });
    expect(await run(['export', '--format', 'gexf'], terminal)).toBe(3);
    expect(terminal.said()).toContain('DATABASE_UNAVAILABLE');
  });

  it('shows examples', async () => {
    const terminal = recordingTerminal();
    expect(await run(['export', '--help'], terminal)).toBe(0);
    expect(terminal.printed()).toContain('$ strategy-graph export --format gexf --out network.gexf');
  });
});
