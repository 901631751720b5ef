import { extractText } from '../../../src/documents/extract-text.ts';
import { htmlReview } from '../../../src/documents/review/html-review.ts';
import { reviewItems } from '../../../src/documents/review/review-items.ts';
import { terminalReview } from '../../../src/documents/review/terminal-review.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { PLAIN } from '../../typesetter/layout.ts';
import { typeset } from '../../typesetter/typeset.ts';
import { OWN_PLAN } from '../own-plan.ts';

function ownPlan(): Plan {
  const { page, year, ...section } = OWN_PLAN;
  const [text = ''] = typeset({ page, year, sections: [section] }, PLAIN);
  const { plan } = extractText([{ file: 'page-120.txt', text }]);
  if (plan === undefined) throw new Error('The page of our own has a plan, but got none');
  return plan;
}

const PLAN = ownPlan();

describe('reviewItems', () => {
  it('puts the items first that the reader is least sure of', () => {
    const [section] = PLAN.sections;
    const unsure = PLAN.sections.map((one) => ({
      ...one,
      items: one.items.map((item, index) => ({
        ...item,
        entries: item.entries.map((entry) => ({ ...entry, confidence: [0.9, 0.4, 0.7][index] ?? 1 })),
      })),
    }));
    expect(section?.items.map(({ marker }) => marker)).toEqual(['カ', 'キ', 'ク']);
    expect(reviewItems({ ...PLAN, sections: unsure }).map(({ item }) => item.marker)).toEqual([
      'キ',
      'ク',
      'カ',
    ]);
  });

  it('shows of each item the lines that it was read from, and no other item’s', () => {
    for (const { item, lines } of reviewItems(PLAN)) {
      const text = lines.map((line) => line.text).join('');
      const others = OWN_PLAN.items.filter(({ marker }) => marker !== item.marker);
      expect(lines.length).toBeGreaterThan(3);
      for (const { plan } of others) expect(text).not.toContain(plan[0]?.slice(0, 20));
    }
  });
});

describe('terminalReview', () => {
  it('names the column of each line and gives the entries', () => {
    const text = terminalReview(PLAN, { colours: false });
    expect(text).toContain('3 items');
    expect(text).toMatch(/120:\d+ left {6}\S/u);
    expect(text).toMatch(/120:\d+ right {5}\S/u);
    expect(text).toContain('RESULT 2025');
    expect(text).not.toContain('\u001b');
  });

  it('colours the columns where the terminal can', () => {
    expect(terminalReview(PLAN, { colours: true })).toContain('\u001b[36mleft');
  });

  it('lets no page command the terminal', () => {
    const text = PLAN.text.map((one) => ({
      ...one,
      lines: one.lines.map(([line, column]): [number, string, string] => [line, column, '\u001b[2J']),
    }));
    expect(terminalReview({ ...PLAN, text }, { colours: false })).not.toContain('\u001b');
  });
});

describe('htmlReview', () => {
  it('is one page that loads nothing', () => {
    const html = htmlReview(PLAN);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|src=|url\(/u);
    expect(html.match(/<article/gu)).toHaveLength(3);
  });

  it('escapes what the document says', () => {
    const html = htmlReview({ ...PLAN, document: { ...PLAN.document, titleJa: '<script>"&\'' } });
    expect(html).toContain('<title>&lt;script&gt;&quot;&amp;&#39;</title>');
    expect(html).not.toContain('<script>');
  });
});
