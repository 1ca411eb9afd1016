import type { Sentence } from '../../model/index.js';
import { isStamp } from '../../text/entry-stamps.js';

/** A page has so many entries with their times at the least to be a live one. */
const LEAST = 2;

/** The entries of a live page, each below the time at which it was written. */
export interface LiveEntries {
  /** Which entry a sentence stands in; undefined on other pages, and above the first. */
  entryOf(sentence: number): number | undefined;
  /** True for the first sentence of an entry, which tells its news. */
  opens(sentence: number): boolean;
}

interface Page {
  text: string;
  sentences: readonly Pick<Sentence, 'start' | 'end' | 'role'>[];
}

/** Tells which entry of a live page each sentence stands in. */
export function readEntries({ text, sentences }: Page): LiveEntries {
  const entries: (number | undefined)[] = [];
  let last: number | undefined;
  let count = 0;
  sentences.forEach((sentence, index) => {
    const stamp = timeOver(text, sentence) !== undefined;
    if (stamp) {
      last = index;
      count++;
    }
    entries.push(stamp ? undefined : last);
  });
  const entryOf = (sentence: number) => (count < LEAST ? undefined : entries[sentence]);
  return { entryOf, opens: (sentence) => entryOf(sentence) === sentence - 1 };
}

const HALF_DAY = 12 * 60;

/**
 * When the entry of a live page that an offset stands in was written, in minutes from the midnight before the first of the page; undefined
 * above the first entry. Entries stand the newest first or the oldest first; over midnight their times go on.
 */
export function entryClock({ text, sentences }: Page): ((offset: number) => number | undefined) | undefined {
  const stamps = sentences.flatMap((sentence) => {
    const minutes = timeOver(text, sentence);
    return minutes === undefined ? [] : [{ from: sentence.end, minutes }];
  });
  if (stamps.length < LEAST) return undefined;
  const steps = stamps.slice(1).map(({ minutes }, index) => minutes - stamps[index]!.minutes);
  const isFalling = steps.filter(falls).length * 2 > steps.length;
  let days = 0;
  const times = stamps.map(({ from, minutes }, index) => {
    const step = steps[index - 1] ?? 0;
    if (isFalling ? step > HALF_DAY : step < -HALF_DAY) days += isFalling ? -1 : 1;
    return { from, time: minutes + days * 2 * HALF_DAY };
  });
  return (offset) => times.findLast(({ from }) => from <= offset)?.time;
}

/** From 00:20 to 23:50 is down over midnight, from 23:50 to 00:20 up. */
const falls = (step: number): boolean => (Math.abs(step) > HALF_DAY ? step > 0 : step < 0);

const TIME = /^\W{0,3}(\d{1,2})[:.](\d\d)(?:\s?([ap])\.?m)?/i;

/** The time of day that a sentence is, in minutes, where it is nothing else. */
function timeOver(text: string, { start, end, role }: Page['sentences'][number]): number | undefined {
  if (role !== 'boilerplate' || end - start >= 40) return undefined;
  const words = text.slice(start, end);
  const time = TIME.exec(words);
  if (!time || !isStamp(words)) return undefined;
  const [, hours, minutes, half] = time;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  return hour * 60 + Number(minutes);
}
