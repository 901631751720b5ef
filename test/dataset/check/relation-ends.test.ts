import { relationEnds } from '../../../src/dataset/check/relation-ends.ts';
import { RELATION_KINDS } from '../../../src/model/relation-kind.ts';
import { datasetOf, relation, relations } from '../sample.ts';

const checked = (kind: string, from: string, to: string) =>
  relationEnds(datasetOf({ 'relations/some.yaml': relations(relation(kind, from, to)) }));

describe('relationEnds', () => {
  it.each([
    ['OVERSEES', 'ministry:fsa', 'sector:finance'],
    ['COVERS', 'isac:f-isac', 'sector:finance'],
    ['PART_OF', 'instrument:delta-wall-8', 'instrument:delta-wall'],
    ['SUCCEEDED_BY', 'strategy:2018', 'strategy:2021'],
    ['RESTATES', 'measure:sample:p8:ア', 'measure:sample:p7:ア'],
  ])('lets %s link %s to %s', (kind, from, to) => {
    expect(checked(kind, from, to)).toEqual([]);
  });

  it('says what the kind links and what it got', () => {
    expect(checked('OVERSEES', 'sector:finance', 'ministry:fsa')).toEqual([
      expect.objectContaining({
        code: 'WRONG_RELATION_ENDS',
        place: { file: 'relations/some.yaml', path: ['relations', 0, 'kind'] },
        text: 'OVERSEES links ministry → sector, but got: sector:finance → ministry:fsa',
      }),
    ]);
  });

  it.each(RELATION_KINDS)('never lets %s link a goal to a sector, nor a record to itself', (kind) => {
    expect(checked(kind, 'goal:2021/1', 'sector:gas')).toHaveLength(1);
    expect(checked(kind, 'organization:ipa', 'organization:ipa')).toHaveLength(1);
  });
});
