import { storeConfigFromEnvironment } from '../../store/config.ts';
import { homeFromEnvironment } from '../../store/local/layout.ts';
import { graphTokens } from '../../store/tokens/graph-tokens.ts';
import { homeTokens } from '../../store/tokens/home-tokens.ts';
import type { TokenList } from '../../store/tokens/token-list.ts';
import { withDatabase } from '../database.ts';
import type { Terminal } from '../terminal.ts';

/** Does the work with the tokens of this environment: those of the home, or of the graph that NEO4J_URI names. */
export function withTokens<T>(terminal: Terminal, work: (tokens: TokenList) => Promise<T>): Promise<T> {
  if (storeConfigFromEnvironment(terminal.env) === undefined) {
    return work(homeTokens(homeFromEnvironment(terminal.env)));
  }
  return withDatabase(terminal, (store) => work(graphTokens(store)));
}
