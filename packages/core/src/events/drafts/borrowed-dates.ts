import { spanLength } from '../../calendar/index.js';
import type { FuzzyDate, TemporalExpression, TextSpan } from '../../model/index.js';
import type { TextReading, Token } from '../../text/index.js';
import type { Clause } from '../clauses/read-clauses.js';
import { isOfAnotherTime } from './another-time.js';
import type { SentenceContext } from './new-draft.js';

const MONTH = 31;

/** True for a date that stands in a clause and says nothing of when that happened: what is told is older or younger. */
export function isBorrowed(
  { text, tokens }: TextReading,
  clause: Clause,
  expression: TemporalExpression,
  date: FuzzyDate | undefined,
  context: SentenceContext,
): boolean {
  if (isSince(text, expression)) return isMeasured(clause, tokens, expression);
  return (
    date !== undefined &&
    ((spanLength(date) > MONTH && isOfNoun(tokens, clause, expression)) ||
      isOfAnotherTime(tokens, clause, expression, date, context))
  );
}

/** "the worst fire since 2001", "has sold nine since May" */
const isSince = (text: string, { start }: TextSpan): boolean =>
  /\bsince\s+(?:(?:the|about|around|at\s+least)\s+)?$/i.test(text.slice(Math.max(0, start - 24), start));

/**
 * "is the worst since 2001", "has sold nine since May", "rose by a third since Monday": a time that others are counted or measured
 * from. "Have been closed since Monday" began then.
 */
function isMeasured(
  { first, opening, tense, passive }: Clause,
  tokens: readonly Token[],
  { start }: TextSpan,
): boolean {
  // "complained of being followed since May"
  if (!passive && /^(?:past|bare)$/.test(tense)) return true;
  for (let i = opening ?? first; i < tokens.length && tokens[i]!.start < start; i++)
    if ((tokens[i]!.pos === 'NUM' && tokens[i]!.lower !== 'one' && !passive) || MEASURE.test(tokens[i]!.lower))
      return true;
  return false;
}
const MEASURE =
  /^(?:first|second|third|last|total|more|most|many|least|best|worst|(?:larg|high|low|great|bigg|steep|strong|weak|small|deep|sharp|fast|slow|long|short|deadl?i|bloodi|heavi|earli)est)$/;

/** "is likened to the riots of 2011", "the lessons of 1918": the year is the noun's, where that tells no event by itself. */
function isOfNoun(tokens: readonly Token[], { verb }: Clause, { start }: TextSpan): boolean {
  let at = verb + 1;
  while (at < tokens.length && tokens[at]!.start < start) at++;
  let of = at - 1;
  if (tokens[of]?.pos === 'DET') of--;
  if (of - 1 <= verb || tokens[of]!.lower !== 'of') return false;
  const noun = tokens[of - 1]!;
  if (!/^(?:NOUN|PROPN)$/.test(noun.pos) || PART.test(noun.lower) || noun.lower.endsWith('ing')) return false;
  let led = of - 2;
  while (led > verb && /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/.test(tokens[led]!.pos)) led--;
  // "were killed in the unrest of 2019"
  return !/^(?:in|during|at|after|before|amid|throughout|by|until)$/.test(tokens[led]!.lower);
}
/** A part of a time, which says when. */
const PART =
  /^(?:end|start|beginning|middle|close|eve|dawn|turn|course|rest|remainder|bulk|parts?|half|most|much|all|majority|morning|afternoon|evening|night|hours?|days?|weeks?|weekend|months?|quarter|years?|spring|summer|autumn|fall|winter|season|minutes?|anniversary)$/;

/** "closed for a week after nine fell ill", "kept in for the first two days after their arrival": how long, from then on. */
export const isLength = (text: string, { start }: TextSpan): boolean =>
  /\bfor\s+(?:the\s+)?(?:first\s+|next\s+|up\s+to\s+|at\s+least\s+)?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
