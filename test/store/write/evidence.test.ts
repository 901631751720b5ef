import fc from 'fast-check';
import { ORIGINS } from '../../../src/model/entity.ts';
import type { PassageFact } from '../../../src/model/facts.ts';
import { byEvidence, passageRows, summaryOf } from '../../../src/store/write/evidence.ts';
import type { PassageRow } from '../../../src/store/write/passage-row.ts';

function row(id: string, passage: Partial<PassageFact>): PassageRow {
  const told = { origin: 'REGISTRY' as const, confidence: 0.5, ...passage };
  return { ...told, id, teller: 'dataset', about: 'ministry:tea', factDigest: 'd' };
}

/** Best first; each differs from the one before in what comes next in the rule, and ids run against it but at the last. */
const ORDERED = [
  row('11', { lines: [1], quote: 'q', page: 9, origin: 'EXTRACTED', confidence: 0.9 }),
  row('10', { lines: [1], quote: 'q', page: 9, origin: 'EXTRACTED', confidence: 0.8 }),
  row('09', { lines: [1], quote: 'q', page: 1, origin: 'CURATED', confidence: 1 }),
  row('08', { page: 1, origin: 'EXTRACTED', documentId: 'document:a' }),
  row('07', { page: 1, origin: 'EXTRACTED', documentId: 'document:b' }),
  row('06', { page: 2, origin: 'EXTRACTED', documentId: 'document:b' }),
  row('05', { page: 2, origin: 'EXTRACTED', documentId: 'document:b', lines: [4] }),
  row('03', { page: 2, origin: 'EXTRACTED', documentId: 'document:b', lines: [5] }),
  row('04', { page: 2, origin: 'EXTRACTED', documentId: 'document:b', lines: [5] }),
  row('02', { url: 'https://example.org', origin: 'EXTRACTED' }),
  row('01', { origin: 'EXTRACTED', confidence: 1 }),
];

describe('evidence', () => {
  it('is told with its place first, then by origin, sureness, document, page, line and id', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ORDERED, { minLength: ORDERED.length }), (shuffled) => {
        expect([...shuffled].sort(byEvidence).map(({ id }) => id)).toEqual(ORDERED.map(({ id }) => id));
      }),
    );
  });

  it('sums up to the best origin and to the confidence of the best of that origin', () => {
    const rows = [
      row('a', { origin: 'REGISTRY', confidence: 1, url: 'https://example.org/a' }),
      row('b', { origin: 'EXTRACTED', confidence: 0.6, page: 1 }),
      row('c', { origin: 'EXTRACTED', confidence: 0.9, lines: [1], quote: 'q' }),
    ];
    expect(summaryOf(rows)).toEqual({
      passageIds: ['c', 'b', 'a'],
      origin: 'EXTRACTED',
      origins: ['EXTRACTED', 'REGISTRY'],
      confidence: 0.9,
      url: 'https://example.org/a',
    });
  });

  it('sums up the same in whichever order it comes', () => {
    const any = fc.record({
      id: fc.uuid(),
      origin: fc.constantFrom(...ORIGINS),
      confidence: fc.constantFrom(0.5, 0.9, 1),
      page: fc.option(fc.nat(3), { nil: undefined }),
      url: fc.option(fc.constantFrom('https://example.org/a', 'https://example.org/b'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ id }) => id, minLength: 1 }), (facts) => {
        const rows = facts.map(({ id, ...passage }) => row(id, passage));
        expect(summaryOf([...rows].reverse())).toEqual(summaryOf(rows));
      }),
    );
  });

  it('is known by who tells it of what and by what it says, each once', () => {
    const passage: PassageFact = { page: 1, origin: 'EXTRACTED', confidence: 1 };
    const ids = (teller: string, about: string, more: Partial<PassageFact> = {}): readonly string[] =>
      passageRows(teller, about, 'd', [passage, { ...passage, ...more }]).map(({ id }) => id);
    expect(ids('dataset', 'ministry:tea', { lines: [], quote: undefined })).toHaveLength(1);
    const [first = '', second] = ids('dataset', 'ministry:tea', { page: 2 });
    expect(first).toMatch(/^passage:/u);
    expect(second).not.toBe(first);
    expect(ids('curation', 'ministry:tea')).not.toContain(first);
    expect(ids('dataset', 'ministry:cup')).not.toContain(first);
  });
});
