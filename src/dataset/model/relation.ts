import * as z from 'zod';
import { RELATION_KINDS } from '../../model/relation-kind.ts';
import { bilingual, confidence, entityKey, fiscalYear, partialDate, sources, text } from './field.ts';

/** A typed link; the kinds and their ends: docs/data-model.md. */
export const relationRecord = z.strictObject({
  kind: z.enum(RELATION_KINDS),
  from: entityKey,
  to: entityKey,
  fiscalYear: fiscalYear.optional(),
  validFrom: partialDate.optional(),
  validTo: partialDate.optional(),
  date: partialDate.optional(),
  place: text.optional(),
  detail: bilingual.optional(),
  confidence,
  sources,
});

export type RelationRecord = z.output<typeof relationRecord>;
