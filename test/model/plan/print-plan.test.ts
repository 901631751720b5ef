import * as fc from 'fast-check';
import { ENTRY_KINDS, MEASURE_STATUSES } from '../../../src/model/entity.ts';
import { RELATION_KINDS } from '../../../src/model/relation-kind.ts';
import { parsePlan } from '../../../src/model/plan/parse-plan.ts';
import { planSchema } from '../../../src/model/plan/plan.ts';
import { printPlan } from '../../../src/model/plan/print-plan.ts';
import { anyText } from '../../any-text.ts';

const words = fc.oneof(
  anyText({ minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '2024',
    'null',
    'yes',
    '- a',
    'a: b',
    '# x',
    '金融 ISAC',
    '「会合」',
    ' \n',
    '"',
    "'",
    '|',
    '2024-03-31',
  ),
);
const fact = {
  entry: fc.constantFrom(0, null),
  confidence: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
};
const relation = fc.record({
  kind: fc.constantFrom(...RELATION_KINDS),
  subject: words,
  object: words,
  ...fact,
  date: fc.constantFrom(null, '2024', '2024-02', '2024-02-29'),
  place: fc.option(words),
});
const observation = fc.record({
  value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  unit: words,
  what: words,
  of: words,
  ...fact,
});
const item = fc.record({
  marker: fc.option(words),
  page: fc.integer({ min: 1, max: 300 }),
  ministries: fc.array(words, { maxLength: 3 }),
  status: fc.constantFrom(...MEASURE_STATUSES),
  restated: fc.boolean(),
  entries: fc.array(
    fc.record({
      fiscalYear: fc.integer({ min: 2020, max: 2030 }),
      kind: fc.constantFrom(...ENTRY_KINDS),
      paragraphs: fc.array(words, { maxLength: 3 }),
      source: fc.option(
        fc.record({
          page: fc.integer({ min: 1, max: 300 }),
          lines: fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })), {
            maxLength: 3,
          }),
        }),
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  relations: fc.array(relation, { maxLength: 3 }),
  observations: fc.array(observation, { maxLength: 2 }),
});
const plan = fc
  .record({
    format: fc.constant('strategy-graph/plan@1'),
    document: fc.record({ key: fc.constant('a-1'), titleJa: words }),
    pages: fc.array(fc.record({ number: fc.integer({ min: 1, max: 300 }), label: fc.option(words) })),
    sections: fc.array(
      fc.record({
        path: fc.array(words, { maxLength: 3 }),
        headings: fc.array(words, { maxLength: 3 }),
        items: fc.array(item, { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
    text: fc.array(
      fc.record({
        page: fc.integer({ min: 1, max: 300 }),
        lines: fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.constant('left'), words), {
          maxLength: 3,
        }),
      }),
      { maxLength: 2 },
    ),
  })
  .map((data) => planSchema.parse(data));

describe('printPlan', () => {
  it.each(['yaml', 'json'] as const)('gives any plan back when %s is parsed again', (form) => {
    fc.assert(
      fc.property(plan, (printed) => {
        expect(parsePlan(printPlan(printed, form), 'plan')).toEqual({ plan: printed, messages: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('writes for a reader: one paragraph a line, places in a row, the same each time', () => {
    const small = planSchema.parse({
      sections: [
        {
          path: ['2', '(1)'],
          items: [
            {
              entries: [
                {
                  kind: 'PLAN',
                  paragraphs: [`環境省において、${'会合を開き、'.repeat(20)}連携する。`],
                  source: { page: 12, lines: [[3, 4]] },
                  fiscalYear: 2023,
                },
              ],
              page: 12,
              marker: 'ア',
              ministries: ['環境省'],
              relations: [
                { kind: 'SUPPORTS', subject: '環境省', object: '会合', entry: 0, quote: [0, 1, 9] },
              ],
            },
          ],
        },
      ],
      document: { titleJa: '例', key: 'rei' },
      pages: [{ number: 12, label: '- 12 -' }],
      format: 'strategy-graph/plan@1',
    });
    const text = printPlan(small, 'yaml');
    expect(text).toBe(printPlan(small, 'yaml'));
    expect(text.startsWith('format: strategy-graph/plan@1\ndocument:\n  key: rei\n')).toBe(true);
    expect(text).toContain('- {number: 12, label: "- 12 -"}');
    expect(text).toContain('path: ["2", (1)]');
    expect(text).toContain('source: {page: 12, lines: [[3, 4]]}');
    expect(text).toContain('quote: [0, 1, 9]');
    expect(text.split('\n').filter((line) => line.includes('会合を開き、'))).toHaveLength(1);
  });
});
