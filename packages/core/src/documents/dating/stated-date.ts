import { dayWords, formatDay, isRealDay } from '../../calendar/index.js';
import type { Day, YearlessDay } from '../../model/index.js';
import type { RecognisedExpression } from '../../temporal/index.js';
import { isCreditLine } from '../../text/index.js';

/** A day that a text gives as its own, and the words that say so. */
export interface StatedDate {
  day: Day;
  reason: string;
}

/** A month that a text gives as its own, and the words that say so. */
export interface StatedMonth {
  year: number;
  month: number;
  words: string;
}

/** How far into a text, and how near its end, a line may date the whole. */
const HEAD = 1200;
const TAIL = 800;
/** Longest stretch of a line that is read beside a date. */
const LINE = 160;

const LABEL =
  /(?:^|[|•·–—\n(])\W{0,3}(?:(?:first |last |originally |article |reviewed and |checked and |corrected and )?(?:published|posted|updated|revised|amended|modified|issued|released|filed|written|created)(?: by [\p{L} .'’-]{2,40})?(?: on| at)?|(?:publication |release |posting )?dated?|pub date)\s{0,3}[:=–—-]?\s{0,3}(?:on )?$/iu;
/** A sentence that dates the text: "This page was last revised on", "Correct as of". */
const SENTENCE =
  /\bthis (?:page|article|story|piece|post|guide|explainer|timeline|chronology|list|analysis|column|blog|text|version) (?:was|has been|is) (?:(?:first|last|originally|most recently) )?(?:published|posted|updated|revised|amended|reviewed|corrected|compiled|written|modified)(?: on)? $|\b(?:correct|accurate|complete|current) as (?:of|at) $/i;
const PUBLISHED = /published|posted|issued|released|filed|publication/i;
const DATELINE_BEFORE = /^\W{0,3}\p{Lu}[\p{L} .,'’/()-]{1,60}(?:[,(]|\s[–—-])?\s{0,3}$/u;
const DATELINE_AFTER = /^\s{0,3}(?:\([^()]{1,40}\)|\/[^/]{1,30}\/|\))?\s{0,3}(?:--?|–|—|_|:)\s/u;
/** What names a report, a brief or an issue in the line that dates it: "Rapid Brief No. 7, 3 May 2012", "Westport, April 2012". */
const HEADING_BEFORE =
  /^(?!.*[.!?]\s+\p{Lu})(?:[^.!?]|No\.|Vol\.|\.\d)*[\p{L}\p{N})\]]\s{0,2}(?:[,|•·–—/]|\s-)\s{0,2}$/u;
const HEADING_AFTER = /^[\s)\]]*$/;
/** What may stand on the line beside a month that heads a text. */
const BARE = /^[\s*_#()[\]]*$/;
/** A line of another use: it tells when a picture was taken. */
const CAPTION = /\b(?:photo|photograph|file|caption|picture|pictured|image|credit|video|seen|shown)\b/i;
const HEADING = 90;
/** Lines at the top that may be such a heading. */
const HEADING_LINES = 6;
const FURNITURE = /^[\s\W]*(?:by\s[\p{L} .'’-]{2,60})?[\s\W]*$/iu;

/**
 * The day that a text itself states: a labelled line ("Updated: 8 November 2021"), a dateline ("BAGHDAD, 8 November
 * 2021 (Agency) -"), a sentence about itself ("This page was last revised on ..."), or a line of its own near the top or the
 * end. Of several, the one that says "published" holds.
 */
export function findStatedDate(text: string, expressions: readonly RecognisedExpression[]): StatedDate | null {
  const found = bestStated(text, expressions, fullDayOf);
  return found && { day: found.is, reason: `The text states its date, ${dayWords(found.is)}: "${found.words}".` };
}

/**
 * The month that a heading near the top gives as a text's own: "Briefing No. 7, June 2012", or a line that is nothing but a month; null
 * where none does. A text with several such lines is a chronology, and they head its parts.
 */
export function findStatedMonth(text: string, expressions: readonly RecognisedExpression[]): StatedMonth | null {
  const lines: StatedMonth[] = [];
  for (const expression of expressions) {
    const { form } = expression;
    if (form.kind !== 'calendar' || !form.year || !form.month || form.day || form.weekday) continue;
    const { before, after } = lineOf(text, expression);
    const words = `${before}${expression.text}`.trim().replace(/\s+/g, ' ').slice(-80);
    const month = { year: form.year, month: form.month, words };
    if (isHeading(text, expression, before, after)) return month;
    if (BARE.test(before) && BARE.test(after) && (lines.length > 0 || isAtTop(text, expression))) lines.push(month);
  }
  return lines.length === 1 ? lines[0]! : null;
}

/** The day that a text states in the same places without its year, as agencies do. */
export function findYearlessDay(text: string, expressions: readonly RecognisedExpression[]): YearlessDay | undefined {
  const found = bestStated(text, expressions, ({ form }) =>
    form.kind === 'calendar' && form.year === undefined && form.yearShift === undefined && form.month && form.day
      ? { month: form.month, day: form.day }
      : null,
  );
  return found ? { ...found.is, words: found.words } : undefined;
}

/** The first of the highest rank among what `read` finds at the head and the end of a text. */
function bestStated<T>(
  text: string,
  expressions: readonly RecognisedExpression[],
  read: (expression: RecognisedExpression) => T | null,
): { is: T; words: string } | null {
  let found: { is: T; words: string; rank: number } | null = null;
  for (const expression of expressions) {
    if (!(expression.start < HEAD || expression.end > text.length - TAIL)) continue;
    const is = read(expression);
    const rank = is === null ? 0 : rankOf(text, expression);
    if (is === null || rank === 0 || (found && found.rank >= rank)) continue;
    const words = `${lineOf(text, expression).before}${expression.text}`.trim().replace(/\s+/g, ' ').slice(-80);
    found = { is, words, rank };
  }
  return found;
}

/** The day of an expression that names year, month and day itself. */
export function fullDayOf({ form }: RecognisedExpression): Day | null {
  if (form.kind !== 'calendar' || form.year === undefined || !form.month || !form.day) return null;
  const civil = { year: form.year, month: form.month, day: form.day };
  return isRealDay(civil) ? formatDay(civil) : null;
}

function rankOf(text: string, expression: RecognisedExpression): number {
  const { before, after } = lineOf(text, expression);
  const label = LABEL.exec(before) ?? SENTENCE.exec(before.replace(/\s+/g, ' '));
  if (label) return PUBLISHED.test(label[0]) ? 4 : 3;
  if (expression.start < HEAD && DATELINE_BEFORE.test(before) && DATELINE_AFTER.test(after)) return 2;
  if (expression.start < HEAD && isCreditLine(`${before}${expression.text}${after}`)) return 1;
  // "Tuesday, 8 May 2012 | From our own staff"
  const own =
    expression.start < HEAD ? [before.replace(/^.*[|•·]/, ''), after.replace(/[|•·].*$/, '')] : [before, after];
  return own.every((part) => FURNITURE.test(part)) || isHeading(text, expression, before, after) ? 1 : 0;
}

const isHeading = (text: string, expression: RecognisedExpression, before: string, after: string): boolean =>
  before.length <= HEADING &&
  HEADING_BEFORE.test(before) &&
  !CAPTION.test(before) &&
  HEADING_AFTER.test(after) &&
  isAtTop(text, expression);

const isAtTop = (text: string, { start }: Pick<RecognisedExpression, 'start'>): boolean =>
  start < HEAD &&
  text
    .slice(0, start)
    .split(/\n+/)
    .filter((line) => line.trim() !== '').length <= HEADING_LINES;

function lineOf(text: string, { start, end }: RecognisedExpression): { before: string; after: string } {
  const head = text.slice(Math.max(0, start - LINE), start);
  const tail = text.slice(end, end + LINE);
  const before = head.slice(head.lastIndexOf('\n') + 1);
  const stop = tail.indexOf('\n');
  const after = stop < 0 ? tail : tail.slice(0, stop);
  return { before, after };
}
