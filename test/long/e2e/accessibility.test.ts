import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describeInChromium } from '../../e2e/chromium.ts';
import { openPages } from '../../e2e/open-pages.ts';
import type { OpenPages } from '../../e2e/open-pages.ts';
import { VIEWS_TELLING } from '../../e2e/explorer/views-telling.ts';

/** Each view, and each kind of panel. */
const SCENES = [
  '/',
  '/?sel=isac:ict-isac',
  '/?sel=ministry:fsa,isac:f-isac',
  '/?view=table',
  '/?view=matrix',
  '/?view=path&from=ministry:mic&to=isac:us-comm-isac',
  '/?view=timeline',
  '/?view=sectors',
  '/?view=brokers',
  '/?view=take',
];

describeInChromium('the explorer', (executablePath) => {
  let explorer: OpenPages;
  let page: Page;
  beforeAll(async () => {
    explorer = await openPages(executablePath, VIEWS_TELLING);
    page = await explorer.visitor();
  });
  afterAll(() => explorer.close());

  it.each(SCENES)('has nothing serious for axe-core at %s, light or dark', async (path) => {
    await page.goto(`${explorer.url}${path}`);
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    await page.locator('.spinner').first().waitFor({ state: 'detached' });
    await page.locator('.canvas[data-laid-out="true"], .sheet, table, .way').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => [colorScheme, id, nodes[0]?.html])).toEqual([]);
    }
  });
});
