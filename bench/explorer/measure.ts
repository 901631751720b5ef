import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const PROBE = join(import.meta.dirname, 'probe.js');
/** How long a pan goes on, a mouse move a frame, in milliseconds. */
const PAN_MS = 2_500;
/** Frames that are waited for until what blocked the page has been told. */
const FRAMES_AFTER = 5;

export interface Drawn {
  /** From the start of the navigation until the first frame with the graph was on the screen, in milliseconds. */
  readonly drawnMs: number;
  /** From the start of the navigation until sigma had handed its drawing over, in milliseconds. */
  readonly handedMs: number;
  /** Frames a second while the graph follows the mouse. */
  readonly framesPerSecond: number;
  /** The canvas, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

export interface Blocked {
  /** The longest task of the page, drawing and all, in milliseconds; 0 where none took over 50 ms. */
  readonly longestTaskMs: number;
  /** The longest that a script ran within a frame that took over 50 ms, in milliseconds. */
  readonly longestScriptMs: number;
}

/** Opens a page and pans the graph, with no layout at work: both pages then draw the same. */
export async function measureDrawing(browser: Browser, url: string): Promise<Drawn> {
  return inPage(browser, async (page) => {
    await page.route('**/layout-worker-*', (route) => route.abort());
    await page.goto(url);
    const drawnMs = await drawn(page);
    const handedMs: number = await page.evaluate(
      "performance.getEntriesByName('network drawn')[0].startTime",
    );
    const box = await page.locator('.canvas').boundingBox();
    if (box === null) throw new Error('The page draws no canvas');
    await page.evaluate('probe.countFrames()');
    await pan(page);
    const times: readonly number[] = await page.evaluate('probe.stopFrames()');
    const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
    return {
      drawnMs,
      handedMs,
      framesPerSecond: ((times.length - 1) * 1000) / span,
      size: { width: box.width, height: box.height },
    };
  });
}

/** What blocks a page from the drawn graph until the worker has laid it out and that is on the screen. */
export async function measureLayout(browser: Browser, url: string): Promise<Blocked> {
  return inPage(browser, async (page) => {
    await page.goto(url);
    return blockedDuring(page, async () => {
      await page.locator('.canvas[data-laid-out="true"]').waitFor();
    });
  });
}

/** What blocks a page while its graph follows the mouse, and no more than that is done. */
export async function measureMoving(browser: Browser, url: string): Promise<Blocked> {
  return inPage(browser, async (page) => {
    await page.goto(url);
    return blockedDuring(page, () => pan(page));
  });
}

async function blockedDuring(page: Page, during: () => Promise<unknown>): Promise<Blocked> {
  await drawn(page);
  await page.evaluate('probe.forget()');
  await during();
  for (let frame = 0; frame < FRAMES_AFTER; frame += 1) {
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))');
  }
  return page.evaluate(
    '({ longestTaskMs: Math.max(0, ...probe.tasks), longestScriptMs: Math.max(0, ...probe.scripts) })',
  );
}

/** Drags the graph about, a move of the mouse a frame. */
async function pan(page: Page): Promise<void> {
  const box = await page.locator('.canvas').boundingBox();
  if (box === null) throw new Error('The page draws no canvas');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const end = performance.now() + PAN_MS;
  for (let move = 0; performance.now() < end; move += 1) {
    await page.mouse.move(x + 60 * Math.sin(move / 9), y + 40 * Math.cos(move / 7));
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
  await page.mouse.up();
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

/** From the start of the navigation until the frame with the graph was given to the screen. */
async function drawn(page: Page): Promise<number> {
  return page.evaluate('probe.drawn');
}
