import { SCHEDULING_VERBS } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';
import { isSettled } from './verb-direction.js';
import { lower } from './verb-words.js';

/** What is held on a day that is called for beforehand. */
const CALLED =
  /^(?:protests?|strikes?|rall(?:y|ies)|march(?:es)?|demonstrations?|elections?|vote|referendum|meetings?|session|prayers)$/;

const WEATHER =
  /^(?:rain|rains|snow|showers?|storms?|thunderstorms?|winds?|gales?|sunshine|temperatures|highs|lows|sleet|hail|fog|frost|heat|weather|flurries|downpours?)$/;

/** "has forecast snow from Friday to Sunday", "predicted heavy rain on Friday". */
export const isWeatherAhead = (tokens: readonly Token[], verb: number, first: number): boolean =>
  /^(?:forecast|forecasts|predict|predicts|predicted|expect|expects)$/.test(lower(tokens[verb])) &&
  !isSettled(tokens, verb, first) &&
  tokens.slice(verb + 1, verb + 5).some((token) => WEATHER.test(lower(token)));

/** "called a strike for Thursday", "rain is forecast for Friday", "a ban starting Friday": a verb that sets the day of what it tells of. */
export function isArranged(tokens: readonly Token[], verb: number, here: number, first: number): boolean {
  // "the fiscal year beginning Oct. 1"
  const begins = /^(?:beginning|starting)$/.test(lower(tokens[here - 1]));
  if (begins && /^(?:year|term|season)$/.test(lower(tokens[here - 2]))) return true;
  if (!SCHEDULING_VERBS.has(lower(tokens[verb])) || isSettled(tokens, verb, first)) return false;
  const word = lower(tokens[here - 1]);
  const noun = /^(?:on|in)$/.test(word) ? here - 2 : here - 1;
  const link = lower(tokens[noun]);
  if (/^(?:starting|beginning|effective)$/.test(link) || word === 'for') return true;
  if (/^(?:closed|shut)$/.test(link) && /^(?:is|are)$/.test(lower(tokens[verb - 1]))) return true;
  // "an urgently called meeting" was held.
  return (
    (/^hold/.test(lower(tokens[verb])) || (/^call/.test(lower(tokens[verb])) && noun - verb > 1)) && CALLED.test(link)
  );
}
