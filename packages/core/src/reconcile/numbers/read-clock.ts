import type { TemporalExpression, TextSpan } from '../../model/index.js';

/** A time of day as it is told, in minutes from midnight. */
export interface ClockReading extends TextSpan {
  label: string;
  /** Inclusive bounds: an estimate is good to a quarter of an hour. */
  min: number;
  max: number;
}

const CLOCK = /\b\d{1,2}(?:[:.]\d{2}(?: ?[ap]\.? ?m\b\.?)?| ?[ap]\.? ?m\b\.?)/i;
/** "noon", "a quarter past eight", "ten in the morning" */
const IN_WORDS =
  /\b(?:(?:noon|midday|midnight)\b|(?:half|(?:a )?quarter|\p{L}+(?:-\p{L}+)?) (?:past|to) \p{L}+(?: in the (?:morning|afternoon|evening)| at night)?|\p{L}+(?: o['’]clock)?(?: in the (?:morning|afternoon|evening)| at night))/iu;
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
  const written = CLOCK.exec(expression.text) ?? IN_WORDS.exec(expression.text);
  if (!clock || !written) return undefined;
  const at = expression.start + written.index;
  const words = (from: number, to: number) => text.slice(from, to).toLowerCase().split(/\s+/).filter(Boolean);
  // "at about 7:20": the estimate may be the expression's own.
  const [word = '', lead = ''] = words(Math.max(start, at - REACH), at)
    .slice(-2)
    .reverse();
  // "shortly after 3 a.m.": within the half hour behind it; "a little before noon": within the one that it ends.
  const isClose = /^(?:shortly|just|soon|little)$/.test(lead);
  const [isShortlyAfter, isShortlyBefore] = [isClose && word === 'after', isClose && word === 'before'];
  const isOpen = OPEN.test(word) || (VAGUE.test(word) && OPEN.test(lead));
  // "11:20 a.m. (0620 GMT)": the same in another zone.
  const behind = words(expression.end, Math.min(end, expression.end + REACH)).slice(0, 2);
  const isGloss = behind[0]?.startsWith('(');
  if (
    (isOpen && !isShortlyAfter && !isShortlyBefore) ||
    [...words(expression.start, expression.end), ...(isGloss ? [] : behind)].some((it) => ZONE.test(it))
  )
    return undefined;
  const minute = 60 * Number(clock[1]) + Number(clock[2] ?? 0);
  const isRound = minute % 30 === 0 || [word, lead].some((it) => VAGUE.test(it));
  const slack = isRound ? ROUND : 1;
  const told = written[0].trim();
  return {
    start: at,
    end: at + written[0].length,
    label: isShortlyAfter || isShortlyBefore ? `${lead === 'little' ? 'a little' : lead} ${word} ${told}` : told,
    min: isShortlyAfter ? minute : isShortlyBefore ? minute - HALF_HOUR : minute - slack,
    max: isShortlyAfter ? minute + HALF_HOUR : isShortlyBefore ? minute : minute + slack,
  };
}

/** Characters within which the words beside a time stand. */
const REACH = 30;

/** "7:12" and "half past seven", which may be of the evening; "7:12 a.m.", "07:12", "19:12" and "noon" may not. */
export const isOfEitherHalf = (label: string): boolean =>
  /^(?:(?:a )?\w+ (?:after|before) )?(?:(?:[1-9]|1[0-2])[:.]\d{2}|.* (?:past|to) \w+)$/.test(label);
