import type { Refiner } from 'chrono-node';
import type { TimeUnit } from '../../lexicon/index.js';
import type { SentenceReading, TextReading } from '../../text/index.js';
import type { EventForm } from '../form.js';
import { optionOf } from '../news-option.js';
import type { NewsResult } from '../news-result.js';
import { durationValue } from '../read-words.js';
import { eventWords } from './event-words.js';

const LINK =
  /^(?:\s{1,4}(?:or\s{1,4}so|earlier|later|(to\s{1,4}the\s{1,4}day)))?\s{1,4}(before|after|following|since|prior\s{1,4}to|ahead\s{1,4}of|leading\s{1,4}up\s{1,4}to|of|from)\s{1,4}(?=\S)/i;

/**
 * A length of time before or after something told in words leans on that event: "two days before the clashes", "hours
 * after gunmen stormed the town", "within hours of the attack". The value stays the length; the anchor holds the words.
 */
export const leanOnEvents: Refiner = {
  refine(context, results) {
    const { reading, sentence } = optionOf(context);
    const kept: NewsResult[] = [];
    const found = results as NewsResult[];
    for (let i = 0; i < found.length; i++) {
      const result = found[i]!;
      const next = found[i + 1];
      const link = linkAfter(context.text, result);
      if (next && joinWeekday(context.text, result, next)) i++;
      else if (link && next && joinDate(context.text, result, link, next)) i++;
      else if (link) {
        // "to | the day after": no day of its own.
        const own = next && next.index < link.object ? found[++i + 1] : next;
        leanOn(reading, sentence, result, link, own);
      }
      if (result.rule.id !== 'duration/from-event' || result.form.kind !== 'duration') kept.push(result);
    }
    return kept;
  },
};

/** How far from the event: a length of time, or up to a weekday. */
type Offset = Pick<EventForm, 'offset' | 'weekday'>;

/** The preposition behind a length of time, and where its object begins in the sentence. */
interface Link {
  word: string;
  offset: Offset;
  object: number;
}

function linkAfter(text: string, result: NewsResult): Link | null {
  // "twice a day since the weekend" comes again and again.
  const again =
    result.form.kind === 'set' &&
    /\b(?:times|once|twice) $/i.test(text.slice(Math.max(0, result.index - 8), result.index));
  const offset = again ? null : offsetOf(result);
  const match = offset && LINK.exec(text.slice(result.endIndex, result.endIndex + 40));
  if (!match) return null;
  const word = match[2]!.toLowerCase();
  const within = /\bwithin\s{1,4}(?:\w{1,12}\s{1,4})?$/i.test(text.slice(Math.max(0, result.index - 24), result.index));
  if ((word === 'of' || word === 'from') && !within) return null;
  // "a month to the day after": to a day, where a month would leave it open.
  const exact = match[1] && offset.offset ? { offset: `${offset.offset}0D` } : offset;
  return { word, offset: exact, object: result.endIndex + match[0].length };
}

/** "the Monday before Christmas", "the Friday after May 3". */
function joinWeekday(text: string, result: NewsResult, next: NewsResult): boolean {
  const { form, index, endIndex } = result;
  const of = next.form;
  const known = of.kind === 'holiday' || (of.kind === 'calendar' && of.month !== undefined && of.day !== undefined);
  if (!known || form.kind !== 'calendar' || result.rule.id !== 'weekday/from-event') return false;
  const link = /^\s{1,4}(before|after|following)\s{1,4}$/i.exec(text.slice(endIndex, next.index));
  if (!link || result.clock || /^['’]/.test(text.slice(next.endIndex))) return false;
  result.form = { kind: 'offset', unit: 'day', count: isBefore(link[1]!) ? -1 : 1, weekday: form.weekday, of };
  result.cover(text, index, next.endIndex);
  return true;
}

const isBefore = (word: string): boolean => /^(?:before|prior|ahead|leading)/i.test(word);

/** What a date belongs to as an attribute: "two days after the May 3 | vote". */
const NOUN_BEHIND =
  /^\s{1,4}(?!(?:and|but|when|with|the|that|while|after|before|for|from|at|as|in|on|by|he|she|they|it|we|was|were|had|his|her|its|their|said|until|because|to)\b)[a-z]{3,}/;

/** "two days after Christmas": a length beside a date is a date. */
function joinDate(text: string, result: NewsResult, { word, offset, object }: Link, next: NewsResult): boolean {
  const known = next.form.kind === 'calendar' || next.form.kind === 'holiday' || next.form.kind === 'ordinal';
  // "the three years since 2010" are a length.
  if (word === 'since' || !known || next.index !== object || /^['’]/.test(text.slice(next.endIndex))) return false;
  const shift = offset.offset === undefined ? null : shiftOf(offset.offset, word);
  // "two days after Friday's attack" leans on the attack, "two years after 2003" on the year.
  if (!shift || NOUN_BEHIND.test(text.slice(next.endIndex, next.endIndex + 16))) return false;
  result.form = { kind: 'offset', ...shift, of: next.form };
  result.cover(text, result.index, next.endIndex);
  return true;
}

function leanOn(
  reading: TextReading,
  sentence: SentenceReading,
  result: NewsResult,
  { word, offset, object }: Link,
  next: NewsResult | undefined,
): void {
  // A date that the object begins with belongs to its name: "Friday's attack".
  // So does a year: "two days after the 2003 invasion".
  const limit = next && next.index !== object && !isYear(next) ? sentence.start + next.index : Number.POSITIVE_INFINITY;
  const opens = /^\W{0,4}(?:\p{L}{1,8}\s{1,4}){0,2}$/u.test(
    reading.text.slice(sentence.start, Math.min(sentence.start + result.index, sentence.start + 40)),
  );
  const event = eventWords(reading, sentence, sentence.start + object, limit, opens);
  if (!event) return;
  const { start, end } = event;
  const shift = event.anaphoric && offset.offset ? shiftOf(offset.offset, word) : null;
  if (shift) result.form = { kind: 'shift', ...shift, from: 'mention', counted: true };
  else if (!event.anaphoric) {
    const direction = isBefore(word) ? 'before' : 'after';
    result.form = { kind: 'event', direction, ...offset, event: { start, end } };
  }
}

const isYear = ({ form }: NewsResult): boolean =>
  form.kind === 'calendar' &&
  form.year !== undefined &&
  form.month === undefined &&
  !form.season &&
  !form.quarter &&
  !form.half;

function offsetOf({ form, rule }: NewsResult): Offset | null {
  if (form.kind === 'duration' && !form.side) return { offset: form.value };
  if (form.kind === 'set' && rule.id === 'set/rate') return { offset: form.value };
  if (form.kind === 'shift' && form.counted && form.count !== null && form.from === 'mention') {
    return { offset: durationValue(Math.abs(form.count), form.unit) };
  }
  // "the Monday after the vote"
  if (rule.id === 'weekday/from-event' && form.kind === 'calendar') return { weekday: form.weekday };
  return null;
}

const UNITS: Readonly<Record<string, TimeUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

function shiftOf(offset: string, link: string): { unit: TimeUnit; count: number } | null {
  const amount = /^P(\d{1,4})([DWMY])(?:0D)?$/.exec(offset);
  if (!amount) return null;
  return { unit: UNITS[amount[2]!]!, count: Number(amount[1]) * (isBefore(link) ? -1 : 1) };
}
