import type { Driver } from 'neo4j-driver';
import type { HandWritten, Tree } from '../question.ts';
import { isTree } from '../question.ts';
import type { Side } from '../side.ts';
import { asSent, readSession } from './database.ts';

/** The best statement we could write, sent as the driver sends one fastest: a session in READ mode, auto-commit. */
export function handSide(driver: Driver): Side {
  return {
    name: 'hand',
    answering: ({ hand }) => answeringHand(driver, hand),
    statements: ({ hand }) => Promise.resolve([{ text: hand.text, parameters: parametersOf(hand) }]),
  };
}

export function answeringHand(driver: Driver, hand: HandWritten): () => Promise<string> {
  const parameters = parametersOf(hand);
  return async () => {
    const session = readSession(driver);
    try {
      const { records } = await session.run(hand.text, parameters);
      return JSON.stringify({ data: hand.data(records.map((record): Tree => record.toObject())) });
    } finally {
      await session.close();
    }
  };
}

function parametersOf({ parameters }: HandWritten): Tree {
  const sent = asSent(parameters);
  return isTree(sent) ? sent : {};
}
