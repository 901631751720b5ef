import { GraphQLError } from 'graphql';
import type { createEngine } from '../query/engine.ts';
import { StoreError } from '../store/store-error.ts';
import type { StoreErrorCode } from '../store/store-error.ts';
import type { Store } from '../store/store.ts';

/** What a client is told of the database's troubles; everything else is a fault of ours and stays inside. */
const PUBLIC_CODES: ReadonlySet<StoreErrorCode> = new Set([
  'DATABASE_UNAVAILABLE',
  'DATABASE_TIMEOUT',
  'DATABASE_REFUSED',
  'DATABASE_ABORTED',
  'DATABASE_EXHAUSTED',
]);

/** The store's reading for the engine, its errors put into GraphQL's form with code and advice. */
export function readStatements(store: Store): Parameters<typeof createEngine>[0]['read'] {
  return async (statement, options) => {
    try {
      return await store.read(statement, options);
    } catch (error) {
      if (!(error instanceof StoreError) || !PUBLIC_CODES.has(error.code)) throw error;
      throw new GraphQLError(error.message, {
        originalError: error,
        extensions: { code: error.code, advice: error.advice },
      });
    }
  };
}
