import type { Locator, Page, Route } from 'playwright-core';
import { EN } from '../../../web/src/explorer/texts/en.ts';
import { VIEWS_EN } from '../../../web/src/explorer/texts/view-texts-en.ts';
import { describeInChromium } from '../chromium.ts';
import { openPages } from '../open-pages.ts';
import type { OpenPages } from '../open-pages.ts';
import { VIEWS_TELLING } from './views-telling.ts';

/** The views, each with the operation that it asks, an answer without anything in it, and what it then says. */
const VIEWS = [
  {
    address: '/?view=matrix&lang=en',
    operation: 'MatrixView',
    empty: { matrix: { rows: [], columns: [], cells: [], coverage: [], truncated: false } },
    says: VIEWS_EN.matrix.empty,
  },
  {
    address: '/?view=path&from=ministry:mic&to=isac:us-comm-isac&lang=en',
    operation: 'PathView',
    empty: { paths: { paths: [], truncated: false } },
    says: VIEWS_EN.path.noneAdvice,
  },
  {
    address: '/?view=timeline&lang=en',
    operation: 'TimelineMeasures',
    empty: {
      measures: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
      coverage: [],
    },
    says: EN.empty,
  },
  {
    address: '/?view=sectors&lang=en',
    operation: 'SectorsView',
    empty: { sectors: { totalCount: 0, nodes: [] }, gaps: [], coverage: [] },
    says: EN.empty,
  },
  {
    address: '/?view=brokers&lang=en',
    operation: 'BrokersView',
    empty: { network: { totalNodes: 0, truncated: false, nodes: [] }, coverage: [] },
    says: EN.empty,
  },
] as const;

/** Puts itself in the way of one operation; all others go through. */
async function intercept(
  page: Page,
  operation: string,
  answer: (route: Route) => Promise<void>,
): Promise<void> {
  await page.route('**/graphql', (route) => {
    const { query } = route.request().postDataJSON() as { query: string };
    return query.includes(`query ${operation}(`) ? answer(route) : route.continue();
  });
}

const inView = (page: Page): Locator => page.getByRole('tabpanel');

describeInChromium('the views of the explorer', (executablePath) => {
  let explorer: OpenPages;
  let page: Page;
  beforeAll(async () => {
    explorer = await openPages(executablePath, VIEWS_TELLING);
    page = await explorer.visit('/?view=matrix&lang=en');
  });
  afterAll(() => explorer.close());
  afterEach(() => page.unrouteAll({ behavior: 'ignoreErrors' }));

  const go = async (address: string): Promise<void> => {
    await page.goto(`${explorer.url}${address}`);
  };
  const select = (name: string): Locator => inView(page).getByRole('combobox', { name, exact: true });
  const rowNames = (): Promise<string[]> => inView(page).locator('tbody th .entity-link').allTextContents();

  it('matrix: takes other axes, orders by a row, and says what it counts', async () => {
    await select(VIEWS_EN.matrix.rows).selectOption('SECTOR');
    await select(VIEWS_EN.matrix.columns).selectOption('MINISTRY');
    await inView(page)
      .getByRole('link', { name: /^Finance and Financial Services Agency:/u })
      .waitFor();
    expect(await rowNames()).toEqual(['Finance']);
    await inView(page).getByLabel(VIEWS_EN.matrix.includeEmpty).check();
    await inView(page).getByRole('link', { name: 'Gas', exact: true }).waitFor();
    expect(await rowNames()).toEqual(['Finance', 'Gas']);
    await select(VIEWS_EN.matrix.rowOrder).selectOption('name');
    await inView(page)
      .getByRole('button', { name: VIEWS_EN.matrix.sortColumns('Gas') })
      .press('Enter');
    expect(await inView(page).locator('thead .entity-link').allTextContents()).toEqual([
      'Financial Services Agency',
      'Ministry of Internal Affairs',
    ]);
    await inView(page).getByRole('button', { name: VIEWS_EN.matrix.swap }).press('Enter');
    await inView(page).locator('thead .entity-link', { hasText: 'Gas' }).waitFor();
    expect(new URL(page.url()).searchParams.get('rows')).toBe('MINISTRY');
    expect(await inView(page).locator('.coverage').textContent()).toContain('3 measures');
  });

  it('paths: takes two names that are typed, follows chosen kinds alone, and reads as a table', async () => {
    await go('/?view=path&lang=en');
    await inView(page).getByText(VIEWS_EN.path.choose).waitFor();
    const from = inView(page).getByRole('combobox', { name: VIEWS_EN.path.from });
    await from.fill('総務省');
    await from.press('Enter');
    await inView(page).locator('.picker .type-mark').first().waitFor();
    const to = inView(page).getByRole('combobox', { name: VIEWS_EN.path.to });
    await to.pressSequentially('US Comm');
    await page.getByRole('option').first().waitFor();
    await to.press('ArrowDown');
    await to.press('Enter');
    await inView(page).locator('.way').first().waitFor();
    expect(await to.inputValue()).toBe('US Communications ISAC');
    expect(await inView(page).locator('.way-sentence').first().textContent()).toContain(
      'US Communications ISAC',
    );
    await inView(page).getByRole('button', { name: VIEWS_EN.path.asTable }).press('Enter');
    await inView(page).getByRole('row').nth(2).waitFor();
    await inView(page)
      .getByRole('button', { name: new RegExp(VIEWS_EN.path.kinds, 'u') })
      .press('Enter');
    await inView(page).getByRole('checkbox', { name: EN.families.cooperation }).uncheck();
    await inView(page).getByText(VIEWS_EN.path.noneAdvice).waitFor();
  });

  it('years: marks the words that changed, and shows all measures as well', async () => {
    await go('/?view=timeline&lang=en');
    await inView(page).locator('ins').first().waitFor();
    expect(await inView(page).locator('ins').allTextContents()).toEqual(['さらに']);
    await inView(page)
      .getByRole('button', { name: new RegExp(VIEWS_EN.timeline.kinds.ENDED, 'u') })
      .click();
    expect(await rowNames()).toEqual(['手引きの普及']);
    await inView(page).getByLabel(VIEWS_EN.timeline.showMeasures).check();
    await inView(page).getByRole('link', { name: '通信の支援 FY2024 Plan' }).press('Enter');
    await page.getByRole('complementary').getByRole('heading', { level: 2, name: '通信の支援' }).waitFor();
  });

  it('sectors: marks what is missing with the sentence that says so', async () => {
    await go('/?view=sectors&lang=en');
    const gas = inView(page).getByRole('row').filter({ hasText: 'Gas' });
    await gas.getByText(/No ISAC of Japan/u).waitFor();
    await inView(page).getByLabel(VIEWS_EN.sectors.onlyGaps).check();
    expect(await inView(page).locator('.sectors tbody tr').count()).toBe(1);
    const query = await gas.getByRole('link', { name: /playground/u }).getAttribute('href');
    expect(query).toMatch(/^\/graphql\?query=/u);
  });

  it('brokers: puts who stands between the others first', async () => {
    await go('/?view=brokers&over=all&lang=en');
    await inView(page).getByRole('columnheader', { name: VIEWS_EN.brokers.betweenness }).waitFor();
    expect(await inView(page).locator('tbody .entity-link').first().textContent()).toBe('ICT-ISAC Japan');
    await inView(page).getByLabel(VIEWS_EN.brokers.filter).fill('Sector nobody knows');
    await inView(page).getByText('0 of 5 shown').waitFor();
  });

  it.each(VIEWS)('$operation: says so when it failed, and when there is nothing', async (view) => {
    const { operation, empty, says } = view;
    const errors = [{ message: 'Too much.', extensions: { code: 'COST_LIMIT', advice: 'Ask for less.' } }];
    await intercept(page, operation, (route) => route.fulfill({ status: 400, json: { errors } }));
    await go(view.address);
    const alert = inView(page).getByRole('alert');
    await alert.getByText('COST_LIMIT').waitFor();
    await page.unrouteAll();
    await intercept(page, operation, (route) => route.fulfill({ json: { data: empty } }));
    await alert.getByRole('button', { name: EN.again }).press('Enter');
    await inView(page).getByText(says).waitFor();
    await page.getByRole('tab', { name: EN.views.sectors }).press('Enter');
    expect(new URL(page.url()).searchParams.get('view')).toBe('sectors');
  });

  it('says that an answer was cut, and that one is slow', async () => {
    await page.clock.install();
    let cut: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      cut = resolve;
    });
    await intercept(page, 'MatrixView', async (route) => {
      await held;
      const response = await route.fetch();
      const { data } = (await response.json()) as { data: { matrix: object } };
      await route.fulfill({ json: { data: { matrix: { ...data.matrix, truncated: true } } } });
    });
    await go('/?view=matrix&lang=en');
    await inView(page).getByRole('status').getByText(EN.waiting).waitFor();
    await page.clock.runFor(3_000);
    await inView(page).getByRole('status').getByText(EN.stillWaiting).waitFor();
    cut?.();
    await inView(page).locator('.cut').waitFor();
  });

  it('keeps a view that breaks from taking the page with it', async () => {
    await intercept(page, 'SectorsView', (route) => route.fulfill({ json: { data: { sectors: null } } }));
    await go('/?view=sectors&lang=en');
    await inView(page).getByRole('alert').getByText('VIEW_FAILED').waitFor();
    await page.getByRole('tab', { name: EN.views.matrix }).press('Enter');
    await inView(page).locator('.matrix').waitFor();
  });
});
