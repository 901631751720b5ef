import { isInputObjectType } from 'graphql';
import { loadSchema } from '../../src/query/schema.ts';
import { readSelection, SELECTION_NAMES, SelectionError } from '../../src/export/read-selection.ts';
import type { GivenValues } from '../../src/export/read-selection.ts';

const selectionOf = (given: GivenValues): object =>
  JSON.parse(JSON.stringify(readSelection(given).selection)) as object;

describe('a selection', () => {
  it('has every field of NetworkInput, and how it is written', () => {
    const input = loadSchema().getType('NetworkInput');
    const fields = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
    expect([...SELECTION_NAMES].sort()).toEqual([...fields, 'language', 'base'].sort());
  });

  it('is the whole graph where nothing is given', () => {
    expect(selectionOf({})).toEqual({});
    expect(selectionOf({ depth: [''], types: [''], around: [''] })).toEqual({});
  });

  it('takes lists by commas and by repetition, each value once, in any case', () => {
    expect(selectionOf({ types: ['ministry,ISAC', 'Isac'], kinds: ['meets_with', 'part-of'] })).toEqual({
      types: ['MINISTRY', 'ISAC'],
      kinds: ['MEETS_WITH', 'PART_OF'],
    });
  });

  it('takes several ids by repetition alone, since an id may hold a comma', () => {
    expect(selectionOf({ around: ['organization:a,b', 'isac:ict-isac'] })).toEqual({
      around: ['organization:a,b', 'isac:ict-isac'],
    });
  });

  it.each([
    ['2023', { eq: 2023 }],
    ['2022,2024', { in: [2022, 2024] }],
    ['2022-2024', { gte: 2022, lte: 2024 }],
    ['2022-', { gte: 2022 }],
    ['-2024', { lte: 2024 }],
  ])('reads the years %s', (text, fiscalYear) => {
    expect(selectionOf({ fiscalYear: [text] })).toEqual({ fiscalYear });
  });

  it('reads numbers', () => {
    const given = { depth: ['2'], minConfidence: ['0.5'], minDegree: ['3'] };
    expect(selectionOf(given)).toEqual({
      depth: 2,
      minConfidence: 0.5,
      minDegree: 3,
    });
  });

  it('reads dates and what is true or false', () => {
    const given = { validOn: ['2024-02'], collapseMeasures: ['True'] };
    expect(selectionOf(given)).toEqual({ validOn: '2024-02', collapseMeasures: true });
    expect(selectionOf({ collapseMeasures: ['false'] })).toEqual({ collapseMeasures: false });
  });

  it('reads how labels and addresses are written', () => {
    expect(readSelection({ language: ['en'], base: ['https://data.example.jp/'] }).options).toEqual({
      language: 'EN',
      base: 'https://data.example.jp/',
    });
  });

  it.each<[GivenValues, string]>([
    [{ dept: ['2'] }, 'did you mean depth?'],
    [{ depth: ['two'] }, 'depth is a whole number from 0 on, but got: two'],
    [{ depth: ['1', '2'] }, 'depth is given once, but got: 1 2'],
    [{ limit: ['0'] }, 'limit is a whole number from 1 on, but got: 0'],
    [{ types: ['MINISTRIES'] }, 'types are of STRATEGY, '],
    [{ kinds: ['LIKES'] }, 'kinds are of RESPONSIBLE_FOR, '],
    [{ minConfidence: ['1.1'] }, 'minConfidence is a number from 0 to 1, but got: 1.1'],
    [{ fiscalYear: ['23'] }, 'fiscalYear is a year from 1990 to 2100'],
    [{ fiscalYear: ['2024-2022'] }, 'fiscalYear runs from an earlier year to a later one'],
    [{ fiscalYear: ['-'] }, 'fiscalYear is a year from 1990 to 2100'],
    [{ validOn: ['2024-02-30'] }, 'validOn is a date of the calendar'],
    [{ collapseMeasures: ['yes'] }, 'collapseMeasures is true or false, but got: yes'],
    [{ language: ['fr'] }, 'language is JA or EN, but got: fr'],
    [{ base: ['example'] }, 'A base is an absolute IRI that ends in /, # or :, but got: example'],
  ])('refuses %j with the rule', (given, rule) => {
    expect(() => readSelection(given)).toThrow(SelectionError);
    expect(() => readSelection(given)).toThrow(rule);
  });
});
