import type { Cost } from './in-process.ts';
import type { Result, Results } from './results.ts';

const HEAD = [
  'question',
  'ours req/s',
  'hand-written req/s',
  'peer req/s',
  'ours : hand',
  'ours : peer',
  'p50 ms (ours / hand / peer)',
  'p99 ms',
  'statements',
  'database hits',
  'KB',
  'HTTP req/s (ours / hand)',
];

/** One table a size, as Markdown. */
export function report(results: Results): string {
  return Object.entries(results.sizes)
    .flatMap(([size, questions]) => [
      `### ${Number(size).toLocaleString('en')} measures`,
      '',
      row(HEAD),
      row(HEAD.map(() => '---')),
      ...Object.values(questions).map((result) => row(cells(result))),
      '',
    ])
    .join('\n');
}

function row(cellTexts: readonly string[]): string {
  return `| ${cellTexts.join(' | ')} |`;
}

function cells({ asks, hand, http, ours, peer }: Result): readonly string[] {
  const sides = [ours, hand, peer];
  const each = (of: (cost: Cost) => string): string =>
    sides.map((side) => (side === null ? '–' : of(side))).join(' / ');
  return [
    asks,
    ...sides.map((side) => (side === null ? '–' : rate(side.rps))),
    ratio(ours, hand),
    ratio(ours, peer),
    each(({ p50 }) => p50.toFixed(1)),
    each(({ p99 }) => p99.toFixed(0)),
    each(({ statements }) => String(statements)),
    each(({ databaseHits }) => databaseHits.toLocaleString('en')),
    ours === null ? '–' : (ours.bytes / 1024).toFixed(1),
    http === undefined ? '–' : `${rate(http.ours.rps)} / ${rate(http.hand.rps)}`,
  ];
}

function rate(rps: number): string {
  return rps < 10 ? rps.toFixed(1) : rps.toFixed(0);
}

function ratio(ours: Cost | null, other: Cost | null): string {
  return ours === null || other === null ? '–' : (ours.rps / other.rps).toFixed(2);
}
