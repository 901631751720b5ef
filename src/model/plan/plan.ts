import * as z from 'zod';
import { DOCUMENT_KEY, DOCUMENT_KEY_RULE } from '../document-key.ts';
import { ENTRY_KINDS, INSTRUMENT_KINDS, MEASURE_STATUSES, ORGANIZATION_KINDS } from '../entity.ts';
import { isFiscalYear } from '../fiscal-year.ts';
import { isPartialDate } from '../partial-date.ts';
import { RELATION_KINDS } from '../relation-kind.ts';

/**
 * The plan format: how a document's content travels between `extract`, a person's editor and `load`.
 * This model is its only definition; docs/plan-format.md explains it. What `load` may leave out has a default here.
 */
export const PLAN_FORMAT = 'strategy-graph/plan@1';

const partialDate = z
  .string()
  .refine(isPartialDate, { error: 'a date is YYYY, YYYY-MM or YYYY-MM-DD and stands in the calendar' });
const pageNumber = z.int().min(1).max(100_000);
const lineNumber = z.int().min(1);
const fiscalYear = z.int().refine(isFiscalYear, { error: 'a fiscal year lies between 1990 and 2100' });
const confidence = z.number().min(0).max(1).default(0.5);
const text = z.string().min(1);

/** [paragraph, start, end]: which run of an entry's paragraph bears it out, in UTF-16 units, end exclusive. */
const quote = z
  .tuple([z.int().min(0), z.int().min(0), z.int().min(0)])
  .nullable()
  .default(null);
/** Index into the item's entries. */
const entry = z.int().min(0).nullable().default(null);

const source = z.strictObject({
  page: pageNumber,
  /** [from, to], both included, as lines of the input file. */
  lines: z.array(z.tuple([lineNumber, lineNumber])).default([]),
  /** Where the entry runs over its page's end: the pages after, with their lines. */
  continued: z
    .array(z.strictObject({ page: pageNumber, lines: z.array(z.tuple([lineNumber, lineNumber])) }))
    .optional(),
});

const planEntry = z.strictObject({
  fiscalYear,
  kind: z.enum(ENTRY_KINDS),
  paragraphs: z.array(z.string()),
  source: source.nullable().default(null),
  /** How sure the reader is of the columns: the margin between the best reading and the next. */
  confidence,
});

const planRelation = z.strictObject({
  kind: z.enum(RELATION_KINDS),
  subject: text,
  object: text,
  entry,
  confidence,
  date: partialDate.nullable().default(null),
  place: z.string().nullable().default(null),
  quote,
});

const planObservation = z.strictObject({
  value: z.number(),
  unit: z.string(),
  what: z.string(),
  asOf: partialDate.nullable().default(null),
  of: text,
  entry,
  confidence,
  quote,
});

/** Something that the text names: an actor, an instrument or an event. */
const planMention = z.strictObject({
  name: text,
  type: z.enum(['MINISTRY', 'ISAC', 'ORGANIZATION', 'SECTOR', 'INSTRUMENT', 'EVENT']),
  kind: z
    .enum([...new Set([...ORGANIZATION_KINDS, ...INSTRUMENT_KINDS])])
    .nullable()
    .default(null),
  entry,
  confidence,
  quote,
});

const planEvent = z.strictObject({
  titleJa: text,
  date: partialDate.nullable().default(null),
  place: z.string().nullable().default(null),
  participants: z.array(text).default([]),
  entry,
  confidence,
  quote,
});

const planItem = z.strictObject({
  /** ア, イ, ウ …; null where the page shows none. */
  marker: text.nullable(),
  page: pageNumber,
  ministries: z.array(text),
  titleJa: z.string().nullable().default(null),
  titleEn: z.string().nullable().default(null),
  status: z.enum(MEASURE_STATUSES).default('UNKNOWN'),
  /** (再掲): told in full elsewhere in the document. */
  restated: z.boolean().default(false),
  entries: z.array(planEntry),
  mentions: z.array(planMention).default([]),
  events: z.array(planEvent).default([]),
  relations: z.array(planRelation).default([]),
  observations: z.array(planObservation).default([]),
});

const planStrategy = z.strictObject({
  titleJa: text,
  decidedOn: partialDate.nullable().default(null),
  points: z.array(z.string()).default([]),
});

const planSection = z.strictObject({
  /** Numbers as printed, outermost first. */
  path: z.array(text),
  headings: z.array(z.string()).default([]),
  strategy: planStrategy.nullable().default(null),
  items: z.array(planItem).default([]),
});

const planMessage = z.strictObject({
  code: text,
  severity: z.enum(['error', 'warning', 'info']),
  page: pageNumber.nullable().default(null),
  line: lineNumber.nullable().default(null),
  text: z.string(),
  advice: z.string().default(''),
});

/** The lines of one page as they came, so that a reader can see what stands around an entry. */
const planPageText = z.strictObject({
  page: pageNumber,
  /** [line number in the input file, column it was given to, text]; column: left, right, marker, heading, quote, header, furniture. */
  lines: z.array(z.tuple([lineNumber, z.string(), z.string()])),
});

export const planSchema = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  document: z.strictObject({
    key: z.string().regex(DOCUMENT_KEY, { error: DOCUMENT_KEY_RULE }),
    titleJa: text,
    titleEn: z.string().nullable().default(null),
    publisher: z.string().nullable().default(null),
    decidedOn: partialDate.nullable().default(null),
    url: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .default(null),
    annex: z.string().nullable().default(null),
  }),
  pages: z
    .array(z.strictObject({ number: pageNumber, label: z.string().nullable().default(null) }))
    .default([]),
  sections: z.array(planSection),
  text: z.array(planPageText).default([]),
  messages: z.array(planMessage).default([]),
});

export type Plan = z.output<typeof planSchema>;
export type PlanSection = Plan['sections'][number];
export type PlanItem = PlanSection['items'][number];
export type PlanEntry = PlanItem['entries'][number];
export type PlanRelation = PlanItem['relations'][number];
export type PlanObservation = PlanItem['observations'][number];
export type PlanMention = PlanItem['mentions'][number];
export type PlanEvent = PlanItem['events'][number];
