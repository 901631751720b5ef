import * as z from 'zod';
import { bilingual, confidence, fiscalYear, keyOf, partialDate, sources, text, url } from './field.ts';

/** A published text that measures are taken from, or that other records cite. */
export const documentRecord = z.strictObject({
  key: keyOf('document'),
  title: bilingual,
  publisher: text.optional(),
  decidedOn: partialDate.optional(),
  fiscalYear: fiscalYear.optional().meta({ description: 'The year that the plan is for.' }),
  url: url.optional(),
  pagesTotal: z.int().min(1).optional(),
  confidence,
  sources,
});

export type DocumentRecord = z.output<typeof documentRecord>;
