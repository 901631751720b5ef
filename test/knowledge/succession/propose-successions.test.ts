import { readFileSync } from 'node:fs';
import { extractText } from '../../../src/documents/extract-text.ts';
import { proposeSuccessions } from '../../../src/knowledge/succession/propose-successions.ts';
import type { EditionMeasure } from '../../../src/model/edition-measure.ts';
import { packagePath } from '../../../src/model/package-path.ts';

/** The measures of a typeset edition of our own; the id tells edition, section and marker: `2022(1)ア`. */
function edition(year: number): readonly EditionMeasure[] {
  const file = packagePath(`test/fixtures/editions/rei-${year}.txt`);
  const { plan } = extractText([{ file, text: readFileSync(file, 'utf8') }], { documentKey: `rei-${year}` });
  return (plan?.sections ?? []).flatMap(({ path, headings, items }) =>
    items.map((item) => ({
      id: `${year}${path.at(-1) ?? ''}${item.marker ?? '-'}`,
      documentId: `document:rei-${year}`,
      fiscalYear: year,
      sectionPath: [...path, ...headings],
      marker: item.marker,
      ministries: item.ministries,
      texts: item.entries.map(({ fiscalYear, kind, paragraphs }) => ({
        fiscalYear,
        kind,
        text: paragraphs.join(''),
      })),
    })),
  );
}

describe('proposeSuccessions, on two typeset editions', () => {
  const earlier = edition(2022);
  const later = edition(2023);
  const proposed = proposeSuccessions([...later, ...earlier]);
  const confidence = new Map(proposed.map(({ from, confidence: sure }) => [from, sure]));

  it('has all measures of both to go by', () => {
    expect([earlier.length, later.length]).toEqual([12, 13]);
  });

  it('links what goes on, changed its wording, moved to another ministry, section or marker, and nothing else', () => {
    expect(proposed.map(({ from, to }) => `${from} ← ${to}`)).toEqual([
      '2023(1)ア ← 2022(1)ア',
      '2023(1)イ ← 2022(1)イ',
      '2023(1)ウ ← 2022(1)ウ', // in other words
      '2023(1)エ ← 2022(1)オ', // from 厚生労働省 to 国土交通省
      '2023(2)ア ← 2022(2)イ', // these two changed places …
      '2023(2)イ ← 2022(2)ア',
      '2023(2)ウ ← 2022(2)ウ',
      '2023(2)エ ← 2022(2)エ',
      '2023(2)カ ← 2022(2)カ', // one of two ministries left
      '2023(2)キ ← 2022(1)カ', // from another section
    ]);
  });

  it('is surest where nothing changed', () => {
    expect(confidence.get('2023(1)ア')).toBeGreaterThanOrEqual(0.98);
    for (const changed of ['2023(1)エ', '2023(2)カ', '2023(2)キ', '2023(2)ア']) {
      expect(confidence.get(changed)).toBeLessThan(confidence.get('2023(1)ア') ?? 0);
      expect(confidence.get(changed)).toBeGreaterThanOrEqual(0.7);
    }
  });

  it('gives the same in whatever order the measures come', () => {
    expect(proposeSuccessions([...earlier, ...later].reverse())).toEqual(proposed);
  });

  it('has nothing to say of one edition', () => {
    expect(proposeSuccessions(earlier)).toEqual([]);
  });
});

describe("proposeSuccessions, at a document's size", () => {
  const NOUNS = '港湾駅舎衛星鉄塔水門病院書庫農場銀行学校'.match(/../gu) ?? [];
  const plan = (n: number): string =>
    Array.from({ length: 6 }, (_, at) => {
      const seed = (n * 7919 + at * 104_729) % 99_991;
      return `${NOUNS[seed % NOUNS.length] ?? ''}の第${seed}区画を点検し、`;
    }).join('');
  const measures = (year: number, count: number): readonly EditionMeasure[] =>
    Array.from({ length: count }, (_, n) => ({
      id: `${year}-${n}`,
      documentId: `document:${year}`,
      fiscalYear: year,
      sectionPath: ['1'],
      marker: null,
      ministries: ['環境省'],
      texts: [
        { fiscalYear: year - 1, kind: 'PLAN' as const, text: `環境省において、${plan(n)}` },
        { fiscalYear: year, kind: 'PLAN' as const, text: `引き続き、${plan(n)}` },
      ],
    }));

  it('links each of thousands of measures to its own', () => {
    const proposed = proposeSuccessions([...measures(2024, 4000), ...measures(2025, 4000)]);
    const right = proposed.filter(({ from, to }) => from.slice(5) === to.slice(5));
    expect(right).toHaveLength(proposed.length);
    expect(proposed.length).toBeGreaterThanOrEqual(3990);
  });
});
