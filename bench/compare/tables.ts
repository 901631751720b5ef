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
  'processor ms',
  'statements',
  'database hits',
  'KB',
  'HTTP req/s (ours / hand)',
];

/** Questions whose cost is not to grow with the graph. */
const SAME_AT_EVERY_SIZE = [
  'byId',
  'mixedIds',
  'page',
  'firstPage',
  'deepPage',
  'interface',
  'interfaceCount',
  'countPerMinistry',
  'threeRoots',
  'chain',
];
const [SMALL, LARGE] = ['1000', '100000'];

/** Everything that was measured, as Markdown. */
export function tables(results: Results): string {
  return [
    `${results.machine}, at commit ${results.commit}.`,
    ...Object.entries(results.sizes).map(([size, questions]) => ofSize(size, Object.entries(questions))),
    growth(results),
    entries(results),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function ofSize(size: string, questions: readonly (readonly [string, Result])[]): string {
  const results = questions.map(([, result]) => result);
  const toHand = results.flatMap(({ hand, ours }) => ratioOf(ours, hand) ?? []);
  const toPeer = results.flatMap(({ ours, peer }) => ratioOf(ours, peer) ?? []);
  const loads = results.map(({ load }) => load);
  const said = results.filter(({ peerSays }) => peerSays?.startsWith('failed') === true);
  return [
    `### ${Number(size).toLocaleString('en')} measures`,
    '',
    table(HEAD, results.map(cells)),
    '',
    `Geometric mean of ours : hand-written ${mean(toHand)} (${toHand.length} questions, least ${least(toHand)}), ours : peer ${mean(toPeer)} (${toPeer.length}, least ${least(toPeer)}). ` +
      `Load average before each question ${Math.min(...loads)} to ${Math.max(...loads)}.`,
    ...said.map(({ asks, peerSays }) => `\nThe peer, asked for ${asks}: ${peerSays ?? ''}.`),
  ].join('\n');
}

function growth({ sizes }: Results): string {
  const [small, large] = [sizes[SMALL], sizes[LARGE]];
  const rows = SAME_AT_EVERY_SIZE.flatMap((name) => {
    const [before, after] = [small?.[name], large?.[name]];
    if (before?.ours == null || after?.ours == null) return [];
    const ms = (cost: Cost): string => cost.p50.toFixed(2);
    return [[before.asks, ms(before.ours), ms(after.ours), (after.ours.p50 / before.ours.p50).toFixed(2)]];
  });
  if (rows.length === 0) return '';
  const head = ['question', 'p50 ms at 1,000', 'at 100,000', 'ratio'];
  return ['### What does not grow with the graph', '', table(head, rows)].join('\n');
}

function entries({ entries: found }: Results): string {
  const rows = Object.entries(found).map(([name, { against, more, ours, ratio, target, unit }]) => [
    name,
    `${figure(ours)} : ${figure(against)} ${unit}`,
    ratio.toFixed(2),
    target,
    Object.entries(more ?? {})
      .map(([what, value]) => `${what} ${value}`)
      .join(', '),
  ]);
  if (rows.length === 0) return '';
  return ['### Beside the questions', '', table(['what', 'figures', 'ratio', 'target', ''], rows)].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
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
    ...sides.map((side) => (side === null ? '–' : figure(side.rps))),
    ratioOf(ours, hand)?.toFixed(2) ?? '–',
    ratioOf(ours, peer)?.toFixed(2) ?? '–',
    each(({ p50 }) => p50.toFixed(1)),
    each(({ p99 }) => p99.toFixed(0)),
    each(({ cpuMs }) => cpuMs?.toFixed(1) ?? '–'),
    each(({ statements }) => String(statements)),
    each(({ databaseHits }) => databaseHits?.toLocaleString('en') ?? '–'),
    ours === null ? '–' : (ours.bytes / 1024).toFixed(1),
    http === undefined ? '–' : `${figure(http.ours.rps)} / ${figure(http.hand.rps)}`,
  ];
}

function figure(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toLocaleString('en', { maximumFractionDigits: 0 });
}

function ratioOf(ours: Cost | null, other: Cost | null): number | undefined {
  return ours === null || other === null ? undefined : ours.rps / other.rps;
}

/** Geometric. */
function mean(ratios: readonly number[]): string {
  if (ratios.length === 0) return '–';
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length).toFixed(2);
}

function least(ratios: readonly number[]): string {
  return ratios.length === 0 ? '–' : Math.min(...ratios).toFixed(2);
}
