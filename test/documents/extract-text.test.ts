import { readFileSync } from 'node:fs';
import { extractText } from '../../src/documents/extract-text.ts';
import type { Extraction } from '../../src/documents/extract-text.ts';
import { packagePath } from '../../src/model/package-path.ts';
import { planSchema } from '../../src/model/plan/plan.ts';
import { squeeze } from '../../src/model/text.ts';
import { OWN_PLAN } from './own-plan.ts';

function extract(name: string): Extraction {
  const file = packagePath('test', 'fixtures', 'pages', `${name}.txt`);
  return extractText([{ file, text: readFileSync(file, 'utf8') }]);
}

function itemsOf({ plan }: Extraction): unknown {
  return plan?.sections
    .flatMap(({ items }) => items)
    .map(({ marker, ministries, status, restated, entries }) => ({
      marker,
      ministries,
      status,
      restated,
      entries: entries.map(({ fiscalYear, kind, paragraphs }) => [
        fiscalYear,
        kind,
        ...paragraphs.map(squeeze),
      ]),
    }));
}

const STATUSES: Readonly<Record<string, string>> = { ク: 'ENDS' };
const EXPECTED = OWN_PLAN.items.map(({ marker, ministries, plan, result, next }) => ({
  marker,
  ministries,
  status: STATUSES[marker] ?? 'CONTINUES',
  restated: marker === 'キ',
  entries: [
    [2025, 'PLAN', ...plan.map(squeeze)],
    [2025, 'RESULT', ...result.map(squeeze)],
    [2026, 'PLAN', ...next.map(squeeze)],
  ],
}));

describe('extractText', () => {
  it.each([
    ['whose columns are told row by row', 'rows'],
    ['whose columns come as blocks, all markers above them, under an even header', 'blocks-stacked-markers'],
    ['whose ministries are letter-spaced, so that three columns meet on a line', 'letter-spaced-ministries'],
    ['whose first marker stands above a chapter opening set over three lines', 'marker-before-chapter'],
    ['whose label of the next plan is torn and whose header holds the first marker', 'torn-label'],
    ['that goes on from another, with no heading and no table header', 'continuation'],
    ['that tells the right column before the left', 'right-before-left'],
    ['that tells the left of two items before the right of either', 'lefts-before-rights'],
  ])('reads a page %s', (_, name) => {
    expect(itemsOf(extract(name))).toEqual(EXPECTED);
  });

  it('reads a page that shows no marker, with null in their place', () => {
    expect(itemsOf(extract('no-markers'))).toEqual(
      EXPECTED.map((item) => ({ ...item, marker: null, ministries: [] })),
    );
  });

  it('takes no ministry out of a sentence that lists some', () => {
    const file = packagePath('test', 'fixtures', 'pages', 'rows.txt');
    const text = readFileSync(file, 'utf8').replace(
      'デジタル庁及び総務省において、公民館',
      '総務省、経済産業省及び文部科学省の公民館',
    );
    const [, item] = extractText([{ file, text }]).plan?.sections[0]?.items ?? [];
    expect(item?.ministries).toEqual(['デジタル庁', '総務省']);
    expect(item?.entries[0]?.paragraphs[0]).toMatch(/^総務省、経済産業省及び文部科学省の公民館/u);
  });

  it('reads headings, quote and document beside the table', () => {
    const { plan } = extract('marker-before-chapter');
    expect(plan?.document).toMatchObject({
      key: 'cybersecurity-2026',
      publisher: '例示センター',
      url: 'https://example.org/council/index.html',
      annex: '別添2',
    });
    expect(plan?.pages).toEqual([{ number: 120, label: '別添2 - 22 -' }]);
    expect(plan?.sections.map(({ path, headings, strategy }) => ({ path, headings, strategy }))).toEqual([
      {
        path: ['3', '(2)'],
        headings: [OWN_PLAN.chapter.title, OWN_PLAN.section.title],
        strategy: { titleJa: 'サイバーセキュリティ戦略', decidedOn: '2021-09-28', points: OWN_PLAN.points },
      },
    ]);
  });

  it('writes a plan that its format accepts', () => {
    const { plan } = extract('rows');
    expect(planSchema.parse(plan)).toEqual(plan);
  });

  it('gives every line of the page a column', () => {
    const file = packagePath('test', 'fixtures', 'pages', 'rows.txt');
    const lines = readFileSync(file, 'utf8').split('\n');
    const told = extract('rows').plan?.text[0]?.lines ?? [];
    expect(squeeze(told.map(([, , text]) => text).join(''))).toBe(squeeze(lines.join('')));
  });

  it('takes the key that it is given', () => {
    const file = packagePath('test', 'fixtures', 'pages', 'rows.txt');
    const { plan } = extractText([{ file, text: readFileSync(file, 'utf8') }], { documentKey: 'my-plan' });
    expect(plan?.document.key).toBe('my-plan');
  });
});

describe('extractText of what is no page', () => {
  it.each([
    ['an empty file', 'a.txt', ' \n\n', 'EMPTY_FILE'],
    ['a binary file', 'a.bin', '\u007fELF\u0002\u0001\u0001\u0000\u0000\u0000', 'NOT_TEXT'],
    ['a PDF read as text', 'a.txt', '%PDF-1.7\n…', 'NOT_TEXT'],
    ['a file in another encoding', 'a.txt', '\ufffd\ufffd{\ufffd\ufffd', 'NOT_UTF8'],
    ['a file too large', 'a.txt', 'あ'.repeat(20_000_001), 'FILE_TOO_LARGE'],
    ['a page without a table', 'page-7.txt', 'ここに表はない。\n文章だけがある。\n', 'NO_TABLE'],
  ])('says of %s what is wrong, where, and what to do', (_, file, text, code) => {
    const { plan, messages } = extractText([{ file, text }]);
    expect(plan).toBeUndefined();
    const message = messages.find((other) => other.code === code);
    expect(message).toMatchObject({ file, line: 1 });
    expect(message?.advice).not.toBe('');
  });

  it('loses nothing else for it', () => {
    const file = packagePath('test', 'fixtures', 'pages', 'rows.txt');
    const { plan, messages } = extractText([
      { file: 'empty.txt', text: '' },
      { file, text: readFileSync(file, 'utf8') },
    ]);
    expect(plan?.sections.flatMap(({ items }) => items)).toHaveLength(3);
    expect(messages.map(({ code }) => code)).toEqual(['EMPTY_FILE']);
  });

  it('removes characters that no document may hold, and says so', () => {
    const file = packagePath('test', 'fixtures', 'pages', 'rows.txt');
    const text = readFileSync(file, 'utf8').replace('研修教材', '研修\u0001教材');
    const { plan, messages } = extractText([{ file, text }]);
    expect(messages.map(({ code }) => code)).toEqual(['CONTROL_CHARACTERS_REMOVED']);
    expect(JSON.stringify(plan?.sections)).toContain('研修教材「まなびの鍵」');
  });
});
