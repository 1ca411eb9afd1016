import { readFileSync } from 'node:fs';
import { buildTimeline, Timeline, toJson } from '@dateline/core';
import { describe, expect, test } from 'vitest';
import { readNotes, TITLE } from './notes.js';

const written = readFileSync(new URL('../dist/timeline.json', import.meta.url), 'utf8');
const timeline = Timeline.parse(JSON.parse(written));
const notes = await readNotes();
const about = (word: RegExp) =>
  timeline.events.filter(({ title, reports }) => word.test(title) || reports.some(({ quote }) => word.test(quote)));

test('the timeline is what the library makes of the notes', async () => {
  expect(toJson(await buildTimeline(notes, { title: TITLE }))).toBe(written);
});

describe('the notes', () => {
  test('are told to be notes, and none gives an address or a date that its article does not state', () => {
    expect(notes).toHaveLength(5);
    for (const { kind, title, publisher, url } of notes) {
      expect(kind).toBe('note');
      expect(title && publisher).toBeTruthy();
      expect(url).toBeUndefined();
    }
    expect(notes.map(({ published }) => published).filter(Boolean)).toEqual(['2021-11-08', '2021-11-09']);
  });

  test('the republished one repeats the opening of its original, and comes out as a near copy', () => {
    const cut = notes.find(({ id }) => id === 'trt-world-republished.md')!;
    expect(notes.find(({ id }) => id === 'trt-world.md')!.text.startsWith(cut.text.trimEnd())).toBe(true);
    const copies = timeline.sources.filter(({ copyOf }) => copyOf !== undefined);
    expect(copies).toMatchObject([{ file: 'trt-world-republished.md', copyOf: 'trt-world' }]);
  });

  test('are all read: none leaves an issue about the whole of it', () => {
    expect(timeline.issues.filter(({ severity, start }) => severity === 'error' && start === undefined)).toEqual([]);
  });
});

describe('the timeline', () => {
  test('runs from the attempt of April 2005 to the visit after the strike of 7 November 2021', () => {
    expect(about(/Allawi/).map(({ date }) => date.edtf)).toContain('2005-04');
    const strikes = about(/drone/i).filter(({ date }) => date.edtf === '2021-11-07');
    expect(strikes.length).toBeGreaterThan(0);
    const visits = about(/Ghaani|Qaani|Quds|Qods/).map(({ date }) => date.start);
    expect(visits.some((day) => day === '2021-11-07' || day === '2021-11-08')).toBe(true);
  });

  test('keeps the older background, and gives it less weight than the story', () => {
    const background = timeline.events.filter(({ date }) => date.end < '2005-01-01');
    const story = timeline.events.filter(({ date }) => date.start >= '2021-11-01');
    expect(background.length).toBeGreaterThan(0);
    const most = (events: typeof story) => Math.max(...events.map(({ salience }) => salience));
    expect(most(background)).toBeLessThan(most(story));
  });

  test('quotes its notes word for word', () => {
    const textOf = new Map(timeline.sources.map(({ id, file }) => [id, notes.find((note) => note.id === file)!.text]));
    for (const { sourceId, start, end, quote } of timeline.events.flatMap(({ reports }) => reports)) {
      expect(textOf.get(sourceId)!.slice(start, end)).toBe(quote);
    }
  });
});
