import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Timeline } from '@dateline/core/model';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { inventTimeline } from '../invent-timeline.js';
import { browserFound, openBrowser } from './open-browser.js';
import { readVitals, type Vitals } from './read-vitals.js';
import { type Served, serveTimeline } from './serve-timeline.js';
import { traceFrames } from './trace-frames.js';

/** vis-timeline is no dependency (it unpacks to 75 MB): `npm install --no-save vis-timeline@8.5.4` puts it beside ours. */
const VIS = join(import.meta.dirname, '../../node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js');
const ONCE = { time: 0, iterations: 5, warmupTime: 0, warmupIterations: 1 };

/** A page that shows a timeline's events with vis-timeline, as its documentation does. */
function serveVis(timeline: Timeline): Promise<Served> {
  const items = timeline.events.map(({ title, date }, id) => ({
    id,
    content: title.replace(/</g, '&lt;'),
    start: date.start,
    ...(date.start !== date.end && { end: date.end }),
  }));
  const html = `<!DOCTYPE html><title>vis</title><div id="t"></div><script src="/vis.js"></script><script>
    new vis.Timeline(document.getElementById('t'), new vis.DataSet(${JSON.stringify(items)}), {});
  </script>`;
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': request.url === '/vis.js' ? 'text/javascript' : 'text/html' });
    response.end(request.url === '/vis.js' ? readFileSync(VIS) : html);
  }).listen(0, '127.0.0.1');
  return new Promise((resolve) =>
    server.once('listening', () =>
      resolve({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }),
    ),
  );
}

/** Opens a page and waits until what makes it usable is there and a frame has been drawn since. */
async function openUntil(browser: Browser, address: string, usable: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(usable).first().waitFor({ state: 'attached', timeout: 120_000 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page;
}

const found = browserFound();
const sites: Record<string, Served> = {};
let browser: Browser;

beforeAll(async () => {
  if (!found) return;
  browser = await openBrowser();
  sites.shipped = await serveTimeline();
  sites.thousand = await serveTimeline(inventTimeline({ events: 1000, sources: 40 }));
  sites.tenThousand = await serveTimeline(inventTimeline({ events: 10_000, sources: 40 }));
  if (existsSync(VIS)) sites.vis = await serveVis(inventTimeline({ events: 1000, sources: 40 }));
  else console.warn('vis-timeline is not installed and not measured: npm install --no-save vis-timeline@8.5.4');
});

afterAll(async () => {
  if (!found) return;
  const vitals: Record<string, Vitals> = {};
  for (const [name, site] of Object.entries(sites)) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(site.address, { waitUntil: 'networkidle' });
    vitals[name] = await readVitals(page);
    await page.close();
  }
  console.table(vitals);
  const page = await openUntil(browser, sites.tenThousand!.address, '.near-rows');
  console.table(await traceFrames(page));
  await browser.close();
  for (const site of Object.values(sites)) site.close();
});

describe.skipIf(!found)('until a page can be used', () => {
  const until = (name: string, usable: string) => async () => {
    await (await openUntil(browser, sites[name]!.address, usable)).close();
  };
  bench('ours, 1,000 events', until('thousand', '.near-rows'), ONCE);
  bench('ours, 10,000 events', until('tenThousand', '.near-rows'), ONCE);
  bench.skipIf(!existsSync(VIS))('vis-timeline, 1,000 events', until('vis', '.vis-item'), ONCE);
});
