import type { Page } from 'playwright-core';
import { SMALL_TELLING } from '../integration/api/small-telling.ts';
import { describeInChromium } from './chromium.ts';
import { openPages } from './open-pages.ts';
import type { OpenPages } from './open-pages.ts';

describeInChromium('the playground', (executablePath) => {
  let pages: OpenPages;
  beforeAll(async () => {
    pages = await openPages(executablePath, SMALL_TELLING);
  });
  afterAll(() => pages.close());

  /** A fresh visitor, with every request and complaint of the page written down. */
  const visit = async (path: string): Promise<{ page: Page; requests: string[]; complaints: string[] }> => {
    const page = await pages.visitor('ja-JP');
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${pages.url}${path}`);
    return { page, requests, complaints };
  };

  const answer = (page: Page, text: string): Promise<void> =>
    page.getByRole('region', { name: 'Result Window' }).getByText(text).first().waitFor();

  const elsewhere = (requests: readonly string[]): readonly string[] =>
    requests.filter((url) => !url.startsWith(`${pages.url}/`) && !url.startsWith('data:'));

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
