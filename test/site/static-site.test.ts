import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventTimeline } from '../invent-timeline.js';
import { findViolations, watchPage } from './check-page.js';
import { untilLive } from './live-page.js';
import { browserFound, openBrowser } from './open-browser.js';

const timeline = inventTimeline({ events: 12, sources: 3 });
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A web server that knows nothing but files, under a path. */
function serveFolder(folder: string, base: string): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/\?.*$/s, ''));
    const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
    try {
      if (!path.startsWith(`${base}/`)) throw new Error('outside');
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
}

describe.skipIf(!browserFound())('the site as files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-static-'));
  let browser: Browser;
  let server: Server;
  let address: string;
  let said: string;

  beforeAll(async () => {
    const file = join(folder, 'timeline.json');
    writeFileSync(file, JSON.stringify(timeline));
    const command = join(import.meta.dirname, '../../node_modules/.bin/dateline');
    const args = ['web', file, '--out', join(folder, 'out'), '--base', 'https://site.example/chronology/'];
    const [opened, run] = await Promise.all([openBrowser(), promisify(execFile)(command, args)]);
    browser = opened;
    said = run.stdout;
    server = serveFolder(join(folder, 'out'), '/chronology');
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/chronology/`;
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says how many pages it wrote, and writes each with its policy and the address that it will have', () => {
    const pages = readdirSync(join(folder, 'out'), { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('index.html'));
    expect(said).toBe(`Wrote ${pages.length} pages to ${join(folder, 'out')}\n`);
    expect(pages).toContain(`events/${timeline.events[0]!.id}/index.html`);
    for (const page of [...pages, '404.html']) {
      const html = readFileSync(join(folder, 'out', page), 'utf8');
      expect(html, page).toMatch(
        /^<!DOCTYPE html><html[^>]*><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
      );
      expect(html, page).not.toContain('dateline.invalid');
      expect(statSync(join(folder, 'out', page)).size, page).toBeLessThan(1_000_000);
    }
    expect(readFileSync(join(folder, 'out/feed.xml'), 'utf8')).toContain('https://site.example/chronology/events/');
    expect(readFileSync(join(folder, 'out/sitemap.xml'), 'utf8')).toContain(
      '<loc>https://site.example/chronology/</loc>',
    );
  });

  it('is live under its base, with the policy in the page', async () => {
    const page = await browser.newPage();
    const complaints = watchPage(page, address);
    await page.goto(address);
    await untilLive(page);
    await page.getByLabel('Search').fill('council');
    await page.waitForURL(/chronology\/\?q=council/);
    await page.locator('.result', { hasText: ' of 12 events' }).waitFor();
    await page.locator('.row-title a').first().click();
    await page.waitForURL(/\/chronology\/events\//);
    expect(await findViolations(page)).toEqual([]);
    for (const room of ['Sources', 'Actors', 'Disagreements', 'Download', 'Timeline']) {
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: room }).click();
      await page.waitForURL(room === 'Timeline' ? address : `${address}${room.toLowerCase()}/`);
      await page.locator('h1').waitFor();
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('reads without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.locator('.row').count()).toBe(12);
    await page.locator('.row-title a').first().click();
    await expect.poll(() => page.locator('h1').textContent()).toBe(timeline.events[0]!.title);
    await context.close();
  });
});

describe('--base', () => {
  it('refuses what is no path and no address', async () => {
    const { placeOf } = await import('@dateline/web');
    expect(placeOf('/')).toEqual({ origin: '', base: '' });
    expect(placeOf('/a/b/')).toEqual({ origin: '', base: '/a/b' });
    expect(placeOf('https://site.example')).toEqual({ origin: 'https://site.example', base: '' });
    for (const wrong of ['', 'a', '//x', '/a?b', '/a#b', 'javascript:1', 'ftp://x/'])
      expect(() => placeOf(wrong), wrong).toThrow();
  });
});
