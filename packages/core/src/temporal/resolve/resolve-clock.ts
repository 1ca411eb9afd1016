import { addDays, compareDays, daysBetween } from '../../calendar/index.js';
import { type Direction, directionOf } from '../direction/direction.js';
import type { ClockForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import { beforeSaying } from './before-saying.js';
import { headsEntry } from './chronology.js';
import type { Mention, ResolveContext, Resolved } from './context.js';
import { quoted } from './named-unit.js';
import { storyLeft } from './story-left.js';

/** How many paragraphs back the day of a time of day may have been told. */
const REACH = 1;

/** A time of day belongs to the day that was last spoken of near it, else to the day of publication. */
export function resolveClock(
  { loose }: ClockForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  if (loose && !isPartOfTold(expression, context)) return null;
  const { today, publication } = context;
  const day = dayOfClock(expression, context);
  if (day) {
    const { start, end } = day.expression;
    const past = isPastMidnight(expression, day, context.reading.text);
    const late = past || isMorningAfter(expression, day, context);
    if (day.span.start === today && isNightGone(expression, context))
      return nightBefore(expression, today, publication);
    return {
      type: 'TIME',
      value: late ? addDays(day.span.start, 1) : day.span.start,
      reason: `${quoted(expression)} is taken to be on the day of ${quoted(day.expression)}.`,
      anchor: { kind: 'expression', start, end },
      ...(past ? { aside: true } : {}),
      ...(late ? {} : afternoonOf(expression, day)),
    };
  }
  if (!today) return { type: 'TIME', value: 'XXXX-XX-XX', reason: `${quoted(expression)} has no day.` };
  // "Four more died overnight", told in the morning.
  if (isNightGone(expression, context)) return nightBefore(expression, today, publication);
  return {
    type: 'TIME',
    value: today,
    reason: `${quoted(expression)} is taken to be on the day of ${publication}.`,
    anchor: { kind: 'publication' },
  };
}

const isNightGone = (expression: RecognisedExpression, { reading }: ResolveContext): boolean =>
  /^overnight$/i.test(expression.text) && directionOf(expression, reading).side === 'past';

const nightBefore = (expression: RecognisedExpression, today: string, publication: string): Resolved => ({
  type: 'TIME',
  value: addDays(today, -1),
  reason: `${quoted(expression)} is the night before ${publication}.`,
  anchor: { kind: 'publication' },
  aside: true,
});

/** "The whistle blew at 3 p.m. By 4 o'clock the lot was empty": an hour that goes on in the afternoon told last. */
function afternoonOf(
  { clock = '', rule, text }: RecognisedExpression,
  { expression: last }: Mention,
): { clock?: string } {
  const hour = Number(clock.slice(1, 3));
  const open = OPEN_HOUR.test(rule) && !/morning|night|evening|afternoon/i.test(text);
  const later = `T${hour + 12}${clock.slice(3)}`;
  return open && hour < 12 && /^T(?:1[2-9]|2\d)/.test(last.clock ?? '') && later > last.clock! ? { clock: later } : {};
}
const OPEN_HOUR = /^clock\/(?:hour-words|half-past|minutes-to)$/;

/** How many sentences back the day was told that "in the afternoon" is a part of. */
const SCENE = 1;

/** "It opened on 3 April, but in the afternoon rain stopped it", but not "On Friday he said that he runs in the evening". */
function isPartOfTold(expression: RecognisedExpression, { mentions, reading }: ResolveContext): boolean {
  const last = mentions.at(-1);
  if (last?.unit !== 'day' || expression.sentence - last.expression.sentence > SCENE) return false;
  if (headsEntry(reading.text, last.expression)) return true;
  const { side, told, cue } = directionOf(expression, reading);
  return side === 'past' && told === true && !/^(?:said|says|told|used|would)$/i.test(cue ?? '');
}

/** "a curfew from 7 p.m. to 6 a.m.", "between 10pm and 2am": the end is on the next day. */
function isPastMidnight({ start, clock }: RecognisedExpression, last: Mention, text: string): boolean {
  const { end, clock: from } = last.expression;
  if (!from || !clock || !/^T\d/.test(from) || !/^T\d/.test(clock) || clock > from) return false;
  const between = text.slice(Math.max(0, last.expression.start - 9), last.expression.start);
  if (start - end < 12 && /\bbetween\s$/i.test(between)) return /^\sand\s(?:about\s)?$/.test(text.slice(end, start));
  return start - end < 12 && /^\s?(?:to|until|till|[-–—])\s?(?:about\s)?$/.test(text.slice(end, start));
}

/** How many sentences on the night still runs, with no other time told between. */
const NIGHT = 3;

/** "All that night the bells were rung. At half past four in the morning the bridge went": on the next day. */
function isMorningAfter(expression: RecognisedExpression, last: Mention, { reading }: ResolveContext): boolean {
  const { clock: from = '', sentence } = last.expression;
  const early =
    /^T0[0-5]/.test(expression.clock ?? '') || /^(?:dawn|daybreak|sunrise|first light)$/i.test(expression.text);
  if (!early || !/^T(?:NI|EV|19|2[0-4])/.test(from)) return false;
  if (expression.sentence - sentence > NIGHT) return false;
  const { told, cue } = directionOf(expression, reading);
  // "By 3 a.m. rescuers had found twelve"
  return told === true && (expression.modifier === 'by' || !/^had\b/i.test(cue ?? ''));
}

/** The last day near by that the verb allows: "the attack began at 2 p.m." is of no day to come. */
function dayOfClock(expression: RecognisedExpression, context: ResolveContext): Mention | undefined {
  const { mentions, today, reading } = context;
  const paragraphOf = (sentence: number): number => reading.sentences[sentence]!.paragraph;
  const here = paragraphOf(expression.sentence);
  const isNear = ({ unit, expression: { sentence } }: Mention, reach = REACH): boolean =>
    unit === 'day' && (!today || here - paragraphOf(sentence) <= reach);
  if (today && STAMP.test(reading.text.slice(Math.max(0, expression.start - 24), expression.start))) return undefined;
  if (isQuote(expression, context)) return undefined;
  const told = dayOfEvent(expression, context);
  if (told) return told;
  const left = directionOf(expression, reading).told ? storyLeft(expression, context) : undefined;
  if (left) return left;
  const last = mentions.findLast((mention) => mention.unit === 'day' && !isBound(mention, reading.text));
  const reported = last && beforeSaying(last, expression, context);
  if (reported && isNear(reported)) return reported;
  if (!last || !isNear(last, isScene(last) && directionOf(expression, reading).told ? FAR : REACH)) return undefined;
  // "left at 7:12 on Friday. On Saturday the owner had named no cause. Contact was lost at 7:41": the clock goes on, not the aside.
  const aside =
    last.expression.sentence !== expression.sentence && /^had\b/i.test(directionOf(last.expression, reading).cue ?? '');
  const isOfScene = ({ expression: { clock, sentence } }: Mention): boolean =>
    clock !== undefined && sentence !== last.expression.sentence;
  const clock = aside ? mentions.findLast((mention) => isNear(mention) && isOfScene(mention)) : undefined;
  if (clock) return clock;
  // "Rescuers had found nine by Wednesday evening." A new paragraph: "The ship had left at 6 p.m."
  if (aside && here !== paragraphOf(last.expression.sentence)) return undefined;
  // A clock beside a full date is of that date, whatever the verb.
  const open = last.expression.sentence !== expression.sentence && !namesYear(last);
  const direction = directionOf(expression, reading);
  // "It fell on Monday. The board is due to meet at 2 p.m."
  if (today && open && compareDays(last.span.start, today) < 0 && isAhead(direction)) return undefined;
  if (!today || !open || compareDays(last.span.start, today) <= 0 || !direction.told) return last;
  const isOver = ({ span }: Mention): boolean => {
    const days = daysBetween(span.start, today);
    return days >= 0 && days < 7;
  };
  return (
    mentions.findLast((mention) => isNear(mention) && isOver(mention)) ??
    mentions.findLast((mention) => isNear(mention, FAR) && isOver(mention)) ??
    (/^had\b/i.test(direction.cue ?? '') ? historyBefore(here, context) : undefined)
  );
}

/** "who led the guard until 12 May": how long something was so is no scene. */
const isBound = ({ expression: { start } }: Mention, text: string): boolean =>
  /\b(?:until|till|since)\s+$/i.test(text.slice(Math.max(0, start - 8), start));

/** "At about half past one on Sunday morning men turned up. [...] Troops arrived at dawn": what an hour was told of goes on for longer. */
const isScene = ({ expression: { clock } }: Mention): boolean => clock !== undefined;

/** Paragraphs back in which a story was told, and days to one of another time. */
const FAR = 2;
const STALE = 60;

/** "The men came ashore on June 6, 1944. [...] On Friday they will meet. [...] They had landed at 9:50 a.m.": the day of the story. */
function historyBefore(here: number, { mentions, reading, today }: ResolveContext): Mention | undefined {
  const last = mentions.findLast(
    ({ unit, span, expression: { clock } }) =>
      unit === 'day' && clock !== undefined && daysBetween(span.start, today!) > STALE,
  );
  const near = last && here - reading.sentences[last.expression.sentence]!.paragraph <= FAR;
  return near ? last : undefined;
}

/** "was murdered on 12 December 1986 [...] On the day of the murder she had left at 5.15pm": the full date that was told last. */
function dayOfEvent(
  { start, sentence }: RecognisedExpression,
  { mentions, reading }: ResolveContext,
): Mention | undefined {
  const before = reading.text.slice(Math.max(reading.sentences[sentence]!.start, start - 80), start);
  if (!ON_THE_DAY.test(before) || mentions.at(-1)?.expression.sentence === sentence) return undefined;
  return mentions.findLast((mention) => mention.unit === 'day' && namesYear(mention));
}
const ON_THE_DAY =
  /\bon the (?:day|night|morning|afternoon|evening) (?:of (?:the|her|his|their|its) [a-z]+|(?:she|he|they|it) (?:was|were|died|disappeared|vanished|went))\b/i;

/** "(Update 4:36 p.m. ET)", "Posted at 16:52": when it was written. */
const STAMP = /(?:^|[([\n|])\s{0,2}(?:last )?(?:updated?|posted|published)(?: at| on)?:? $/i;

/** "Its shares were down 5 percent at 1140 GMT": prices are told of the day of publication, whatever day was told of before. */
function isQuote({ sentence, text }: RecognisedExpression, { today, mentions, reading }: ResolveContext): boolean {
  if (!today || !/\bGMT$/.test(text) || mentions.at(-1)?.expression.sentence === sentence) return false;
  const { start, end } = reading.sentences[sentence]!;
  return PRICE.test(reading.text.slice(start, Math.min(end, start + 400)));
}
const PRICE = /%|\b(?:percent|per cent|points?|shares|yen|cents|pence|a barrel|an ounce|basis points)\b/;

/** A plan of publication's own day, not one of the story: "was due", "had been expected". */
const isAhead = ({ side, weak, planned, told, cue }: Direction): boolean =>
  side === 'future' && !weak && !planned && !told && !/^(?:would|could|might|had|was|were)\b/i.test(cue ?? '');

const namesYear = ({ expression: { form } }: Mention): boolean => form.kind === 'calendar' && form.year !== undefined;
