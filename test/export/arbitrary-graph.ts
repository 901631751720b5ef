import fc from 'fast-check';
import { ENTITY_LABELS, ORIGINS } from '../../src/model/entity.ts';
import type { EntityType } from '../../src/model/entity.ts';
import { RELATION_KINDS } from '../../src/model/relation-kind.ts';
import type { ExportEdge, ExportNode } from '../../src/export/graph.ts';
import { listedSource } from './sample-graph.ts';
import type { ListedSource } from './sample-graph.ts';
import { anyText } from '../any-text.ts';

/** What breaks writers: ends of strings and elements, formulas, escapes of one language inside another. */
const HOSTILE = [
  '"',
  "'",
  '\\',
  '\\u0027',
  "\\'",
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\0',
  '\u0001',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  '\u{1f5fe}',
  '\u202e',
  '\u200f',
  '\ufeff',
  'か\u3099',
  '<',
  '>',
  '&',
  '&amp;',
  '&#0;',
  ']]>',
  '<!--',
  '-->',
  '<?xml?>',
  '</node>',
  '<script>',
  '=1+1',
  '+',
  '-',
  '@SUM(A1)',
  '＝',
  "'=",
  ',',
  ';',
  '|',
  '{}',
  '{{x}}',
  '[]',
  '()',
  '#quot;',
  '%%{init: {}}%%',
  '%20',
  '@prefix',
  '"""',
  '@ja',
  '^^',
  '://',
  '../',
  './',
  ' ',
  '\u3000',
  '_x',
  '_x5F_',
  '--',
  '//',
  ':param',
  '$x',
  '`',
  'end',
  '__proto__',
  '金融ISAC',
  'é',
];

/** Texts that break writers, by themselves and side by side. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 1, arbitrary: anyText({ maxLength: 4 }) },
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));

const maybeText = fc.option(hostileText, { nil: undefined });
const year = fc.integer({ min: 1990, max: 2100 });
const years = fc.uniqueArray(year, { maxLength: 4 }).map((list) => list.sort((one, other) => one - other));
const maybeDate = fc.option(
  fc.oneof(
    year.map(String),
    year.map((value) => `${value}-02`),
    year.map((value) => `${value}-12-31`),
    hostileText,
  ),
  { nil: undefined },
);
const maybeAddress = fc.option(
  fc.oneof(
    hostileText,
    hostileText.map((text) => `https://www.example.jp/${text}`),
  ),
  { nil: undefined },
);
const entityTypes = Object.keys(ENTITY_LABELS).filter((type): type is EntityType => type in ENTITY_LABELS);

function nodeWith(id: string): fc.Arbitrary<ExportNode> {
  return fc.record({
    id: fc.constant(id),
    type: fc.constantFrom(...entityTypes),
    kind: maybeText,
    nameJa: hostileText,
    nameEn: maybeText,
    descriptionJa: maybeText,
    abbreviation: maybeText,
    homepage: maybeAddress,
    country: maybeText,
    date: maybeDate,
    validFrom: maybeDate,
    validTo: maybeDate,
    status: maybeText,
    isRestated: fc.option(fc.boolean(), { nil: undefined }),
    document: maybeText,
    page: fc.option(fc.nat(), { nil: undefined }),
    fiscalYears: years,
    degree: fc.nat(500),
    evidence: maybeAddress,
  });
}

function edgeWith(id: string, ids: readonly string[]): fc.Arbitrary<ExportEdge> {
  return fc.record({
    id: fc.constant(id),
    source: fc.constantFrom(...ids),
    target: fc.constantFrom(...ids),
    kind: fc.constantFrom(...RELATION_KINDS),
    weight: fc.double({ min: 0, max: 1e6, noNaN: true }),
    fiscalYears: years,
    validFrom: maybeDate,
    validTo: maybeDate,
    place: maybeText,
    detailJa: maybeText,
    detailEn: maybeText,
    origin: fc.constantFrom(...ORIGINS),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    measure: maybeText,
    page: fc.option(fc.nat(), { nil: undefined }),
    evidence: maybeAddress,
  });
}

/** Ids begin as ours do, with a word, and differ even after unsafe characters are replaced: a number stands at the end. */
const idsFor = (prefix: string, maxLength: number): fc.Arbitrary<readonly string[]> =>
  fc
    .array(hostileText, { maxLength })
    .map((texts) => texts.map((text, index) => `${prefix}${text}:${index}`));

/** Small graphs full of hostile text. */
export const hostileGraph: fc.Arbitrary<ListedSource> = idsFor('node:', 5).chain((ids) =>
  fc
    .tuple(
      fc.tuple(...ids.map(nodeWith)),
      ids.length === 0
        ? fc.constant([])
        : idsFor('relation:', 5).chain((edgeIds) => fc.tuple(...edgeIds.map((id) => edgeWith(id, ids)))),
    )
    .map(([nodes, edges]) => listedSource(nodes, edges)),
);
