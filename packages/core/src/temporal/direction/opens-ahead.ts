import type { Token } from '../../text/index.js';
import { type Direction, isPastForm } from './verb-direction.js';
import { isVerb, lower, PRESENT_BE, REACH } from './verb-words.js';

/** "Rain is possible Saturday": what may be on a day has not been. */
export const isPossible = (tokens: readonly Token[], i: number, here: number): boolean =>
  /^(?:possible|probable|certain)$/.test(lower(tokens[i])) && PRESENT_BE.has(lower(tokens[i - 1])) && here - i <= 2;

/** "Starting Friday, the fare rises": what begins with the day that opens the sentence, unless a past verb tells that it has begun. */
export function opensAhead(
  tokens: readonly Token[],
  here: number,
  after: number,
  first: number,
  end: number,
): Direction | null {
  const opening = lower(tokens[first]);
  if (here !== first + 1 || lower(tokens[after]) !== ',' || !/^(?:starting|beginning|effective|from)$/.test(opening))
    return null;
  for (let i = after; i < Math.min(end, after + REACH); i++) {
    if (!isVerb(tokens[i]!)) continue;
    if (isPastForm(tokens[i]!) || /^ha(?:s|ve)$/.test(lower(tokens[i]))) return null;
    break;
  }
  return { side: 'future', cue: opening };
}
