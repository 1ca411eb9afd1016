import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations, watchPage } from './check-page.js';
import { makeTimeline } from './make-timeline.js';
import { browserFound, openBrowser } from './open-browser.js';
import { type Served, serveTimeline } from './serve-timeline.js';

const timeline = makeTimeline({ events: 60 });
const disputed = timeline.events.find((event) => event.disagreements.length > 0)!;
const source = timeline.sources.find(({ id }) => id === disputed.reports[0]!.sourceId)!;

describe.skipIf(!browserFound())('the pages', () => {
  let browser: Browser;
  let site: Served;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveTimeline(timeline)]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  const PAGES: [string, string, string][] = [
    ['the timeline', '', timeline.title],
    ['an event', `events/${disputed.id}/`, disputed.title],
    ['a source', `sources/${source.id}/`, source.title!],
  ];

  for (const javaScriptEnabled of [true, false]) {
    it.each(PAGES)(`shows %s with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async (_, path, title) => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      const complaints = watchPage(page, site.address);
      await page.goto(site.address + path);
      expect(await page.locator('h1').textContent()).toBe(title);
      expect(await page.locator('main').textContent()).toContain(disputed.title);
      expect(complaints).toEqual([]);
      await context.close();
    });
  }

  it.each(PAGES)(
    'finds nothing against accessibility on %s',
    async (_, path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ colorScheme });
        const page = await context.newPage();
        await page.goto(site.address + path);
        expect(await findViolations(page)).toEqual([]);
        await context.close();
      }
    },
    30_000,
  );
});
