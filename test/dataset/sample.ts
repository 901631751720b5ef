import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Finding } from '../../src/dataset/finding.ts';
import { readRecords } from '../../src/dataset/read-records.ts';

/** What a few files below data/ say, given as text. */
export function read(files: Readonly<Record<string, string>>): {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
} {
  return readRecords(new Map(Object.entries(files)), {});
}

/** The dataset of files that hold; a slip in the sample itself is an error of the test. */
export function datasetOf(files: Readonly<Record<string, string>>): Dataset {
  const { dataset, findings } = read(files);
  const [slip] = findings;
  if (slip !== undefined) throw new Error(`${slip.place.file} ${slip.place.path.join('.')}: ${slip.text}`);
  return dataset;
}

/** An actor that holds; `more` are further fields, one a line. */
export function actor(key: string, name: string, ...more: readonly string[]): string {
  return [
    `  - key: ${key}`,
    `    name: { ja: ${name}, en: ${name.replace(/\P{ASCII}+/gu, '')}Body }`,
    ...(key.startsWith('organization:') ? ['    kind: GROUP'] : []),
    '    description: { ja: 試しの団体。, en: A body to try things with. }',
    '    confidence: 0.9',
    '    sources: [{ title: Sample, url: https://example.org/ }]',
    ...more.map((line) => `    ${line}`),
    '',
  ].join('\n');
}

export function actors(...records: readonly string[]): string {
  return `actors:\n${records.join('')}`;
}

/** A relation that holds; `more` are further fields, one a line. */
export function relation(kind: string, from: string, to: string, ...more: readonly string[]): string {
  return [
    `  - kind: ${kind}`,
    `    from: ${from}`,
    `    to: ${to}`,
    '    confidence: 0.9',
    '    sources: [{ title: Sample, url: https://example.org/ }]',
    ...more.map((line) => `    ${line}`),
    '',
  ].join('\n');
}

export function relations(...records: readonly string[]): string {
  return `relations:\n${records.join('')}`;
}

export const SAMPLE_DOCUMENT = `documents:
  - key: document:sample
    title: { ja: 見本の計画, en: A sample plan }
    fiscalYear: 2024
    confidence: 0.9
    sources: [{ title: Sample, url: https://example.org/plan }]
`;

/** One measure of the sample document, with a plan, an observation and a relation. */
export const SAMPLE_MEASURE = `part: ANNEX2
measures:
  - key: measure:sample:p7:ア:2
    pageLabel: 別添2 - 1 -
    title: { ja: 共有の練習, en: Practice in sharing }
    ministries: [ministry:fsa]
    status: CONTINUES
    isComplete: false
    entries:
      - fiscalYear: 2023
        kind: PLAN
        summary: { ja: 練習を行う。, en: Hold a practice. }
    involves: [isac:f-isac]
    observations:
      - of: isac:f-isac
        value: 434
        unit: 社
        what: { ja: 正会員, en: Full members }
        asOf: 2024-03-31
    relations:
      - kind: SHARES_INFORMATION_WITH
        from: ministry:fsa
        to: isac:f-isac
        fiscalYear: 2023
    confidence: 0.8
    sources: [{ document: document:sample, page: 7 }]
`;
