import type { Locator, Page } from 'playwright-core';
import { QUESTIONS } from '../../../web/src/explorer/questions/questions.ts';
import { EN } from '../../../web/src/explorer/texts/en.ts';
import { JA } from '../../../web/src/explorer/texts/ja.ts';
import { describeInChromium } from '../chromium.ts';
import { openPages } from '../open-pages.ts';
import type { OpenPages } from '../open-pages.ts';
import { VIEWS_TELLING } from './views-telling.ts';

/** Chooses something, by mouse or by keyboard. */
type Choose = (target: Locator) => Promise<void>;

const byMouse: Choose = (target) => target.click();

const byKeyboard: Choose = async (target) => {
  await target.focus();
  await target.press('Enter');
};

interface Words {
  readonly ministry: string;
  readonly agency: string;
  readonly telecoms: string;
  readonly finance: string;
  readonly sector: string;
}

const NAMES: Readonly<Record<'ja' | 'en', Words>> = {
  ja: {
    ministry: '総務省',
    agency: '金融庁',
    telecoms: 'ICT-ISAC',
    finance: '金融ISAC',
    sector: '金融',
  },
  en: {
    ministry: 'Ministry of Internal Affairs',
    agency: 'Financial Services Agency',
    telecoms: 'ICT-ISAC Japan',
    finance: 'Financials ISAC',
    sector: 'Finance',
  },
};

/** What is chosen from the card on, question by question, until the button that opens the evidence; in the panel or the view. */
type Steps = (page: Page, names: Words, source: string) => readonly Locator[];

const named = (page: Page, role: 'link' | 'button', name: string | RegExp): Locator =>
  page.getByRole(role, { name, exact: typeof name === 'string' }).first();
const inView = (page: Page): Locator => page.getByRole('tabpanel');
const inPanel = (page: Page): Locator => page.getByRole('complementary');

const STEPS: readonly Steps[] = [
  (page, { ministry, telecoms }, source) => [
    named(page, 'button', new RegExp(`^${source}: ${ministry} – ${telecoms}`, 'u')),
  ],
  (page, _, source) => [
    inPanel(page)
      .getByRole('button', { name: new RegExp(`^${source}: 金融の共有 .*2023`, 'u') })
      .first(),
  ],
  (page, _, source) => [
    inView(page).getByRole('link', { name: '手引きの普及', exact: true }),
    inPanel(page).getByRole('button', { name: `${source}: 手引きの普及`, exact: true }),
  ],
  (page, { ministry, telecoms }, source) => [
    inView(page)
      .getByRole('link', { name: new RegExp(`^${ministry} → .+ → ${telecoms}`, 'u') })
      .first(),
    inPanel(page)
      .getByRole('button', { name: new RegExp(`^${source}: ${ministry} – ${telecoms}`, 'u') })
      .first(),
  ],
  (page, { agency, finance }, source) => [
    inView(page)
      .getByRole('link', { name: new RegExp(`^${agency}.*${finance}.*1`, 'u') })
      .first(),
    inPanel(page)
      .getByRole('button', { name: new RegExp(`^${source}: ${agency} – ${finance}`, 'u') })
      .first(),
  ],
  (page, { sector, agency }, source) => [
    inView(page)
      .getByRole('row')
      .filter({ hasText: agency })
      .getByRole('link', { name: sector, exact: true }),
    inPanel(page)
      .getByRole('button', { name: new RegExp(`^${source}: ${agency} – ${sector}`, 'u') })
      .first(),
  ],
  (page, _, source) => [
    inView(page).getByRole('row').nth(1).getByRole('link').first(),
    inPanel(page)
      .getByRole('button', { name: new RegExp(`^${source}: .* – `, 'u') })
      .first(),
  ],
  (page, _, source) => [
    inView(page)
      .getByRole('button', { name: new RegExp(`^${source}: 通信の支援`, 'u') })
      .last(),
  ],
  (page, _, source) => [
    inPanel(page)
      .getByRole('button', { name: new RegExp(`^${source}: .*434`, 'u') })
      .first(),
  ],
  (page, _, source) => [
    inView(page).getByRole('link', { name: '金融の共有', exact: true }),
    inPanel(page).getByRole('button', { name: `${source}: 金融の共有`, exact: true }),
  ],
];

describeInChromium('the eleven questions', (executablePath) => {
  let explorer: OpenPages;
  beforeAll(async () => {
    explorer = await openPages(executablePath, VIEWS_TELLING);
  });
  afterAll(() => explorer.close());

  describe.each([
    { language: 'ja', means: 'mouse', choose: byMouse, texts: JA },
    { language: 'en', means: 'keyboard', choose: byKeyboard, texts: EN },
  ] as const)('by $means in $language', ({ language, choose, texts }) => {
    let page: Page;
    beforeAll(async () => {
      page = await explorer.visit(`/?lang=${language}`);
    });
    afterAll(() => page.context().close());

    const open = (index: number): Promise<void> =>
      choose(inPanel(page).getByRole('link', { name: QUESTIONS[index]?.[language] ?? '', exact: true }));

    it.each(STEPS.map((steps, index) => [index + 1, steps] as const))(
      'question %i leads from its card to the evidence',
      async (number, steps) => {
        await open(number - 1);
        for (const target of steps(page, NAMES[language], texts.whereWritten)) await choose(target);
        await page.getByRole('button', { name: texts.copyCitation }).first().waitFor();
        await choose(inPanel(page).getByRole('button', { name: texts.close, exact: true }));
      },
    );

    it('question 11 leads to the files that other tools open', async () => {
      await open(10);
      await inView(page).getByText('GraphML').first().waitFor();
    });
  });

  it('open each its own view, all that it takes in the address', () => {
    expect(QUESTIONS.map(({ scene }) => scene.view)).toEqual([
      'network',
      'matrix',
      'timeline',
      'path',
      'matrix',
      'sectors',
      'brokers',
      'timeline',
      'network',
      'found',
      'take',
    ]);
  });

  it('take the focus to the view that they open', async () => {
    const page = await explorer.visit('/?lang=en');
    await byKeyboard(inPanel(page).getByRole('link', { name: /Who are the brokers/u }));
    await page.locator('[role=tab][aria-selected=true]:focus').waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Brokers');
    await page.context().close();
  });
});
