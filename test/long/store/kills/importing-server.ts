import { newToken } from '../../../../src/store/tokens/token.ts';
import { graphTokens } from '../../../../src/store/tokens/graph-tokens.ts';
import type { Store } from '../../../../src/store/store.ts';
import { startServer } from '../../../integration/cli/running-server.ts';
import type { Duration } from './killed.ts';
import { variablesOf } from './killed.ts';

const IMPORT = `mutation ($plan: String!, $id: String!) {
  importPlan(input: { plan: $plan, clientMutationId: $id }) { revision }
}`;

/** A server, started anew whenever it was killed, that plans are sent to. */
export interface ImportingServer {
  /** Imports a plan that nobody disturbs; how long that takes. */
  undisturbed(plan: string): Promise<Duration>;
  /** Sends a plan and kills the server after so many milliseconds; whether it had answered by then. */
  importKilled(plan: string, id: string, afterMs: number): Promise<{ readonly acknowledged: boolean }>;
  /** Sends it again, and must be answered. */
  importAgain(plan: string, id: string): Promise<void>;
  end(): Promise<void>;
}

export async function importingServer(home: string, store: Store): Promise<ImportingServer> {
  const { text: token, record } = newToken('kills', 'curate');
  await graphTokens(store).add(record);
  const start = (): ReturnType<typeof startServer> => startServer(variablesOf(home), '--no-data');
  let server = await start();
  const send = async (plan: string, id: string): Promise<boolean> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: IMPORT, variables: { plan, id } }),
    });
    const answer: unknown = await response.json();
    return response.ok && typeof answer === 'object' && answer !== null && !('errors' in answer);
  };
  return {
    async undisturbed(plan) {
      const begun = performance.now();
      if (!(await send(plan, 'undisturbed'))) throw new Error('the server refuses the plan');
      return { begins: 0, ends: performance.now() - begun };
    },
    async importKilled(plan, id, afterMs) {
      const killed = new Promise<unknown>((resolve) => {
        setTimeout(() => {
          resolve(server.end('SIGKILL'));
        }, afterMs);
      });
      const acknowledged = await send(plan, id).catch(() => false);
      await killed;
      server = await start();
      return { acknowledged };
    },
    async importAgain(plan, id) {
      if (!(await send(plan, id))) throw new Error('the server does not answer what is sent again');
    },
    async end() {
      await server.end('SIGTERM');
    },
  };
}
