import type { Refiner } from 'chrono-node';
import type { TimeUnit } from '../../lexicon/index.js';
import type { SentenceReading, TextReading, Token } from '../../text/index.js';
import type { Form } from '../form.js';
import { optionOf } from '../news-option.js';
import type { NewsResult } from '../news-result.js';
import { durationValue } from '../read-words.js';

const LINK =
  /^(?:\s{1,4}(?:or\s{1,4}so|earlier|later))?\s{1,4}(before|after|following|since|prior\s{1,4}to|ahead\s{1,4}of|of|from)\s{1,4}(?=\S)/i;
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
    (results as NewsResult[]).forEach((result, i) => {
      const offset = offsetOf(result);
      if (!offset) return;
      const link = LINK.exec(context.text.slice(result.endIndex, result.endIndex + 40));
      if (!link) return;
      const word = link[1]!.toLowerCase();
      if (
        (word === 'of' || word === 'from') &&
        !/\bwithin\s+(?:\w+\s+)?$/i.test(context.text.slice(0, result.index).slice(-24))
      )
        return;
      const from = sentence.start + result.endIndex + link[0].length;
      const limit = results[i + 1] ? sentence.start + results[i + 1]!.index : Number.POSITIVE_INFINITY;
      const event = eventWords(reading, sentence, from, limit);
      if (!event) return;
      if (event.anaphoric) {
        result.form = backTo(offset, word) ?? result.form;
        return;
      }
      const direction = /^(?:before|prior|ahead)/.test(word) ? 'before' : 'after';
      result.form = { kind: 'event', direction, offset, event: { start: event.start, end: event.end } };
    });
    return (results as NewsResult[]).filter(
      ({ rule, form }) => rule.id !== 'duration/from-event' || form.kind === 'event',
    );
  },
};

function offsetOf({ form, rule }: NewsResult): string | null {
  if (form.kind === 'duration' && !form.side) return form.value;
  if (form.kind === 'set' && rule.id === 'set/rate') return form.value;
  if (form.kind === 'shift' && form.counted && form.count !== null && form.from === 'mention') {
    return durationValue(Math.abs(form.count), form.unit);
  }
  return null;
}

/** The noun phrase, or the clause, that stands at an offset; null where neither does, or where it is a date itself. */
function eventWords(
  { tokens }: TextReading,
  sentence: SentenceReading,
  from: number,
  limit: number,
): { start: number; end: number; anaphoric: boolean } | null {
  let first = sentence.firstToken;
  while (first < sentence.endToken && tokens[first]!.start < from) first++;
  if (first >= sentence.endToken || tokens[first]!.start !== from || !NOUN_PHRASE.has(tokens[first]!.pos)) return null;
  const anaphoric = isAnaphoric(tokens, first);
  if (anaphoric) return { start: from, end: tokens[first]!.end, anaphoric };
  let end = first;
  while (end < sentence.endToken && end - first < LONGEST && belongs(tokens, end, first)) end++;
  if (end < sentence.endToken && /^(?:VERB|AUX)$/.test(tokens[end]!.pos))
    end = clauseEnd(tokens, end, sentence.endToken);
  while (end > first && /^(?:DET|ADP|CCONJ|PUNCT)$/.test(tokens[end - 1]!.pos)) end--;
  if (end === first || tokens[first]!.start >= limit) return null;
  while (end > first + 1 && tokens[end - 1]!.start >= limit) end--;
  while (end > first + 1 && /^(?:DET|ADP|CCONJ|PUNCT)$/.test(tokens[end - 1]!.pos)) end--;
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end, anaphoric };
}

const isJoint = (token: Token | undefined): boolean => token !== undefined && JOINTS.has(token.text.toLowerCase());

/** A pronoun in the middle begins what follows: "after the clashes | he resigned". */
const belongs = (tokens: readonly Token[], i: number, first: number): boolean =>
  isJoint(tokens[i]) ||
  (NOUN_PHRASE.has(tokens[i]!.pos) && (tokens[i]!.pos !== 'PRON' || i === first || isJoint(tokens[i - 1])));

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

function backTo(offset: string, link: string): Form | null {
  const amount = /^P(\d{1,4})([DWMY])$/.exec(offset);
  if (!amount) return null;
  const sign = /^(?:before|prior|ahead)/.test(link) ? -1 : 1;
  return { kind: 'shift', unit: UNITS[amount[2]!]!, count: sign * Number(amount[1]), from: 'mention', counted: true };
}
