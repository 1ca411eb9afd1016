import { mkdtempSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { opened, press } from '../../../test/sample-state.js';
import { sampleTimeline } from '../../../test/sample-timeline.js';
import { copyText } from './copy-text.js';
import { filteredTimeline } from './filtered-timeline.js';
import { isFirstRun, rememberHint } from './hint-memory.js';
import { openAddress } from './open-address.js';
import { readDate } from './read-date.js';
import { PathWatch, watchPaths } from './watch-paths.js';
import { writeTimeline } from './write-timeline.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-actions-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('exporting', () => {
  test('the ending names the format; what is there already is left alone', async () => {
    const file = path.join(folder, 'events.csv');
    expect(await writeTimeline(file, sampleTimeline())).toBe(`Wrote 6 events to ${file}.`);
    expect(readFileSync(file, 'utf8').split('\n').length).toBeGreaterThan(6);
    await expect(writeTimeline(file, sampleTimeline())).rejects.toThrow('exists already');
  });

  test('an ending that no format has is answered with those that have one', async () => {
    await expect(writeTimeline(path.join(folder, 'events.doc'), sampleTimeline())).rejects.toThrow(/\.json .*\.csv/);
  });

  test('a timeline that is not filtered is written whole', () => {
    const state = opened();
    expect(filteredTimeline(state)).toBe(state.index.timeline);
    expect(filteredTimeline(press(state, 't', ...'alleged', 'enter')).entities.map(({ id }) => id)).toEqual([
      'ruiz',
      'hasan',
    ]);
  });
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address', '--help'])(
  '%s is not opened in a browser',
  async (address) => {
    await expect(openAddress(address, { BROWSER: 'false' })).rejects.toThrow('Not an address of the web');
  },
);

test('a browser that is not there becomes a word with the address', async () => {
  const env = { BROWSER: path.join(folder, 'no-browser') };
  await expect(openAddress('https://post.example/a b', env)).rejects.toThrow('https://post.example/a%20b');
});

test('far from the desktop, a text goes through the terminal', async () => {
  let sent = '';
  const way = await copyText('“Lamp”', { SSH_TTY: '/dev/pts/1', DISPLAY: ':0' }, (codes) => {
    sent += codes;
  });
  expect(way).toBe('through the terminal');
  expect(sent).toBe(`\x1b]52;c;${Buffer.from('“Lamp”').toString('base64')}\x07`);
});

test.each([
  ['June 2020', '2020-06-01'],
  ['2021-11-07', '2021-11-07'],
  ['last May', '2020-05-01'],
  ['the lamp', undefined],
])('%s is read as %s', async (words, day) => {
  expect((await readDate(words, '2021-01-08'))?.day).toBe(day);
});

test('the first run is over once the hint was read', async () => {
  const env = { XDG_STATE_HOME: folder };
  expect(isFirstRun(env)).toBe(true);
  await rememberHint(env);
  expect(isFirstRun(env)).toBe(false);
  await rememberHint({ XDG_STATE_HOME: '/dev/null/nowhere' });
});

test('a file that an editor puts anew in its place is heard of every time, and its neighbours never', async () => {
  const file = path.join(folder, 'article.md');
  writeFileSync(file, 'one');
  // The time to settle is the test's own; what tells that nothing was heard is a second watcher, which hears after the first.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const changed = vi.fn();
  const heard = new Set<string | null>();
  const stop = watchPaths([file], changed);
  const second = watch(folder, (_event, name) => heard.add(name));
  try {
    for (const text of ['two', 'three']) {
      changed.mockClear();
      heard.clear();
      writeFileSync(path.join(folder, 'other'), text);
      await expect.poll(() => heard.has('other')).toBe(true);
      expect(vi.getTimerCount()).toBe(0);
      renameSync(path.join(folder, 'other'), file);
      await expect.poll(() => heard.has('article.md')).toBe(true);
      expect(vi.getTimerCount()).toBe(1);
      expect(changed).not.toHaveBeenCalled();
      vi.runAllTimers();
      expect(changed).toHaveBeenCalledOnce();
    }
  } finally {
    vi.useRealTimers();
    second.close();
    stop();
  }
});

test('what changes before anybody listens is told to whoever does, once', async () => {
  const file = path.join(folder, 'article.md');
  writeFileSync(file, 'one');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const watched = new PathWatch([file, path.join(folder, 'gone.md')]);
  try {
    writeFileSync(file, 'two');
    await expect.poll(() => vi.getTimerCount()).toBe(1);
    vi.runAllTimers();
    const changed = vi.fn();
    watched.listen(changed);
    expect(changed).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
    watched.stop();
  }
});
