import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { callerOf } from '../access/gate.ts';
import { requestIdOf } from '../http/request-id.ts';
import { untilClosed } from '../http/until-closed.ts';
import type { KeepAnswer } from '../kept-answers/answer-kept.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Hands a request whose body was read to Apollo, and sends what it answers. In place of Apollo's own integration, which sends by itself
 * and so has no place to keep an answer at.
 */
export function graphqlHandler(apollo: ApolloServer<RequestContext>, keep: KeepAnswer): RequestHandler {
  return async (request, response) => {
    const seen: { isRepeatable: boolean } = { isRepeatable: false };
    const context: RequestContext = {
      requestId: requestIdOf(response),
      signal: untilClosed(response),
      caller: callerOf(response),
      onRepeatable: () => {
        seen.isRepeatable = true;
      },
    };
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request),
        search: searchOf(request),
        body: request.body as unknown,
      },
      context: () => Promise.resolve(context),
    });
    const text = textOf(answer);
    const { headers, status = 200 } = answer;
    const isKept =
      seen.isRepeatable &&
      status === 200 &&
      (await keep(request, response, text, headers.get('content-type')));
    if (!isKept) send(response, status, headers, text);
  };
}

function headersOf({ headers }: Request): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

function searchOf({ url }: Request): string {
  const begin = url.indexOf('?');
  return begin < 0 ? '' : url.slice(begin);
}

function textOf({ body }: HTTPGraphQLResponse): string {
  if (body.kind === 'complete') return body.string;
  throw new Error('The schema has no directive by which an answer would come in parts');
}

function send(response: Response, status: number, headers: HeaderMap, text: string): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.status(status).send(text);
}
