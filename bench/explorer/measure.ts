import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const PROBE = join(import.meta.dirname, 'probe.js');
/** How long a pan goes on, a mouse move a frame, in milliseconds. */
const PAN_MS = 2_500;
/** Moves of the mouse over the graph, a frame apart. */
const MOVES = 60;

export interface Drawn {
  /** From the start of the navigation to the first frame with the graph, in milliseconds. */
  readonly drawnMs: number;
  /** Frames a second while the graph follows the mouse. */
  readonly framesPerSecond: number;
  /** The canvas, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

export interface Input {
  /** The longest that a mouse event waited for the page, in milliseconds. */
  readonly longestDelayMs: number;
  /** The longest task of the page, in milliseconds; 0 where none took over 50 ms. */
  readonly longestTaskMs: number;
}

/** Opens a page and pans the graph, with no layout at work: both pages then draw the same. */
export async function measureDrawing(browser: Browser, url: string): Promise<Drawn> {
  return inPage(browser, async (page) => {
    await page.route('**/layout-worker-*', (route) => route.abort());
    await page.goto(url);
    const drawnMs = await drawn(page);
    const box = await page.locator('.canvas').boundingBox();
    if (box === null) throw new Error('The page draws no canvas');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.evaluate('probe.countFrames()');
    const end = performance.now() + PAN_MS;
    for (let move = 0; performance.now() < end; move += 1) {
      await page.mouse.move(x + 60 * Math.sin(move / 9), y + 40 * Math.cos(move / 7));
      await page.evaluate('new Promise(requestAnimationFrame)');
    }
    const times: readonly number[] = await page.evaluate('probe.stopFrames()');
    await page.mouse.up();
    const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
    return {
      drawnMs,
      framesPerSecond: ((times.length - 1) * 1000) / span,
      size: { width: box.width, height: box.height },
    };
  });
}

/** Moves the mouse over the canvas; while the worker lays the graph out, or with no worker at all. */
export async function measureInput(browser: Browser, url: string, withLayout: boolean): Promise<Input> {
  return inPage(browser, async (page) => {
    if (!withLayout) await page.route('**/layout-worker-*', (route) => route.abort());
    await page.goto(url);
    await drawn(page);
    const since: number = await page.evaluate('performance.now()');
    const canvas = page.locator('.canvas');
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('The page draws no canvas');
    for (let move = 0; move < MOVES; move += 1) {
      await page.mouse.move(box.x + 20 + move * 2, box.y + 20 + (move % 5));
      await page.evaluate('new Promise(requestAnimationFrame)');
      if (withLayout && (await canvas.getAttribute('data-laid-out')) === 'true') break;
    }
    const longest = (entries: string, field: string): Promise<number> =>
      page.evaluate(
        `Math.max(0, ...${entries}.filter(({ startTime }) => startTime > ${since}).map(({ ${field} }) => ${field}))`,
      );
    return {
      longestDelayMs: await longest('probe.delays', 'delay'),
      longestTaskMs: await longest('probe.tasks', 'duration'),
    };
  });
}

async function inPage<Result>(browser: Browser, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: PROBE });
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Both pages set a mark with the first frame that has the graph. */
async function drawn(page: Page): Promise<number> {
  await page.waitForFunction("performance.getEntriesByName('network drawn').length > 0", undefined, {
    timeout: 120_000,
  });
  return page.evaluate("performance.getEntriesByName('network drawn')[0].startTime");
}
