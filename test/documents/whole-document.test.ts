import { extractText } from '../../src/documents/extract-text.ts';
import type { Extraction, TextInput } from '../../src/documents/extract-text.ts';
import { squeeze } from '../../src/model/text.ts';
import { PLAIN } from '../typesetter/layout.ts';
import type { Layout } from '../typesetter/layout.ts';
import { typeset } from '../typesetter/typeset.ts';
import type { TypesetDocument } from '../typesetter/typeset-plan.ts';
import { OWN_PLAN } from './own-plan.ts';

const { page, year, ...SECTION } = OWN_PLAN;
const NEXT_SECTION = {
  section: { number: '(3)', title: '港と空港の備え' },
  points: SECTION.points,
  items: OWN_PLAN.items.map((item, index) => ({ ...item, marker: 'アイウ'.charAt(index) })),
};
const DOCUMENT: TypesetDocument = { page, year, sections: [SECTION, NEXT_SECTION] };

function pagesOf(document: TypesetDocument, layout: Partial<Layout>): readonly TextInput[] {
  return typeset(document, { ...PLAIN, ...layout }).map((text, index) => ({
    file: `page-${document.page + index}.txt`,
    text,
  }));
}

function codes({ messages }: Extraction): readonly string[] {
  return messages.map(({ code }) => code);
}

describe('a document of several pages', () => {
  const pages = pagesOf(DOCUMENT, { rows: 15 });
  const { plan, messages } = extractText(pages);

  it('needs more than two of them, so that the next is said of something', () => {
    expect(pages.length).toBeGreaterThan(2);
  });

  it('becomes one plan: two sections under one chapter, every item once, whole', () => {
    expect(messages).toEqual([]);
    expect(plan?.pages.map(({ number }) => number)).toEqual(pages.map((_, index) => page + index));
    expect(plan?.sections.map(({ path }) => path)).toEqual([
      ['3', '(2)'],
      ['3', '(3)'],
    ]);
    expect(plan?.sections.map(({ items }) => items.map(({ marker }) => marker).join(''))).toEqual([
      'カキク',
      'アイウ',
    ]);
    for (const { items } of plan?.sections ?? []) {
      expect(
        items.map(({ entries }) => entries.map(({ paragraphs }) => squeeze(paragraphs.join('')))),
      ).toEqual(
        OWN_PLAN.items.map(({ plan: left, result, next }) =>
          [left, result, next].map((texts) => squeeze(texts.join(''))),
        ),
      );
    }
  });

  it('says of an entry that runs over a page where each part of it stands', () => {
    const sources = plan?.sections.flatMap(({ items }) =>
      items.flatMap(({ entries }) => entries.flatMap(({ source }) => source ?? [])),
    );
    const split = sources?.filter(({ continued }) => continued !== undefined) ?? [];
    expect(split.length).toBeGreaterThan(0);
    for (const { page: first, continued } of split) expect(continued?.[0]?.page).toBe(first + 1);
  });

  it('is the same in one file, and in files that come in another order', () => {
    const reversed = extractText(pages.toReversed()).plan;
    expect(reversed?.sections).toEqual(plan?.sections);
    const text = pages.map((one) => one.text).join('\f');
    const whole = extractText([{ file: 'all.txt', text }]).plan;
    expect(whole?.sections.map(({ items }) => items.map(({ marker, page: at }) => [marker, at]))).toEqual(
      plan?.sections.map(({ items }) => items.map(({ marker, page: at }) => [marker, at])),
    );
  });

  it('tells which pages are missing, and joins nothing over them', () => {
    const gap = extractText(pages.toSpliced(1, 1));
    expect(codes(gap)).toContain('PAGES_MISSING');
    expect(gap.messages.find(({ code }) => code === 'PAGES_MISSING')?.text).toContain(`page ${page + 1}`);
  });

  it('reads a page that comes twice once, and says so', () => {
    const twice = extractText([...pages, ...pages.slice(0, 1)]);
    expect(codes(twice)).toEqual(['PAGE_REPEATED']);
    expect(twice.plan?.sections).toEqual(plan?.sections);
  });

  it('reads only the pages asked for', () => {
    const one = extractText(pages, { pages: [page, page] });
    expect(one.plan?.pages.map(({ number }) => number)).toEqual([page]);
    expect(codes(extractText(pages, { pages: [900, 901] }))).toContain('PAGES_NOT_THERE');
  });
});

describe('the running order of the markers', () => {
  const marked = (markers: string): Extraction =>
    extractText(
      pagesOf(
        {
          ...DOCUMENT,
          sections: [
            {
              ...SECTION,
              items: OWN_PLAN.items.map((item, at) => ({ ...item, marker: markers.charAt(at) })),
            },
          ],
        },
        {},
      ),
    );

  it.each([
    ['カキク', []],
    ['カアイ', ['MARKER_OUT_OF_ORDER']],
    ['アイエ', ['MARKER_SKIPPED']],
  ])('is checked: %s', (markers, expected) => {
    expect(codes(marked(markers))).toEqual(expected);
  });
});

describe('a quote that begins on the page before its table', () => {
  it('is joined with its rest', () => {
    const [text = ''] = typeset({ ...DOCUMENT, sections: [SECTION] }, PLAIN);
    const cut = text.indexOf('との見守りの輪を広げ');
    const [before, after] = [text.slice(0, cut), text.slice(cut)];
    const { plan, messages } = extractText([
      { file: 'page-119.txt', text: before.replace('(120 ページ)', '(119 ページ)') },
      { file: 'page-120.txt', text: after },
    ]);
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(plan?.sections).toHaveLength(1);
    expect(plan?.sections[0]?.strategy?.points).toEqual(OWN_PLAN.points);
    expect(plan?.sections[0]?.items).toHaveLength(3);
  });
});
