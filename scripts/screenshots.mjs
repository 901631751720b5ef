// Makes the pictures of the README from a running server: node scripts/screenshots.mjs http://127.0.0.1:4000
// Needs a Chromium: that of Debian, or the one that CHROMIUM names.
import { chromium } from 'playwright-core';

const [address = 'http://127.0.0.1:4000'] = process.argv.slice(2);

/** File, scene, language of the browser and colour scheme. */
const PICTURES = [
  ['network', '/?lang=en', 'light'],
  ['panel', '/?sel=isac:ict-isac&lang=ja', 'dark'],
  ['matrix', '/?view=matrix&sel=ministry:fsa,isac:f-isac&lang=en', 'light'],
  ['sectors', '/?view=sectors&lang=ja', 'light'],
  ['years', '/?view=timeline&lang=en', 'light'],
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
for (const [name, scene, colorScheme] of PICTURES) {
  const page = await browser.newPage({
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width: 1200, height: 750 },
  });
  await page.goto(`${address}${scene}`);
  await page.locator('.canvas[data-laid-out="true"], .sheet tbody').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `docs/images/explorer-${name}.png` });
  await page.close();
}
await browser.close();
