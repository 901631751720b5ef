import { uniqueRelations } from '../../../src/dataset/check/unique-relations.ts';
import { datasetOf, relation, relations } from '../sample.ts';

describe('uniqueRelations', () => {
  const twice = (...more: readonly string[]) =>
    datasetOf({
      'relations/some.yaml': relations(
        relation('MEETS_WITH', 'ministry:mic', 'isac:ict-isac', 'fiscalYear: 2023'),
        relation('MEETS_WITH', 'ministry:mic', 'isac:ict-isac', ...more),
      ),
    });

  it('refuses the same kind, ends and year told twice', () => {
    expect(uniqueRelations(twice('fiscalYear: 2023'))).toEqual([
      expect.objectContaining({
        code: 'DUPLICATE_RELATION',
        place: { file: 'relations/some.yaml', path: ['relations', 1] },
      }),
    ]);
  });

  it('takes another year as another relation', () => {
    expect(uniqueRelations(twice('fiscalYear: 2024'))).toEqual([]);
  });
});
