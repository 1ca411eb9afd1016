import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Waits until a page with an overview is live: it takes what is typed and clicked, its strips are drawn for the width that they have, and
 * it knows how high they are. A busy machine does these one after the other, frames apart.
 */
export async function untilLive(page: Page): Promise<void> {
  await page.locator('.brush').waitFor();
  // Not waitForFunction, which the page's policy doesn't let evaluate anything.
  await expect
    .poll(() =>
      page.evaluate(() => ({
        drawnForGuesses: document.querySelectorAll('.only-wide, .only-narrow').length,
        knowsHeight: document.documentElement.style.getPropertyValue('--sticky') !== '',
      })),
    )
    .toEqual({ drawnForGuesses: 0, knowsHeight: true });
}

/** So many frames without a change are a page that has come to rest. */
const STILL = 15;

/**
 * Waits until what is read of a page, and how far it is scrolled, stay the same from frame to frame: frames, unlike milliseconds, come
 * later on a busy machine.
 */
export async function untilStill(page: Page, read: () => Promise<unknown> = async () => null): Promise<void> {
  const look = async () =>
    JSON.stringify([
      await read(),
      await page.evaluate(() => new Promise<number>((done) => requestAnimationFrame(() => done(scrollY)))),
    ]);
  let last = await look();
  let same = 0;
  await expect
    .poll(
      async () => {
        const now = await look();
        same = now === last ? same + 1 : 0;
        last = now;
        return same;
      },
      { interval: 0 },
    )
    .toBeGreaterThanOrEqual(STILL);
}
