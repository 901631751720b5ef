import { readFileSync, readdirSync } from 'node:fs';
import type { Response } from 'playwright-core';
import { packagePath } from '../../../src/model/package-path.ts';
import { describeInChromium } from '../../e2e/chromium.ts';
import { openPages } from '../../e2e/open-pages.ts';
import type { OpenPages } from '../../e2e/open-pages.ts';
import { SMALL_TELLING } from '../../integration/api/small-telling.ts';

const FOLDER = packagePath('web', 'operations');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => /^query (\w+)/mu.exec(readFileSync(`${FOLDER}/${file}`, 'utf8'))?.[1]);

/** Whether it answers the operation of this name: the page may still be waiting for others. */
function answers(response: Response, name: string | undefined): boolean {
  const sent = response.request().postData();
  return sent?.includes(`"operationName":"${name ?? ''}"`) === true;
}

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
    expect(await questions.count()).toBe(NAMES.length);
    const result = page.getByRole('region', { name: 'Result Window' });
    for (const [index, question] of (await questions.all()).entries()) {
      const answered = page.waitForResponse((response) => answers(response, NAMES[index]));
      await question.click();
      expect((await answered).status()).toBe(200);
      await result.getByText('"data"').first().waitFor();
    }
    expect(complaints).toEqual([]);
  });
});
