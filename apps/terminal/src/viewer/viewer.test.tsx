import type { Timeline } from '@dateline/core/model';
import { render } from 'ink-testing-library';
import { expect, test, vi } from 'vitest';
import { opened } from '../../test/sample-state.js';
import { sampleTimeline } from '../../test/sample-timeline.js';
import type { Outside } from './actions/outside.js';
import { createController } from './state/controller.js';
import { createStore } from './state/store.js';
import { themeFor } from './theme/theme.js';
import { Viewer } from './viewer.js';

function show(given: Partial<Outside> = {}) {
  const outside: Outside = {
    quit: vi.fn(),
    suspend: vi.fn(),
    redraw: vi.fn(),
    copy: vi.fn(async () => 'to the clipboard'),
    open: vi.fn(async () => {}),
    write: vi.fn(async (file) => `Wrote ${file}.`),
    readDate: vi.fn(async () => ({ day: '2020-11-01', words: 'Went to November 2020.' })),
    ...given,
  };
  const store = createStore(opened());
  const controller = createController(store, outside);
  const ink = render(<Viewer store={store} controller={controller} theme={themeFor(0, 'dark')} />);
  const type = async (...inputs: string[]) => {
    for (const input of inputs) {
      ink.stdin.write(input);
      // Ink takes an Esc for a key, not the beginning of a sequence, once nothing has followed for a turn of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const screen = () => (ink.lastFrame() ?? '').replace(/\x1b\[[\d;]*m/g, '');
  return { outside, store, type, screen };
}

test('keys move, a burst of them too', async () => {
  const { type, screen } = show();
  await type('\x1b[B');
  await expect.poll(screen).toMatch(/▸ 2019/);
  await type('kjjj');
  await expect.poll(screen).toMatch(/▸ by 9 March 2020/);
  await type('\r');
  await expect.poll(screen).toContain('EDTF 2020-03-09');
  await type('\x1b');
  await expect.poll(screen).toContain('Events by day');
});

test('Y copies the citation with the words that it rests on', async () => {
  const { type, outside, screen } = show();
  await type('d', 'Y');
  await expect.poll(() => outside.copy).toHaveBeenCalled();
  const [text = ''] = vi.mocked(outside.copy).mock.calls[0] ?? [];
  const [head, ...quotations] = text.split('\n\n');
  expect(head).toContain('“Keepers began a strike at the cape” (4 March 2020).');
  expect(quotations[0]).toMatch(/^“On that day, .*” — Harbour Post, “Lamp goes dark”, 8 January 2021, https:/);
  await expect.poll(screen).toContain('Copied the citation and its quotations to the clipboard.');
});

test('y copies the citation of the chosen event', async () => {
  const { outside, type, screen } = show();
  await type('d', 'y');
  await expect.poll(() => outside.copy).toHaveBeenCalled();
  const [text = ''] = vi.mocked(outside.copy).mock.calls[0] ?? [];
  expect(text).toContain('“Keepers began a strike at the cape” (4 March 2020).');
  expect(text).toContain('Harbour Post');
  await expect.poll(screen).toContain('Copied the citation to the clipboard.');
});

test('o opens the one address, asks where there are several, and says where there is none', async () => {
  const { outside, type, screen } = show();
  await type('o');
  await expect.poll(() => outside.open).toHaveBeenLastCalledWith('https://post.example/lamp');
  await type('d', 'o');
  await expect.poll(screen).toContain('Open which source?');
  await type('\x1b[B', '\r');
  await expect.poll(() => outside.open).toHaveBeenLastCalledWith('https://radio.example/news/7');
});

test('e exports the events that pass the filters, with what they name', async () => {
  const { outside, type, screen } = show();
  await type('!', 'e', '\x15', 'disputed.csv', '\r');
  await expect.poll(() => outside.write).toHaveBeenCalled();
  const [file, timeline] = vi.mocked(outside.write).mock.calls[0]!;
  expect(file).toBe('disputed.csv');
  expect(timeline.events.map(({ id }) => id)).toEqual(['strike']);
  expect(timeline.sources.map(({ id }) => id)).toEqual(['post', 'radio', 'copy']);
  expect(timeline.span).toEqual({ start: '2020-03-04', end: '2020-03-04' });
  await expect.poll(screen).toContain('Wrote disputed.csv.');
});

test('g reads the words against the latest publication', async () => {
  const { outside, type, screen } = show();
  await type('g', 'last november', '\r');
  await expect.poll(() => outside.readDate).toHaveBeenCalledWith('last november', '2021-01-08');
  await expect.poll(screen).toMatch(/▸ November 2020/);
});

test('r builds again and keeps the place; what fails becomes a message', async () => {
  const timeline = sampleTimeline();
  timeline.events.shift();
  const { type, screen } = show({ rebuild: async () => timeline });
  await type('d', 'r');
  await expect.poll(screen).toContain('Built again: 5 events from 4 sources.');
  await expect.poll(screen).toMatch(/▸ 4 March 2020/);
  const failing = show({ rebuild: () => Promise.reject(new Error('The folder is gone.')) });
  await failing.type('r');
  await expect.poll(failing.screen).toContain('The folder is gone.');
  await expect.poll(() => failing.store.get().busy).toBeNull();
});

test('what is asked to be built while a build runs is built after it, once', async () => {
  const running: (() => void)[] = [];
  const rebuild = vi.fn(() => new Promise<Timeline>((done) => running.push(() => done(sampleTimeline()))));
  const { type, screen, store } = show({ rebuild });
  await type('r', 'r', 'r');
  expect(rebuild).toHaveBeenCalledOnce();
  running[0]!();
  await expect.poll(() => rebuild).toHaveBeenCalledTimes(2);
  expect(store.get().busy).not.toBeNull();
  running[1]!();
  await expect.poll(() => store.get().busy).toBeNull();
  await expect.poll(screen).toContain('Built again');
  expect(rebuild).toHaveBeenCalledTimes(2);
});

test('the palette runs commands that reach outside too', async () => {
  const { outside, type } = show();
  await type(':', 'quit', '\r');
  await expect.poll(() => outside.quit).toHaveBeenCalledOnce();
});
