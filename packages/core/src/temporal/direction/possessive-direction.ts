import type { Token } from '../../text/index.js';
import { FIXTURE, isAwaitedReport } from './coming-fixture.js';
import { type Direction, isSettled, ofFollowing, ofVerb } from './verb-direction.js';
import { isVerb, lower, REACH } from './verb-words.js';

/** Deeds to what is over. */
const LOOKS_BACK = new Set(
  'appeal review discuss investigate probe protest study remember contest challenge'.split(' '),
);

/** Who is or is not to be there. */
const READY = /^(?:doubtful|fit|unfit|available|unavailable|contention|eligible|ineligible|suspended|tickets)$/;

/** "ahead of Friday's vote", "will press him in Friday's talks"; else "Friday's vote" was held. */
export function ofPossessive(
  tokens: readonly Token[],
  here: number,
  after: number,
  first: number,
  end: number,
): Direction {
  // "Friday's planned march"
  if (/^(?:planned|scheduled|upcoming|forthcoming|expected|proposed)$/.test(lower(tokens[after + 1])))
    return { side: 'future', cue: tokens[after + 1]!.text, planned: true };
  if (isAwaitedReport(tokens, after + 1, end)) return { side: 'future', cue: lower(tokens[after + 1]) };
  // "Saturday's World Cup final"
  let noun = after + 1;
  while (noun < after + 4 && noun + 1 < end && tokens[noun]!.pos === 'PROPN') noun++;
  const fixture = FIXTURE.test(lower(tokens[noun]));
  // "Sunday's final will be shown live"
  if (fixture && noun + 1 < end && /^(?:will|is|are|faces|meets|plays)$/.test(lower(tokens[noun + 1]))) {
    const direction = ofFollowing(tokens, noun + 1, end);
    if (direction.side === 'future') return direction;
  }
  // "will miss Saturday's game"
  const verb = here - 1;
  const awaited = verb > first && isVerb(tokens[verb]!) && !LOOKS_BACK.has(lower(tokens[verb]));
  if (awaited && fixture) {
    const direction = ofVerb(tokens, verb, first, here);
    if (direction.side === 'future' && !direction.weak) return direction;
  }
  const before = lower(tokens[here - 1]);
  // "In Sunday's final he will play"
  if (fixture && here === first + 1 && /^(?:in|at|during|for)$/.test(before)) {
    const next = tokens.slice(noun + 1, Math.min(end, noun + REACH)).findIndex(isVerb);
    const direction = next < 0 ? null : ofFollowing(tokens, noun + 1 + next, end);
    if (direction?.side === 'future') return direction;
  }
  // "is doubtful for Sunday's game", "tickets for Sunday's match"
  if (fixture && before === 'for' && READY.test(lower(tokens[here - 2])))
    return { side: 'future', cue: lower(tokens[here - 2]) };
  const last = lower(tokens[here - 2]);
  if (before === 'of' && last === 'ahead') return { side: 'future', cue: 'ahead of' };
  if (before === 'to' && /^(?:ahead|forward)$/.test(last)) return { side: 'future', cue: `${last} to` };
  if (/^await(?:s|ed|ing)?$/.test(before)) return { side: 'future', cue: before };
  if (before === 'for' && /^(?:wait|prepar|brac)(?:e|es|ed|ing|s)?$|^ready$/.test(last))
    return { side: 'future', cue: last };
  // "will take charge of Wednesday night's trip"
  if (/^(?:in|at|during)$/.test(before) || (fixture && /^(?:of|for|to|against|from)$/.test(before))) {
    for (let i = here - 2; i >= Math.max(first, here - REACH); i--) {
      if (lower(tokens[i]) === 'due' && !isSettled(tokens, i, first)) return { side: 'future', cue: 'due' };
      if (!isVerb(tokens[i]!)) continue;
      const direction = ofVerb(tokens, i, first, here);
      return direction.weak ? { side: 'past', cue: undefined } : direction;
    }
  }
  return { side: 'past', cue: undefined };
}
