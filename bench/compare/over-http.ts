import type { Server } from 'node:http';
import express from 'express';
import type { Driver } from 'neo4j-driver';
import { serve } from '../../src/api/serve.ts';
import type { Store } from '../../src/store/store.ts';
import { difference } from './equal.ts';
import type { Effort, Figures } from './measure.ts';
import { timed } from './measure.ts';
import type { Question } from './question.ts';
import { answeringHand } from './sides/hand.ts';

const HOST = '127.0.0.1';

export interface HttpFigures {
  readonly ours: Figures;
  readonly hand: Figures;
}

/** The same questions as a client asks them: our server as it is started, and a bare Express route around each statement. */
export async function overHttp(
  store: Store,
  driver: Driver,
  questions: readonly Question[],
  effort: Effort,
  onResult: (question: Question, figures: HttpFigures) => void,
): Promise<void> {
  const ours = await serve({ store, host: HOST, port: 0 });
  const { server, url } = await handServer(driver, questions);
  try {
    for (const question of questions) {
      const { operation: query, variables } = question.ours;
      const calls = new Map([
        ['ours', () => posted(`${ours.url.replace(/\/$/u, '')}/graphql`, { query, variables })],
        ['hand', () => posted(`${url}/${question.name}`, question.hand.parameters)],
      ]);
      const answers = await Promise.all([...calls.values()].map((call) => call()));
      const differs = difference(answers[0] ?? '', answers[1] ?? '', undefined, question.compared);
      if (differs !== undefined) throw new Error(`${question.name} over HTTP: ${differs}`);
      const figures = await timed(calls, effort);
      const [left, right] = [figures.get('ours'), figures.get('hand')];
      if (left !== undefined && right !== undefined) onResult(question, { ours: left, hand: right });
    }
  } finally {
    await ours.close();
    await new Promise((resolve) => server.close(resolve));
  }
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

async function posted(url: string, body: unknown): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.text();
}
