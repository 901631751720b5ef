import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const PROBE = join(import.meta.dirname, 'probe.js');
/** How long a pan goes on, a mouse move a frame, in milliseconds. */
const PAN_MS = 2_500;
/** Between two moves of the mouse over a page that lays out, in milliseconds. */
const HOVER_MS = 20;
/** Means nothing to either page. */
const KEY = 'F2';
/** How long the page is watched once it is laid out, until what blocked it has been told, in milliseconds. */
const AFTER_MS = 1_500;

export interface Drawn {
  /** From the start of the navigation until the first frame with the graph was drawn and on the screen, in milliseconds. */
  readonly drawnMs: number;
  /** From the start of the navigation until WebGL was first asked to draw, in milliseconds. */
  readonly handedMs: number;
  /** Pictures a second that are newly drawn while the graph follows the mouse. */
  readonly picturesPerSecond: number;
  /** Frames a second in which the graph goes along with the mouse, newly drawn or not. */
  readonly framesPerSecond: number;
  /** The canvas, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

/** What kept a page from hearing its reader, the longest of each, in milliseconds. */
export interface Blocked {
  /** A task of the page, drawing and all; 0 where none took over 50 ms. */
  readonly tasks: number;
  /** A script within a frame that took over 50 ms. */
  readonly scripts: number;
  /** By how much a timer of 10 ms came late. */
  readonly beats: number;
  /** From the time when the browser was told of a key until the page heard of it. */
  readonly keys: number;
  /** The same for a move of the mouse, which waits for the next frame on any page. */
  readonly moves: number;
}

/** Opens a page and pans the graph, with no layout at work: both pages then draw the same. */
export async function measureDrawing(browser: Browser, url: string): Promise<Drawn> {
  return inPage(browser, async (page) => {
    await page.route('**/layout-worker-*', (route) => route.abort());
    await page.goto(url);
    const drawnMs = await drawn(page);
    const handedMs: number = await page.evaluate('probe.handed');
    const { width, height } = await boxOf(page);
    await page.evaluate('probe.countFrames()');
    await pan(page);
    const frames: Readonly<Record<'drawn' | 'moved', readonly number[]>> =
      await page.evaluate('probe.stopFrames()');
    return {
      drawnMs,
      handedMs,
      picturesPerSecond: perSecond(frames.drawn),
      framesPerSecond: perSecond(frames.moved),
      size: { width, height },
    };
  });
}

/** What blocks a page, the mouse moving over it, from the drawn graph until the worker has laid it out and that is on the screen. */
export async function measureLayout(browser: Browser, url: string): Promise<Blocked> {
  return inPage(browser, async (page) => {
    await page.goto(url);
    return blockedDuring(page, async () => {
      const { x, y } = await middleOf(page);
      const laidOut = page.locator('.canvas[data-laid-out="true"]');
      let end = Number.POSITIVE_INFINITY;
      for (let move = 0; performance.now() < end; move += 1) {
        await page.mouse.move(x + 200 * Math.sin(move / 19), y + 200 * Math.cos(move / 17));
        await page.keyboard.press(KEY);
        await page.waitForTimeout(HOVER_MS);
        if ((await laidOut.count()) > 0) end = Math.min(end, performance.now() + AFTER_MS);
      }
    });
  });
}

/** What blocks a page while its graph follows the mouse, and no more than that is done. */
export async function measureMoving(browser: Browser, url: string): Promise<Blocked> {
  return inPage(browser, async (page) => {
    await page.route('**/layout-worker-*', (route) => route.abort());
    await page.goto(url);
    return blockedDuring(page, async () => {
      await pan(page);
      await page.waitForTimeout(AFTER_MS);
    });
  });
}

async function blockedDuring(page: Page, during: () => Promise<void>): Promise<Blocked> {
  await drawn(page);
  await page.evaluate('probe.watch()');
  await during();
  return page.evaluate('probe.blocked()');
}

/** Drags the graph about, a move of the mouse a frame. */
async function pan(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const end = performance.now() + PAN_MS;
  for (let move = 0; performance.now() < end; move += 1) {
    await page.mouse.move(x + 60 * Math.sin(move / 9), y + 40 * Math.cos(move / 7));
    await page.keyboard.press(KEY);
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
  await page.mouse.up();
}

async function middleOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = await boxOf(page);
  return { x: x + width / 2, y: y + height / 2 };
}

async function boxOf(page: Page): Promise<Readonly<Record<'x' | 'y' | 'width' | 'height', number>>> {
  const box = await page.locator('.canvas').boundingBox();
  if (box === null) throw new Error('The page draws no canvas');
  return box;
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

async function drawn(page: Page): Promise<number> {
  return page.evaluate('probe.drawn');
}

function perSecond(times: readonly number[]): number {
  return ((times.length - 1) * 1000) / ((times.at(-1) ?? 0) - (times[0] ?? 0));
}
