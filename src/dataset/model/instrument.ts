import * as z from 'zod';
import { INSTRUMENT_KINDS } from '../../model/entity.ts';
import { alias, bilingual, confidence, keyOf, partialDate, sources, text } from './field.ts';

/** What is issued, run or used: a guideline, a law, an exercise, a system … */
export const instrumentRecord = z.strictObject({
  key: keyOf('instrument'),
  kind: z.enum(INSTRUMENT_KINDS),
  name: bilingual,
  abbreviation: text.optional(),
  aliases: z.array(alias).optional(),
  date: partialDate.optional().meta({ description: 'Of its first issue or start.' }),
  description: bilingual,
  confidence,
  sources,
});

export type InstrumentRecord = z.output<typeof instrumentRecord>;
