import { describeInChromium } from '../../e2e/chromium.ts';
import { openPages } from '../../e2e/open-pages.ts';
import type { OpenPages } from '../../e2e/open-pages.ts';
import { SMALL_TELLING } from '../../integration/api/small-telling.ts';

describeInChromium('the playground', (executablePath) => {
  let pages: OpenPages;
  beforeAll(async () => {
    pages = await openPages(executablePath, SMALL_TELLING);
  });
  afterAll(() => pages.close());

  it('answers every question of its list', async () => {
    const page = await pages.visit('/graphql', 'ja-JP');
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
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
  });
});
