import { entryText } from '../../../../src/store/write/derive/entry-text.ts';

describe('the text of an entry', () => {
  it("is the document's paragraphs, one a line, beside the English summary", () => {
    expect(entryText(['湯を　沸かす。', 'ＴＥＡ。'], '要約', 'Tea')).toEqual({
      textJa: '湯を　沸かす。\nＴＥＡ。',
      textEn: 'Tea',
      textKey: '湯を沸かす。tea。tea',
    });
  });

  it('is a summary where no paragraph was read, and empty without either', () => {
    expect(entryText([], '要約', 'Tea').textJa).toBe('要約');
    expect(entryText([], undefined, 'Tea').textJa).toBe('Tea');
    expect(entryText([], undefined, undefined)).toEqual({ textJa: '', textEn: undefined, textKey: '' });
  });
});
