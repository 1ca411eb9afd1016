import { dateOfEdtf } from '@dateline/core/calendar';
import type { DateModifier } from '@dateline/core/model';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventTimeline } from '../invent-timeline.js';
import { browserFound, openBrowser } from './open-browser.js';
import { type Served, serveTimeline } from './serve-timeline.js';

/** Dates of every precision, in the order in which the library puts them. */
const DATES: [edtf: string, modifier?: DateModifier][] = [
  ['198X'],
  ['2019'],
  ['2019-05/2019-06'],
  ['2019-05'],
  ['2019-05-14'],
  ['2019-05-01/2019-06-09', 'by'],
  ['2019-06-09'],
  ['2019-09/2019-12'],
];

const invented = inventTimeline({ events: DATES.length });
const timeline = {
  ...invented,
  events: DATES.map(([edtf, modifier], index) => ({
    ...invented.events[index]!,
    id: `event-${index}`,
    date: { ...dateOfEdtf(edtf)!, ...(modifier && { modifier }) },
  })),
};
const guessed = timeline.sources.find(({ published }) => published?.basis === 'inferred')!;

describe.skipIf(!browserFound())('dates at their precision', () => {
  let browser: Browser;
  let site: Served;
  let page: Page;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveTimeline(timeline)]);
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it('stand under nothing nearer than they are known to, in the order of the timeline', async () => {
    await page.goto(site.address);
    const told = await page
      .locator('.year')
      .evaluateAll((years) =>
        years.flatMap((year) => [
          `# ${year.querySelector('h2')!.textContent}`,
          ...[...year.querySelectorAll('.month')].flatMap((part) => [
            ...[...part.querySelectorAll('h3')].map((name) => `## ${name.firstChild!.textContent}`),
            ...[...part.querySelectorAll('.row-date')].map((date) => date.textContent),
          ]),
        ]),
      );
    expect(told).toEqual([
      '# 1980s',
      'the 1980s',
      '# 2019',
      '2019',
      '## May–June',
      'May–June 2019',
      '## May',
      'May 2019',
      '14 May 2019',
      '## June',
      'by 9 June 2019',
      '9 June 2019',
      '## September–December',
      'September–December 2019',
    ]);
  });

  it('have a page for each part of a year', async () => {
    await page.goto(`${site.address}dates/2019-05-to-06/`);
    expect(await page.locator('h1').textContent()).toBe('May–June 2019');
    await page.getByRole('link', { name: /^Later/ }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('May 2019');
  });

  it('of a source that was not given one come with the reason, wherever the source is shown', async () => {
    const event = timeline.events.find(({ reports }) => reports.some(({ sourceId }) => sourceId === guessed.id))!;
    await page.goto(`${site.address}events/${event.id}/`);
    const report = page.locator('.reports > li', { has: page.locator(`a[href$="/sources/${guessed.id}/"]`) });
    expect(await report.locator('.credit').textContent()).toContain('(inferred)');
    expect(await report.getByText(guessed.published!.reason).isVisible()).toBe(true);
    for (const path of ['sources/', `sources/${guessed.id}/`]) {
      await page.goto(site.address + path);
      expect(await page.getByText(guessed.published!.reason).first().isVisible(), path).toBe(true);
    }
  });
});
