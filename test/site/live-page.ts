import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';

/** How long, in milliseconds, a page is waited for, in a hook too, where expect.poll can't be: only a failure takes so long. */
const PATIENCE = { timeout: 60_000 };

/**
 * Waits until a page with an overview is live: it takes what is typed and clicked, its strips are drawn for the width that they have, and
 * it knows how high they are. A busy machine does these one after the other, frames apart.
 */
export async function untilLive(page: Page): Promise<void> {
  await page.locator('.brush').waitFor();
  // Not waitForFunction, which the page's policy doesn't let evaluate anything.
  const look = () =>
    page.evaluate(() => ({
      drawnForGuesses: document.querySelectorAll('.only-wide, .only-narrow').length,
      knowsHeight: document.documentElement.style.getPropertyValue('--sticky') !== '',
    }));
  await vi.waitFor(async () => expect(await look()).toEqual({ drawnForGuesses: 0, knowsHeight: true }), PATIENCE);
}

/** So many frames without a change are a page that has come to rest. */
const STILL = 15;

/**
 * Waits until what is read of a page, and how far it is scrolled, stay the same from frame to frame: frames, unlike milliseconds, come
 * later on a busy machine.
 */
export async function untilStill(page: Page, read: () => Promise<unknown> = async () => null): Promise<void> {
  const scrolled = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(scrollY))));
  const look = async () => JSON.stringify([await read(), await scrolled()]);
  let last = await look();
  await vi.waitFor(async () => {
    for (let frame = 0; frame < STILL; frame += 1) {
      const now = await look();
      const before = last;
      last = now;
      expect(now).toBe(before);
    }
  }, PATIENCE);
}
