import * as z from 'zod';
import { alias, bilingual, confidence, keyOf, partialDate, sources } from './field.ts';

/** A critical-infrastructure sector (重要インフラ分野). */
export const sectorRecord = z.strictObject({
  key: keyOf('sector'),
  name: bilingual,
  aliases: z.array(alias).optional(),
  addedOn: partialDate.optional().meta({ description: 'The decision that made it a sector.' }),
  description: bilingual,
  confidence,
  sources,
});

export type SectorRecord = z.output<typeof sectorRecord>;
