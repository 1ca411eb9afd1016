import type { TextSpan } from '../../model/index.js';
import type { TextReading } from '../../text/index.js';

/** As far back, in characters, as the words stand that say what a date is of. */
const REACH = 120;

/** Ends of "from $93 million a year earlier", "compared with 90 in May", "up 3% from 1998", "less than that seen in 1918". */
const BASELINE = [
  /\bcompared\s(?:with|to)\s(?:[^;]{0,80}\s)?$/i,
  /\b(?:versus|vs\.?)\s(?:[^;]{0,80}\s)?$/i,
  /(?<![-\w])(?:up|down)\s(?:(?:just|sharply|slightly|\S{0,8}\d\S{0,8})\s)?from\s(?:[^;]{0,60}\s)?$/i,
  /\bthan\s(?:(?:that|those|it\swas|they\swere)\s)?(?:(?:seen|recorded|reported)\s)?(?:in|on|during)\s$/i,
  /\bto\s\S{0,12}\d\S{0,12}(?:\s\w{1,12})?,?\sfrom\s\S{0,12}\d\S{0,12}\s(?:[^;]{0,50}\s)?$/i,
];
/** "for the quarter ended 30 September" */
const PERIOD = /\b(?:quarter|half|year|period|months|weeks)\s(?:ended|ending)\s(?:on\s)?$/i;
/** "a dividend payable 7 December", "bonds due in 2007", "a pact effective 1 June"; "is payable on Monday" tells what is to come. */
const TERM =
  /(?:(?<!\b(?:is|are|was|were|be|been|being|becomes?|became|not|now|also|still|originally|only)\s)\b(?:payable|effective|maturing)|\b(?:notes|bonds|debentures|bills|debt|securities|loans?),?\sdue)\s(?:on\s|in\s)?$/i;
/** "Since taking office in May 2007 she has raised taxes": of how it began, not of what has been since. */
const BEGINNING = /^\W{0,3}(?:ever\s)?since\s\w{2,14}ing\s[^,;]{0,80}$/i;

/** True for a date that measures, or belongs to a paper or a sum, in a sentence that tells something else: of the day of that it says nothing. */
export function isSideDate({ text }: TextReading, from: number, { start }: TextSpan): boolean {
  const before = text.slice(Math.max(from, start - REACH), start).replace(/\s/g, ' ');
  return (
    PERIOD.test(before) ||
    BEGINNING.test(before) ||
    TERM.test(before) ||
    BASELINE.some((pattern) => pattern.test(before))
  );
}
