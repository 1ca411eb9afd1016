import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildTimeline, toJson } from '@dateline/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isTimelineFile, readTimeline } from './read-timeline.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-timeline-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('reads what was built, unchanged', async () => {
  const timeline = await buildTimeline([{ id: 'a', text: 'The dam broke on 3 May 2020.' }]);
  const file = path.join(folder, 'timeline.json');
  writeFileSync(file, toJson(timeline));
  expect(isTimelineFile(file)).toBe(true);
  expect(toJson(readTimeline(file))).toBe(toJson(timeline));
});

test.each([
  ['missing', undefined, 'no file or folder of this name'],
  ['not JSON', 'Hello.', 'is not JSON'],
  ['other JSON', '{"schema": "dateline/99"}', 'is no timeline'],
])('a file that is %s fails with a word on it', (_name, content, reason) => {
  const file = path.join(folder, 'x.json');
  if (content !== undefined) writeFileSync(file, content);
  expect(() => readTimeline(file)).toThrow(expect.objectContaining({ code: 'invalid-timeline' }));
  expect(() => readTimeline(file)).toThrow(reason);
});
