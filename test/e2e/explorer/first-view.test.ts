import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { tellingOf } from '../../../src/dataset/telling.ts';
import { EN } from '../../../web/src/explorer/texts/en.ts';
import { VIEWS_EN } from '../../../web/src/explorer/texts/view-texts-en.ts';
import { testTokens } from '../../api/access/tokens.ts';
import { describeInChromium } from '../chromium.ts';
import { openPages } from '../open-pages.ts';
import type { OpenPages } from '../open-pages.ts';

/** What the first view may take on the wire, with its answers and the heads of all of them; in bytes. */
const WIRE_AT_MOST = 400_000;

describeInChromium('the first view of the shipped dataset, where reading needs a token', (executablePath) => {
  const tokens = testTokens();
  let explorer: OpenPages;
  let token = '';
  beforeAll(async () => {
    token = (await tokens.make('read')).text;
    explorer = await openPages(executablePath, tellingOf(readDataset().dataset), {
      tokens: { tokens: tokens.list },
      readAccess: 'token',
    });
  });
  afterAll(() => explorer.close());

  it('asks for the token, reads with it in this tab alone, and forgets it', async () => {
    const page = await explorer.visit('/?view=take&lang=en');
    await page.getByRole('alert').getByText('UNAUTHENTICATED').waitFor();
    await page.getByLabel(EN.token).fill('not-one-of-this-server');
    await page.getByRole('button', { name: EN.tokenUse }).click();
    await page.getByRole('alert').getByText('not known here').waitFor();
    await page.getByLabel(EN.token).fill(` ${token} `);
    await page.getByLabel(EN.token).press('Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: EN.download('CSV: nodes') })
        .or(page.getByRole('link', { name: EN.download('CSV: nodes') }))
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe('nodes.csv');
    expect(page.url()).not.toContain(token);
    await page.getByRole('button', { name: EN.tokenForget }).click();
    await page.getByRole('alert').getByText('UNAUTHENTICATED').waitFor();
    await page.context().close();
  });

  it('keeps the token for this page where the browser keeps nothing', async () => {
    const page = await explorer.visitor();
    await page.addInitScript(
      `Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('denied', 'SecurityError'); } })`,
    );
    await page.goto(`${explorer.url}/?view=take&lang=en`);
    await page.getByLabel(EN.token).fill(token);
    await page.getByLabel(EN.token).press('Enter');
    await page.getByRole('link', { name: EN.download('CSV: nodes') }).waitFor();
    await page.getByRole('button', { name: EN.tokenForget }).click();
    await page.getByRole('alert').getByText('UNAUTHENTICATED').waitFor();
    await page.context().close();
  });

  it(`takes at most ${String(WIRE_AT_MOST)} bytes on the wire with its answers`, async () => {
    const page = await explorer.visitor();
    await page.addInitScript(`sessionStorage.setItem('strategy-graph-token', '${token}')`);
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    const sizes: number[] = [];
    network.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
    await page.goto(`${explorer.url}/?lang=en`);
    await page.locator('.canvas[data-laid-out="true"]').waitFor();
    await page.waitForLoadState('networkidle');
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    // Page, style, script, layout worker and the start network at least.
    expect(sizes.length).toBeGreaterThanOrEqual(5);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThanOrEqual(WIRE_AT_MOST);
    await page.context().close();
  });

  it('says in each view which filters narrow it, and which do not', async () => {
    const page = await explorer.visitor();
    await page.addInitScript(`sessionStorage.setItem('strategy-graph-token', '${token}')`);
    await page.goto(
      `${explorer.url}/?view=matrix&ministry=ministry:fsa&confidence=0.95&hide-types=EVENT&lang=en`,
    );
    const note = page.getByRole('note');
    await note.getByText(VIEWS_EN.filters.idle(VIEWS_EN.filters.types)).waitFor();
    await page.locator('.matrix').waitFor();
    expect(await page.locator('.matrix tbody tr').count()).toBe(1);
    // Of three relations with 金融ISAC two are as sure, and the measure that both have.
    expect(await page.locator('.matrix tbody td').first().textContent()).toContain('2 direct relations1⇄2');
    await note.getByText(`${EN.confidence} ${EN.atLeast('95%')}`).waitFor();
    await note.getByRole('button', { name: EN.showAll }).click();
    await page.locator('.matrix tbody tr').nth(2).waitFor();
    await page.context().close();
  });
});
