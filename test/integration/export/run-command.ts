import { run } from '../../../src/cli/run.ts';
import type { RecordingTerminal } from '../../cli/recording-terminal.ts';
import { recordingTerminal } from '../../cli/recording-terminal.ts';
import { testConfig } from '../../database/connect.ts';

/** Runs a command line against the test's database with a home of its own; throws what it said where it fails. */
export async function runCommand(home: string, ...args: readonly string[]): Promise<RecordingTerminal> {
  const { uri, username, password } = testConfig();
  const env = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    STRATEGY_GRAPH_HOME: home,
  };
  const terminal = recordingTerminal({ env });
  const status = await run(args, terminal);
  if (status !== 0) throw new Error(`${args.join(' ')} left with ${status}: ${terminal.said()}`);
  return terminal;
}
