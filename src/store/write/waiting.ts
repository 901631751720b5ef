import type { Message } from '../../model/message.ts';
import type { WriteTransaction } from '../store.ts';
import type { Fact } from './fact.ts';
import { byEvidence } from './evidence.ts';
import { canonicalJson } from './canonical-json.ts';
import { textIn } from './said.ts';
import { writeStatement } from './statements.ts';
import { listOfTexts } from './told.ts';

/**
 * A relation that a teller states between things of which one is not in the graph. It is kept, so that it is made when
 * the missing end comes, whichever of two tellings was loaded first.
 */
export interface Waiting {
  readonly teller: string;
  readonly fact: Fact;
  /** The ends that are not in the graph now. */
  readonly missing: readonly string[];
}

export async function readWaiting(transaction: WriteTransaction): Promise<readonly Waiting[]> {
  const { rows } = await transaction.run({ text: writeStatement('waiting'), parameters: {} });
  return rows.map(([teller, missing, fact]) => ({
    teller: String(teller),
    missing: listOfTexts(missing),
    fact: JSON.parse(String(fact)) as Fact,
  }));
}

export function waitingRow({ teller, fact }: Waiting): Readonly<Record<string, unknown>> {
  const { from, to } = fact.said;
  const evidence = [...fact.evidence].sort(byEvidence);
  return { teller, about: fact.about, from, to, fact: canonicalJson({ ...fact, evidence }) };
}

export function danglingEnd({ fact, missing }: Waiting): Message {
  const { said } = fact;
  const ends = `${textIn(said, 'from') ?? '?'} ${textIn(said, 'kind') ?? '?'} ${textIn(said, 'to') ?? '?'}`;
  return {
    code: 'DANGLING_END',
    severity: 'warning',
    text: `Both ends of a relation are in the graph, but got: ${ends}, where ${missing.join(' and ')} is not`,
    advice:
      'Load what tells of it, or correct the name; the relation is kept and made as soon as both ends are there.',
  };
}
