import { describe, expect, it } from 'vitest';
import { readText } from '../../text/index.js';
import { entryClock } from './live-entries.js';

/** The time of the entry that each of some words stands in. */
const timesIn = (text: string, ...words: string[]) => {
  const clock = entryClock(readText(text));
  return words.map((each) => clock?.(text.indexOf(each)));
};
const page = (...entries: [time: string, words: string][]) =>
  ['The storm as it happened.', ...entries.flat()].join('\n\n');

describe('entryClock', () => {
  it('has the time over each entry, and none above the first', () => {
    const text = page(['**19:40**', 'Boats reached Oskby.'], ['9:05 a.m.', 'Schools were closed.']);
    expect(timesIn(text, 'Boats', 'Schools', 'The storm')).toEqual([19 * 60 + 40, 9 * 60 + 5, undefined]);
  });

  it('goes on over midnight, whichever end of the page is new', () => {
    const newest = page(['00:20', 'The rain stopped.'], ['23:50', 'A bridge fell.'], ['22:00', 'The mill stood.']);
    expect(timesIn(newest, 'The rain', 'A bridge', 'The mill')).toEqual([20, 1430 - 1440, 1320 - 1440]);
    const oldest = page(['22:00', 'The mill stood.'], ['23:50', 'A bridge fell.'], ['00:20', 'The rain stopped.']);
    expect(timesIn(oldest, 'The rain', 'A bridge', 'The mill')).toEqual([1460, 1430, 1320]);
  });

  it('has none for a page that is no live one', () => {
    expect(entryClock(readText('The dam broke at 19:40.\n\nSchools were closed at 9:05.'))).toBeUndefined();
    expect(entryClock(readText(page(['19:40', 'Boats reached Oskby.'])))).toBeUndefined();
  });
});
