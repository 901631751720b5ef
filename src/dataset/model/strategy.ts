import * as z from 'zod';
import { alias, bilingual, confidence, keyOf, partialDate, sources, text } from './field.ts';

export const strategyRecord = z.strictObject({
  key: keyOf('strategy'),
  name: bilingual,
  aliases: z.array(alias).optional(),
  decidedOn: partialDate.optional(),
  description: bilingual,
  confidence,
  sources,
});

/** A heading of a strategy, as the annual plan uses it. It belongs to the strategy of its file. */
export const goalRecord = z.strictObject({
  key: keyOf('goal'),
  parent: keyOf('goal').optional(),
  path: z.array(text).min(1).meta({ description: 'Every number above it and its own, outermost first.' }),
  name: bilingual,
  aliases: z.array(alias).optional(),
  description: bilingual,
  confidence,
  sources,
});

export type StrategyRecord = z.output<typeof strategyRecord>;
export type GoalRecord = z.output<typeof goalRecord>;
