import type { StoreConfig } from '../../src/store/config.ts';
import type { Store } from '../../src/store/store.ts';
import { databaseHits } from './database-hits.ts';
import { difference } from './equal.ts';
import type { Effort, Figures } from './measure.ts';
import { timed } from './measure.ts';
import type { Question } from './question.ts';
import type { Side, SideName } from './side.ts';
import { quickDriver } from './sides/database.ts';
import { handSide } from './sides/hand.ts';
import { ourSide } from './sides/ours.ts';
import { peerSide } from './sides/peer.ts';

/** What one side takes for one question. */
export interface Cost extends Figures {
  readonly statements: number;
  readonly databaseHits: number;
  readonly bytes: number;
}

export type Costs = Readonly<Record<SideName, Cost | null>>;

/** Compares the answers of all three and then times them, question by question. Throws where two answers differ. */
export async function inProcess(
  config: StoreConfig,
  store: Store,
  questions: readonly Question[],
  isPeerLeftOut: boolean,
  effort: Effort,
  onResult: (question: Question, costs: Costs) => void,
): Promise<ReadonlyMap<string, Costs>> {
  const driver = quickDriver(config);
  try {
    const peer = isPeerLeftOut ? [] : [await peerSide(driver)];
    const sides = [ourSide(store), handSide(driver), ...peer];
    const results = new Map<string, Costs>();
    for (const question of questions) {
      const costs = await asked(question, sides, effort, async (side) =>
        costOf(await side.statements(question)),
      );
      results.set(question.name, costs);
      onResult(question, costs);
    }
    return results;
  } finally {
    await driver.close();
  }

  async function costOf(
    statements: Awaited<ReturnType<Side['statements']>>,
  ): Promise<Pick<Cost, 'statements' | 'databaseHits'>> {
    return { statements: statements.length, databaseHits: await databaseHits(driver, statements) };
  }
}

async function asked(
  question: Question,
  sides: readonly Side[],
  effort: Effort,
  costOf: (side: Side) => Promise<Pick<Cost, 'statements' | 'databaseHits'>>,
): Promise<Costs> {
  const calls = new Map<SideName, () => Promise<string>>();
  const answers = new Map<SideName, string>();
  for (const side of sides) {
    const call = side.answering(question);
    if (call === undefined) continue;
    calls.set(side.name, call);
    answers.set(side.name, await call());
  }
  for (const [name, answer] of answers) {
    const told = name === 'peer' ? question.peer?.told : undefined;
    const differs = difference(answers.get('ours') ?? '', answer, told, question.compared);
    if (differs !== undefined) throw new Error(`${question.name}: ours and ${name} differ: ${differs}`);
  }
  const figures = await timed(calls, effort);
  const costs: Record<SideName, Cost | null> = { ours: null, hand: null, peer: null };
  for (const side of sides) {
    const found = figures.get(side.name);
    if (found === undefined) continue;
    const bytes = Buffer.byteLength(answers.get(side.name) ?? '');
    costs[side.name] = { ...found, ...(await costOf(side)), bytes };
  }
  return costs;
}
