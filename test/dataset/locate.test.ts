import { locate } from '../../src/dataset/locate.ts';

const files = new Map([['a.yaml', '# note\nactors:\n  - key: one\n    aliases:\n      - { name: x }\n']]);
const at = (...path: readonly (string | number)[]) =>
  locate(
    [{ code: 'X', severity: 'error', place: { file: 'a.yaml', path }, text: 't', advice: 'a' }],
    files,
  )[0];

describe('locate', () => {
  it.each([
    [['actors', 0, 'key'], 3, 'actors[0].key'],
    [['actors', 0, 'aliases', 0, 'name'], 5, 'actors[0].aliases[0].name'],
    [['actors', 0, 'homepage'], 3, 'actors[0].homepage'],
    [['actors', 7], 3, 'actors[7]'],
  ])('finds the line of %j, or of the nearest thing above it', (path, line, printed) => {
    expect(at(...path)).toMatchObject({ file: 'data/a.yaml', line, path: printed });
  });

  it('names the first line for the file as a whole', () => {
    expect(at()).toEqual({
      code: 'X',
      severity: 'error',
      file: 'data/a.yaml',
      line: 1,
      text: 't',
      advice: 'a',
    });
  });
});
