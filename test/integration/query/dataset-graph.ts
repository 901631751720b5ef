import { parse } from 'graphql';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { tellingOf } from '../../../src/dataset/telling.ts';
import { createEngine } from '../../../src/query/engine.ts';
import type { EngineOptions } from '../../../src/query/engine.ts';
import { loadSchema } from '../../../src/query/schema.ts';
import type { Store } from '../../../src/store/store.ts';
import { openTestStore } from '../../database/connect.ts';
import { loadOnce } from '../../database/load-once.ts';

/** Asks the real database, and says how many statements that took. */
export interface Asking {
  readonly store: Store;
  /** The data of an operation; fails the test for any error. */
  readonly ask: (operation: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** The codes of the errors of an operation. */
  readonly codesOf: (operation: string) => Promise<readonly unknown[]>;
  readonly statements: string[];
}

/** Data whose form a test states by what it expects. */
type Answer = Readonly<Record<string, unknown>>;

export function openAsking(options: Pick<EngineOptions, 'limits'> = {}): Asking {
  const statements: string[] = [];
  const store = openTestStore({ onStatement: ({ text }) => statements.push(text) });
  const engine = createEngine({
    schema: loadSchema(),
    read: (statement, given) => store.read(statement, { ...given, timeoutMs: 60_000 }),
    ...options,
  });
  return {
    store,
    statements,
    async ask(operation, variables = {}) {
      statements.length = 0;
      const { data, errors } = await engine.execute({ document: parse(operation), variables });
      expect(errors ?? []).toEqual([]);
      expect(statements).toHaveLength(1);
      return JSON.parse(JSON.stringify(data)) as Answer;
    },
    async codesOf(operation) {
      const { errors = [] } = await engine.execute({ document: parse(operation) });
      return errors.map(({ extensions }) => extensions['code']);
    },
  };
}

/** A graph of nothing but the dataset that ships. */
export function loadDataset(store: Store): Promise<void> {
  return loadOnce(store, tellingOf(readDataset().dataset));
}

/** What stands in an answer at a path of keys and indexes. */
export function at(answer: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return typeof value === 'object' && value !== null
      ? Object.entries(value).find(([name]) => name === key)?.[1]
      : undefined;
  }, answer);
}

/** A list in an answer. */
export function listAt(answer: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = at(answer, ...path);
  if (!Array.isArray(value)) throw new Error(`There is no list at ${path.join('.')}`);
  return value;
}
