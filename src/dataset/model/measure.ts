import * as z from 'zod';
import { ENTRY_KINDS, MEASURE_STATUSES } from '../../model/entity.ts';
import {
  bilingual,
  confidence,
  entityKey,
  fiscalYear,
  keyOf,
  measureKey,
  partialDate,
  sources,
  text,
} from './field.ts';
import { relationRecord } from './relation.ts';

const entry = z.strictObject({
  fiscalYear,
  kind: z.enum(ENTRY_KINDS),
  summary: bilingual.meta({ description: 'In words of our own; never a sentence of the document.' }),
});

const observation = z.strictObject({
  of: entityKey.meta({ description: 'What is counted or measured.' }),
  value: z.number(),
  unit: text,
  what: bilingual,
  asOf: partialDate.optional(),
  fiscalYear: fiscalYear.optional(),
});

/** A relation that the measure states: its measure, sources and confidence are the measure's where it has none of its own. */
const relationOfMeasure = relationRecord.extend({
  confidence: confidence.optional(),
  sources: sources.optional(),
});

/** One item of an annual plan. Its key tells document, page of the marker, marker and ordinal; its file the part of the document. */
export const measureRecord = z.strictObject({
  key: measureKey,
  pageLabel: text.optional(),
  title: bilingual,
  description: bilingual.optional(),
  goal: keyOf('goal').optional(),
  sectionPath: z.array(text).optional(),
  headings: z.array(text).optional(),
  ministries: z.array(keyOf('ministry')),
  status: z.enum(MEASURE_STATUSES),
  isRestated: z.boolean().optional().meta({ description: '(再掲): told in full elsewhere in the document.' }),
  isComplete: z.boolean().meta({ description: 'False where only a part of the item was seen.' }),
  entries: z.array(entry),
  involves: z
    .array(entityKey)
    .meta({ description: 'Actors, instruments and events that it names, the responsible ministries aside.' }),
  observations: z.array(observation).optional(),
  relations: z.array(relationOfMeasure).optional(),
  confidence,
  sources,
});

export type MeasureRecord = z.output<typeof measureRecord>;
export type MeasureRelation = NonNullable<MeasureRecord['relations']>[number];
