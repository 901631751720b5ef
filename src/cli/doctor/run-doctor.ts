import { homeFromEnvironment } from '../../store/local/layout.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import { listenAddress } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from '../terminal.ts';
import type { Finding } from './finding.ts';
import { checkServer } from './server.ts';
import { checkGraph } from './graph.ts';
import { checkHome } from './home-folder.ts';
import { checkJava } from './java.ts';
import { checkMemory } from './memory.ts';
import { checkNeo4jFiles } from './neo4j-files.ts';
import { checkNode } from './node-version.ts';
import { checkPort } from './port.ts';

/** Checks all that a start needs. Starts nothing and writes nothing; status 3 where something fails. */
export async function runDoctor(terminal: Terminal, json: boolean): Promise<ExitStatus> {
  const findings = await examine(terminal);
  const isWell = findings.every((finding) => finding.state !== 'fail');
  await (json
    ? printJson(terminal, { isWell, findings })
    : terminal.print(findings.map(findingText).join('')));
  return isWell ? EXIT.done : EXIT.environment;
}

async function examine({ env }: Terminal): Promise<readonly Finding[]> {
  const home = homeFromEnvironment(env);
  const isLocal = (env['NEO4J_URI'] ?? '') === '';
  const local = isLocal ? [checkJava(env), checkNeo4jFiles(env), checkMemory(home)] : [];
  const server = [checkPort(listenAddress(env, {})), checkServer(env)];
  const rest = [checkHome(home), ...server, checkGraph(env, home)];
  return [checkNode(), ...(await Promise.all([...local, ...rest])).flat()];
}

/** `ok    Node          20.19.1`, the advice on a line of its own. */
export function findingText({ name, state, text, advice }: Finding): string {
  const line = `${state.padEnd(4)}  ${name.padEnd(12)}  ${text}\n`;
  return advice === undefined ? line : `${line}${' '.repeat(20)}${advice}\n`;
}
