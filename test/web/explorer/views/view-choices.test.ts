import { KINDS } from '../../../../web/src/explorer/canvas/kinds.ts';
import { FIRST_SCENE, readScene, writeScene } from '../../../../web/src/explorer/scene/scene.ts';
import { matrixChoice } from '../../../../web/src/explorer/views/matrix/matrix-choice.ts';
import {
  KINDS_BY_FAMILY,
  pathChoice,
  writeVia,
} from '../../../../web/src/explorer/views/path/path-choice.ts';
import { spanOf, timelineChoice } from '../../../../web/src/explorer/views/timeline/timeline-choice.ts';
import type { MeasureRow } from '../../../../web/src/explorer/views/timeline/rows.ts';

const planned = (...years: readonly number[]): MeasureRow => ({
  id: 'measure:x',
  name: 'x',
  marker: null,
  page: null,
  status: 'CONTINUES',
  isComplete: true,
  ministries: [],
  entries: years.map((fiscalYear) => ({ id: `entry:${String(fiscalYear)}`, fiscalYear, kind: 'PLAN' })),
});

describe('what a reader chose within a view', () => {
  it('comes back from the address as it went there', () => {
    const options = { rows: 'SECTOR', 'row-order': 'isac:f-isac', empty: 'yes', via: 'FUNDS,SUPPORTS' };
    const address = writeScene({ ...FIRST_SCENE, language: 'ja', view: 'matrix', options });
    expect(address).toContain('row-order=isac:f-isac');
    expect(readScene(address, 'en').options).toEqual(options);
  });

  it('is as at first where the address says nothing, or nothing that there is', () => {
    for (const options of [
      {},
      { rows: 'PLANET', columns: '', length: '99', via: 'LOVES', only: 'SPOILED' },
    ]) {
      expect(matrixChoice(options)).toMatchObject({ rows: 'MINISTRY', columns: 'ISAC', includeEmpty: false });
      expect(pathChoice(options)).toEqual({ from: undefined, to: undefined, length: 4, via: KINDS });
      expect(timelineChoice(options).kinds).toHaveLength(5);
    }
  });

  it('writes kinds of relation in the order of the legend, and all of them as nothing', () => {
    expect(writeVia(new Set(['SUPPORTS', 'MEMBER_OF']))).toBe('MEMBER_OF,SUPPORTS');
    expect(writeVia(new Set(KINDS))).toBe('');
    expect(KINDS_BY_FAMILY.flatMap(([, kinds]) => kinds).toSorted()).toEqual(KINDS.toSorted());
  });

  it('compares the fiscal year of the page, or the last planned one, with the one before, unless it says otherwise', () => {
    expect(spanOf({}, [planned(2023, 2024), planned(2022)], undefined)).toEqual({
      earlier: 2023,
      later: 2024,
    });
    expect(spanOf({ earlier: '2021', later: '2022' }, [planned(2024)], 2023)).toEqual({
      earlier: 2021,
      later: 2022,
    });
    expect(spanOf({ earlier: 'never' }, [planned(2024)], undefined)).toEqual({ earlier: 2023, later: 2024 });
    expect(spanOf({}, [planned(2023, 2024)], 2023)).toEqual({ earlier: 2022, later: 2023 });
    expect(spanOf({}, [planned()], undefined)).toBeUndefined();
  });
});
