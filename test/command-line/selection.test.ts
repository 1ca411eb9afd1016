import type { Timeline } from '@dateline/core';
import { describe, expect, test } from 'vitest';
import { articles } from './articles.js';
import { dateline, jsonl } from './run-dateline.js';

const run = (args: string[]) => dateline(['build', '--jsonl', ...args], { input: jsonl(articles) });

describe('build selects', () => {
  test('--from and --to keep what touches them', async () => {
    const days = async (...args: string[]) => {
      const { events } = JSON.parse((await run(args)).stdout) as Timeline;
      return events.map(({ date }) => date);
    };
    for (const { end } of await days('--from', '2021-11-04')) expect(end >= '2021-11-04').toBe(true);
    for (const { start } of await days('--to', '1999')) expect(start <= '1999-12-31').toBe(true);
    expect((await days('--from', '2021-11-03', '--to', '2021-11-03')).length).toBeGreaterThan(0);
    expect(await days('--from', '2030')).toEqual([]);
    // Words are read against the latest publication, Tuesday 9 November 2021.
    expect(await days('--from', 'last Friday')).toEqual(await days('--from', '2021-11-05'));
  });

  test('--max-dates and --sentences-per-date bound days and reports', async () => {
    const { stdout } = await run(['--max-dates', '1', '--sentences-per-date', '1']);
    const { events } = JSON.parse(stdout) as Timeline;
    expect(new Set(events.map(({ date }) => date.start)).size).toBe(1);
    expect(events.flatMap(({ reports }) => reports)).toHaveLength(1);
    expect(events[0]!.date.precision).toBe('day');
  });

  test('as text, the reports that are kept are quoted', async () => {
    const args = ['--max-dates', '1', '--sentences-per-date', '1'];
    const [{ stdout: json }, { stdout: text }] = [await run(args), await run([...args, '--format', 'text'])];
    const { events } = JSON.parse(json) as Timeline;
    expect(text).toContain(events[0]!.reports[0]!.quote.slice(0, 30));
  });

  test.each([[['--from', 'bananas']], [['--to', '2021-02-31']]])('%j is wrong usage', async (args) => {
    const { status, stdout, stderr } = await run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(args[1]);
  });
});
