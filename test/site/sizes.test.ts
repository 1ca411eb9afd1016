import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Timeline } from '@dateline/core/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventTimeline } from '../invent-timeline.js';
import { untilLive, untilStill } from './live-page.js';
import { browserFound, openBrowser } from './open-browser.js';
import { type Served, serveTimeline } from './serve-timeline.js';

const BUILT = join(import.meta.dirname, '../../apps/web/.next');
const LARGEST = 1_000_000;

/** Ten thousand events, one of them told by fifteen hundred reports, one month holding half of all. */
function largeTimeline(): Timeline {
  const timeline = inventTimeline({ events: 10_000, sources: 300 });
  const [event] = timeline.events;
  const [report] = event!.reports;
  event!.reports = Array.from({ length: 1500 }, (_, index) => ({
    ...report!,
    sourceId: `source-${index % 300}`,
    quote: `${report!.quote} ${'word '.repeat(120)}`,
    start: index * 1000,
    end: index * 1000 + 900,
  }));
  return timeline;
}

describe('sizes', () => {
  let site: Served;
  const timeline = largeTimeline();

  beforeAll(async () => {
    site = await serveTimeline(timeline);
  });

  afterAll(() => site?.close());

  it('keeps every kind of page of a large timeline under 1 MB, and lists the rest a link away', async () => {
    const first = timeline.events[0]!;
    const paths = [
      '',
      'embed/',
      'sources/',
      'actors/',
      'places/',
      'disagreements/',
      'disagreements/2/',
      'download/',
      `events/${first.id}/`,
      `events/${first.id}/25/`,
      'sources/source-1/',
      'actors/who-1/',
      'actors/who-1/3/',
      'places/place-0/',
      'dates/2021/',
      'dates/2021-11/',
      'dates/2021-10/4/',
    ];
    for (const path of paths) {
      const answer = await fetch(site.address + path);
      expect(answer.status, path).toBe(200);
      expect((await answer.arrayBuffer()).byteLength, path).toBeLessThan(LARGEST);
    }
    const front = await (await fetch(site.address)).text();
    expect(front).toContain('most salient of');
    expect(front.match(/<section class="first".*?<\/section>/s)?.[0].match(/<li>/g)).toHaveLength(24);
    expect(front).toContain('href="/dates/2021-11/"');
    expect((await fetch(`${site.address}events/${first.id}/26/`)).status).toBe(404);
  });

  it.skipIf(!browserFound())(
    'sends at most 40 KB of compressed JavaScript beyond what every Next.js page sends',
    async () => {
      const { rootMainFiles } = JSON.parse(readFileSync(join(BUILT, 'build-manifest.json'), 'utf8')) as {
        rootMainFiles: string[];
      };
      const browser = await openBrowser();
      const page = await browser.newPage();
      const sizes = new Map<string, Promise<number>>();
      page.on('response', (response) => {
        const path = new URL(response.url()).pathname;
        if (path.endsWith('.js'))
          sizes.set(
            path.replace('/_next/', ''),
            response.body().then((body) => gzipSync(body).length),
          );
      });
      await page.goto(site.address);
      // The network may be idle because the machine is busy; rows that come and go need all of the page's scripts.
      await untilLive(page);
      await page.locator('.near-rows').first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      let own = 0;
      for (const [path, size] of sizes) if (!rootMainFiles.includes(path)) own += await size;
      expect(sizes.size).toBeGreaterThan(rootMainFiles.length);
      expect(own).toBeLessThan(40 * 1024);
      await browser.close();
    },
  );

  it.skipIf(!browserFound())(
    'comes back to the row that was read, and stays there when it is loaded again',
    async () => {
      const browser = await openBrowser();
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(site.address);
      await page.locator('.near-rows').first().waitFor({ state: 'attached' });
      await page.evaluate(() => scrollTo(0, 300_000));
      const read = () =>
        page.evaluate(() => {
          const top = (row: Element) => row.getBoundingClientRect().top;
          return [...document.querySelectorAll('.row')].find((row) => top(row) > 140)?.getAttribute('data-index');
        });
      await expect.poll(read).not.toBe(undefined);
      await untilStill(page, read);
      const before = Number(await read());
      expect(before).toBeGreaterThan(1000);
      await page.locator(`[data-index="${before}"] a`).click();
      await page.waitForURL(/\/events\//);
      await page.goBack();
      const near = async () => Math.abs(Number(await read()) - before);
      await expect.poll(near).toBeLessThan(4);
      await page.reload();
      await page.locator('.near-rows').first().waitFor({ state: 'attached' });
      await expect.poll(near).toBeLessThan(4);
      await browser.close();
    },
  );

  it.skipIf(!browserFound())('keeps only the rows near the screen in a long page, and finds any of them', async () => {
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.goto(site.address);
    await page.locator('.near-rows').first().waitFor({ state: 'attached' });
    expect(await page.locator('.row').count()).toBeLessThan(400);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect
      .poll(() => page.locator('.row').last().getAttribute('data-index'))
      .toBe(String(timeline.events.length - 1));
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const rows = document.querySelectorAll('.row').length;
      dispatchEvent(new Event('afterprint'));
      return rows;
    });
    expect(printed).toBe(timeline.events.length);
    await page.getByRole('heading', { name: 'The 24 most salient of 10,000 events' }).waitFor();
    await page.goto(`${site.address}?q=nothing`);
    await page.locator('.result', { hasText: 'None of 10,000' }).waitFor();
    expect(await page.locator('.first').count()).toBe(0);
    const far = timeline.events[7000]!;
    await page.goto(`${site.address}#${far.id}`);
    await page.locator(`[data-index="7000"]`).waitFor();
    await page.reload();
    await page.locator(`[data-index="7000"]`).waitFor();
    await browser.close();
  });
});
