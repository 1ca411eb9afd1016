import type { TextSpan } from '../model/index.js';

/** "**13:40**", "[9:05 a.m. GMT]", "21:05 -", "18.10": when an entry of a live page was written, before its words. */
const STAMP =
  /^(?:\*\*|__|\[)?(?:(?:[01]?\d|2[0-3]):[0-5]\d|(?:[01]\d|2[0-3])\.[0-5]\d|[1-9]\.[0-5]\d(?=\s?[ap]\.?m))(?:\s?[ap]\.?m\.?)?(?:\s?(?:[A-Z]{2,4}|local time))?(?:\*\*|__|\])?(?=\s|$)(?:\s*[-–—|](?=\s))?\s*/;
/** "date 2019-06-12", "Published: 12 June 2019": when an article was published, on one line with its beginning. */
const IMPRINT =
  /^(?:date|dated|published|posted|updated)(?: on)?\s?:?\s(?:\d{4}-\d\d-\d\d|\d{1,2} \p{L}{3,9}\.? \d{4})(?=\s|$)\s*[-–—|]?\s*/iu;
/** What may stand behind it: the beginning of a sentence, or nothing. */
const BEGINS = /^(?:$|["“'‘*_[(]*[\p{Lu}\p{N}])/u;

/** A paragraph that opens with a time of day or a date of publication as two, the stamp by itself; any other whole. */
export function splitStamp(text: string, { start, end }: TextSpan): TextSpan[] {
  const words = text.slice(start, Math.min(end, start + 60));
  const stamp = (STAMP.exec(words) ?? IMPRINT.exec(words))?.[0];
  if (!stamp || !BEGINS.test(words.slice(stamp.length))) return [{ start, end }];
  const own = { start, end: start + stamp.trimEnd().length };
  return start + stamp.length < end ? [own, { start: start + stamp.length, end }] : [own];
}

/** True for a paragraph that is such a stamp alone. */
export const isStamp = (words: string): boolean =>
  (STAMP.exec(words) ?? IMPRINT.exec(words))?.[0].length === words.length;
