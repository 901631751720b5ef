import { stepsOf } from '../../../../../web/src/explorer/views/path/steps.ts';

const node = (id: string): { id: string; name: string } => ({ id, name: id.toUpperCase() });
const relation = (id: string, from: string): Parameters<typeof stepsOf>[0]['relations'][number] => ({
  id,
  kind: 'SUPPORTS',
  fiscalYear: null,
  date: '2024-02',
  from: { id: from },
});

describe('the steps of a way', () => {
  it('go from each node to the next and know which way the relation points', () => {
    const steps = stepsOf({
      length: 2,
      text: 'A and C',
      nodes: [node('a'), node('b'), node('c')],
      relations: [relation('one', 'a'), relation('two', 'c')],
    });
    expect(steps.map(({ from, to, forward }) => [from.id, to.id, forward])).toEqual([
      ['a', 'b', true],
      ['b', 'c', false],
    ]);
    expect(steps[0]).toMatchObject({ fiscalYear: undefined, date: '2024-02' });
  });
});
