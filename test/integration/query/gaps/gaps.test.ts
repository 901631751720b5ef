import { at, listAt, loadDataset, openAsking } from '../dataset-graph.ts';

const { ask, store } = openAsking();
beforeAll(() => loadDataset(store));
afterAll(() => store.close());

describe('the gaps of the dataset that ships', () => {
  it('are, among others, the seven sectors that no ISAC of Japan covers', async () => {
    const answer = await ask(
      '{ gaps(kinds: [SECTOR_WITHOUT_ISAC]) { kind total entity { id } } coverage { measures completeMeasures } }',
    );
    const gaps = listAt(answer, 'gaps');
    const sectors = ['chemical', 'credit', 'gas', 'government', 'petroleum', 'port', 'water'];
    expect(gaps.map((gap) => String(at(gap, 'entity', 'id'))).sort()).toEqual(
      sectors.map((key) => `sector:${key}`),
    );
    expect(gaps.every((gap) => at(gap, 'total') === 7 && at(gap, 'kind') === 'SECTOR_WITHOUT_ISAC')).toBe(
      true,
    );
    expect(Number(at(answer, 'coverage', 0, 'completeMeasures'))).toBeLessThan(
      Number(at(answer, 'coverage', 0, 'measures')),
    );
  });

  it('are explained in both languages', async () => {
    const answer = await ask(
      '{ gaps(kinds: [SECTOR_WITHOUT_ISAC]) { entity { id } explanation en: explanation(language: EN) } }',
    );
    expect(listAt(answer, 'gaps')).toContainEqual({
      entity: { id: 'sector:gas' },
      explanation: '「ガス」分野を受け持つ国内のISACが見当たらない。',
      en: 'No ISAC of Japan is known to cover the sector “Gas supply services”.',
    });
  });

  it('each name an operation that runs as it is and shows the same entity', async () => {
    const gaps = listAt(await ask('{ gaps { query entity { id } } }'), 'gaps');
    expect(gaps.length).toBeGreaterThan(10);
    for (const gap of gaps) {
      const shown = await ask(String(at(gap, 'query')));
      expect(at(shown, 'node', 'id')).toBe(at(gap, 'entity', 'id'));
    }
  });

  it('of measures are told of complete ones, and foreign ISACs are no gap', async () => {
    const answer = await ask(`{
      measures: gaps(kinds: [MEASURE_WITHOUT_MINISTRY, RESULT_MISSING, PLAN_WITHOUT_RESULT]) { entity { ... on Measure { isComplete } } }
      isacs: gaps(kinds: [ISAC_WITHOUT_MINISTRY]) { entity { id ... on Isac { country } } }
      none: gaps(kinds: []) { kind }
    }`);
    expect(listAt(answer, 'measures').every((gap) => at(gap, 'entity', 'isComplete') === true)).toBe(true);
    expect(new Set(listAt(answer, 'isacs').map((gap) => at(gap, 'entity', 'country')))).toEqual(
      new Set(['JP']),
    );
    expect(listAt(answer, 'none')).toEqual([]);
  });

  it('are cut at the limit, and say how many there are', async () => {
    const short = openAsking({ limits: { gaps: 2 } });
    const answer = await short.ask('{ gaps(kinds: [SECTOR_WITHOUT_ISAC]) { total } }');
    await short.store.close();
    expect(answer).toEqual({ gaps: [{ total: 7 }, { total: 7 }] });
  });
});
