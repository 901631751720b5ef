import { measureId } from '../../../src/model/ids.ts';
import { factsOfTelling } from '../../../src/store/write/facts-of-telling.ts';
import { withoutWrongEnds } from '../../../src/store/write/measure-ends.ts';
import { read, relation, tellingOf } from '../sample-tellings.ts';

const MEASURE = measureId('plan-2030', 7, 'イ');

const checked = (...relations: readonly ReturnType<typeof relation>[]) =>
  withoutWrongEnds(factsOfTelling(tellingOf('document:plan-2030', { relations })));

describe('withoutWrongEnds', () => {
  it('keeps relations at whose end a measure stands, and those of other kinds', () => {
    const kept = checked(
      relation('RESPONSIBLE_FOR', 'ministry:a', MEASURE, [read(7, 1)]),
      relation('INVOLVES', MEASURE, 'organization:x', [read(7, 1)]),
      relation('SUPPORTS', 'ministry:a', 'organization:x', [read(7, 1)]),
    );
    expect(kept.messages).toEqual([]);
    expect(kept.facts.size).toBe(3);
  });

  it.each([
    ['RESPONSIBLE_FOR', 'ministry:a', 'organization:x'],
    ['RESPONSIBLE_FOR', MEASURE, 'ministry:a'],
    ['INVOLVES', 'organization:x', MEASURE],
  ] as const)('leaves out %s from %s to %s and says so', (kind, from, to) => {
    const { facts, messages } = checked(relation(kind, from, to, [read(7, 1)]));
    expect(facts.size).toBe(0);
    expect(messages).toEqual([expect.objectContaining({ code: 'WRONG_RELATION_ENDS', severity: 'warning' })]);
    expect(messages[0]?.text).toContain(`${from} → ${to}`);
  });
});
