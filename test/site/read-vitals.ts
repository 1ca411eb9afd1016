import type { Page } from 'playwright-core';

/** How a page loaded, by the browser's own timing; times in milliseconds. */
export interface Vitals {
  /** First Contentful Paint. */
  firstPaint: number;
  /** Largest Contentful Paint. */
  largestPaint: number;
  /** Cumulative Layout Shift, without unit; under 0.1 is good. */
  layoutShift: number;
  /** What long tasks took beyond 50 ms each (Total Blocking Time). */
  blocked: number;
  kilobytes: number;
}

/** Reads the vitals of a page that has loaded. */
export const readVitals = (page: Page): Promise<Vitals> =>
  page.evaluate(async () => {
    const entriesOf = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 300);
      });
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const largest = (await entriesOf('largest-contentful-paint')).at(-1)?.startTime ?? 0;
    const shifts = (await entriesOf('layout-shift')) as (PerformanceEntry & { value: number })[];
    const tasks = await entriesOf('longtask');
    const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return {
      firstPaint: Math.round(paint),
      largestPaint: Math.round(largest),
      layoutShift: Math.round(shifts.reduce((sum, { value }) => sum + value, 0) * 1000) / 1000,
      blocked: Math.round(tasks.reduce((sum, { duration }) => sum + duration - 50, 0)),
      kilobytes: Math.round(
        files.reduce((sum, file) => sum + (file as PerformanceResourceTiming).transferSize, 0) / 1024,
      ),
    };
  });
