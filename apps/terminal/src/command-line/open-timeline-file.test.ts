import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleTimeline } from '../../test/sample-timeline.js';
import { namesTimeline, openTimelineFile } from './open-timeline-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(content: unknown): string {
  const file = path.join(folder, 'timeline.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

test('a timeline is read as it stands', async () => {
  expect(await openTimelineFile(put(sampleTimeline()))).toEqual(sampleTimeline());
  expect(namesTimeline('a/b.JSON')).toBe(true);
  expect(namesTimeline('a/b.jsonl')).toBe(false);
});

test.each([
  ['text', 'Hello.', 'not JSON'],
  ['another schema', { ...sampleTimeline(), schema: 'dateline/99' }, 'is no timeline'],
  ['an event without a date', { ...sampleTimeline(), events: [{ ...sampleTimeline().events[0], date: null }] }, 'date'],
  ['sources that are no list', { ...sampleTimeline(), sources: {} }, 'sources'],
])('%s is refused with the reason', async (_name, content, reason) => {
  await expect(openTimelineFile(put(content))).rejects.toThrow(reason);
});

test('a file that is not there is named', async () => {
  await expect(openTimelineFile(path.join(folder, 'gone.json'))).rejects.toThrow('gone.json');
});
