import { BODY_FORMS } from '../../../src/knowledge/names/body-forms.ts';
import { endings, lastLetters } from '../../../src/knowledge/text/last-letters.ts';

describe('the letters that a match can end in', () => {
  it.each([
    [/(?:手引き?書?|指針)$/u, '引き書針'],
    [/(?:[都道府県]警(?:察)?|税関)$/u, '警察関'],
    [/^(?:日本|英)国$|ISAC$/u, '国C'],
    [/(?<=[一-龠])(?:省|(?<!各)庁)$/u, '省庁'],
  ])('of %s are %s', (expression, letters) => {
    expect([...(lastLetters(expression.source) ?? [])].sort()).toEqual(letters.split('').sort());
  });

  it.each([
    [/会社.{2,}$/u],
    [/会社$|\d$/u],
    [/版[一-龠]$/u],
    [/版+$/u],
    [/版(?!本)$/u],
    [/\(版\)$/u],
    [/[(]版$/u],
  ])('of %s may be any', (expression) => {
    expect(lastLetters(expression.source)).toBeUndefined();
  });

  it('are told of nearly all forms of names', () => {
    const open = BODY_FORMS.filter(({ ending }) => lastLetters(ending.source) === undefined);
    expect(open.length).toBeLessThan(4);
  });
});

describe('endings', () => {
  it.each([
    [/(?:手引|指針)$/u, ['手引', '基本指針', '指針案', '']],
    // One alternative need not stand at the end, so that the last letter says nothing.
    [/^会社|指針$/u, ['会社名', '基本指針', '会']],
  ])('of %s are those that the expression finds', (expression, texts) => {
    const found = endings(expression);
    expect(texts.map((text) => found.test(text))).toEqual(texts.map((text) => expression.test(text)));
    expect(texts.map((text) => found.exec(text)?.[0])).toEqual(
      texts.map((text) => expression.exec(text)?.[0]),
    );
  });
});
