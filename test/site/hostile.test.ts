import type { Timeline } from '@dateline/core/model';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventTimeline } from '../invent-timeline.js';
import { watchPage } from './check-page.js';
import { browserFound, openBrowser } from './open-browser.js';
import { type Served, serveTimeline } from './serve-timeline.js';

const ATTACK =
  `</script><script>window.ran = 1</script><img src=x onerror="window.ran = 2"><svg onload='window.ran = 3'>` +
  `{{ran}} \${ran} "quoted" '\u0000\u0007\u001b[31m\u202e\u2066 שלום مرحبا javascript:window.ran=4 & ]]> \\u003cb> ` +
  `self.__next_f.push([1,"x"])`;

/** A timeline in which every text that comes from an article, a file or its front matter tries to be more than text. */
function hostileTimeline(): Timeline {
  const timeline = inventTimeline({ events: 12, sources: 3 });
  const spoil = (text: string): string => `${text} ${ATTACK}`;
  const long = `${'x'.repeat(300_000)} ${ATTACK}`;
  return {
    ...timeline,
    title: spoil(timeline.title),
    sources: timeline.sources.map((source, index) => ({
      ...source,
      file: ATTACK,
      title: spoil(source.title!),
      publisher: spoil(source.publisher!),
      author: spoil('By'),
      url: [
        'javascript:window.ran=5',
        'data:text/html,<script>window.ran=6</script>',
        `https://news.example/"onclick="x`,
      ][index],
      published: { ...source.published!, reason: ATTACK },
    })),
    entities: timeline.entities.map((entity) => ({ ...entity, name: spoil(entity.name), aliases: [ATTACK] })),
    events: timeline.events.map((event, index) => ({
      ...event,
      id: index === 0 ? '../../<script>' : event.id,
      title: index === 1 ? long : spoil(event.title),
      summary: ATTACK,
      salience: 1,
      reports: event.reports.map((report) => ({
        ...report,
        quote: index === 1 ? long : spoil(report.quote),
        reason: ATTACK,
      })),
      disagreements:
        event.reports.length > 1
          ? [
              {
                aspect: 'figure',
                about: ATTACK,
                positions: event.reports.slice(0, 2).map(({ sourceId, start, end }, at) => ({
                  value: `${ATTACK}${at}`,
                  label: ATTACK,
                  sourceIds: [sourceId],
                  evidence: [{ sourceId, start, end }],
                })),
              },
            ]
          : [],
    })),
  };
}

const timeline = hostileTimeline();
const PATHS = [
  '',
  'events/script/',
  `events/${timeline.events[1]!.id}/`,
  `events/${timeline.events[2]!.id}/`,
  'sources/',
  ...timeline.sources.map(({ id }) => `sources/${id}/`),
  'actors/who-0/',
  'places/',
  'disagreements/',
  'download/',
  'embed/',
];

describe.skipIf(!browserFound())('hostile text', () => {
  let browser: Browser;
  let site: Served;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveTimeline(timeline)]);
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it('is text on every page, and runs nothing', async () => {
    const page = await browser.newPage();
    const complaints = watchPage(page, site.address);
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    for (const path of PATHS) {
      await page.goto(site.address + path);
      await page.waitForLoadState('load');
      const found = await page.evaluate(() => ({
        ran: (window as { ran?: number }).ran,
        images: document.querySelectorAll('main img, [onerror], [onload], [onclick]').length,
        links: [...document.querySelectorAll('a')]
          .map((a) => a.getAttribute('href') ?? '')
          .filter((href) => !/^(?:\/|#|\?|https?:)/.test(href)),
      }));
      expect(found, path).toEqual({ ran: undefined, images: 0, links: [] });
      if (path.startsWith('events') || path === '') {
        expect(await page.locator('main').textContent()).toContain(
          `</script><script>window.ran = 1</script><img src=x`,
        );
      }
      expect((await page.content()).length, path).toBeLessThan(1_000_000);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is still text in feeds, files and the picture', async () => {
    const feed = await (await fetch(`${site.address}feed.xml`)).text();
    expect(feed).not.toMatch(/<script|\u0000/);
    const tjs = await (await fetch(`${site.address}timeline/timelinejs.json`)).text();
    expect(JSON.parse(tjs).events[2].text.headline).not.toContain('<script');
    expect((await fetch(`${site.address}opengraph.png`)).headers.get('content-type')).toBe('image/png');
  });

  it('is isolated where directions mix', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}events/${timeline.events[2]!.id}/`);
    const loose = await page.evaluate((attack) => {
      const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.textContent!.includes(attack) || node.parentElement!.closest('script')) continue;
        if (!node.parentElement!.closest('bdi, [dir]')) found.push(node.parentElement!.outerHTML.slice(0, 80));
      }
      return found;
    }, 'שלום');
    expect(loose).toEqual([]);
    await page.close();
  });
});
