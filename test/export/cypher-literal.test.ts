import { cypherFloat, cypherLiteral, cypherMap } from '../../src/export/cypher-literal.ts';

describe('a Cypher literal', () => {
  it('quotes text so that it stays on its line and inside its quotes', () => {
    expect(cypherLiteral("it's a \\ and\r\n\ta line")).toBe("'it\\'s a \\\\ and\\r\\n\\ta line'");
  });

  it('writes numbers, truth and years as they are', () => {
    expect([cypherLiteral(161), cypherLiteral(true), cypherLiteral([2023, 2024])]).toEqual([
      '161',
      'true',
      '[2023, 2024]',
    ]);
  });

  it('keeps a whole number a float where the property is one', () => {
    expect([cypherFloat(1), cypherFloat(0.95), cypherFloat(1e21)]).toEqual(['1.0', '0.95', '1e+21']);
  });

  it('joins a map', () => {
    expect(
      cypherMap([
        ['id', "'a'"],
        ['page', '1'],
      ]),
    ).toBe("{id: 'a', page: 1}");
  });
});
