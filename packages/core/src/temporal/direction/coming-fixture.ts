import type { Token } from '../../text/index.js';
import { isVerb, lower, PRESENT_BE } from './verb-words.js';

/** What has its day in a calendar: "will miss Friday's game", but "will appeal Friday's ruling". */
export const FIXTURE =
  /^(?:games?|match(?:es)?|race|final|semi|semi-?finals?|quarter-?finals?|playoff|derby|opener|trip|tie|clash|fixture|friendly|qualifier|showdown|encounter|replay|decider|test|bout|fight|vote|election|summit|debate|meeting|hearing|talks|session)$/;

/** What is told of such a day beforehand: "Friday's forecast", where it has a verb in the present. */
const FORECAST = /^(?:forecast|weather|outlook|prediction)$/;
/** "Friday's jobs report is forecast to show a rise": what is not known yet. */
const AWAITED = /^(?:expected|forecast|likely|due|set|scheduled|projected|tipped|predicted)$/;
const SHOWN = /^(?:show|reveal|draw|attract|feature|focus|confirm|take|start|begin)$/;

/** How many words of a noun phrase may stand before its verb. */
const PHRASE = 5;

/** "Friday's forecast looks grim", "Friday's jobs report is expected to show a rise"; `noun` is the first token behind the "'s". */
export function isAwaitedReport(tokens: readonly Token[], noun: number, end: number): boolean {
  for (let i = noun + 1; i < Math.min(end - 1, noun + PHRASE); i++) {
    const verb = tokens[i]!;
    if (!isVerb(verb)) continue;
    if (FORECAST.test(lower(tokens[i - 1]))) return /^(?:is|looks|has|calls|shows|suggests)$/.test(lower(verb));
    return (
      PRESENT_BE.has(lower(verb)) &&
      AWAITED.test(lower(tokens[i + 1])) &&
      lower(tokens[i + 2]) === 'to' &&
      SHOWN.test(lower(tokens[i + 3]))
    );
  }
  return false;
}

/** "The match against Spain on Sunday is a sell-out": a fixture of which the present is told right behind its day. */
export function isFixtureAhead(tokens: readonly Token[], here: number, after: number, first: number): boolean {
  if (!PRESENT_BE.has(lower(tokens[after])) || !/^(?:on|at)$/.test(lower(tokens[here - 1]))) return false;
  for (let i = here - 2; i >= Math.max(first, here - PHRASE - 2); i--) {
    if (isVerb(tokens[i]!) || tokens[i]!.text === ',') return false;
    if (FIXTURE.test(lower(tokens[i]))) return true;
  }
  return false;
}

/** What hangs over those who wait for it. */
const LOOMING = /^(?:falling|due|looming|scheduled|set|expected|approaching|coming|starting|beginning|opening)$/;

/** "With the vote on Sunday, both sides are nervous", "With Diwali falling on Sunday": what "with" says of a day is at hand. */
export function isAtHand(tokens: readonly Token[], here: number, first: number): boolean {
  if (lower(tokens[first]) !== 'with' || here - first > PHRASE + 4) return false;
  const words = tokens.slice(first + 1, here).map(lower);
  if (words.includes(',')) return false;
  const link = /^(?:on|at|in)$/.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1);
  return LOOMING.test(link ?? '') || FIXTURE.test(link ?? '');
}

/** "Dinner is served from 6 p.m. on Saturday", "is held on Friday", "are at home to Chile on Friday": the present of what has its day. */
export function isServed(tokens: readonly Token[], verb: number, here: number): boolean {
  const at = tokens
    .slice(verb + 1, verb + 3)
    .map(lower)
    .join(' ');
  if (PRESENT_BE.has(lower(tokens[verb])) && /^(?:at home|away (?:to|at|against)|in action)$/.test(at))
    return here - verb < 10;
  if (!PRESENT_BE.has(lower(tokens[verb - 1])) || !SERVED.test(lower(tokens[verb]))) return false;
  return here - verb < 8 && !tokens.slice(verb + 1, here).some((token) => token.text === ',' || isVerb(token));
}
const SERVED =
  /^(?:held|served|played|released|published|shown|screened|broadcast|decided|staged|contested|run|repeated|marked)$/;
