import fc from 'fast-check';
import { nameToken, xmlAttribute, xmlText } from '../../src/export/xml.ts';

describe('XML text', () => {
  it('escapes what would end it and what a reader would fold', () => {
    expect(xmlText('a<b>&"\r\n')).toBe('a&lt;b&gt;&amp;"&#13;\n');
    expect(xmlAttribute('a<b>&"\t\r\n')).toBe('a&lt;b&gt;&amp;&quot;&#9;&#13;&#10;');
    expect(xmlText('\u0085\u2028\u2029')).toBe('&#133;&#8232;&#8233;');
  });
});

describe('a name token', () => {
  it('is the id itself where that is one', () => {
    expect(nameToken('measure:cybersecurity-2024:p161:ウ')).toBe('measure:cybersecurity-2024:p161:ウ');
  });

  it('codes what it cannot hold', () => {
    expect(nameToken('goal:2021/2/6')).toBe('goal:2021_x2F_2_x2F_6');
    expect(nameToken('')).toBe('_x0_');
    expect(nameToken('_x5F<')).not.toBe(nameToken('_x3C_'));
  });

  it('differs where ids differ, and codes no id into another', () => {
    const id = fc
      .array(fc.constantFrom('_x', '2F', '_', '/', 'a', '_x2F_', '5F', '\u{1f5fe}'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(id, id, (one, other) => {
        expect(nameToken(one) === nameToken(other)).toBe(one === other);
      }),
      { numRuns: 2000 },
    );
  });
});
