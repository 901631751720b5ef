import { at, listAt, loadDataset, openAsking } from '../dataset-graph.ts';

const { ask, store } = openAsking();
beforeAll(() => loadDataset(store));
afterAll(() => store.close());

describe('the matrix of the dataset that ships', () => {
  it('shows 総務省 and ICT-ISAC with two shared measures and five relations, and opens to them', async () => {
    const answer = await ask(`{
      matrix(rows: MINISTRY, columns: ISAC) {
        truncated
        coverage { measures completeMeasures }
        cells { row column measures relations kinds sharedMeasures(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } }
      }
    }`);
    expect(listAt(answer, 'matrix', 'cells')).toContainEqual({
      row: 'ministry:mic',
      column: 'isac:ict-isac',
      measures: 2,
      relations: 5,
      kinds: ['PARTNER_OF', 'SUPERVISES', 'SUPPORTS'],
      sharedMeasures: {
        totalCount: 2,
        nodes: [{ id: 'measure:cybersecurity-2024:p161:エ' }],
        pageInfo: { hasNextPage: true },
      },
    });
    expect(at(answer, 'matrix', 'truncated')).toBe(false);
    expect(listAt(answer, 'matrix', 'coverage')).toHaveLength(1);
  });

  it('lists rows and columns without a cell only where they are wanted', async () => {
    const answer = await ask(`{
      filled: matrix(rows: SECTOR, columns: ISAC) { rows { id } cells { row } }
      all: matrix(rows: SECTOR, columns: ISAC, includeEmpty: true) { rows { id } cells { row } }
    }`);
    expect(listAt(answer, 'all', 'rows')).toHaveLength(15);
    const used = new Set(listAt(answer, 'filled', 'cells').map((cell) => at(cell, 'row')));
    expect(
      listAt(answer, 'filled', 'rows')
        .map((row) => at(row, 'id'))
        .sort(),
    ).toEqual([...used].sort());
    expect(listAt(answer, 'all', 'cells')).toEqual(listAt(answer, 'filled', 'cells'));
  });

  it('has no cell of a thing with itself, and is the same from both sides', async () => {
    const answer = await ask(
      '{ matrix(rows: MINISTRY, columns: MINISTRY) { cells { row column measures relations } } }',
    );
    const cells = listAt(answer, 'matrix', 'cells');
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) {
      expect(at(cell, 'row')).not.toBe(at(cell, 'column'));
      expect(cells).toContainEqual({
        row: at(cell, 'column'),
        column: at(cell, 'row'),
        measures: at(cell, 'measures'),
        relations: at(cell, 'relations'),
      });
    }
  });

  it('keeps the cells that share the most where it is cut, and says so', async () => {
    const answer = await ask(
      '{ matrix(rows: MINISTRY, columns: ISAC, limit: 1) { truncated cells { row column } rows { id } columns { id } } }',
    );
    expect(at(answer, 'matrix')).toEqual({
      truncated: true,
      cells: [{ row: 'ministry:mic', column: 'isac:ict-isac' }],
      rows: [{ id: 'ministry:mic' }],
      columns: [{ id: 'isac:ict-isac' }],
    });
  });

  it('keeps to a fiscal year', async () => {
    const answer = await ask(
      '{ matrix(rows: MINISTRY, columns: ISAC, fiscalYear: 1999) { cells { measures sharedMeasures { totalCount } } } }',
    );
    for (const cell of listAt(answer, 'matrix', 'cells')) {
      expect(cell).toEqual({ measures: 0, sharedMeasures: { totalCount: 0 } });
    }
  });

  it('keeps to kinds, confidence and a day, in its relations and in what ties a measure to a side', async () => {
    const answer = await ask(`query ($least: Float, $day: PartialDate) {
      ofKinds: matrix(rows: MINISTRY, columns: ISAC, kinds: [SUPPORTS]) { ...Counted }
      shared: matrix(rows: MINISTRY, columns: ISAC, kinds: [RESPONSIBLE_FOR, INVOLVES]) { ...Counted }
      sure: matrix(rows: MINISTRY, columns: ISAC, minConfidence: 0.95) { ...Counted }
      unsure: matrix(rows: MINISTRY, columns: ISAC, minConfidence: $least) { ...Counted }
      thatDay: matrix(rows: MINISTRY, columns: ISAC, validOn: "2018-12-31") { ...Counted }
      anyDay: matrix(rows: MINISTRY, columns: ISAC, validOn: $day) { ...Counted }
    }
    fragment Counted on Matrix { cells { row column measures relations sharedMeasures { totalCount } } }`);
    const counts = Object.keys(answer).map((name) => {
      const cell = listAt(answer, name, 'cells').find(
        (each) => at(each, 'row') === 'ministry:mic' && at(each, 'column') === 'isac:ict-isac',
      );
      expect(at(cell, 'sharedMeasures', 'totalCount')).toBe(at(cell, 'measures'));
      return [name, at(cell, 'measures'), at(cell, 'relations')];
    });
    expect(counts).toEqual([
      ['ofKinds', 0, 3],
      ['shared', 2, 0],
      ['sure', 2, 3],
      ['unsure', 2, 5],
      ['thatDay', 2, 4],
      ['anyDay', 2, 5],
    ]);
  });
});
