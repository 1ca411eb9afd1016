import { addDays, dateOfEdtf } from '@dateline/core/calendar';
import type { Timeline } from '@dateline/core/model';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventTimeline } from '../invent-timeline.js';
import { findViolations } from './check-page.js';
import { untilLive } from './live-page.js';
import { browserFound, openBrowser } from './open-browser.js';
import { type Served, serveTimeline } from './serve-timeline.js';

/** Fifty events of one year, and one a hundred years before. */
function farTimeline(): Timeline {
  const timeline = inventTimeline({ events: 51 });
  const events = timeline.events.map((event, index) => {
    const date = dateOfEdtf(index === 0 ? '1920-05-01' : addDays('2021-01-04', index * 7))!;
    return { ...event, date, reports: event.reports.map((report) => ({ ...report, date })) };
  });
  return { ...timeline, events, span: { start: '1920-05-01', end: events.at(-1)!.date.end } };
}

describe.skipIf(!browserFound())('a timeline with one event in a far century', () => {
  let browser: Browser;
  let site: Served;
  let page: Page;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveTimeline(farTimeline())]);
    page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
    await page.goto(site.address);
    await untilLive(page);
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it('gives the others the room, and says where the scale is another', async () => {
    const columns = await page
      .locator('.strip--context .column')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().left));
    const box = (await page.locator('.strip--context').boundingBox())!;
    const sorted = columns.sort((a, b) => a - b);
    expect(sorted[0]).toBeGreaterThanOrEqual(box.x);
    expect(sorted.at(-1)! - sorted[1]!).toBeGreaterThan(box.width * 0.8);
    expect(await page.locator('.strip--context').textContent()).toMatch(/^1920(Jan|Feb) 2021/);
    expect(await page.locator('.strip--context .axis-break').count()).toBe(1);
    expect(await page.locator('.overview-key').textContent()).toContain('another scale');
    expect(await findViolations(page)).toEqual([]);
  });

  it('is drawn large as it is drawn small, and the far event is a few keys away', async () => {
    await page.getByRole('button', { name: 'Whole' }).click();
    await expect.poll(() => page.locator('.overview-caption strong').textContent()).toMatch(/^1 May 1920 – /);
    const dots = page.locator('.overview-focus .dot');
    const places = await dots.evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().left));
    expect(new Set(places.map((place) => Math.round(place / 4))).size).toBeGreaterThan(40);
    await page.getByRole('slider', { name: 'Event' }).press('+');
    await expect.poll(() => page.locator('.overview-caption strong').textContent()).toMatch(/2021/);
    const edge = page.getByRole('slider', { name: 'First day shown large' });
    for (let press = 0; press < 40; press += 1) await edge.press('ArrowLeft');
    await expect.poll(() => edge.getAttribute('aria-valuetext')).toMatch(/1920/);
  });

  it('lets a window be drawn across the break', async () => {
    const brush = (await page.locator('.brush').boundingBox())!;
    await page.getByRole('slider', { name: 'First day shown large' }).press('End');
    await page.mouse.move(brush.x + 4, brush.y + 15);
    await page.mouse.down();
    await page.mouse.move(brush.x + brush.width * 0.3, brush.y + 15, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.locator('.overview-caption strong').textContent()).toMatch(/1920 – .* 2021/);
  });
});
