import type { Server } from 'node:http';
import express from 'express';
import type { Driver } from 'neo4j-driver';
import { DEFAULT_ADMISSION } from '../../../src/api/admission/turns.ts';
import { serve } from '../../../src/api/serve.ts';
import type { Store } from '../../../src/store/store.ts';
import { difference } from '../equal.ts';
import type { Effort, Figures } from '../measure.ts';
import { timed } from '../measure.ts';
import type { Question } from '../question.ts';
import { answeringHand } from '../sides/hand.ts';
import { httpClient } from './client.ts';

const HOST = '127.0.0.1';

export interface HttpFigures {
  readonly ours: Figures;
  readonly hand: Figures;
}

/** Asks questions as a client does: our server as it is started but for kept answers, which take no work, and a bare Express route around each statement. */
export interface OverHttp {
  ask(question: Question): Promise<HttpFigures>;
  close(): Promise<void>;
}

export async function overHttp(
  store: Store,
  driver: Driver,
  questions: readonly Question[],
  effort: Effort,
): Promise<OverHttp> {
  // All callers are let in, as the bare route lets them: nothing but answers is counted.
  const admission = { ...DEFAULT_ADMISSION, running: effort.callers };
  const ours = await serve({ store, host: HOST, port: 0, keptBytes: 0, admission });
  const hand = await handServer(driver, questions);
  const client = httpClient();
  return {
    async ask(question) {
      const { operation: query, variables } = question.ours;
      const [left, right] = [
        client.target(`${ours.url.replace(/\/$/u, '')}/graphql`, { query, variables }),
        client.target(`${hand.url}/${question.name}`, question.hand.parameters),
      ];
      const differs = difference(await left.text(), await right.text(), question.compared);
      if (differs !== undefined) throw new Error(`${question.name} over HTTP: ${differs}`);
      const figures = await timed(
        new Map([
          ['ours', left],
          ['hand', right],
        ]),
        effort,
        (name, error) => {
          throw new Error(`${name} does not answer ${question.name} over HTTP`, { cause: error });
        },
      );
      return { ours: told(figures.get('ours')), hand: told(figures.get('hand')) };
    },
    async close() {
      await client.close();
      await ours.close();
      await new Promise((resolve) => hand.server.close(resolve));
    },
  };
}

function told(figures: Figures | undefined): Figures {
  if (figures === undefined) throw new Error('Each side that was timed has figures');
  return figures;
}

async function handServer(
  driver: Driver,
  questions: readonly Question[],
): Promise<{ readonly server: Server; readonly url: string }> {
  const app = express();
  app.use(express.json());
  for (const { hand, name } of questions) {
    const answer = answeringHand(driver, hand);
    app.post(`/${name}`, async (_request: unknown, response: express.Response) => {
      response.type('json').send(await answer());
    });
  }
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, HOST, () => {
      resolve(listening);
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return { server, url: `http://${HOST}:${address.port}` };
}
