import type { MentionFeatures } from './mention-features.js';

/** A story dated by publication happened on that day or at most this many days before. */
const SOFT_DAYS = 3;
const WEEK = 7;
const MONTH = 31;
/** The length from which two dates may stand side by side: a February, but for a day. */
const LONG = 27;
/** A season, or what is left of a year: "later this year". */
const SEASON = 125;

/** How two dates stand to each other, from the closest to the farthest. */
export type DateRelation = 'same' | 'within' | 'vague' | 'soft' | 'near' | 'apart';

/** Whether two dates may be dates of one thing: the same, one inside the other, or a little off as reports are. */
export function relateDates(a: MentionFeatures, b: MentionFeatures): DateRelation {
  // One article that gives two days tells two things.
  if (a.own && b.own && a.document === b.document && a.start !== b.start) return 'apart';
  // One year in two articles is hardly more than none.
  const longest = Math.max(a.end - a.start, b.end - b.start);
  if (a.start === b.start && a.end === b.end && longest <= SEASON) return longest <= WEEK ? 'same' : 'within';
  const touch = a.start <= b.end && b.start <= a.end;
  // What somebody said in 2009 is none of all that is said of one day's news.
  if (touch && longest > SEASON) return isSaidOfNews(a) || isSaidOfNews(b) ? 'apart' : 'vague';
  if (touch) return 'within';
  const gap = a.start > b.end ? a.start - b.end : b.start - a.end;
  const later = a.start > b.end ? a : b;
  if (later.soft && gap <= SOFT_DAYS) return 'soft';
  if (gap <= 1 && longest <= SEASON) return 'near';
  // Months and seasons that stand side by side: "in May", "over the summer".
  const shortest = Math.min(a.end - a.start, b.end - b.start);
  return shortest >= LONG && longest <= SEASON && gap <= MONTH ? 'near' : 'apart';
}

const isSaidOfNews = ({ saying, own, start, end }: MentionFeatures): boolean => saying && !own && end - start <= WEEK;

/** The last day on which a mention that begins no sooner than this one may begin without being `apart` from it. */
export const lastStartNear = ({ start, end }: MentionFeatures): number =>
  end + (end - start >= LONG ? MONTH : SOFT_DAYS);
