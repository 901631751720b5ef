import type { DocumentNode } from 'graphql';
import { parse } from 'graphql';
import { textOf } from '../../../src/query/answer/answer.ts';
import { createEngine } from '../../../src/query/engine.ts';
import { loadSchema } from '../../../src/query/schema.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Asked } from '../question.ts';
import type { Sent, Side } from '../side.ts';

/** Our engine over our store. Documents are kept by their text, as the server keeps them. */
export function ourSide(store: Store): Side {
  const seen: Sent[] = [];
  let isWatching = false;
  const engine = createEngine({
    schema: loadSchema(),
    read: (statement, options) => {
      if (isWatching) seen.push(statement);
      return store.read(statement, options);
    },
  });
  const documents = new Map<string, DocumentNode>();
  const answer = async ({ operation, variables }: Asked): Promise<string> => {
    const document = documents.get(operation) ?? parse(operation);
    documents.set(operation, document);
    const answered = await engine.answer({ document, variables });
    const [error] = answered.errors;
    if (error !== undefined) throw error;
    return textOf(answered);
  };
  return {
    name: 'ours',
    answering:
      ({ ours }) =>
      () =>
        answer(ours),
    async statements({ ours }) {
      seen.length = 0;
      isWatching = true;
      await answer(ours);
      isWatching = false;
      return [...seen];
    },
  };
}
