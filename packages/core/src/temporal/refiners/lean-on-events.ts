import type { Refiner } from 'chrono-node';
import type { TimeUnit } from '../../lexicon/index.js';
import type { SentenceReading, TextReading, Token } from '../../text/index.js';
import type { EventForm } from '../form.js';
import { optionOf } from '../news-option.js';
import type { NewsResult } from '../news-result.js';
import { durationValue } from '../read-words.js';
import { tokenAt } from '../token-at.js';

const LINK =
  /^(?:\s{1,4}(?:or\s{1,4}so|earlier|later|(to\s{1,4}the\s{1,4}day)))?\s{1,4}(before|after|following|since|prior\s{1,4}to|ahead\s{1,4}of|leading\s{1,4}up\s{1,4}to|of|from)\s{1,4}(?=\S)/i;
const NOUN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
const JOINTS = new Set(['of', 'on', 'against', 'in', 'at', 'by', 'with', '-', '’s', "'s"]);
/** Longest words of an event, in tokens. */
const LONGEST = 14;

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
  const offset = offsetOf(result);
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

/** "two days after Christmas": a length beside a date is a date. */
function joinDate(text: string, result: NewsResult, { word, offset, object }: Link, next: NewsResult): boolean {
  const known = next.form.kind === 'calendar' || next.form.kind === 'holiday' || next.form.kind === 'ordinal';
  // "the three years since 2010" are a length.
  if (word === 'since' || !known || next.index !== object || /^['’]/.test(text.slice(next.endIndex))) return false;
  const shift = offset.offset === undefined ? null : shiftOf(offset.offset, word);
  // "two days after Friday's attack" leans on the attack, "two years after 2003" on the year.
  if (
    !shift ||
    /^\s{1,4}[a-z]{3,}/.test(
      text
        .slice(next.endIndex, next.endIndex + 12)
        .replace(
          /^\s{1,4}(?:and|but|when|with|the|that|while|after|before|for|from|at|as|in|on|by|he|she|they|it)\b/,
          '',
        ),
    )
  )
    return false;
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
  const event = eventWords(reading, sentence, sentence.start + object, limit);
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

/** The noun phrase, or the clause, that stands at an offset; null where neither does, or where it is a date itself. */
function eventWords(
  { tokens, text }: TextReading,
  sentence: SentenceReading,
  from: number,
  limit: number,
): { start: number; end: number; anaphoric: boolean } | null {
  const first = tokenAt(tokens, from, sentence.firstToken, sentence.endToken);
  if (first >= sentence.endToken || tokens[first]!.start !== from || !NOUN_PHRASE.has(tokens[first]!.pos)) return null;
  const anaphoric = isAnaphoric(tokens, first);
  if (anaphoric) return { start: from, end: tokens[first]!.end, anaphoric };
  let end = first;
  while (end < sentence.endToken && end - first < LONGEST && belongs(tokens, end, first)) end++;
  // "the minister who a week after the recall went on the radio": the verb is that of the relative pronoun.
  const within = /\b(?:who|which)\s[\w\s]{1,20}$/i.test(text.slice(Math.max(sentence.start, from - 40), from));
  if (!within && end < sentence.endToken && /^(?:VERB|AUX)$/.test(tokens[end]!.pos))
    end = clauseEnd(tokens, end, sentence.endToken);
  while (end > first && /^(?:DET|ADP|CCONJ|PUNCT)$/.test(tokens[end - 1]!.pos)) end--;
  if (end === first || tokens[first]!.start >= limit) return null;
  while (end > first + 1 && tokens[end - 1]!.start >= limit) end--;
  while (end > first + 1 && /^(?:DET|ADP|CCONJ|PUNCT)$/.test(tokens[end - 1]!.pos)) end--;
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end, anaphoric };
}

const isJoint = (token: Token | undefined): boolean => token !== undefined && JOINTS.has(token.lower);

/**
 * A pronoun in the middle begins what follows: "after the clashes | he resigned". So does a determiner behind a noun: "before the crash |
 * a pilot wrote".
 */
const belongs = (tokens: readonly Token[], i: number, first: number): boolean =>
  isJoint(tokens[i]) ||
  (NOUN_PHRASE.has(tokens[i]!.pos) &&
    (tokens[i]!.pos !== 'PRON' || i === first || isJoint(tokens[i - 1])) &&
    !(tokens[i]!.pos === 'DET' && i > first && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.pos)));

function clauseEnd(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (i < end && i - from < LONGEST && !/^[,;:.“”"]$/.test(tokens[i]!.text) && !(i > from && opensMain(tokens, i)))
    i++;
  return i;
}

/** "after the deal closed | he told me": a pronoun that no conjunction binds begins the main clause. */
const opensMain = (tokens: readonly Token[], i: number): boolean =>
  /^(?:he|she|they|we|i|it)$/i.test(tokens[i]!.text) && /^(?:VERB|NOUN|PROPN|ADV|ADJ|NUM)$/.test(tokens[i - 1]!.pos);

/** "six weeks after that": the time last spoken of rather than an event. */
const isAnaphoric = (tokens: readonly Token[], i: number): boolean =>
  /^(?:that|this)$/i.test(tokens[i]!.text) && !/^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? 'PUNCT');

const UNITS: Readonly<Record<string, TimeUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

function shiftOf(offset: string, link: string): { unit: TimeUnit; count: number } | null {
  const amount = /^P(\d{1,4})([DWMY])(?:0D)?$/.exec(offset);
  if (!amount) return null;
  return { unit: UNITS[amount[2]!]!, count: Number(amount[1]) * (isBefore(link) ? -1 : 1) };
}
