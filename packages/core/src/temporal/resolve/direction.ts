import type { TextReading, Token } from '../../text/index.js';
import type { RecognisedExpression } from '../recognise.js';
import { tokenAt } from '../token-at.js';
import {
  type Direction,
  isFutureWord,
  isPastForm,
  isSettled,
  isVerb,
  lower,
  ofFollowing,
  ofVerb,
} from './verb-direction.js';

export type { Direction };

const STOPS = new Set([';', '“', '”', '"', '``', "''", ':', '_', '--', '—']);
const DEFERRAL = new Set(
  'give gives gave given postpone postponed delay delayed extend extended adjourn adjourned suspend suspended defer deferred put has have remanded'.split(
    ' ',
  ),
);
/** How many tokens away a verb may stand. */
const REACH = 14;

/**
 * The direction of an expression from the verb that it belongs to: the nearest before it in its clause, else the first
 * after it. News is about the past, so that only a future cue makes it future: "will", "is expected to", "plans to".
 */
export function directionOf(expression: RecognisedExpression, reading: TextReading): Direction {
  const sentence = reading.sentences[expression.sentence]!;
  const { tokens } = reading;
  const first = sentence.firstToken;
  const here = tokenAt(tokens, expression.start, first, sentence.endToken);
  const pointing = pointsAhead(tokens, here, first);
  if (pointing && (pointing !== 'until' || isPutOff(tokens, here, first))) return { side: 'future', cue: pointing };
  let after = here;
  while (after < sentence.endToken && tokens[after]!.start < expression.end) after++;
  if (/^['’]s?$/.test(lower(tokens[after]))) return { side: 'past', cue: undefined };
  for (let i = here - 1; i >= Math.max(first, here - REACH); i--) {
    const token = tokens[i]!;
    if (STOPS.has(token.text) || opensClause(tokens, i)) break;
    if (isFutureWord(token) && !isSettled(tokens, i, first)) return { side: 'future', cue: token.text };
    if (isVerb(token)) return ofVerb(tokens, i, first);
  }
  // "his announcement Tuesday that he will go": what follows tells what was announced.
  if (/^(?:that|whether)$/.test(lower(tokens[after]))) return { side: 'past', cue: undefined };
  for (let i = after; i < Math.min(sentence.endToken, after + REACH); i++) {
    if (isVerb(tokens[i]!) || isPlan(tokens, i)) return ofFollowing(tokens, i, sentence.endToken);
  }
  return { side: 'past', cue: undefined };
}

/** "as early as Tuesday", "until Friday": prepositions that look ahead. */
function pointsAhead(tokens: readonly Token[], here: number, first: number): string | null {
  for (let i = here - 1; i >= Math.max(first, here - 2); i--) {
    const word = lower(tokens[i]);
    if ((word === 'until' || word === 'till') && i > first) return 'until';
    if (word === 'as' && /^(?:early|soon|late)$/.test(lower(tokens[i - 1]))) return `as ${lower(tokens[i - 1])} as`;
    if (word !== 'the' && word !== 'at') return null;
  }
  return null;
}

/** "On Friday the council plans to meet", where the verb may be taken for a noun. */
const isPlan = (tokens: readonly Token[], i: number): boolean =>
  /^(?:plans|hopes|aims)$/.test(lower(tokens[i])) && lower(tokens[i + 1]) === 'to';

/** "postponed until Friday" looks ahead; "was commander until January" looks back. */
function isPutOff(tokens: readonly Token[], here: number, first: number): boolean {
  for (let i = here - 1; i >= Math.max(first, here - REACH); i--) {
    if (isVerb(tokens[i]!)) return DEFERRAL.has(lower(tokens[i])) || !isPastForm(tokens[i]!);
  }
  return false;
}

/** ", but in March a judge ruled": what stands before belongs to another clause. */
const opensClause = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'CCONJ' && (lower(tokens[i - 1]) === ',' || lower(tokens[i + 1]) === ',');
