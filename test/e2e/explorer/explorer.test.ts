import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../../src/api/serve.ts';
import type { RunningServer } from '../../../src/api/start-server.ts';
import { packagePath } from '../../../src/model/package-path.ts';
import type { Store } from '../../../src/store/store.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { SMALL_TELLING } from '../../integration/api/small-telling.ts';
import { describeInChromium, launchChromium } from '../chromium.ts';

interface Visit {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Every view, and a panel. */
const SCENES = [
  '/',
  '/?sel=isac:ict-isac',
  '/?sel=ministry:fsa,isac:f-isac',
  '/?view=table',
  '/?view=matrix',
  '/?view=sectors',
  '/?view=timeline',
  '/?view=take',
  '/?view=found&q=ISAC',
];

describeInChromium('the explorer', (executablePath) => {
  let store: Store;
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    if (!existsSync(packagePath('dist', 'web', 'index.html'))) {
      throw new Error('The pages are not built: npm run build:web');
    }
    store = openTestStore();
    await emptyGraph(store);
    await loadTelling(store, SMALL_TELLING);
    server = await serve({ store, host: '127.0.0.1', port: 0 });
    browser = await launchChromium(executablePath);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await store.close();
  });

  /** A fresh visitor, with every request and complaint of the page written down. */
  const visit = async (path = '/', locale = 'ja-JP'): Promise<Visit> => {
    const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${server.url}${path}`);
    return { page, requests, complaints };
  };

  const heading = (page: Page, name: string | RegExp): Promise<void> =>
    page.getByRole('complementary').getByRole('heading', { level: 2, name }).waitFor();

  it('shows the network and the eleven questions in the language of the browser, from this server alone', async () => {
    for (const [locale, sentence] of [
      ['ja-JP', '府省庁と ISAC のつながり'],
      ['en-GB', 'How ministries and ISACs are connected'],
    ] as const) {
      const { page, requests, complaints } = await visit('/', locale);
      await heading(page, sentence);
      await page.locator('.canvas[data-laid-out="true"] canvas').first().waitFor();
      expect(await page.getByRole('complementary').getByRole('listitem').count()).toBe(11);
      expect(requests.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });

  it('leads from a card to the evidence by mouse', async () => {
    const { page } = await visit();
    await page.getByRole('link', { name: /ICT-ISAC と連携している/ }).click();
    await heading(page, 'ICT-ISAC');
    await page
      .getByRole('button', { name: /^出典: 総務省 – ICT-ISAC/ })
      .first()
      .click();
    await page.locator('mark').filter({ hasText: '助けた' }).first().waitFor();
    await page.getByRole('button', { name: '引用をコピー' }).first().waitFor();
    await page.context().close();
  });

  it('leads from a card to the evidence by keyboard', async () => {
    const { page } = await visit('/', 'en-GB');
    await page.getByRole('link', { name: /Which ministries work with ICT-ISAC/ }).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'ICT-ISAC Japan');
    await page
      .getByRole('button', { name: /^Source: .+ – ICT-ISAC Japan/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy citation' }).first().waitFor();
    await page.context().close();
  });

  it('opens the best hit on Enter and another one by arrows', async () => {
    const { page } = await visit();
    const box = page.getByRole('combobox', { name: '検索' });
    expect(await page.locator('input').first().getAttribute('type')).toBe('search');
    await box.fill('金融ISAC');
    await box.press('Enter');
    await heading(page, '金融ISAC');
    await box.pressSequentially('ISAC');
    await page.getByRole('option').nth(1).waitFor();
    await box.press('ArrowDown');
    await box.press('ArrowDown');
    const second = await page.getByRole('option').nth(1).locator('.hit-name').textContent();
    await box.press('Enter');
    await heading(page, second ?? '');
    await page.context().close();
  });

  it('says all that it shows in its address, and goes back', async () => {
    const { page } = await visit('/?lang=en');
    await page.getByRole('tab', { name: 'Matrix' }).click();
    await page.getByRole('link', { name: /Financial Services Agency and Financials ISAC/ }).click();
    await heading(page, 'Financial Services Agency and Financials ISAC');
    const shared = new URL(page.url());
    const elsewhere = await visit(`${shared.pathname}${shared.search}`, 'ja-JP');
    await heading(elsewhere.page, 'Financial Services Agency and Financials ISAC');
    expect(await elsewhere.page.getByRole('tab', { name: 'Matrix' }).getAttribute('aria-selected')).toBe(
      'true',
    );
    await page.goBack();
    await heading(page, 'How ministries and ISACs are connected');
    await page.getByRole('button', { name: 'Undo' }).click();
    await heading(page, 'Financial Services Agency and Financials ISAC');
    await elsewhere.page.context().close();
    await page.context().close();
  });

  it('adds neighbours, takes them back by undo, and hides what the legend unticks', async () => {
    const { page } = await visit('/?sel=isac:f-isac&lang=en');
    const shown = page.locator('.shown');
    await shown.waitFor();
    const before = await shown.textContent();
    await page.getByRole('button', { name: /^Add its neighbours/ }).click();
    await page.getByRole('checkbox', { name: 'Measure', exact: true }).waitFor();
    expect(await shown.textContent()).not.toBe(before);
    await page.getByRole('checkbox', { name: 'Measure', exact: true }).uncheck();
    expect(page.url()).toContain('hide-types=MEASURE');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(before ?? '').waitFor();
    await page.context().close();
  });

  it.each(SCENES)('has nothing serious for axe-core at %s, light or dark', async (path) => {
    const { page } = await visit(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator('.sheet, .canvas').first().waitFor();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => [colorScheme, id, nodes[0]?.html])).toEqual([]);
    }
    await page.context().close();
  });

  it('says when an answer failed, and goes on', async () => {
    const { page } = await visit('/?lang=en');
    await page.locator('.canvas').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: /How many members/ }).click();
    await page.getByRole('alert').getByText('UNREACHABLE').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading(page, 'Financials ISAC');
    await page.context().close();
  });
});
