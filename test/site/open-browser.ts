import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

/** The browser that the site's tests run in: what DATELINE_CHROMIUM names, otherwise the first that is installed. */
export const browserPath = [process.env.DATELINE_CHROMIUM ?? '', ...CANDIDATES].find(
  (path) => path && existsSync(path),
);

const HOW = `
  THE SITE'S TESTS NEED A CHROMIUM, AND NONE WAS FOUND.
  Install one (Debian, Ubuntu: apt-get install chromium) or name one: DATELINE_CHROMIUM=/path/to/chrome npm test
`;

/** Whether the tests in the browser can run. Where CI=true they must, and a missing browser is a failure. */
export function browserFound(): boolean {
  if (browserPath !== undefined) return true;
  if (process.env.CI === 'true') throw new Error(HOW);
  console.warn(`${HOW}  They are passed over.\n`);
  return false;
}

/** Starts the browser; as root it needs to run without its sandbox. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath,
    timeout: 180_000,
    args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
  });
