import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { benchGraph } from './graph.ts';
import { measureDrawing, measureInput } from './measure.ts';
import type { Drawn } from './measure.ts';
import { buildBarePage, servePages } from './pages.ts';

const SIZE = { nodes: 3_000, edges: 10_000 };
/** Of each page, one after the other, so that both meet the same machine. */
const ROUNDS = 3;
const ROOT = join(import.meta.dirname, '..', '..');

/** Measures the explorer beside the bare page and says what came out, in Markdown. */
export async function explorerReport(environment: Readonly<NodeJS.ProcessEnv>): Promise<string> {
  const explorer = join(ROOT, 'dist', 'web');
  if (!existsSync(join(explorer, 'index.html')))
    throw new Error('The pages are not built: npm run build:web');
  const bare = join(ROOT, 'node_modules', '.cache', 'bench-explorer');
  await buildBarePage(bare);
  const pages = await servePages({ explorer, bare }, benchGraph(SIZE));
  const browser = await chromium.launch({
    executablePath: environment['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const ours: Drawn[] = [];
    const theirs: Drawn[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const drawn = await measureDrawing(browser, `${pages.url}/?lang=en`);
      const { width, height } = drawn.size;
      ours.push(drawn);
      theirs.push(await measureDrawing(browser, `${pages.url}/bare/?width=${width}&height=${height}`));
    }
    const still = await measureInput(browser, `${pages.url}/?lang=en`, false);
    const moving = await measureInput(browser, `${pages.url}/?lang=en`, true);
    return [
      `${SIZE.nodes} nodes, ${SIZE.edges} edges; ${browser.version()} on ${cpus().length} × ${cpus()[0]?.model ?? '?'}; medians of ${ROUNDS}.`,
      '',
      '| | explorer | bare sigma | ratio |',
      '|---|---|---|---|',
      row('from opening the page to the drawn graph, ms', 'drawnMs', ours, theirs),
      row('frames a second while panning', 'framesPerSecond', ours, theirs),
      '',
      '| explorer, mouse over the graph | while the worker lays out | without worker |',
      '|---|---|---|',
      `| longest wait of an input, ms | ${moving.longestDelayMs.toFixed(0)} | ${still.longestDelayMs.toFixed(0)} |`,
      `| longest task over 50 ms, ms | ${moving.longestTaskMs.toFixed(0)} | ${still.longestTaskMs.toFixed(0)} |`,
    ].join('\n');
  } finally {
    await browser.close();
    pages.close();
  }
}

function row(
  name: string,
  field: 'drawnMs' | 'framesPerSecond',
  ours: readonly Drawn[],
  theirs: readonly Drawn[],
): string {
  const [a, b] = [median(ours.map((drawn) => drawn[field])), median(theirs.map((drawn) => drawn[field]))];
  return `| ${name} | ${a.toFixed(0)} | ${b.toFixed(0)} | ${(a / b).toFixed(2)} |`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
