import type { Issue } from '@dateline/core/model';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IssueLog } from './issue-log.js';

let written: string[];
beforeEach(() => {
  written = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => vi.restoreAllMocks());

const issue = (code: Issue['code'], more: Partial<Issue> = {}): Issue => ({
  code,
  severity: 'error',
  message: 'it went wrong.',
  sourceId: 'a.txt',
  ...more,
});

test('without a word said, all is done', () => {
  expect(new IssueLog().status(2)).toBe(0);
});

test('an unreadable input is named once, and the rest is done', () => {
  const log = new IssueLog();
  log.add(issue('not-text'));
  log.add(issue('not-text'));
  expect(written).toEqual(['dateline: a.txt: it went wrong.\n']);
  expect(log.status(1)).toBe(3);
});

test('what cannot be resolved inside a text is no unreadable input', () => {
  const log = new IssueLog();
  log.add(issue('unresolved-relative-date', { start: 3, end: 8 }));
  log.add(issue('impossible-date', { start: 3, end: 8 }));
  expect(written).toEqual([]);
  expect(log.status(1)).toBe(0);
});

test('an article in another language is not done; one without its date is', () => {
  const french = new IssueLog();
  french.add(issue('unsupported-language'));
  expect(() => french.status(1)).toThrow(expect.objectContaining({ status: 1 }));
  const undated = new IssueLog();
  undated.add(issue('impossible-date'));
  expect(undated.status(1)).toBe(3);
});

test('nothing at all is told apart from nothing readable', () => {
  expect(() => new IssueLog().status(0)).toThrow('nothing to read');
});
