import { existsSync, readFileSync } from 'node:fs';
import { extractText } from '../../src/documents/extract-text.ts';
import { packagePath } from '../../src/model/package-path.ts';
import { planSchema } from '../../src/model/plan/plan.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { squeeze } from '../../src/model/text.ts';

const PAGE = packagePath('../shared/seeds/cybersecurity-2024-page-161.txt');
const GOLD = packagePath('../shared/gold/page-161.plan.json');
const isThere = existsSync(PAGE) && existsSync(GOLD);

/** What the gold file fixes, without blanks. */
function essence({ document, pages, sections }: Plan): unknown {
  return {
    document,
    pages,
    sections: sections.map(({ path, headings, strategy, items }) => ({
      path,
      headings: headings.map(squeeze),
      strategy: strategy === null ? null : { ...strategy, points: strategy.points.map(squeeze) },
      items: items.map(({ marker, page, ministries, status, restated, entries }) => ({
        marker,
        page,
        ministries,
        status,
        restated,
        entries: entries.map(({ fiscalYear, kind, paragraphs }) => ({
          fiscalYear,
          kind,
          paragraphs: paragraphs.map(squeeze),
        })),
      })),
    })),
  };
}

describe('page 161 and the plan that a person read from it', () => {
  if (!isThere) {
    it('is not beside this checkout (../shared), so that only pages of our own are read', () => {
      expect(existsSync(PAGE) && existsSync(GOLD)).toBe(false);
    });
    return;
  }

  const extraction = extractText([{ file: PAGE, text: readFileSync(PAGE, 'utf8') }]);

  it('agree in document, pages, sections, items and all fifteen entries', () => {
    const gold = planSchema.parse(JSON.parse(readFileSync(GOLD, 'utf8')));
    expect(gold.sections.flatMap(({ items }) => items.flatMap(({ entries }) => entries))).toHaveLength(15);
    expect(extraction.plan && essence(extraction.plan)).toEqual(essence(gold));
  });

  it('agree on a plan that keeps the format and needs no message', () => {
    expect(planSchema.parse(extraction.plan)).toEqual(extraction.plan);
    expect(extraction.messages).toEqual([]);
  });

  it('agree that every character of an entry stands in the lines that the entry names', () => {
    const lines = readFileSync(PAGE, 'utf8').split('\n');
    const items = extraction.plan?.sections.flatMap((section) => section.items) ?? [];
    for (const { paragraphs, source } of items.flatMap((item) => item.entries)) {
      const read = (source?.lines ?? []).flatMap(([from, to]) => lines.slice(from - 1, to)).join('');
      const kept = Array.from(squeeze(paragraphs.join(''))).filter((character) => !read.includes(character));
      expect(kept).toEqual([]);
    }
  });
});
