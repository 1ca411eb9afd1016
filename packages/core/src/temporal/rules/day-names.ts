import type { Beside, Groups } from '../rule.js';

/** Places and groups by their kind. "The 14 March movement of troops" is none; neither is "the 4 July party". */
const KIND =
  /^\s+(?:\p{Lu}\p{L}+\s+)?(?:(?:[Bb]ridge|[Ss]treet|[Ss]quare|Avenue|Boulevard|Road|Stadium|University|Hospital|[Mm]ovement|[Bb]rigades?|[Bb]attalion|[Cc]oalition|[Aa]lliance|[Bb]loc|Memorial|Foundation)\b(?!\s+(?:of|talks)\b)|Party\b)/u;
const DAY_BEFORE = /\b(?<the>the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?$/i;
const DAY_AFTER = /^\s+\d{1,2}(?:st|nd|rd|th)?\b/;
const ARTICLE = /\bthe\s+$/i;

/**
 * True for a day of no year, or the month in it, that a place or a group bears as its name: "the 6 October Bridge", "the April 6 Youth
 * Movement". It stands behind "the": "on 3 May Tower Bridge was closed" tells a time.
 */
export function isDayName({ the, day, year }: Groups, { before, after }: Beside): boolean {
  if (year) return false;
  if (day) return (the !== undefined || ARTICLE.test(before)) && KIND.test(after);
  const inside = DAY_BEFORE.exec(before);
  if (inside) return inside.groups!.the !== undefined && KIND.test(after);
  return ARTICLE.test(before) && DAY_AFTER.test(after) && KIND.test(after.replace(DAY_AFTER, ''));
}
