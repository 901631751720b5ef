import fc from 'fast-check';
import { paragraph, quotePoints, title } from './sentences.ts';
import { variedParagraph } from './varied-sentences.ts';
import type { TypesetDocument, TypesetItem, TypesetSection } from './typeset-plan.ts';

const MINISTRIES = [
  '内閣官房',
  '警察庁',
  '金融庁',
  'デジタル庁',
  '総務省',
  '法務省',
  '外務省',
  '文部科学省',
  '厚生労働省',
  '農林水産省',
  '経済産業省',
  '国土交通省',
  '防衛省',
  '個人情報保護委員会',
] as const;
const KANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハ';

interface Range {
  readonly min: number;
  readonly max: number;
}

/** What the items of a document are like. */
export interface Content {
  readonly sections: Range;
  readonly items: Range;
  readonly ministries: Range;
  /** Paragraphs of the left column, points of the right under each of its labels. */
  readonly plan: Range;
  readonly result: Range;
  readonly next: Range;
  readonly list: 'plain' | 'numbered' | 'circled' | 'bracketed' | 'dashed';
  /** Blocks headed [省], for each of several ministries; or for one of them, below what all did. */
  readonly offices: 'none' | 'right' | 'both' | 'one';
  readonly restated: boolean;
  /** How items begin and end: NEW ones have an empty left. */
  readonly kind: 'CONTINUES' | 'NEW' | 'ENDS';
  readonly subHeadings: boolean;
  /** How many sentences a paragraph has at most. */
  readonly length: 'short' | 'usual' | 'long';
  readonly speech: 'plain' | 'varied';
}

export const USUAL: Content = {
  sections: { min: 1, max: 1 },
  items: { min: 2, max: 5 },
  ministries: { min: 1, max: 2 },
  plan: { min: 1, max: 1 },
  result: { min: 1, max: 3 },
  next: { min: 1, max: 2 },
  list: 'plain',
  offices: 'none',
  restated: false,
  kind: 'CONTINUES',
  subHeadings: false,
  length: 'usual',
  speech: 'plain',
};

/** @param ofItem what each item is like, where they differ within the document */
export function arbitraryDocument(
  content: Content,
  ofItem: fc.Arbitrary<Content> = fc.constant(content),
): fc.Arbitrary<TypesetDocument> {
  return fc
    .record({
      page: fc.integer({ min: 99, max: 225 }),
      sections: fc.integer(content.sections).chain((count) => {
        const sections = Array.from({ length: count }, (_, index) =>
          arbitrarySection(index, content, ofItem),
        );
        return fc.tuple(...sections);
      }),
    })
    .map(({ page, sections }) => ({ page, year: 2023, sections }));
}

function arbitrarySection(
  index: number,
  content: Content,
  ofItem: fc.Arbitrary<Content>,
): fc.Arbitrary<TypesetSection> {
  const chapter = fc.record({ number: fc.constantFrom('1', '2', '3', '4'), title });
  const number = `(${index + 1})`;
  return fc
    .tuple(
      index === 0 ? chapter : fc.constant(undefined),
      title,
      content.subHeadings ? fc.tuple(quotePoints, quotePoints) : quotePoints.map((points) => [points]),
      fc.nat({ max: KANA.length - content.items.max }),
      fc.integer(content.items),
    )
    .chain(([opening, name, points, first, count]) => {
      const from = index === 0 ? first : 0;
      const items = Array.from({ length: count }, (_, at) =>
        ofItem.chain((own) => arbitraryItem(KANA.charAt(from + at), own)),
      );
      return fc.tuple(...items).map((all) => ({
        ...(opening === undefined ? {} : { chapter: opening }),
        section: { number, title: name },
        points: content.subHeadings
          ? points.flatMap((under, at) => [`${'①②'.charAt(at)} 備えの充実`, ...under])
          : points.flat(),
        items: all,
      }));
    });
}

function arbitraryItem(marker: string, content: Content): fc.Arbitrary<TypesetItem> {
  return fc
    .uniqueArray(fc.constantFrom(...MINISTRIES), {
      minLength: content.ministries.min,
      maxLength: content.ministries.max,
    })
    .chain((ministries) =>
      fc
        .record({
          plan: content.kind === 'NEW' ? fc.constant([]) : planOf(ministries, content),
          result: content.kind === 'NEW' ? fc.constant([]) : resultOf(ministries, content),
          next: content.kind === 'ENDS' ? fc.constant(['2023 年度で終了。']) : nextOf(ministries, content),
        })
        .map((cells) => ({
          marker,
          ministries,
          plan: remark(cells.plan, content),
          result: remark(cells.result, content),
          next: remark(cells.next, content),
        })),
    );
}

const sentences = (form: 1 | 2, { length, speech }: Content): fc.Arbitrary<string> => {
  const of = speech === 'plain' ? paragraph : variedParagraph;
  if (length === 'short') return of(form, 0);
  if (length === 'usual') return of(form, 3);
  return fc.tuple(of(form, 3), of(form, 3)).map(([a, b]) => `${a}さらに、${b}`);
};

function planOf(ministries: readonly string[], content: Content): fc.Arbitrary<readonly string[]> {
  const still = fc.constantFrom('', '引き続き、');
  const opening = (names: readonly string[]): fc.Arbitrary<string> =>
    fc
      .tuple(still, sentences(1, content))
      .map(([word, text]) => `${names.slice(0, 2).join('及び')}において、${word}${text}`);
  if (content.offices === 'both')
    return byOffice(ministries, (name) => opening([name]).map((text) => [text]));
  return fc
    .tuple(opening(ministries), points(1, { min: content.plan.min - 1, max: content.plan.max - 1 }, content))
    .map(([first, others]) => [first, ...others]);
}

function resultOf(ministries: readonly string[], content: Content): fc.Arbitrary<readonly string[]> {
  if (content.offices === 'none') return points(2, content.result, content);
  if (content.offices === 'one') {
    const own = byOffice(ministries.slice(-1), () => points(2, { min: 1, max: 2 }, content));
    return fc.tuple(points(2, content.result, content), own).map((blocks) => blocks.flat());
  }
  return byOffice(ministries, () => points(2, { min: 1, max: 2 }, content));
}

function nextOf(ministries: readonly string[], content: Content): fc.Arbitrary<readonly string[]> {
  if (content.offices === 'right' || content.offices === 'both')
    return byOffice(ministries, () => points(1, { min: 1, max: 1 }, content));
  return points(1, content.next, content).map(([first = '', ...others]) => [
    content.list === 'plain' ? `引き続き、${first}` : first,
    ...others,
  ]);
}

function byOffice(
  ministries: readonly string[],
  of: (name: string) => fc.Arbitrary<readonly string[]>,
): fc.Arbitrary<readonly string[]> {
  return fc
    .tuple(...ministries.map((name) => of(name).map((texts) => [`[${name}]`, ...texts])))
    .map((blocks) => blocks.flat());
}

function points(form: 1 | 2, { min, max }: Range, content: Content): fc.Arbitrary<readonly string[]> {
  return fc
    .array(sentences(form, content), { minLength: min, maxLength: max })
    .map((texts) => texts.map((text, index) => numbered(text, index, content)));
}

function numbered(text: string, index: number, { list }: Content): string {
  switch (list) {
    case 'numbered':
      return `${index + 1}. ${text}`;
    case 'circled':
      return `${'①②③④⑤⑥'.charAt(index)} ${text}`;
    case 'bracketed':
      return `(${index + 1}) ${text}`;
    case 'dashed':
      return index === 0 ? text : `- ${text}`;
    case 'plain':
      return text;
  }
}

function remark(paragraphs: readonly string[], { restated }: Content): readonly string[] {
  const last = paragraphs.at(-1);
  return restated && last !== undefined ? [...paragraphs.slice(0, -1), `${last}(再掲)`] : paragraphs;
}
