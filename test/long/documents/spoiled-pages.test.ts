import fc from 'fast-check';
import { extractText } from '../../../src/documents/extract-text.ts';
import { inventedText } from '../../typesetter/invented-text.ts';
import { faults, spoil } from '../../typesetter/spoil.ts';
import { typeset } from '../../typesetter/typeset.ts';
import { arbitraryPages, VARIANTS } from '../../typesetter/variants.ts';

const INPUTS = 10_000;
/** Microseconds of processor time that a page may take. */
const LONGEST = 1_000_000;

describe('ten thousand pages whose lines were cut, doubled, swapped, joined or lost', () => {
  const perVariant = Math.ceil(INPUTS / VARIANTS.length);

  it.each(VARIANTS.map((variant, seed) => ({ ...variant, seed })))(
    'are read without inventing text, none of them for longer than a second: $name',
    ({ seed, ...variant }) => {
      let longest = 0;
      const documents = fc.sample(arbitraryPages(variant), { numRuns: perVariant, seed });
      const spoils = fc.sample(faults, { numRuns: perVariant, seed });
      documents.forEach(({ document, layout }, at) => {
        const text = spoil(typeset(document, layout).join('\n'), spoils[at] ?? []);
        const before = process.cpuUsage();
        const { plan } = extractText([{ file: 'page-1.txt', text }]);
        longest = Math.max(longest, process.cpuUsage(before).user);
        expect(inventedText(plan, text)).toEqual([]);
      });
      expect(longest).toBeLessThan(LONGEST);
    },
  );
});

describe('a text that is no page at all', () => {
  it.each([
    ['one line of blanks and signs', `${'あ '.repeat(5000)}<${' <2'.repeat(2000)}`],
    ['five thousand lines of one word', 'いう ええと\n'.repeat(5000)],
    ['nothing but markers', '(ア) 総務省 金融庁\n'.repeat(3000)],
    ['nothing but labels', '<成果・進捗状況>\n'.repeat(3000)],
    ['nothing but headings', '1 一\n(1) 二\n'.repeat(2000)],
  ])('is read or refused in little time: %s', (_, text) => {
    const before = process.cpuUsage();
    const { plan } = extractText([{ file: 'page-1.txt', text }]);
    expect(inventedText(plan, text)).toEqual([]);
    expect(process.cpuUsage(before).user).toBeLessThan(10 * LONGEST);
  });
});
