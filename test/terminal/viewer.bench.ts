import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { binary, Workspace } from '../command-line/run-dateline.js';
import { inventTimeline } from '../invent-timeline.js';
import { KEYS, OpenTerminal } from './open-terminal.js';

const EVENTS = 10_000;
const work = new Workspace();
let viewer: OpenTerminal;

const open = () =>
  new OpenTerminal([process.execPath, binary, 'view', work.path('big.json')], {
    columns: 120,
    rows: 40,
    env: { HOME: work.folder },
  });

/** Presses a key and waits until its frame is on the screen: the pane's lower border counts the events. */
async function frameAfter(key: string): Promise<void> {
  const before = viewer.written.length;
  viewer.press(key);
  await viewer.until(() => viewer.written.length > before);
}

beforeAll(async () => {
  work.put('big.json', JSON.stringify(inventTimeline({ events: EVENTS })));
  viewer = open();
  await viewer.until('(10,000 in all)');
  // From here on the list is that of all events.
  viewer.press('*');
  await viewer.until(/of 10,000 ─/);
});

afterAll(() => {
  const status = readFileSync(`/proc/${viewer.pid}/status`, 'utf8');
  const megabytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  console.log(`memory after scrolling and searching: ${megabytes('VmRSS')} MB, at most ${megabytes('VmHWM')} MB`);
  viewer.close();
  work.remove();
});

describe(`the viewer on ${EVENTS} events, 120 × 40`, () => {
  bench(
    'from the start of the process to the first frame',
    async () => {
      const terminal = open();
      await terminal.until('(10,000 in all)');
      terminal.close();
    },
    { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 },
  );
  bench('from a key to its frame: down', () => frameAfter('j'), { iterations: 300, time: 0 });
  bench('from a key to its frame: a page down', () => frameAfter(KEYS.pageDown), { iterations: 100, time: 0 });
  bench('from a key to its frame: next disputed event', () => frameAfter('d'), { iterations: 100, time: 0 });
});
