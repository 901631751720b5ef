import { Document, isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import { planSchema } from './plan.ts';
import type { Plan } from './plan.ts';

/** Short lists and maps that read better on one line. */
const ON_ONE_LINE = new Set(['path', 'ministries', 'source', 'quote', 'participants']);

/**
 * Writes a plan for people to read and correct: fields in the order of the format, in YAML one paragraph a line and
 * places (`source`, `quote`) in a row. The same plan always gives the same text, and {@link parsePlan} gives it back.
 */
export function printPlan(plan: Plan, form: 'yaml' | 'json'): string {
  const ordered = planSchema.parse(plan);
  if (form === 'json') return `${JSON.stringify(ordered, null, 2)}\n`;
  const document = new Document(ordered);
  visit(document, {
    Pair(_, pair) {
      const name = isScalar(pair.key) ? pair.key.value : undefined;
      if (!isSeq(pair.value) && !isMap(pair.value)) return;
      if (typeof name === 'string' && ON_ONE_LINE.has(name)) pair.value.flow = true;
    },
    Scalar(_, scalar) {
      // A line break inside a text is an exception that has to be seen, hence "…\n…".
      if (typeof scalar.value === 'string' && /[\r\n]/u.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
    Seq(_, list, ancestors) {
      // Page texts, `[12, left, …]`, and the pages: one line each.
      const around = ancestors.findLast(isPair);
      const name = around !== undefined && isScalar(around.key) ? around.key.value : undefined;
      if (name === 'pages') for (const page of list.items) if (isMap(page)) page.flow = true;
      if (name === 'lines') for (const line of list.items) if (isSeq(line)) line.flow = true;
    },
  });
  // Folding would tear words of a language that has no blanks: a paragraph stays on its line.
  return document.toString({
    lineWidth: 0,
    singleQuote: false,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Infinity,
  });
}
