import { readFile } from 'node:fs/promises';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { EN } from '../../../web/src/explorer/texts/en.ts';
import { JA } from '../../../web/src/explorer/texts/ja.ts';
import { describeInChromium } from '../chromium.ts';
import { NETWORK_TELLING } from './network-telling.ts';
import { openPages } from '../open-pages.ts';
import type { OpenPages } from '../open-pages.ts';

/** Six dots with one in the middle: it then lies in the middle of the canvas. */
const IN_THE_MIDDLE =
  'pins=isac:f-isac~0~0,ministry:mic~100~100,ministry:fsa~-100~100,isac:ict-isac~100~-100,isac:us-comm-isac~-100~-100,sector:finance~0~100';

describeInChromium('the explorer', (executablePath) => {
  let explorer: OpenPages;
  /** One visitor, who goes from scene to scene; what the page asked for and complained of is written down. */
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    explorer = await openPages(executablePath, NETWORK_TELLING);
    page = await explorer.visitor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: explorer.url });
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  });
  afterAll(() => explorer.close());

  const open = async (address: string): Promise<void> => {
    await page.goto(`${explorer.url}${address}`);
  };
  const panel = (): ReturnType<Page['getByRole']> => page.getByRole('complementary');
  const heading = (name: string): Promise<void> => panel().getByRole('heading', { level: 2, name }).waitFor();
  const laidOut = (): Promise<void> => page.locator('.canvas[data-laid-out="true"]').waitFor();
  const shown = (text: string): Promise<void> =>
    page.locator('.shown').getByText(text, { exact: true }).waitFor();
  const addressHas = (text: string): Promise<void> =>
    page.waitForURL((url) => decodeURIComponent(url.search).includes(text));
  const button = (name: string | RegExp): ReturnType<Page['getByRole']> => page.getByRole('button', { name });

  /** What “Save” gives of the scene at an address. */
  const saved = async (format: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(EN.download(format)).click(),
    ]);
    return readFile(await download.path());
  };

  it('shows the network and the eleven questions in the language of the browser, from this server alone', async () => {
    await open('/');
    await heading(EN.begin);
    await laidOut();
    await shown(EN.shown(6, 6, 7));
    expect(await panel().getByRole('listitem').count()).toBe(11);
    expect(await page.locator('input').first().getAttribute('type')).toBe('search');
    await button(EN.otherLanguage).click();
    await heading(JA.begin);
    await shown(JA.shown(6, 6, 7));
    expect(page.url()).toContain('lang=ja');
    const japanese = await explorer.visit('/', 'ja-JP');
    await japanese.getByRole('heading', { name: JA.begin }).waitFor();
    await japanese.context().close();
  });

  it('opens the lines of the page around a quote, the quote marked, and its citation in either language', async () => {
    await open('/?sel=isac:ict-isac&lang=en');
    await heading('ICT-ISAC Japan');
    await button(`${EN.whereWritten}: Ministry of Internal Affairs – ICT-ISAC Japan`).first().click();
    const lines = panel().locator('.context li');
    await lines.filter({ hasText: '年に二回' }).first().waitFor();
    expect(await lines.locator('mark').allTextContents()).toContain('助けた');
    for (const [name, title] of [
      [EN.copyCitation, 'A plan'],
      [EN.copyCitationOther, 'ある年の計画'],
    ] as const) {
      await panel().getByRole('button', { name, exact: true }).first().click();
      await panel().getByText(EN.copied).first().waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toContain(title);
    }
  });

  it('gives the operation behind a panel, and the API answers it', async () => {
    await open('/?sel=isac:f-isac&lang=en');
    await button(EN.asGraphql).click();
    const link = await page.getByRole('link', { name: EN.openInPlayground }).getAttribute('href');
    const address = new URL(link ?? '', explorer.url);
    expect(address.pathname).toBe('/graphql');
    const response = await fetch(address, {
      headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toMatchObject({
      data: { node: { id: 'isac:f-isac', name: 'Financials ISAC' } },
    });
    await button(EN.copyOperation).click();
    await button(EN.copied).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(address.searchParams.get('query'));
  });

  it('puts plan, result and next plan of a measure side by side, with the coverage beside the count', async () => {
    await open('/?sel=ministry:mic&lang=en');
    await heading('Ministry of Internal Affairs');
    const card = panel().getByRole('article').filter({ hasText: '通信の支援' });
    await card.waitFor();
    expect(await card.getByRole('heading', { level: 5 }).allTextContents()).toEqual(
      expect.arrayContaining([
        `${EN.yearName(2023)} ${EN.entryKinds.PLAN}`,
        `${EN.yearName(2024)} ${EN.entryKinds.PLAN}`,
      ]),
    );
    await panel()
      .getByText(EN.coverage(1, undefined, 3))
      .first()
      .waitFor();
  });

  it('adds neighbours by kind, takes them back, hides a dot, and undoes each', async () => {
    await open('/?sel=isac:f-isac&lang=en');
    await button(EN.expand).click();
    await page.getByRole('button', { name: `${EN.kinds.INVOLVES} 1`, exact: true }).click();
    await shown(EN.shown(7, 7, 8));
    expect(page.url()).toContain('expand=isac:f-isac~INVOLVES');
    await button(EN.collapse).click();
    await shown(EN.shown(6, 6, 7));
    await button(EN.undo).click();
    await shown(EN.shown(7, 7, 8));
    await button(EN.hide).click();
    await heading(EN.begin);
    await addressHas('hide=isac:f-isac');
    await shown(EN.shown(5, 7, 4));
    await button(EN.undo).click();
    await shown(EN.shown(7, 7, 8));
    await page.goBack();
    await addressHas('hide=isac:f-isac');
    await button(EN.showAll).click();
    await shown(EN.shown(7, 7, 8));
  });

  it('filters by the legend, kind, year, ministry, confidence and day, and says so in the address', async () => {
    await open('/?lang=en');
    await laidOut();
    await page.getByRole('checkbox', { name: EN.types.SECTOR }).uncheck();
    await shown(EN.shown(5, 6, 5));
    await button(EN.moreFilters).click();
    await page.getByRole('checkbox', { name: EN.kinds.MEETS_WITH }).uncheck();
    await shown(EN.shown(4, 6, 4));
    await addressHas('hide-kinds=MEETS_WITH');
    await button(EN.showAll).click();
    await page.locator('.filters').getByLabel(EN.ministry).selectOption('ministry:mic');
    await shown(EN.shown(2, 6, 2));
    await button(EN.showAll).click();
    await page.getByLabel(EN.fiscalYear).selectOption('2023');
    await addressHas('year=2023');
    await page.getByLabel(EN.confidence).selectOption('0.9');
    await addressHas('confidence=0.9');
    await page.getByLabel(EN.asOfDay).fill('2024-03-31');
    await addressHas('date=2024-03-31');
    await shown(EN.shown(6, 6, 7));
  });

  it('opens a line that is chosen, pins a dot that is dragged, and a link shows another reader the same', async () => {
    await open(`/?${IN_THE_MIDDLE}&lang=en`);
    await laidOut();
    const box = await page.locator('.canvas').boundingBox();
    if (box === null) throw new Error('There is no canvas');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const live = page.locator('.canvas-frame [aria-live]');
    // The pointer finds what is there once a frame has drawn it.
    const pointAt = async (height: number, told: string): Promise<void> => {
      while (((await live.textContent()) ?? '') !== told) {
        await page.mouse.move(x + 1, height);
        await page.mouse.move(x, height);
        await page.evaluate('new Promise(requestAnimationFrame)');
      }
    };
    // What is drawn: the dot in the middle, the line above it, and beside the line nothing.
    const inkAt = (right: number, up: number): Promise<readonly number[]> =>
      page.evaluate(`(() => {
        const canvas = document.querySelector('.canvas canvas');
        const [x, y] = [canvas.width / 2 + ${String(right)}, canvas.height / 2 - ${String(up)}];
        const { data } = canvas.getContext('2d').getImageData(x - 2, y, 5, 1);
        return [...data].filter((_, index) => index % 4 === 3);
      })()`);
    while ((await inkAt(0, 0)).some((ink) => ink < 255)) {
      await page.evaluate('new Promise(requestAnimationFrame)');
    }
    expect(Math.max(...(await inkAt(0, box.height / 6)))).toBeGreaterThan(100);
    expect(await inkAt(20, box.height / 6)).toEqual([0, 0, 0, 0, 0]);
    const line = EN.between('Financials ISAC', 'Finance');
    await pointAt(y - box.height / 6, `${line} ${EN.kinds.COVERS}`);
    await page.mouse.down();
    await page.mouse.up();
    await heading(line);
    await pointAt(y, `Financials ISAC (${EN.types.ISAC}, ${EN.neighbours(2)})`);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 5 });
    await page.mouse.move(x + 90, y, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL((url) => /isac:f-isac~[1-9]\d*~-?\d+/u.test(decodeURIComponent(url.search)));
    const link = new URL(page.url());
    await page.getByRole('tab', { name: EN.views.take }).click();
    const here = await saved('JSON');
    const elsewhere = await explorer.visit(`${link.pathname}${link.search}&view=take`);
    const [download] = await Promise.all([
      elsewhere.waitForEvent('download'),
      elsewhere.getByRole('button', { name: EN.download('JSON') }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toBe(here.toString());
    await elsewhere.context().close();
    await button(EN.undo).click();
    await button(EN.undo).click();
    await addressHas('isac:f-isac~0~0');
  });

  it('lays out no further than to where a link says it was stopped, and goes on when asked', async () => {
    await open('/?view=take&lang=en');
    const whole = await saved('JSON');
    await open('/?stop=50&view=take&lang=en');
    const stopped = await saved('JSON');
    expect(stopped.equals(whole)).toBe(false);
    await open('/?stop=50&lang=en');
    await laidOut();
    await button(EN.goOnLayout).click();
    await page.waitForURL((url) => !url.searchParams.has('stop'));
    await laidOut();
    await page.getByRole('tab', { name: EN.views.take }).click();
    expect((await saved('JSON')).equals(whole)).toBe(true);
  });

  it('takes the picture along in each format, and each reads back', async () => {
    await open('/?view=take&lang=en');
    const xml = async (format: string, name: string): Promise<number> =>
      new DOMParser().parseFromString((await saved(format)).toString(), 'text/xml').getElementsByTagName(name)
        .length;
    expect(await xml('SVG', 'line')).toBe(7);
    expect(await xml('GEXF', 'edge')).toBe(7);
    expect(await xml('GraphML', 'node')).toBe(6);
    const { nodes } = JSON.parse((await saved('JSON')).toString()) as { readonly nodes: readonly unknown[] };
    expect(nodes).toHaveLength(6);
    expect(parse(await saved('CSV'), { bom: true, columns: true })).toHaveLength(7);
    const png = await saved('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 2400]);
  });

  it('is walked by keyboard: arrows move, Enter opens, p pins, Escape closes', async () => {
    await open('/?lang=en');
    await laidOut();
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    const live = page.locator('.canvas-frame [aria-live]');
    await live.filter({ hasText: EN.neighbours(2) }).waitFor({ state: 'attached' });
    const name = ((await live.textContent()) ?? '').replace(/ \(.*/u, '');
    await page.keyboard.press('p');
    await addressHas('pins=');
    await page.keyboard.press('Enter');
    await heading(name);
    await page.keyboard.press('Escape');
    await heading(EN.begin);
    await button(EN.releasePins(1)).click();
    await button(EN.releasePins(1)).waitFor({ state: 'detached' });
  });

  it('says what an answer lacks: that it failed, is empty, was cut or is slow; and goes on', async () => {
    const visitor = await explorer.visitor();
    const answerWith = async (network: unknown, after?: Promise<void>): Promise<void> => {
      await visitor.unrouteAll();
      await visitor.route('**/graphql', async (route) => {
        const { query } = route.request().postDataJSON() as { readonly query: string };
        if (!query.includes('query DrawnNetwork(')) return route.continue();
        await after;
        return network === undefined ? route.abort() : route.fulfill({ json: { data: { network } } });
      });
      await visitor.goto(`${explorer.url}/?lang=en`);
    };
    await answerWith(undefined);
    await visitor.getByRole('alert').getByText('UNREACHABLE').waitFor();
    await visitor.unrouteAll();
    await visitor.getByRole('button', { name: EN.again }).click();
    await visitor
      .locator('.shown')
      .getByText(EN.shown(6, 6, 7))
      .waitFor();
    await answerWith({ totalNodes: 0, nodes: [], edges: [] });
    await visitor.getByText(EN.emptyNetwork).waitFor();
    const nodes = ['ministry:a', 'isac:b'].map((id) => ({ id, type: 'ISAC', label: id }));
    const edges = [
      { source: 'ministry:a', target: 'isac:b', kind: 'MEETS_WITH', weight: 1, fiscalYears: [] },
    ];
    await answerWith({ totalNodes: 1_002, nodes, edges });
    await visitor.locator('.shown').getByText(EN.shownCut(1_000)).waitFor();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await answerWith({ totalNodes: 2, nodes, edges }, held);
    await visitor.getByText(EN.stillWaiting).waitFor();
    release();
    await visitor
      .locator('.shown')
      .getByText(EN.shown(2, 2, 1))
      .waitFor();
    // What could not be added is told beside the picture, which stays.
    await visitor.unrouteAll();
    await visitor.goto(`${explorer.url}/?sel=isac:f-isac&lang=en`);
    await visitor.getByRole('button', { name: EN.expand }).click();
    const covers = visitor.getByRole('button', { name: `${EN.kinds.COVERS} 1`, exact: true });
    await covers.waitFor();
    await visitor.route('**/graphql', (route) => route.abort());
    await covers.click();
    await visitor.locator('.beside').getByText('UNREACHABLE').waitFor();
    await visitor
      .locator('.shown')
      .getByText(EN.shown(6, 6, 7))
      .waitFor();
    await visitor.context().close();
  });

  it('asked nobody but this server, and complained of nothing', () => {
    expect(
      requests.filter((url) => !/^(blob|data):/u.test(url) && !url.startsWith(`${explorer.url}/`)),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
