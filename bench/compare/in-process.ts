import { databaseHits } from './database-hits.ts';
import { difference, differenceFromPeer } from './equal.ts';
import type { Driver } from 'neo4j-driver';
import type { Effort, Figures, ProcessorClock, Target } from './measure.ts';
import { inThisProcess, timed } from './measure.ts';
import type { Question } from './question.ts';
import type { Side, SideName } from './side.ts';

/** What one side takes for one question. */
export interface Cost extends Figures {
  readonly statements: number;
  /** Absent where the statement could not be profiled in the time that the database gives it. */
  readonly databaseHits?: number;
  readonly bytes: number;
}

export interface Costs extends Readonly<Record<SideName, Cost | null>> {
  /** Why the peer has no figures. */
  readonly peerSays?: string;
}

/** What the peer may take for one question, in milliseconds: it is asked less often then, which its figures tell. */
const PEER_BUDGET_MS = 40_000;

/** Compares the answers of all sides to a question and then times them. Throws where two differ, or where ours or the hand-written one fails. */
export async function inProcess(
  driver: Driver,
  question: Question,
  sides: readonly Side[],
  effort: Effort,
  processor: ProcessorClock | undefined,
): Promise<Costs> {
  const answers = new Map<SideName, string>();
  const targets = new Map<SideName, Target>();
  let peerSays: string | undefined;
  for (const side of sides) {
    const call = side.answering(question);
    if (call === undefined) {
      peerSays = 'has no field for it';
      continue;
    }
    try {
      answers.set(side.name, await call());
      targets.set(side.name, inThisProcess(call, side.name === 'peer' ? PEER_BUDGET_MS : undefined));
    } catch (error) {
      if (side.name !== 'peer') throw error;
      peerSays = failure(error);
    }
  }
  for (const [name, answer] of answers) {
    const ours = answers.get('ours') ?? '';
    const differs =
      name === 'peer' && question.peer !== undefined
        ? differenceFromPeer(ours, answer, question.peer)
        : difference(ours, answer, question.compared);
    if (differs !== undefined) throw new Error(`${question.name}: ours and ${name} differ: ${differs}`);
  }
  const figures = await timed(
    targets,
    effort,
    (name, error) => {
      if (name !== 'peer') throw error;
      peerSays = failure(error);
    },
    processor,
  );
  const costs: Record<SideName, Cost | null> = { ours: null, hand: null, peer: null };
  for (const side of sides) {
    const found = figures.get(side.name);
    if (found === undefined) continue;
    const statements = await side.statements(question);
    const hits = await databaseHits(driver, statements);
    costs[side.name] = {
      ...found,
      statements: statements.length,
      ...(hits === undefined ? {} : { databaseHits: hits }),
      bytes: Buffer.byteLength(answers.get(side.name) ?? ''),
    };
  }
  return peerSays === undefined ? costs : { ...costs, peerSays };
}

function failure(error: unknown): string {
  const told = error instanceof Error ? error.message : String(error);
  return `failed: ${told.split('\n')[0]?.slice(0, 200) ?? ''}`;
}
