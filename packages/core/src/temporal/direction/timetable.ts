import { COMING_VERBS, TIMETABLE_VERBS } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';
import { isVerb, lower, PRESENT_BE } from './verb-words.js';

/** Words that stand between a verb and its day: "kicks off at", "gets under way", "goes on sale on". */
const PARTICLE =
  /^(?:off|out|up|under|over|on|at|in|into|by|again|there|here|way|sale|air|trial|strike|display|force|effect)$/;

/** "are meeting on Monday", "is flying to Paris on Friday" */
export const isGoing = (tokens: readonly Token[], verb: number, here: number): boolean =>
  GOING.has(lower(tokens[verb])) && PRESENT_BE.has(lower(tokens[verb - 1])) && isClose(tokens, verb, here);

/** Whether only {@link PARTICLE} and a place stand between. */
const isClose = (tokens: readonly Token[], verb: number, here: number): boolean =>
  here - verb < 8 && tokens.slice(verb + 1, here).every(isBetween);

/** "gets under way in Geneva on", "flying to the capital on" */
const isBetween = (token: Token): boolean =>
  PARTICLE.test(lower(token)) || token.pos === 'PROPN' || /^(?:to|the|capital)$/.test(lower(token));

/** What one is going to do when one is said to be doing it on a day. */
const GOING = new Set(
  'meeting flying travelling traveling leaving returning visiting playing opening closing launching starting arriving voting marching'.split(
    ' ',
  ),
);

/** "continues on Friday", "kicks off at 8 p.m.": the present tense right before a day tells of what is to come. */
export function isPresent(tokens: readonly Token[], verb: number, here: number): boolean {
  return COMING_VERBS.has(lower(tokens[verb])) && isClose(tokens, verb, here);
}

/** "the two meet on Monday", "polls open Friday", "the law takes effect in July". */
export function isTimetable(tokens: readonly Token[], verb: number, first: number): boolean {
  const word = lower(tokens[verb]);
  if (/^takes?$/.test(word)) return /^(?:effect|place|office|over|on)$/.test(lower(tokens[verb + 1]));
  if (/^runs?$/.test(word) && lower(tokens[verb + 1]) === 'out') return true;
  if (/^walks?$/.test(word)) return lower(tokens[verb + 1]) === 'out';
  if (/^(?:comes?|goes?|go|enters?)$/.test(word) && lower(tokens[verb + 1]) === 'into') return true;
  if (!TIMETABLE_VERBS.has(word) || lower(tokens[verb + 1]) === 'back') return false;
  if (word.endsWith('s')) return true;
  // "let them leave Monday" tells nothing of when it was let.
  const before = tokens.slice(Math.max(first, verb - 4), verb);
  const subject = before.at(-1);
  return (subject?.text === ',' || /^(?:NOUN|PROPN|PRON|ADV)$/.test(subject?.pos ?? '')) && !before.some(isVerb);
}

/** "If you miss it on 20 December", but not "if we go back to May". */
export const isIfYou = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:you|we|they|i)$/.test(lower(tokens[verb - 1])) &&
  /^(?:if|unless|once)$/.test(lower(tokens[verb - 2])) &&
  lower(tokens[verb + 1]) !== 'back';
