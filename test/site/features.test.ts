import { readFile } from 'node:fs/promises';
import type { Timeline } from '@dateline/core/model';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventTimeline } from '../invent-timeline.js';
import { findViolations, watchPage } from './check-page.js';
import { untilLive, untilStill } from './live-page.js';
import { browserFound, openBrowser } from './open-browser.js';
import { type Served, serveTimeline } from './serve-timeline.js';

const timeline = inventTimeline({ events: 60 });
const disputed = timeline.events.filter((event) => event.disagreements.length > 0);
const DESKTOP = { viewport: { width: 1280, height: 900 } };
/** Tall enough for the whole overview to stay in sight. */
const TALL = { viewport: { width: 1280, height: 1000 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe.skipIf(!browserFound())('the timeline page', () => {
  let browser: Browser;
  let site: Served;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveTimeline(timeline)]);
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  /** Opens a page, waits until it is live, and checks afterwards that it complained of nothing. */
  async function onPage(path: string, work: (page: Page) => Promise<void>, options: BrowserContextOptions = DESKTOP) {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const complaints = watchPage(page, site.address);
    await page.goto(site.address + path);
    if (!path.includes('/')) await untilLive(page);
    await work(page);
    expect(complaints).toEqual([]);
    await context.close();
  }

  const rows = (page: Page) => page.locator('.row').count();
  const caption = (page: Page) => page.locator('.overview-caption strong').textContent();

  it('searches titles at once and quotations once they are there, and announces the result', () =>
    onPage('', async (page) => {
      await page.getByLabel('Search').fill('officials said');
      await page.waitForURL(/q=officials\+said/);
      await page.locator('.result', { hasText: `${timeline.events.length} of ${timeline.events.length}` }).waitFor();
      expect(await page.locator('.result').getAttribute('aria-live')).toBe('polite');
      await page.getByLabel('Search').fill('nothing of the kind');
      await page.locator('.result', { hasText: 'None of' }).waitFor();
      await expect.poll(() => rows(page)).toBe(0);
      await page.getByRole('button', { name: 'Clear all' }).click();
      await expect.poll(() => rows(page)).toBe(timeline.events.length);
    }));

  it('keeps what a single source tells', () =>
    onPage('', async (page) => {
      await page.getByLabel('Single source').check();
      const single = timeline.events.filter(({ independentSources }) => independentSources <= 1);
      await expect.poll(() => rows(page)).toBe(single.length);
      await page.waitForURL(/single=true/);
      await page.getByRole('button', { name: 'Remove Single source' }).click();
      await expect.poll(() => rows(page)).toBe(timeline.events.length);
    }));

  it('takes a word that stands nowhere for the one nearest to it, and says so', () =>
    onPage('', async (page) => {
      const { length } = timeline.events;
      await page.getByLabel('Search').fill('officails');
      const told = `${length} of ${length} events. “officails” is nowhere; these have “officials”.`;
      await page.locator('.result', { hasText: told }).waitFor();
      await expect.poll(() => rows(page)).toBe(length);
      expect(await page.getByRole('heading', { name: /most salient/ }).count()).toBe(0);
    }));

  it('marks what was searched for, and says where else an event has it', () =>
    onPage('', async (page) => {
      const { title } = timeline.events[3]!;
      const [word = ''] = title.split(' ').slice(-1);
      await page.getByLabel('Search').fill(word.toUpperCase());
      await expect.poll(() => page.locator('.row-title mark').first().textContent()).toBe(word);
      await page.getByLabel('Search').fill('officials said');
      await expect.poll(() => page.getByText('found in its reports or names').count()).toBe(timeline.events.length);
      expect(await page.locator('.row-title mark').count()).toBe(0);
    }));

  it('keeps filters in the address, through back, forward and sharing', () =>
    onPage('', async (page) => {
      await page.getByLabel('Sources differ').check();
      await page.waitForURL(/disputed=true/);
      await expect.poll(() => rows(page)).toBe(disputed.length);
      const actor = timeline.entities[0]!;
      await page.getByRole('button', { name: /^Actor/ }).click();
      await page.getByRole('group', { name: 'Actor' }).getByLabel(actor.name).check();
      const both = disputed.filter((event) => event.actors.includes(actor.id)).length;
      await expect.poll(() => rows(page)).toBe(both);
      await page.waitForURL(/actor=/);
      const shared = page.url();
      await page.goBack();
      await expect.poll(() => rows(page)).toBe(disputed.length);
      await page.goForward();
      await expect.poll(() => rows(page)).toBe(both);
      await page.goto(shared);
      await untilLive(page);
      await expect.poll(() => rows(page)).toBe(both);
      await expect.poll(() => page.getByLabel('Sources differ').isChecked()).toBe(true);
    }));

  it('takes several values of a list by keyboard, counts what each would leave, and shows them to be taken away', () =>
    onPage('', async (page) => {
      const [one, two] = timeline.entities.filter(({ kind }) => kind !== 'place');
      const having = (...ids: string[]) =>
        timeline.events.filter(({ actors }) => actors.some((id) => ids.includes(id))).length;
      const button = page.getByRole('button', { name: /^Actor/ });
      await button.press('Enter');
      await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
      const list = page.getByRole('group', { name: 'Actor' });
      expect(await list.getByRole('listitem').filter({ hasText: one!.name }).textContent()).toBe(
        `${one!.name} (${having(one!.id)})`,
      );
      for (const { name } of [one!, two!]) await list.getByLabel(name).press('Space');
      await expect.poll(() => rows(page)).toBe(having(one!.id, two!.id));
      await expect.poll(() => new URL(page.url()).searchParams.getAll('actor')).toEqual([one!.id, two!.id]);
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => list.count()).toBe(0);
      await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await button.textContent()).toBe('2 chosen');
      const chips = page.getByRole('list', { name: 'Asked for' });
      await chips.getByRole('button', { name: `Remove Actor: ${one!.name}` }).press('Enter');
      await expect.poll(() => rows(page)).toBe(having(two!.id));
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await expect.poll(focused).toContain(`Actor: ${two!.name}`);
      await page.keyboard.press('Enter');
      await expect.poll(() => rows(page)).toBe(timeline.events.length);
      await expect.poll(focused).toBe(`All ${timeline.events.length} events`);
    }));

  it('finds a value by typing, closes a list that is left, and keeps links with one value', () =>
    onPage(`?source=${timeline.sources[0]!.id}`, async (page) => {
      const { id } = timeline.sources[0]!;
      const reported = timeline.events.filter(({ reports }) => reports.some(({ sourceId }) => sourceId === id));
      await expect.poll(() => rows(page)).toBe(reported.length);
      const place = timeline.entities.filter(({ kind }) => kind === 'place')[2]!;
      await page.getByRole('button', { name: /^Place/ }).click();
      const list = page.getByRole('group', { name: 'Place' });
      await list.waitFor();
      const box = page.getByRole('searchbox', { name: 'Find in the list: Place' });
      if (await box.count()) await box.fill(place.name.toUpperCase());
      await list.getByLabel(place.name).check();
      await expect.poll(() => rows(page)).toBe(reported.filter(({ places }) => places.includes(place.id)).length);
      await page.getByLabel('Search').focus();
      await expect.poll(() => list.count()).toBe(0);
    }));

  it('downloads the events that the filters leave, with the ways to their pages', () =>
    onPage('?disputed=true', async (page) => {
      await expect.poll(() => rows(page)).toBe(disputed.length);
      const download = async (format: string) => {
        await page.getByLabel('Format of the file').selectOption(format);
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Download these' }).click(),
        ]);
        return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
      };
      const table = await download('csv');
      expect(table.name).toBe('events.csv');
      expect(table.text.trim().split('\n')).toHaveLength(disputed.length + 1);
      const { events } = JSON.parse((await download('json')).text) as Timeline;
      expect(events.map(({ id }) => id)).toEqual(disputed.map(({ id }) => id));
      expect((await download('bibtex')).text).toContain(`url = {${site.address}events/${disputed[0]!.id}/}`);
    }));

  it('filters by dates, as typed and as shown in the overview', () =>
    onPage('', async (page) => {
      await page.getByLabel('From', { exact: true }).fill('2021-11-01');
      const late = timeline.events.filter((event) => event.date.end >= '2021-11-01').length;
      await expect.poll(() => rows(page)).toBe(late);
      await page.getByRole('button', { name: 'Clear all' }).click();
      await expect.poll(() => rows(page)).toBe(timeline.events.length);
      await page.getByRole('button', { name: 'Only these dates' }).click();
      await page.waitForURL(/from=2021-\d\d-\d\d&to=2021-\d\d-\d\d/);
      await expect.poll(() => rows(page)).toBeLessThan(timeline.events.length);
    }));

  it('reads dates in words, and says so where there is none', () =>
    onPage('', async (page) => {
      const from = page.getByLabel('From', { exact: true });
      await from.fill('1 November 2021');
      await page.waitForURL(/from=2021-11-01/);
      await from.fill('soon');
      await from.blur();
      await page.getByText('That is no date').waitFor();
      expect(await from.getAttribute('aria-invalid')).toBe('true');
      await from.fill('November 2021');
      await from.blur();
      await page.waitForURL(/from=2021-11$/);
      await expect.poll(() => from.inputValue()).toBe('2021-11');
      await expect.poll(() => page.getByText('That is no date').count()).toBe(0);
    }));

  it('zooms and moves the overview with buttons, keys, a pinch on a trackpad and a drag', () =>
    onPage(
      '',
      async (page) => {
        const words = [await caption(page)];
        const changes = async (action: () => Promise<unknown>) => {
          await action();
          await expect.poll(() => caption(page)).not.toBe(words.at(-1));
          words.push(await caption(page));
        };
        const strip = page.locator('.overview-focus');
        const slider = page.getByRole('slider', { name: 'Event' });
        await changes(() => page.getByRole('button', { name: 'Zoom in' }).click());
        await changes(() => page.getByRole('button', { name: 'Whole' }).click());
        await changes(() => slider.press('+'));
        await changes(() => slider.press('Shift+ArrowLeft'));
        await changes(async () => {
          await strip.hover({ position: { x: 600, y: 100 } });
          await page.keyboard.down('Control');
          await page.mouse.wheel(0, -120);
          await page.keyboard.up('Control');
        });
        // Once the wheel rests, the text goes to the window's first event, and the strip with it.
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
        await untilStill(page, () => caption(page));
        words.push(await caption(page));
        await changes(async () => {
          const box = (await strip.boundingBox())!;
          await page.mouse.move(box.x + 500, box.y + 160);
          await page.mouse.down();
          await page.mouse.move(box.x + 800, box.y + 160, { steps: 4 });
          await page.mouse.up();
        });
        await changes(() => page.getByRole('slider', { name: 'First day shown large' }).press('ArrowLeft'));
      },
      TALL,
    ));

  it('draws a window with a drag on the whole timeline and brings its first event up', () =>
    onPage(
      '',
      async (page) => {
        const brush = (await page.locator('.brush').boundingBox())!;
        await page.mouse.move(brush.x + 200, brush.y + 15);
        await page.mouse.down();
        await page.mouse.move(brush.x + 400, brush.y + 15, { steps: 4 });
        await page.mouse.up();
        await expect.poll(() => caption(page)).toMatch(/20(0|1)\d/);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      },
      TALL,
    ));

  it('lets the overview follow the reader, and the arrow keys go from event to event', () =>
    onPage(
      '',
      async (page) => {
        const before = await caption(page);
        await page.mouse.wheel(0, 900);
        await expect.poll(() => caption(page)).not.toBe(before);
        await untilStill(page);
        const at = await page.evaluate(() => scrollY);
        await page.getByRole('slider', { name: 'Event' }).focus();
        await untilStill(page);
        expect(await page.evaluate(() => scrollY)).toBe(at);
        await page.getByRole('slider', { name: 'Event' }).press('ArrowRight');
        await page.getByRole('slider', { name: 'Event' }).press('ArrowRight');
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(at);
        await page.getByRole('slider', { name: 'Event' }).press('Enter');
        await page.waitForURL(/\/events\//);
      },
      TALL,
    ));

  it('keeps what has the focus clear of the strips that stay at the top', () =>
    onPage('', async (page) => {
      await page.locator('.row a').nth(12).focus();
      const covered = () =>
        page.evaluate(() => {
          const focused = document.activeElement as HTMLElement;
          // The strips themselves.
          if (focused.closest('[data-sticky]')) return '';
          const { left, right, top, bottom } = focused.getBoundingClientRect();
          const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return seen && focused !== seen && !focused.contains(seen) && !seen.contains(focused)
            ? focused.outerHTML
            : '';
        });
      for (let press = 0; press < 24; press += 1) {
        await page.keyboard.press('Shift+Tab');
        await expect.poll(covered).toBe('');
      }
    }));

  it('leaves the text where it is while the strip would scroll away, and names the event that the keys pick', () =>
    onPage('', async (page) => {
      await page.getByRole('slider', { name: 'Event' }).press('ArrowRight');
      await expect.poll(() => page.locator('.overview-picked').textContent()).toContain(timeline.events[0]!.title);
      const slider = page.getByRole('slider', { name: 'Event' });
      const told = () => slider.getAttribute('aria-valuetext');
      await expect.poll(told).toContain(`${timeline.events[0]!.title}, 1 of ${timeline.events.length}`);
      await slider.press('PageUp');
      await expect.poll(told).toContain(timeline.events[10]!.title);
      expect(await slider.getAttribute('aria-valuenow')).toBe('11');
      await slider.press('Home');
      await expect.poll(told).toContain(timeline.events[0]!.title);
      expect(await page.evaluate(() => scrollY)).toBeLessThan(100);
    }));

  it('shows lanes on demand and keeps them in the address', () =>
    onPage('', async (page) => {
      for (const kind of ['actor', 'place', 'source', 'status']) {
        await page.getByLabel('Lanes').selectOption(kind);
        await page.waitForURL(new RegExp(`lanes=${kind}`));
        await expect.poll(() => page.locator('.lane-name').count()).toBeGreaterThan(1);
      }
    }));

  it('works on a phone: filters behind a button, a mark opens its event', () =>
    onPage(
      '',
      async (page) => {
        expect(await page.getByRole('button', { name: /^Actor/ }).isVisible()).toBe(false);
        await page.getByRole('button', { name: 'Filters' }).tap();
        await page.getByRole('button', { name: /^Actor/ }).waitFor();
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        await page.locator('.overview-focus [data-mark] text').first().tap();
        await page.waitForURL(/\/events\//);
      },
      PHONE,
    ));

  it('zooms with two fingers', () =>
    onPage(
      '',
      async (page) => {
        const before = await caption(page);
        const box = (await page.locator('.overview-focus').boundingBox())!;
        const session = await page.context().newCDPSession(page);
        const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
          session.send('Input.dispatchTouchEvent', {
            type,
            touchPoints:
              type === 'touchEnd'
                ? []
                : [-1, 1].map((side, id) => ({ id, x: box.x + 180 + side * apart, y: box.y + 150 })),
          });
        await touch('touchStart', 20);
        for (const apart of [40, 60, 80, 100]) await touch('touchMove', apart);
        await touch('touchEnd', 100);
        await expect.poll(() => caption(page)).not.toBe(before);
      },
      PHONE,
    ));

  it('draws days as points, longer dates as bars and open ends soft', () =>
    onPage('', async (page) => {
      await page.getByRole('button', { name: 'Whole' }).click();
      const strip = page.locator('.overview-focus');
      await expect.poll(() => strip.locator('circle.dot, rect.column').count()).toBeGreaterThan(0);
      await expect.poll(() => strip.locator('rect.bar--none').count()).toBeGreaterThan(0);
      const soft = strip.locator('rect.bar--both').first();
      expect(await soft.evaluate((bar) => getComputedStyle(bar).fill)).toContain('soft-both');
    }));

  it('copies a citation and opens the reasoning by keyboard', () =>
    onPage(
      `events/${disputed[0]!.id}/`,
      async (page) => {
        const copyLink = page.getByRole('button', { name: 'Copy link to this event' });
        await expect.poll(() => copyLink.isEnabled()).toBe(true);
        await copyLink.press('Enter');
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toBe(`${site.address}events/${disputed[0]!.id}/`);
        await page.getByRole('button', { name: 'Copy citation of this event' }).click();
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toMatch(new RegExp(`^“.+Reported by .+${site.address}events/${disputed[0]!.id}/`, 's'));
        await page.locator('.reasoning summary').first().press('Enter');
        await expect.poll(() => page.locator('.reasoning[open]').count()).toBe(1);
        expect(await page.locator('.reasoning[open]').textContent()).toContain('stated in the sentence');
        expect(await page.locator('.report mark').count()).toBeGreaterThan(0);
        await page.getByText('BibTeX', { exact: true }).press('Enter');
        await page.getByRole('button', { name: 'Copy the citation in BibTeX' }).press('Enter');
        await page.locator('.cite .copied', { hasText: 'Copied' }).waitFor();
        const copied = () => page.evaluate(() => navigator.clipboard.readText());
        await expect.poll(copied).toContain(`@misc{${disputed[0]!.id},`);
        expect(await copied()).toContain(`url = {${site.address}events/${disputed[0]!.id}/}`);
      },
      { ...DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  it('says so where a page may not copy', () =>
    onPage(`events/${disputed[0]!.id}/`, async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.getByRole('button', { name: 'Copy the citation in Plain text' }).click();
      await page.locator('.copied', { hasText: 'select the text' }).waitFor();
    }));

  it('has the reasoning on paper, where nothing can be opened', () =>
    onPage(`events/${disputed[0]!.id}/`, async (page) => {
      const reason = page.locator('.reasoning p').first();
      expect(await reason.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => reason.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(0);
    }));

  it('sets an English title that begins with a name in Arabic from left to right', () =>
    onPage('', async (page) => {
      const title = page.locator('.row-title a', { hasText: /^سارة/ }).first();
      expect(await title.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    }));

  it('compares positions, marks copies and counts independent sources', () =>
    onPage('disagreements/', async (page) => {
      const table = page.locator('table.disagreement').first();
      expect(await table.locator('tbody tr').count()).toBe(2);
      expect(await table.textContent()).toMatch(/12 people.*independent source.*17 people/);
      const copied = page.locator('tr', { hasText: 'near copy' });
      expect(await copied.count()).toBeGreaterThan(0);
    }));

  it('lists sources with their reports and copies, and leads from one to its events on the timeline', () =>
    onPage('sources/', async (page) => {
      const copy = timeline.sources.find(({ copyOf }) => copyOf !== undefined)!;
      const row = page.locator('.source-list li', { has: page.locator(`a[href$="/sources/${copy.id}/"]`) }).first();
      expect(await row.textContent()).toMatch(/near copy of .+\d+ reports? of \d+ events?/);
      await row.locator('.tag a').click();
      await page.waitForURL(`**/sources/${copy.copyOf}/`);
      expect(await page.locator('.facts').textContent()).toContain('Copied by');
      await page.getByRole('link', { name: 'Show these on the timeline' }).click();
      await untilLive(page);
      const own = timeline.events.filter(({ reports }) => reports.some(({ sourceId }) => sourceId === copy.copyOf));
      await expect.poll(() => rows(page)).toBe(own.length);
    }));

  it('tells on the front page how many events are in dispute, and each with its positions', () =>
    onPage('', async (page) => {
      expect(await page.locator('.standfirst').textContent()).toContain(`differ on ${disputed.length} of them`);
      expect(await page.locator('.row', { has: page.locator('.row-point') }).count()).toBe(disputed.length);
      const point = await page
        .locator(`[data-index="${timeline.events.indexOf(disputed[0]!)}"] .row-point`)
        .textContent();
      expect(point).toMatch(/^people hurt: 12 people \(.+\) or 17 people \(.+\)$/);
      await page.getByRole('link', { name: /^The sources differ on/ }).click();
      await page.waitForURL(/\/disagreements\/$/);
    }));

  it('leads from a position to the report that takes it, and from a date to the report that gives it', () =>
    onPage('disagreements/', async (page) => {
      const row = page.locator('table.disagreement tbody tr').first();
      await row.locator('td a').first().click();
      await page.waitForURL(/\/events\/.*#report-/);
      const report = page.locator('.report:target');
      expect(await report.textContent()).toContain('people were hurt');
      await report.waitFor();
      const event = timeline.events.find(({ id }) => page.url().includes(`/events/${id}/`))!;
      const reason = page.locator('.entity-links', { hasText: 'Dated by' });
      expect(await reason.textContent()).toContain(event.reports[0]!.reason);
      await reason.getByRole('link').first().click();
      await expect
        .poll(() => page.locator('.report:target mark').first().textContent())
        .toBe(event.reports[0]!.expression!.text);
    }));

  it('offers every download, and JSON-LD and a card for machines', () =>
    onPage('download/', async (page) => {
      const addresses = await page
        .locator('.files a')
        .evaluateAll((list) => list.map((a) => (a as HTMLAnchorElement).href));
      expect(addresses.length).toBeGreaterThan(8);
      for (const address of [...addresses, `${site.address}sitemap.xml`, `${site.address}opengraph.png`]) {
        const answer = await page.request.get(address);
        expect(answer.status(), address).toBe(200);
        expect((await answer.body()).length, address).toBeGreaterThan(400);
      }
      expect(await page.locator('pre').textContent()).toContain(`<iframe src="${site.address}embed/"`);
      await page.goto(`${site.address}events/${disputed[0]!.id}/`);
      const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
      expect(data).toMatchObject({ '@type': 'Event', name: disputed[0]!.title });
      expect(await page.locator('meta[property="og:image"]').getAttribute('content')).toBe(
        `${site.address}opengraph.png`,
      );
    }));

  it('can be framed where it is meant to be, and nowhere else', async () => {
    const policy = async (path: string) => (await fetch(site.address + path)).headers.get('content-security-policy');
    expect(await policy('embed/')).toContain('frame-ancestors *');
    expect(await policy('')).toContain(`frame-ancestors 'none'`);
    expect(await policy('')).not.toContain('unsafe');
  });

  it('answers nobody who calls it by another name', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      request(site.address, { headers: { host: 'attacker.example' } }, (answer) => resolve(answer.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });
});
