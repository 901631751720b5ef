import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { benchGraph } from './graph.ts';
import { measureDrawing, measureLayout, measureMoving } from './measure.ts';
import type { Drawn } from './measure.ts';
import { buildBarePage, servePages } from './pages.ts';

const SIZE = { nodes: 3_000, edges: 10_000 };
/** Of each page, one after the other, so that both meet the same machine. */
const ROUNDS = 5;
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
    const layout = await measureLayout(browser, `${pages.url}/?lang=en`);
    const { width, height } = ours[0]?.size ?? { width: 1, height: 1 };
    const moving = await measureMoving(browser, `${pages.url}/bare/?width=${width}&height=${height}`);
    return [
      `${SIZE.nodes} nodes, ${SIZE.edges} edges; ${browser.version()} on ${cpus().length} × ${cpus()[0]?.model ?? '?'}; medians of ${ROUNDS}.`,
      '',
      '| | explorer | bare sigma | ratio |',
      '|---|---|---|---|',
      row('from opening the page to the graph on the screen, ms', 'drawnMs', ours, theirs),
      row('until the drawing was handed to WebGL, ms', 'handedMs', ours, theirs),
      row('frames a second while panning', 'framesPerSecond', ours, theirs, 1),
      '',
      '| | explorer while the worker lays out | bare sigma while panning |',
      '|---|---|---|',
      `| longest task, drawing and all, ms | ${layout.longestTaskMs.toFixed(0)} | ${moving.longestTaskMs.toFixed(0)} |`,
      `| longest script of a long frame, ms | ${layout.longestScriptMs.toFixed(0)} | ${moving.longestScriptMs.toFixed(0)} |`,
    ].join('\n');
  } finally {
    await browser.close();
    pages.close();
  }
}

function row(
  name: string,
  field: 'drawnMs' | 'handedMs' | 'framesPerSecond',
  ours: readonly Drawn[],
  theirs: readonly Drawn[],
  digits = 0,
): string {
  const [a, b] = [median(ours.map((drawn) => drawn[field])), median(theirs.map((drawn) => drawn[field]))];
  return `| ${name} | ${a.toFixed(digits)} | ${b.toFixed(digits)} | ${(a / b).toFixed(2)} |`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
