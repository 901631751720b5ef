import { parse } from 'graphql';
import { createEngine } from '../../../src/query/engine.ts';
import { loadSchema } from '../../../src/query/schema.ts';
import type { Store } from '../../../src/store/store.ts';

export type Ask = (
  operation: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Record<string, unknown>>;

/** Asks the graph through the engine, as the API does; an error of the operation fails the test. */
export function askOf(store: Store): Ask {
  const engine = createEngine({
    schema: loadSchema(),
    read: (statement, options) => store.read(statement, options),
  });
  return async (operation, variables = {}) => {
    const { data, errors } = await engine.execute({ document: parse(operation), variables });
    expect(errors ?? []).toEqual([]);
    return { ...data };
  };
}
