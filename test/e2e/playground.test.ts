import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/api/serve.ts';
import type { RunningServer } from '../../src/api/start-server.ts';
import { packagePath } from '../../src/model/package-path.ts';
import type { Store } from '../../src/store/store.ts';
import { loadTelling } from '../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../database/connect.ts';
import { SMALL_TELLING } from '../integration/api/small-telling.ts';
import { describeInChromium, launchChromium } from './chromium.ts';

describeInChromium('the playground', (executablePath) => {
  let store: Store;
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    if (!existsSync(packagePath('dist', 'web', 'playground.html'))) {
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
  const visit = async (path: string): Promise<{ page: Page; requests: string[]; complaints: string[] }> => {
    const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1440, height: 900 } });
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

  const answer = (page: Page, text: string): Promise<void> =>
    page.getByRole('region', { name: 'Result Window' }).getByText(text).first().waitFor();

  const elsewhere = (requests: readonly string[]): readonly string[] =>
    requests.filter((url) => !url.startsWith(`${server.url}/`) && !url.startsWith('data:'));

  it('opens from the first page and shows the first question with its answer', async () => {
    const { page, requests, complaints } = await visit('/');
    await page.getByRole('link', { name: 'プレイグラウンド' }).click();
    await answer(page, '総務省');
    expect(elsewhere(requests)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens a question in a tab of its own with its variables, and answers it', async () => {
    const { page, requests, complaints } = await visit('/graphql');
    await page.getByRole('button', { name: /金融ISAC の会員は何社か/ }).click();
    await page.getByRole('tab', { name: 'MembersOfAnIsac' }).waitFor();
    await page.getByRole('region', { name: 'Variables' }).getByText('isac:f-isac').waitFor();
    await answer(page, '434');
    expect(elsewhere(requests)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('answers every question of its list', async () => {
    const { page, complaints } = await visit('/graphql');
    const questions = page
      .getByRole('region', { name: /Questions/ })
      .getByRole('listitem')
      .getByRole('button');
    await questions.first().waitFor();
    expect(await questions.count()).toBe(11);
    for (const question of await questions.all()) {
      const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
      await question.click();
      expect(await (await answered).json()).toHaveProperty('data');
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens the operation that a link brings and waits for the play button', async () => {
    const query = 'query FromALink($isac: [ID!]) { isacs(where: { id: $isac }) { nodes { name } } }';
    const variables = '{"isac":["isac:f-isac"]}';
    const { page } = await visit(`/graphql?${new URLSearchParams({ query, variables }).toString()}`);
    await page.getByRole('tab', { name: 'FromALink' }).waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await answer(page, '金融ISAC');
    await page.context().close();
  });

  it('explains the types of the schema', async () => {
    const { page } = await visit('/graphql');
    await page.getByRole('button', { name: /Documentation Explorer/ }).click();
    await page.getByText('Root Types').waitFor();
    await page.context().close();
  });
});
