import { isStamp, type TextReading } from '../text/index.js';

/** A page has so many entries with their times at the least to be a live one. */
const LEAST = 2;

/** The entries of a live page, each below the time at which it was written. */
export interface LiveEntries {
  /** Which entry a sentence stands in; undefined on other pages, and above the first. */
  entryOf(sentence: number): number | undefined;
  /** True for the first sentence of an entry, which tells its news. */
  opens(sentence: number): boolean;
}

export function readEntries({ text, sentences }: TextReading): LiveEntries {
  const entries: (number | undefined)[] = [];
  let last: number | undefined;
  let count = 0;
  sentences.forEach(({ start, end, role }, index) => {
    const stamp =
      role === 'boilerplate' &&
      end - start < 40 &&
      TIME.test(text.slice(start, end)) &&
      isStamp(text.slice(start, end));
    if (stamp) {
      last = index;
      count++;
    }
    entries.push(stamp ? undefined : last);
  });
  const entryOf = (sentence: number) => (count < LEAST ? undefined : entries[sentence]);
  return { entryOf, opens: (sentence) => entryOf(sentence) === sentence - 1 };
}

const TIME = /^\W{0,3}\d{1,2}:\d\d/;
