import type { Beside } from '../rule.js';

/** What has its price or its share told in such figures. */
const MARKET =
  /\b(?:clos(?:ed?|ing)|trad(?:ed?|ing)|shares?|stocks?|index|pound|euro|dollar|yen|rupee|yields?|rates?|prices?|pric\w{2,3}|inflation|stood|stands?|valued|settled|fixed|quoted|peak(?:ed)?|estimated|averag\w{1,3}|scored?|odds|section|rule|magnitude|point)\b/i;
const AT =
  /\b(?:at|by|until|till|since|before|after|from|between|around|about) (?:(?:about|around|just before|just after) )?$/i;
/** "at 7.30 on Friday", "from 9.15 tomorrow", "at 8.20 in the evening" */
const DAY_BESIDE =
  /^\s(?:(?:on\s)?(?:\w{3,6}day|yesterday|today|tomorrow|tonight)\b|(?:this|last|that|next|in\sthe)\s(?:morning|afternoon|evening|night)\b|the\s(?:next|following|same)\s(?:morning|afternoon|evening|night|day)\b|on\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\s[A-Z]|at\snight\b)/;
const DAY_BEFORE =
  /(?:\w{3,6}day|yesterday|today|tomorrow|tonight|(?:this|last|that|next)\s(?:morning|afternoon|evening|night)),?\s(?:at\s)?(?:about\s|around\s)?$/i;
/** What is done at a minute. */
const TIMED =
  /\b(?:begin|start|kick|open|clos|leav|left|depart|arriv|set off|due|airs?|shown|broadcast|land|take off|took off|call|wok|wak|struck|strik|happen|occurr|died|pronounced|met|meet|ends?|finish|resum|began|sound|seen|reported)\w{0,4}\b[^.;]{0,24}$/i;
const HEAD = /^\W{0,3}$/;
const ENTRY = /^\s{1,3}(?:[-:|\u2013\u2014]\s{0,2})?["“‘']?[A-Z]/;

/** True for "at 19.40" and "7.30 on Friday", and for the hour that heads an entry of a live page; false for a price. */
export function isDottedClock({ before, after }: Beside, hour: string): boolean {
  const lateOrFull = hour.length === 2;
  if (HEAD.test(before)) return lateOrFull && ENTRY.test(after);
  if (MARKET.test(before)) return false;
  if (DAY_BEFORE.test(before)) return true;
  if (!AT.test(before)) return false;
  return DAY_BESIDE.test(after) || TIMED.test(before);
}
