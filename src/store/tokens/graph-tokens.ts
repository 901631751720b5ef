import * as z from 'zod';
import type { Store } from '../store.ts';
import { readStatement } from '../links/read-statement.ts';
import { writeStatement } from '../write/statements.ts';
import { tokenRecordSchema } from './record-schema.ts';
import type { TokenRecord } from './token.ts';
import type { TokenList } from './token-list.ts';

const rowsSchema = z.array(z.tuple([tokenRecordSchema]));

/** Tokens as `:Token` nodes of the graph, for all instances before it. */
export function graphTokens(store: Pick<Store, 'read' | 'write'>): TokenList {
  const records = async (id: string | null): Promise<readonly TokenRecord[]> => {
    const rows = await store.read({ text: readStatement('tokens'), parameters: { id } });
    return rowsSchema.parse(rows).map(([record]) => record);
  };
  const run = async (name: string, parameters: Readonly<Record<string, unknown>>): Promise<void> => {
    await store.write((transaction) => transaction.run({ text: writeStatement(name), parameters }));
  };
  return {
    all: () => records(null),
    find: async (id) => (await records(id))[0],
    add: (record) => run('create-token', { record }),
    revoke: (id, at) => run('revoke-token', { id, at }),
  };
}
