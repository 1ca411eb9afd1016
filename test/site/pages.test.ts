import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventTimeline } from '../invent-timeline.js';
import { findViolations, watchPage } from './check-page.js';
import { untilLive } from './live-page.js';
import { browserFound, openBrowser } from './open-browser.js';
import { type Served, serveTimeline } from './serve-timeline.js';

const timeline = inventTimeline({ events: 40 });
const disputed = timeline.events.find((event) => event.disagreements.length > 0)!;
const source = timeline.sources.find(({ id }) => id === disputed.reports[0]!.sourceId)!;

/** Every type of page: its path and its heading. */
const PAGES: [string, string, string][] = [
  ['the timeline', '', timeline.title],
  ['an event', `events/${disputed.id}/`, disputed.title],
  ['a source', `sources/${source.id}/`, source.title!],
  ['all sources', 'sources/', 'Sources'],
  ['an actor', `actors/${disputed.actors[0]}/`, timeline.entities.find(({ id }) => id === disputed.actors[0])!.name],
  ['all actors', 'actors/', 'Actors'],
  ['a place', `places/${disputed.places[0]}/`, timeline.entities.find(({ id }) => id === disputed.places[0])!.name],
  ['all places', 'places/', 'Places'],
  ['all disagreements', 'disagreements/', 'Where the sources differ'],
  ['a year', 'dates/2021/', '2021'],
  ['a month', 'dates/2021-11/', 'November 2021'],
  ['the downloads', 'download/', 'Download'],
  ['the embedded view', 'embed/', timeline.title],
];

const SIZES: [string, BrowserContextOptions][] = [
  ['light, wide', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['dark, narrow', { colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
];

describe.skipIf(!browserFound())('every page', () => {
  let browser: Browser;
  let site: Served;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveTimeline(timeline)]);
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it.each(PAGES)('%s is accessible, fits its screen and complains of nothing', async (_, path, title) => {
    for (const [, options] of SIZES) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      const complaints = watchPage(page, site.address);
      await page.goto(site.address + path);
      if (await page.locator('.overview-focus').count()) await untilLive(page);
      expect((await page.locator('h1').textContent())?.trim()).toBe(title);
      expect(await page.title()).toContain(timeline.title);
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await context.close();
    }
  });

  it('reads without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const [name, path, title] of PAGES) {
      await page.goto(site.address + path);
      expect((await page.locator('h1').textContent())?.trim(), name).toBe(title);
      expect((await page.locator('main').textContent())!.length, name).toBeGreaterThan(100);
      expect(await page.locator('.needs-script').locator('visible=true').count(), name).toBe(0);
    }
    await page.goto(site.address);
    expect(await page.locator('.row').count()).toBe(timeline.events.length);
    expect(await page.locator('.overview-focus .bar').count()).toBeGreaterThan(0);
    const title = () => page.locator('h1').textContent();
    await page.locator('.row-title a').first().click();
    await expect.poll(title).toBe(timeline.events[0]!.title);
    await page.getByRole('link', { name: /^Later/ }).click();
    await expect.poll(title).toBe(timeline.events[1]!.title);
    await context.close();
  });

  it('can be reached by keyboard from link to link, with the focus in sight', async () => {
    const page = await browser.newPage();
    await page.goto(site.address);
    await untilLive(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    const seen = new Set<string>();
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('Tab');
      const { name, outline } = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle } = getComputedStyle(element);
        return { name: `${element.tagName} ${element.getAttribute('role') ?? ''}`.trim(), outline: outlineStyle };
      });
      seen.add(name);
      expect(outline, name).not.toBe('none');
    }
    for (const kind of ['A', 'BUTTON', 'SELECT', 'DIV slider', 'INPUT']) expect(seen).toContain(kind);
    await page.close();
  });

  it('is drawn in the reader’s own colours where they are forced', async () => {
    const context = await browser.newContext({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(site.address);
    await untilLive(page);
    const colour = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const ground = await colour('body', 'background-color');
    const ink = await colour('body', 'color');
    expect(await colour('.mark-label', 'fill')).toBe(ink);
    expect(await colour('.axis', 'stroke')).toBe(ink);
    for (const selector of ['.dot', '.column', '.tick text']) {
      if (await page.locator(selector).count()) expect(await colour(selector, 'fill')).not.toBe(ground);
    }
    expect(await colour('[aria-current]', 'border-block-end-style')).toBe('solid');
    await context.close();
  });

  it('says so where there is no page', async () => {
    const answer = await fetch(`${site.address}events/no-such-event/`);
    expect(answer.status).toBe(404);
    // Without a script too.
    const text = await answer.text();
    expect(text).toContain('<h1>There is no such page</h1>');
    expect(text).toContain('<title>No such page</title>');
  });
});

describe.skipIf(!browserFound())('the shipped timeline', () => {
  it('is shown from the pages that the build has prerendered', async () => {
    const [browser, site] = await Promise.all([openBrowser(), serveTimeline()]);
    const page = await browser.newPage();
    const complaints = watchPage(page, site.address);
    const answer = await page.goto(site.address);
    await untilLive(page);
    expect(answer?.headers()['x-nextjs-cache']).toBe('HIT');
    expect(await page.locator('.row').count()).toBeGreaterThan(10);
    expect(await page.content()).not.toContain('dateline.invalid');
    expect(await findViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await browser.close();
    site.close();
  });
});
