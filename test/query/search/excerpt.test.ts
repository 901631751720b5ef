import fc from 'fast-check';
import { excerptAt, excerptOf } from '../../../src/query/search/excerpt.ts';
import { foldText } from '../../../src/query/search/folded-text.ts';

function marked(text: string, ...words: string[]): readonly string[] {
  const { snippet, matches } = excerptOf([['name', text]], words);
  return matches.map(({ start, end }) => snippet.slice(start, end));
}

describe('foldText', () => {
  it('folds width, case, accents, blanks and signs', () => {
    expect(foldText('ＩＣＴ－ISAC　ﾊﾞﾝｸ Café').folded).toBe('ictisacバンクcafe');
  });

  it('knows where each unit came from', () => {
    const { folded, starts, ends } = foldText('「ﾊﾞ」𠮷');
    expect([folded, starts, ends]).toEqual(['バ𠮷', [1, 4, 4], [3, 6, 6]]);
  });

  it('takes a mark with the letter or the sign that it stands behind', () => {
    expect(foldText('か\u3099a\u0301・\u309a')).toEqual({
      folded: 'がa\u309a',
      starts: [0, 2, 4],
      ends: [2, 4, 6],
    });
  });
});

describe('excerptOf', () => {
  it('marks a match in another width, case or spacing', () => {
    expect(marked('金融 ＩＳＡＣ の会員', '金融isac')).toEqual(['金融 ＩＳＡＣ']);
    expect(marked('The ICT-ISAC of Japan', 'ictisac')).toEqual(['ICT-ISAC']);
  });

  it('does not begin a Latin match inside a word', () => {
    expect(marked('dynamic MIC', 'mic')).toEqual(['MIC']);
  });

  it('takes the text that holds the whole before one that holds its words', () => {
    const texts: [string, string][] = [
      ['name', '共有の情報'],
      ['alias', '情報共有'],
    ];
    expect(excerptOf(texts, ['情報共有', '情報', '共有'])).toEqual({
      field: 'alias',
      snippet: '情報共有',
      matches: [{ start: 0, end: 4 }],
    });
  });

  it('marks nothing where nothing stands', () => {
    expect(excerptOf([['name', '金融庁']], ['x'])).toEqual({ field: 'name', snippet: '金融庁', matches: [] });
    expect(excerptAt(null, null)).toEqual({ field: 'name', snippet: '', matches: [] });
  });

  it('cuts a long text around the first match and says where', () => {
    const { snippet, matches } = excerptOf(
      [['entry', `${'前'.repeat(200)}金融${'後'.repeat(200)}`]],
      ['金融'],
    );
    expect(snippet).toHaveLength(120);
    expect(snippet).toMatch(/^…前{40}金融後+…$/u);
    expect(matches).toEqual([{ start: 41, end: 43 }]);
  });

  it('gives whole characters and matches that lie in the snippet, for any text', () => {
    const letters = fc.constantFrom('𠮷', '金', 'a', ' ', '融', 'ﾊﾞ', '\n');
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 400 }),
        fc.constantFrom('金融', 'a', '𠮷', 'バ'),
        (parts, word) => {
          const { snippet, matches } = excerptOf([['entry', parts.join('')]], [word]);
          expect(snippet.length).toBeLessThanOrEqual(120);
          expect(snippet).not.toMatch(/\p{Cs}/u);
          for (const { start, end } of matches) {
            expect(start).toBeLessThan(end);
            expect(foldText(snippet.slice(start, end)).folded).toContain(word);
          }
          if (foldText(parts.join('')).folded.includes(word) && word !== 'a') expect(matches).not.toEqual([]);
        },
      ),
    );
  });
});
