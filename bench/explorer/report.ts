import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { benchGraph } from './graph.ts';
import { measureDrawing, measureLayout, measureMoving } from './measure.ts';
import type { Blocked, Drawn } from './measure.ts';
import { buildBarePage, servePages } from './pages.ts';

const SIZE = { nodes: 3_000, edges: 10_000 };
/** Of each page, one after the other, so that both meet the same machine. */
const ROUNDS = 5;
const ROOT = join(import.meta.dirname, '..', '..');

/** Ways in which Chromium puts WebGL on the screen. On a machine without a graphics card both are reckoned by its processor. */
const SCREENS = {
  'Chromium as it is: the page reads WebGL back': [],
  'Composed beside WebGL, as with a graphics card': [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
  ],
} as const;

/** Measures the explorer beside the bare page and says what came out, in Markdown. */
export async function explorerReport(environment: Readonly<NodeJS.ProcessEnv>): Promise<string> {
  const explorer = join(ROOT, 'dist', 'web');
  if (!existsSync(join(explorer, 'index.html')))
    throw new Error('The pages are not built: npm run build:web');
  const bare = join(ROOT, 'node_modules', '.cache', 'bench-explorer');
  await buildBarePage(bare);
  const pages = await servePages({ explorer, bare }, benchGraph(SIZE));
  try {
    const parts: string[] = [];
    for (const [name, flags] of Object.entries(SCREENS)) {
      const browser = await chromium.launch({
        executablePath: environment['CHROMIUM'] ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-background-networking', ...flags],
      });
      try {
        parts.push(`### ${name}`, '', await measured(browser, pages.url), '');
      } finally {
        await browser.close();
      }
    }
    return [
      `${SIZE.nodes} nodes, ${SIZE.edges} edges; Chromium on ${cpus().length} × ${cpus()[0]?.model ?? '?'}; ${ROUNDS} rounds.`,
      '',
      ...parts,
    ].join('\n');
  } finally {
    pages.close();
  }
}

async function measured(browser: Browser, url: string): Promise<string> {
  const drawings: Record<'ours' | 'theirs', Drawn[]> = { ours: [], theirs: [] };
  const blocked: Record<'layingOut' | 'moving' | 'theirs', Blocked[]> = {
    layingOut: [],
    moving: [],
    theirs: [],
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = `${url}/?lang=en`;
    const drawing = await measureDrawing(browser, ours);
    const { width, height } = drawing.size;
    const theirs = `${url}/bare/?width=${width}&height=${height}`;
    drawings.ours.push(drawing);
    drawings.theirs.push(await measureDrawing(browser, theirs));
    blocked.layingOut.push(await measureLayout(browser, ours));
    blocked.moving.push(await measureMoving(browser, ours));
    blocked.theirs.push(await measureMoving(browser, theirs));
  }
  const drawnRow = (name: string, field: Exclude<keyof Drawn, 'size'>, digits = 0): string => {
    const [a, b] = [drawings.ours, drawings.theirs].map((all) => median(all.map((one) => one[field])));
    return row(
      name,
      [a ?? 0, b ?? 0].map((number) => number.toFixed(digits)),
      ((a ?? 0) / (b ?? 0)).toFixed(2),
    );
  };
  const blockedRow = (name: string, field: keyof Blocked): string =>
    row(
      name,
      [blocked.layingOut, blocked.moving, blocked.theirs].map((all) => {
        const times = all.map((one) => one[field]);
        return `${median(times).toFixed(0)} (${Math.max(...times).toFixed(0)})`;
      }),
    );
  return [
    '| median | explorer | bare sigma | ratio |',
    '|---|---|---|---|',
    drawnRow('from opening the page to the graph on the screen, ms', 'drawnMs'),
    drawnRow('until WebGL was first asked to draw, ms', 'handedMs'),
    drawnRow('newly drawn pictures a second while panning', 'picturesPerSecond', 1),
    drawnRow('frames a second that go along while panning', 'framesPerSecond', 1),
    '',
    '| longest of a round in ms: median (worst) | explorer while the worker lays out | explorer while panning | bare sigma while panning |',
    '|---|---|---|---|',
    blockedRow('from a key to the page', 'keys'),
    blockedRow('from a move of the mouse to the page', 'moves'),
    blockedRow('a timer of 10 ms late', 'beats'),
    blockedRow('task, drawing and all (0: under 50)', 'tasks'),
    blockedRow('script of a frame over 50', 'scripts'),
  ].join('\n');
}

function row(...cells: readonly (string | readonly string[])[]): string {
  return `| ${cells.flat().join(' | ')} |`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
