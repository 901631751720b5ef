import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const PATHS = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Without the last of these Chromium asks its maker's servers for updates while a test runs. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--disable-background-networking',
];

/** The Chromium of this machine, or undefined where there is none. */
function findChromium(): string | undefined {
  return PATHS.find((path) => path !== undefined && existsSync(path));
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/** describe where there is a Chromium; says clearly that the tests were skipped where there is none. */
export function describeInChromium(name: string, tests: (executablePath: string) => void): void {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    process.stderr.write(`skipped: ${name} (no Chromium found; apt-get install chromium, or set CHROMIUM)\n`);
    describe.skip(name, () => {
      it('needs Chromium', () => undefined);
    });
    return;
  }
  describe(name, () => {
    tests(executablePath);
  });
}
