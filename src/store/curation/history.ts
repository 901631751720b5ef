import type { Message } from '../../model/message.ts';
import type { WriteTransaction } from '../store.ts';
import { canonicalJson } from '../write/canonical-json.ts';
import { writeStatement } from '../write/statements.ts';
import { whatIsSaid } from '../write/said.ts';

/** Who changed what, when and why. Nothing ever changes it, or takes it away. */
interface HistoryEntry {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly reason: string | undefined;
  /** JSON of what was curated about it before. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface CurationAnswer {
  readonly changed: readonly string[];
  readonly revision: string;
  readonly history: HistoryEntry;
  readonly messages: readonly Message[];
}

export interface Recorded {
  readonly entry: HistoryEntry;
  /** Ids by which the entry is found. */
  readonly about: readonly string[];
  readonly changed: readonly string[];
  readonly messages: readonly Message[];
  /** Of who sent it, with what id; undefined where it had none. */
  readonly mutationKey: string | undefined;
  readonly inputDigest: string;
}

/** Raises the revision, and writes the entry under the new one. */
export async function recordHistory(
  transaction: WriteTransaction,
  { entry, about, changed, messages, mutationKey, inputDigest }: Recorded,
): Promise<CurationAnswer> {
  const properties = {
    ...whatIsSaid({ ...entry, about, mutationKey }),
    inputDigest,
    answer: canonicalJson({ changed, messages }),
  };
  const { rows } = await transaction.run({
    text: writeStatement('record-history'),
    parameters: { entry: properties, now: entry.at },
  });
  return { changed, revision: String(rows[0]?.[0]), history: entry, messages };
}

interface Answered {
  readonly inputDigest: string;
  readonly answer: CurationAnswer;
}

/** What was answered when it came first; undefined where it did not come yet. */
export async function findAnswered(
  transaction: WriteTransaction,
  mutationKey: string,
): Promise<Answered | undefined> {
  const { rows } = await transaction.run({ text: writeStatement('answered'), parameters: { mutationKey } });
  const [inputDigest, answer, revision, entry] = rows[0] ?? [];
  if (typeof inputDigest !== 'string') return undefined;
  const told = JSON.parse(String(answer)) as Pick<CurationAnswer, 'changed' | 'messages'>;
  return { inputDigest, answer: { ...told, revision: String(revision), history: entry as HistoryEntry } };
}
