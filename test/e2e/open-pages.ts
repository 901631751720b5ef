import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { serve } from '../../src/api/serve.ts';
import type { ServeOptions } from '../../src/api/serve.ts';
import type { Telling } from '../../src/model/facts.ts';
import { packagePath } from '../../src/model/package-path.ts';
import { openTestStore } from '../database/connect.ts';
import { loadOnce } from '../database/load-once.ts';
import { launchChromium } from './chromium.ts';

export interface OpenPages {
  readonly url: string;
  /** A fresh visitor, who has not opened anything yet: time to listen to all that a page asks for and complains of. */
  readonly visitor: (locale?: string) => Promise<Page>;
  /** A fresh visitor at an address of the page. */
  readonly visit: (path: string, locale?: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** The pages as they were built, served over a graph of nothing but the telling, to everybody unless `access` says else, and a browser to look at them. */
export async function openPages(
  executablePath: string,
  telling: Telling,
  access: Pick<ServeOptions, 'tokens' | 'readAccess'> = {},
): Promise<OpenPages> {
  if (!existsSync(packagePath('dist', 'web', 'index.html'))) {
    throw new Error('The pages are not built: npm run build:web');
  }
  const store = openTestStore();
  await loadOnce(store, telling);
  const server = await serve({ store, host: '127.0.0.1', port: 0, ...access });
  const browser = await launchChromium(executablePath);
  const visitor: OpenPages['visitor'] = async (locale = 'en-GB') => {
    const viewport = { width: 1024, height: 700 };
    const context = await browser.newContext({ locale, viewport, reducedMotion: 'reduce' });
    // Nearly all the time that a test has: a busy machine may need it for the first answer of its kind.
    context.setDefaultTimeout(150_000);
    return context.newPage();
  };
  return {
    url: server.url,
    visitor,
    visit: async (path, locale) => {
      const page = await visitor(locale);
      await page.goto(`${server.url}${path}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await store.close();
    },
  };
}
