import { CALENDAR_ABBREVIATIONS, CALENDAR_WORDS, TITLES } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';
import { plainWord } from './plain-word.js';

/** "Jun" by itself or beside a number is a month, and "in April Mr Roe" has one; in "Jun-Ho Baek" it is somebody. */
export function isCalendarWord(tokens: readonly Token[], i: number, inside: boolean): boolean {
  const word = plainWord(tokens[i]);
  if (!CALENDAR_WORDS.has(word)) return false;
  if (!inside || !CALENDAR_ABBREVIATIONS.has(word)) return true;
  const [before, after] = [plainWord(tokens[i - 1]), plainWord(tokens[i + 1])];
  const isDate = /\d/.test(before) || /^[\d.]/.test(tokens[i + 1]?.text ?? '');
  return (
    isDate ||
    isWeekOf(tokens, i) ||
    TITLES.has(after) ||
    CALENDAR_WORDS.has(after) ||
    CALENDAR_WORDS.has(before) ||
    TIME_WORDS.test(before)
  );
}

/** "in the first week of May Mr Roe" */
const isWeekOf = (tokens: readonly Token[], i: number): boolean =>
  plainWord(tokens[i - 1]) === 'of' &&
  /^(?:days?|weeks?|weekend|month|half|beginning|start|middle|end)$/.test(plainWord(tokens[i - 2]));

const TIME_WORDS = /^(?:in|since|until|till|last|next|during|late|early)$/;
