import type { Page } from 'playwright-core';

/** What a page's frames took while it was scrolled, in milliseconds. */
export interface FrameFigures {
  frames: number;
  /** The longest task of the page's main thread. */
  longestTask: number;
  tasksOver50: number;
  /** The most processor time that one of them took: what is left where a busy machine is to blame. */
  longestTaskOnProcessor: number;
  /** The longest wait from one frame to the next. */
  longestGap: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  dur?: number;
  tdur?: number;
  ts: number;
  pid: number;
  tid: number;
}

/** Scrolls a page through its chronology, a quarter of a screen a frame, under Chromium's own tracing. */
export async function traceFrames(page: Page, steps = 240): Promise<FrameFigures> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  const gaps = await page.evaluate(async (count) => {
    const found: number[] = [];
    let last = performance.now();
    for (let step = 0; step < count; step += 1) {
      scrollBy(0, innerHeight / 4);
      await new Promise((done) => requestAnimationFrame(done));
      found.push(performance.now() - last);
      last = performance.now();
    }
    return found;
  }, steps);
  await session.send('Tracing.end');
  await complete;
  const main = events.find(({ name }) => name === 'FireAnimationFrame') ?? events[0];
  const tasks = events
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === main?.pid && tid === main?.tid)
    .map(({ dur = 0, tdur = dur }) => ({ wall: dur / 1000, processor: tdur / 1000 }));
  return {
    frames: gaps.length,
    longestTask: Math.round(Math.max(0, ...tasks.map(({ wall }) => wall))),
    tasksOver50: tasks.filter(({ wall }) => wall > 50).length,
    longestTaskOnProcessor: Math.round(Math.max(0, ...tasks.map(({ processor }) => processor))),
    longestGap: Math.round(Math.max(...gaps)),
  };
}
