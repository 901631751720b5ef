import type { WriteTransaction } from '../store.ts';
import { canonicalJson } from '../write/canonical-json.ts';
import type { Fact } from '../write/fact.ts';
import { grouped } from '../write/grouped.ts';
import { writeStatement } from '../write/statements.ts';

/** Keeps what a teller told and what is shown otherwise, in place of what was kept of it before. */
export async function putAside(
  transaction: WriteTransaction,
  teller: string,
  facts: readonly Fact[],
): Promise<void> {
  const rows = facts.map((fact) => ({ teller, about: fact.about, fact: canonicalJson(fact) }));
  await transaction.run({ text: writeStatement('put-aside'), parameters: { teller, rows } });
}

/** All that is aside, by teller. There is little of it: what somebody has looked at and corrected. */
export async function readAside(
  transaction: WriteTransaction,
): Promise<ReadonlyMap<string, readonly Fact[]>> {
  const { rows } = await transaction.run({ text: writeStatement('aside'), parameters: {} });
  const told = rows.map(([teller, fact]) => ({
    teller: String(teller),
    fact: JSON.parse(String(fact)) as Fact,
  }));
  return new Map(
    [...grouped(told, ({ teller }) => teller)].map(([teller, list]) => [
      teller,
      list.map(({ fact }) => fact),
    ]),
  );
}
