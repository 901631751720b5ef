import fc from 'fast-check';
import { parseSource, printSource } from '../../src/dataset/source.ts';
import { anyText } from '../any-text.ts';

describe('the source of a dataset', () => {
  it('gives every file back as it was, whatever stands in it', () => {
    const text = anyText();
    fc.assert(
      fc.property(text, text, (one, other) => {
        const files = new Map([
          ['actors/isacs.yaml', one],
          ['sectors.yaml', other],
        ]);
        expect([...parseSource(printSource(files))]).toEqual([...files]);
      }),
    );
  });

  it('is the same in whatever order the files come', () => {
    const files = [
      ['sectors.yaml', 'a'],
      ['actors/isacs.yaml', 'b'],
    ] as const;
    expect(printSource(new Map(files))).toBe(printSource(new Map([...files].reverse())));
  });

  it.each(['../actors/isacs.yaml', '/etc/passwd', 'actors/../../x.yaml', '__proto__'])(
    'has no file %s, which has no place in a dataset',
    (name) => {
      expect(parseSource(`{${JSON.stringify(name)}: "text"}`).size).toBe(0);
    },
  );

  it('is empty where it is something else', () => {
    expect(parseSource('[1]').size).toBe(0);
  });
});
