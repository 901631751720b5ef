import type { Measured } from './text.ts';

export function tableHead(): string {
  return [
    '| variant | pages | entries | whole | paragraphs apart | sure (≥ 0.9) | of these right | processor ms a page, p50 |',
    '|---|---|---|---|---|---|---|---|',
    '',
  ].join('\n');
}

export function rowOf(name: string, { comparisons, pages, times }: Measured): string {
  const sum = (field: 'entries' | 'whole' | 'apart' | 'sure' | 'sureAndWhole'): number =>
    comparisons.reduce((total, comparison) => total + comparison[field], 0);
  const entries = sum('entries');
  const cells = [
    name,
    pages,
    entries,
    percent(sum('whole'), entries),
    percent(sum('apart'), entries),
    percent(sum('sure'), entries),
    percent(sum('sureAndWhole'), sum('sure')),
    median(times).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(2)} %`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Of the entries of all variants from text that the reader is sure of, how many are right. */
export function calibrationOf(all: readonly Measured[]): string {
  const comparisons = all.flatMap((measured) => measured.comparisons);
  const sure = comparisons.reduce((total, one) => total + one.sure, 0);
  const right = comparisons.reduce((total, one) => total + one.sureAndWhole, 0);
  return `From text, of ${sure} entries at a confidence of 0.9 or more ${percent(right, sure)} are right.\n`;
}
