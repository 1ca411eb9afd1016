import { describe, expect, it } from 'vitest';
import {
  citationQuotations,
  formats,
  toAtom,
  toBibTex,
  toCitations,
  toCslJson,
  toCsv,
  toICalendar,
  toJsonLd,
  toMarkdown,
  toPlainText,
  toTimelineJs,
  webUrl,
} from '../../src/formats/index.js';
import { addresses, sample } from './sample-timeline.js';

const empty = { ...sample, events: [], sources: [], entities: [], span: undefined };

describe('every format', () => {
  it.each(Object.entries(formats))('%s writes an empty timeline, and the same bytes twice', (_, { write }) => {
    expect(write(empty)).toMatch(/\n$/);
    expect(write(sample, addresses)).toBe(write(structuredClone(sample), addresses));
  });
});

describe('CSV', () => {
  const rows = toCsv(sample).split('\r\n');

  it('has a header, a row for each event and a line break after the last', () => {
    expect(rows).toHaveLength(sample.events.length + 2);
    expect(rows[0]).toMatch(/^id,date,start,end,precision,modifier,title,/);
    expect(rows.at(-1)).toBe('');
  });

  it('quotes separators, doubles quotes and keeps formulas from running', () => {
    expect(rows[2]).toContain(`"'=HYPERLINK(""http://x""), ""quoted"""`);
  });

  it('names sources, actors, places and what is disputed', () => {
    expect(rows[3]).toContain('Tessaly Courier; Varna Post,Imra Deshti,Lower Quay,people hurt: 3 / 5');
  });

  it('writes a date before year 0 as it is', () => {
    expect(rows[1]).toMatch(/^ides,-0043-03-15,-0043-03-15,-0043-03-15,day,/);
  });
});

describe('iCalendar', () => {
  const text = toICalendar(sample, addresses);
  const unfolded = text.replaceAll('\r\n ', '');

  it('folds lines at 75 octets and never inside a character', () => {
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(unfolded).toContain('🔥🔥🔥🔥🔥🔥🔥🔥');
    expect(text).not.toContain('\ufffd');
  });

  it('gives the day after the last one as the end', () => {
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20211107\r\nDTEND;VALUE=DATE:20211108');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20190101\r\nDTEND;VALUE=DATE:20200101');
  });

  it('says in the title how nearly an event is known that a calendar draws over many days', () => {
    expect(unfolded).toMatch(/SUMMARY:.* \(2019\)\r\n/);
  });

  it('escapes text and drops control characters', () => {
    expect(unfolded).toContain('SUMMARY:Fire <b>at</b> the quay\\; 3\\, 4 or 5 hurt\r\n');
  });

  it('stamps entries with the latest publication and leaves out what it cannot date', () => {
    expect(unfolded.match(/DTSTAMP:20211108T000000Z/g)).toHaveLength(3);
    expect(unfolded).not.toContain('An old quarrel');
  });
});

describe('TimelineJS', () => {
  const { events } = JSON.parse(toTimelineJs(sample));

  it('gives dates as finely as they are known', () => {
    expect(events[1].start_date).toEqual({ year: 2019 });
    expect(events[2].start_date).toEqual({ year: 2021, month: 11, day: 7 });
    expect(events[3].display_date).toBe('late November 2021');
  });

  it('escapes articles’ words, which are HTML there', () => {
    expect(events[2].text.headline).toBe('Fire &lt;b&gt;at&lt;/b&gt; the quay; 3, 4 or 5 hurt');
  });
});

describe('Atom', () => {
  const feed = toAtom(sample, addresses);

  it('puts the latest event first and dates it by its last source', () => {
    const titles = [...feed.matchAll(/<entry>\n<title>(.*?)<\/title>/g)].map(([, title]) => title);
    expect(titles[0]).toBe('An inquiry');
    expect(titles.at(-1)).toBe('An old quarrel');
    expect(feed).toContain('<updated>2021-11-08T00:00:00Z</updated>');
  });

  it('is text throughout', () => {
    expect(feed).toContain('Fire &lt;b&gt;at&lt;/b&gt;');
    expect(feed).toContain('<title>The harbour &amp; the “quay”</title>');
    expect(feed).not.toMatch(/[\u0000-\u0008]/);
  });
});

describe('JSON-LD', () => {
  const list = JSON.parse(toJsonLd(sample, addresses));
  const fire = list.itemListElement[2].item;

  it('makes an event with its place, its actors and the articles that report it', () => {
    expect(fire).toMatchObject({
      '@type': 'Event',
      '@id': 'https://site.example/events/fire/',
      startDate: '2021-11-07',
      location: [{ '@type': 'Place', name: 'Lower Quay' }],
      about: [{ '@type': 'Person', name: 'Imra Deshti', alternateName: ['Dashti'] }],
    });
    expect(fire.subjectOf[0]).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Fire at the quay',
      datePublished: '2021-11-08',
    });
  });

  it('never passes a summary off as the article', () => {
    expect(fire.subjectOf[1]).toMatchObject({ '@type': 'CreativeWork', about: { '@type': 'NewsArticle' } });
    expect(fire.subjectOf[1].about.url).toBeUndefined();
  });
});

describe('citations', () => {
  it('writes plain text', () => {
    expect(toCitations(sample, addresses).split('\n')[2]).toBe(
      '“Fire <b>at</b> the quay; 3, 4 or 5 hurt” (7 November 2021). Reported by R. Oll, Tessaly Courier, “Fire at the quay”, ' +
        '8 November 2021, https://news.example/fire?a=1&b=2; Varna Post, “On the fire” (as summarised). ' +
        'In: The harbour & the “quay”, Dateline. https://site.example/events/fire/',
    );
  });

  it('puts a day that was inferred in square brackets, and says so to reference managers', () => {
    const published = {
      edtf: '2021-11',
      start: '2021-11-01',
      end: '2021-11-30',
      basis: 'inferred' as const,
      reason: '',
    };
    const guessed = { ...sample, sources: sample.sources.map((source) => ({ ...source, published })) };
    expect(toCitations(guessed, addresses).split('\n')[2]).toContain('“Fire at the quay”, [November 2021], https');
    expect(toBibTex(guessed)).toContain('note = {as summarised, date inferred}');
    expect(JSON.parse(toCslJson(guessed))[4].issued.circa).toBe(true);
    expect(toPlainText(guessed)).toContain('R. Oll, November 2021 (inferred), https');
  });

  it('carries the words of each report where it is asked to, a summary without quotation marks', () => {
    const event = sample.events[2]!;
    expect(citationQuotations(sample, event).split('\n\n')).toEqual([
      '“Fire <b>at</b> the quay; 3, 4 or 5 hurt” (7 November 2021). In: The harbour & the “quay”, Dateline.',
      ...event.reports.map(({ sourceId, quote }) =>
        sourceId === 'note'
          ? `${quote} — Varna Post, “On the fire” (as summarised)`
          : `“${quote}” — R. Oll, Tessaly Courier, “Fire at the quay”, 8 November 2021, https://news.example/fire?a=1&b=2`,
      ),
    ]);
  });

  it('writes Markdown whose text means itself', () => {
    const line = toMarkdown(sample, addresses).split('\n')[4];
    expect(line).toContain('“[Fire \\<b\\>at\\</b\\> the quay; 3, 4 or 5 hurt](<https://site.example/events/fire/>)”');
    expect(line).toContain(
      'Tessaly Courier, “[Fire at the quay](<https://news.example/fire?a=1&b=2>)”, 8 November 2021',
    );
    expect(line).not.toContain('javascript:');
  });

  it('writes BibTeX', () => {
    const bib = toBibTex(sample, addresses);
    expect(bib).toContain(
      '@misc{fire,\n  title = {Fire <b>at</b> the quay; 3, 4 or 5 hurt},\n  howpublished = {The harbour \\& the “quay”},\n  year = {2021},',
    );
    expect(bib).toMatch(/@misc\{formula,[^@]*year = \{2019\}/);
    expect(bib).toContain('@misc{source-courier,\n  title = {Fire at the quay},\n  author = {{R. Oll}},');
    expect(bib.match(/\{/g)?.length).toBe(bib.match(/\}/g)?.length);
  });

  it('writes CSL-JSON', () => {
    const items = JSON.parse(toCslJson(sample, addresses));
    expect(items[1]['event-date']).toEqual({ 'date-parts': [[2019]], literal: '2019' });
    expect(items[4]).toMatchObject({
      id: 'source-courier',
      type: 'article-newspaper',
      issued: { 'date-parts': [[2021, 11, 8]] },
    });
    expect(items[5].URL).toBeUndefined();
  });
});

describe('webUrl', () => {
  it.each(['https://news.example/a?b=c', 'http://news.example/'])('takes %s', (address) => {
    expect(webUrl(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,<b>',
    'file:///etc/passwd',
    '//news.example',
    'https://a/"onclick="',
    '',
  ])('refuses %j', (address) => {
    expect(webUrl(address)).toBeUndefined();
  });
});
