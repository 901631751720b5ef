import fc from 'fast-check';
import { searchInput } from '../../../src/query/search/search-input.ts';

/** What Lucene reads outside of quoted text: nothing but its own joints, and letters that may go on. */
function outsideQuotes(query: string): string {
  return query.replace(/"(?:[^"\\]|\\.)*"/gu, '""');
}

describe('searchInput', () => {
  it('takes one word as a name, a beginning and a phrase', () => {
    expect(searchInput('ＦＳＡ')).toEqual({
      key: 'fsa',
      prefix: 'fsa',
      names: ['(+("fsa" fsa*)) OR "fsa"^4'],
      latin: ['(+("fsa" fsa*)) OR "fsa"^4'],
      texts: ['(+("fsa" fsa*)) OR "fsa"^4'],
      words: ['fsa'],
    });
  });

  it('asks for every word, or for all in one run with the blanks or without', () => {
    expect(searchInput('情報　共有').names).toEqual(['(+"情報" +"共有") OR "情報 共有"^4 OR "情報共有"^4']);
  });

  it('keeps words in quotes together, which then do not go on', () => {
    expect(searchInput('"ICT ISAC"').names).toEqual(['(+"ict isac") OR "ict isac"^4 OR "ictisac"^4']);
    expect(searchInput('“cyber sec').names).toEqual(['(+"cyber sec") OR "cyber sec"^4 OR "cybersec"^4']);
  });

  it('lets the last letters of the last word go on', () => {
    expect(searchInput('j-auto-is').names[0]).toContain('(+("j-auto-is" (+"j-auto-" +is*)))');
    expect(searchInput('電').names[0]).toContain('電*');
    expect(searchInput('フィン').names[0]).not.toContain('*');
  });

  it.each(['', ' ', '　', '+-&&||!(){}[]^"~*?:\\/', '「」', '"', '""', '※'])(
    'finds nothing for %j',
    (text) => {
      expect(searchInput(text)).toEqual({
        key: '',
        prefix: null,
        names: [],
        latin: [],
        texts: [],
        words: [],
      });
    },
  );

  it('keeps accented names apart from texts without Latin letters', () => {
    expect(searchInput('Żółw').latin).toHaveLength(1);
    expect(searchInput('重要インフラ').latin).toEqual([]);
  });

  it('lets none of the signs of Lucene out of quotes, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.constantFrom('"', '\\', ' ', 'a', '*', '金', ':', '^')),
        (text, signs) => {
          for (const typed of [text, signs.join(''), `${text}${signs.join('')}`]) {
            for (const query of searchInput(typed).names) {
              expect(outsideQuotes(query)).toMatch(
                /^\((?:[ +()]|""|[\p{L}\p{N}\p{M}]+\*)+\)(?: OR ""\^4)+$/u,
              );
            }
          }
        },
      ),
    );
  });
});
