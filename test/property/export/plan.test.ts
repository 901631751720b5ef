import fc from 'fast-check';
import { DOCUMENT_KEY } from '../../../src/model/document-key.ts';
import { RELATION_KINDS } from '../../../src/model/relation-kind.ts';
import { parsePlan } from '../../../src/model/plan/parse-plan.ts';
import { PLAN_FORMAT, planSchema } from '../../../src/model/plan/plan.ts';
import { printPlan } from '../../../src/model/plan/print-plan.ts';
import { hostileText } from '../../export/arbitrary-graph.ts';

const said = hostileText.filter((text) => text !== '');
const relation = fc.record({
  kind: fc.constantFrom(...RELATION_KINDS),
  subject: said,
  object: said,
  place: hostileText,
});
const item = fc.record({
  marker: said,
  page: fc.integer({ min: 1, max: 300 }),
  ministries: fc.array(said, { maxLength: 2 }),
  titleJa: hostileText,
  entries: fc.array(
    fc.record({
      fiscalYear: fc.constantFrom(2023, 2024),
      kind: fc.constantFrom('PLAN', 'RESULT'),
      paragraphs: fc.array(hostileText, { maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  events: fc.array(fc.record({ titleJa: said, participants: fc.array(said, { maxLength: 2 }) }), {
    maxLength: 2,
  }),
  relations: fc.array(relation, { maxLength: 2 }),
  observations: fc.array(fc.record({ value: fc.integer(), unit: hostileText, what: hostileText, of: said }), {
    maxLength: 1,
  }),
});
const plan = fc
  .record({
    format: fc.constant(PLAN_FORMAT),
    document: fc.record({ key: fc.stringMatching(DOCUMENT_KEY), titleJa: said, annex: hostileText }),
    sections: fc.array(
      fc.record({
        path: fc.array(said, { maxLength: 2 }),
        headings: fc.array(hostileText, { maxLength: 2 }),
        items: fc.array(item, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    text: fc.array(
      fc.record({
        page: fc.constant(1),
        lines: fc.array(fc.tuple(fc.constant(1), fc.constant('left'), hostileText)),
      }),
      { maxLength: 1 },
    ),
  })
  .map((value) => planSchema.parse(value));

/** As a file keeps it. */
const onDisk = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

describe.each(['yaml', 'json'] as const)('a plan full of hostile text in %s', (form) => {
  it('comes back from its file as it was, and is the same file again', () => {
    fc.assert(
      fc.property(plan, (value) => {
        const text = onDisk(printPlan(value, form));
        const { plan: read, messages } = parsePlan(text, `plan.${form}`);
        expect(messages).toEqual([]);
        expect(read).toEqual(value);
        expect(onDisk(printPlan(read ?? value, form))).toBe(text);
      }),
    );
  });
});
