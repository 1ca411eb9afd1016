import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inventTimeline } from '../invent-timeline.js';
import { untilLive, untilStill } from './live-page.js';
import { browserFound, openBrowser } from './open-browser.js';
import { type Served, serveTimeline } from './serve-timeline.js';

const timeline = inventTimeline({ events: 60 });
const disputed = timeline.events.filter((event) => event.disagreements.length > 0);

/** What only happens to readers whose machine or line is slow, made to happen each time. */
describe.skipIf(!browserFound())('on a slow machine', () => {
  let browser: Browser;
  let site: Served;
  let page: Page;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveTimeline(timeline)]);
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 1000 } });
  });

  afterEach(() => page?.close());

  const caption = () => page.locator('.overview-caption strong').textContent();

  /** Opens the page and keeps its scripts back; what is given back lets them come. */
  async function openWithoutScripts(): Promise<() => Promise<void>> {
    const held: Route[] = [];
    let hold = true;
    await page.route('**/*.js', (route) => (hold ? void held.push(route) : route.continue()));
    await page.goto(site.address, { waitUntil: 'commit' });
    await page.locator('.row').last().waitFor();
    return async () => {
      hold = false;
      await Promise.all(held.map((route) => route.continue()));
    };
  }

  it('what is typed and ticked before the page is live counts once it is', async () => {
    const release = await openWithoutScripts();
    await page.getByLabel('Search').fill('officials said');
    await page.getByLabel('From', { exact: true }).fill('November 2010');
    await page.getByLabel('Sources differ').check();
    await release();
    await untilLive(page);
    await expect
      .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
      .toEqual({ q: 'officials said', from: '2010-11', disputed: 'true' });
    expect(await page.getByLabel('Search').inputValue()).toBe('officials said');
    expect(await page.getByLabel('Sources differ').isChecked()).toBe(true);
    const late = disputed.filter(({ date }) => date.end >= '2010-11-01').length;
    await page.locator('.result', { hasText: `${late} of ${timeline.events.length} events` }).waitFor();
  });

  it('what the address asks for is asked for once, though the browser fills in the fields again', async () => {
    await page.goto(`${site.address}?q=council&from=2010-11`);
    await untilLive(page);
    const before = await page.evaluate(() => history.length);
    await page.reload();
    await untilLive(page);
    await untilStill(page);
    expect(page.url()).toBe(`${site.address}?q=council&from=2010-11`);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it('every turn of a wheel counts, though several come before the page is drawn anew', async () => {
    await page.goto(site.address);
    await untilLive(page);
    await page.getByRole('button', { name: 'Whole' }).click();
    const turn = (times: number) =>
      page.locator('.overview-focus').evaluate((strip, count) => {
        const { left, width, top } = strip.getBoundingClientRect();
        const at = { clientX: left + width / 2, clientY: top + 100, ctrlKey: true, bubbles: true, cancelable: true };
        for (let time = 0; time < count; time += 1)
          strip.dispatchEvent(new WheelEvent('wheel', { deltaY: -20, ...at }));
      }, times);
    const start = await caption();
    for (let time = 0; time < 8; time += 1) {
      const before = await caption();
      await turn(1);
      await expect.poll(caption).not.toBe(before);
    }
    const oneByOne = await caption();
    await page.getByRole('button', { name: 'Whole' }).click();
    await expect.poll(caption).toBe(start);
    await turn(8);
    await expect.poll(caption).not.toBe(start);
    await untilStill(page, caption);
    expect(await caption()).toBe(oneByOne);
  });

  it('a window stays as it was drawn, though the page takes long to move the text there', async () => {
    await page.goto(site.address);
    await untilLive(page);
    const brush = (await page.locator('.brush').boundingBox())!;
    await page.evaluate(() =>
      addEventListener('pointerup', () => {
        for (const end = performance.now() + 1500; performance.now() < end; );
      }),
    );
    await page.mouse.move(brush.x + 200, brush.y + 15);
    await page.mouse.down();
    await page.mouse.move(brush.x + 400, brush.y + 15, { steps: 4 });
    await untilStill(page, caption);
    const drawn = await caption();
    await page.mouse.up();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await untilStill(page, caption);
    expect(await caption()).toBe(drawn);
  });
});
