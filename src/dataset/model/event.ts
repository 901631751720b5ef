import * as z from 'zod';
import { actorKey, alias, bilingual, confidence, keyOf, partialDate, sources, text } from './field.ts';

/** What happened on a day, or from one day to another. */
export const eventRecord = z.strictObject({
  key: keyOf('event'),
  name: bilingual,
  aliases: z.array(alias).optional(),
  date: partialDate.optional(),
  endDate: partialDate.optional(),
  place: text.optional(),
  participants: z
    .array(actorKey)
    .optional()
    .meta({ description: 'Each becomes a PARTICIPATES_IN with the sources of the event.' }),
  description: bilingual,
  confidence,
  sources,
});

export type EventRecord = z.output<typeof eventRecord>;
