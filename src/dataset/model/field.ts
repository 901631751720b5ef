import * as z from 'zod';
import { ALIAS_KINDS } from '../../model/entity.ts';
import { isFiscalYear } from '../../model/fiscal-year.ts';
import { isPartialDate } from '../../model/partial-date.ts';

/** What the records of every kind are made of. Descriptions go into the JSON Schemas, so that editors show them. */

export const text = z.string().min(1);

export const bilingual = z
  .strictObject({ ja: text, en: text })
  .meta({ description: 'The same in Japanese and in English.' });

/** Quoted in YAML where it stops at the year: a bare 2024 is a number. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    abort: true,
    error: 'a date is "YYYY", "YYYY-MM" or "YYYY-MM-DD", quoted',
  })
  .refine(isPartialDate, { error: 'a date stands in the calendar' })
  .meta({ description: 'A date that may stop at the year or the month: "2024", "2024-03", "2024-03-31".' });

export const fiscalYear = z
  .int()
  .refine(isFiscalYear, { error: 'a fiscal year lies between 1990 and 2100' })
  .meta({ description: 'Named by its first year: 2023 is April 2023 to March 2024.' });

export const confidence = z
  .number()
  .min(0)
  .max(1)
  .meta({ description: '0.85 and more: a source was seen; 0.7 and less: well known, not confirmed.' });

export const url = z.url({ protocol: /^https?$/, error: 'an address is an absolute http or https address' });

/** A key is the id of the node, so that what is written in data/ is what the API shows. */
export function keyOf(...prefixes: readonly string[]): z.ZodString {
  return z.string().regex(new RegExp(`^(${prefixes.join('|')}):[a-z0-9][a-z0-9./-]*$`, 'u'), {
    error: `a key is ${prefixes.map((prefix) => `${prefix}:…`).join(' or ')} in lower-case letters, digits, dots, dashes`,
  });
}

export const MEASURE_KEY = /^measure:([a-z0-9][a-z0-9.-]*):p(\d+):([^:\s]+?)(?::(\d+))?$/u;

export const measureKey = z.string().regex(MEASURE_KEY, {
  error:
    'a measure is measure:<document>:p<page>:<marker or ->, with :2, :3 … where a page shows the marker again',
});

const entityPrefixes = [
  'ministry',
  'isac',
  'organization',
  'sector',
  'instrument',
  'event',
  'strategy',
  'goal',
];
export const entityKey = z.union([keyOf(...entityPrefixes), measureKey], {
  error: `a key begins with one of ${[...entityPrefixes, 'measure'].join(', ')}`,
});

export const actorKey = keyOf('ministry', 'isac', 'organization');

export const alias = z
  .strictObject({
    name: text,
    language: z.enum(['JA', 'EN']).optional(),
    kind: z.enum(ALIAS_KINDS),
    validFrom: partialDate.optional(),
    validTo: partialDate.optional(),
  })
  .meta({ description: 'Another name under which it is found.' });

const pageOfDocument = z.strictObject({ document: keyOf('document'), page: z.int().min(1).optional() });
const address = z.strictObject({ title: text, url });

export const sources = z
  .array(z.union([pageOfDocument, address], { error: 'a source is {document, page} or {title, url}' }))
  .min(1, { error: 'at least one source is stated' })
  .meta({
    description: 'Where it is written: a page of a document of data/documents.yaml, or a public address.',
  });

export type Bilingual = z.output<typeof bilingual>;
export type Source = z.output<typeof sources>[number];
export type Alias = z.output<typeof alias>;
