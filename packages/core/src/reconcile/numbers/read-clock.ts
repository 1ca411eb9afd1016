import type { TemporalExpression, TextSpan } from '../../model/index.js';

/** A time of day as it is told, in minutes from midnight. */
export interface ClockReading extends TextSpan {
  label: string;
  /** Inclusive bounds: an estimate is good to a quarter of an hour. */
  min: number;
  max: number;
}

const CLOCK = /\b\d{1,2}(?:[:.]\d{2}(?: ?[ap]\.? ?m\b\.?)?| ?[ap]\.? ?m\b\.?)/i;
const OF_DAY = /T(\d{2})(?::(\d{2}))?/;
/** A full or half hour is good to so many minutes, "about" as many, any other minute to one. */
const ROUND = 15;
const HALF_HOUR = 30;
const VAGUE = /^(?:about|around|roughly|approximately|circa|some|nearly|almost)$/;
const OPEN = /^(?:after|before|by|until|till|since|from|between|past|later|earlier)$/;
const ZONE = /^\W*(?:gmt|utc|est|edt|cst|cdt|pst|pdt|cet|cest|bst|et|pt)\W*$/;

/** The time of day that an expression gives. A time in another zone, or before or after one, says nothing that others could answer. */
export function readClock(
  text: string,
  { start, end }: TextSpan,
  expression: TemporalExpression,
): ClockReading | undefined {
  const clock = expression.type === 'TIME' ? OF_DAY.exec(expression.value) : null;
  const written = CLOCK.exec(expression.text);
  if (!clock || !written) return undefined;
  const at = expression.start + written.index;
  const words = (from: number, to: number) => text.slice(from, to).toLowerCase().split(/\s+/).filter(Boolean);
  // "at about 7:20": the estimate may be the expression's own.
  const [word = '', lead = ''] = words(Math.max(start, at - REACH), at)
    .slice(-2)
    .reverse();
  // "shortly after 3 a.m.": within the half hour behind it.
  const isShortlyAfter = word === 'after' && /^(?:shortly|just|soon)$/.test(lead);
  const isOpen = OPEN.test(word) || (VAGUE.test(word) && OPEN.test(lead));
  const behind = words(expression.end, Math.min(end, expression.end + REACH)).slice(0, 2);
  if (
    (isOpen && !isShortlyAfter) ||
    [...words(expression.start, expression.end), ...behind].some((it) => ZONE.test(it))
  )
    return undefined;
  const minute = 60 * Number(clock[1]) + Number(clock[2] ?? 0);
  const isRound = minute % 30 === 0 || [word, lead].some((it) => VAGUE.test(it));
  const slack = isRound ? ROUND : 1;
  const told = written[0].trim();
  return {
    start: at,
    end: at + written[0].length,
    label: isShortlyAfter ? `${lead} after ${told}` : told,
    min: isShortlyAfter ? minute : minute - slack,
    max: isShortlyAfter ? minute + HALF_HOUR : minute + slack,
  };
}

/** Characters within which the words beside a time stand. */
const REACH = 30;
