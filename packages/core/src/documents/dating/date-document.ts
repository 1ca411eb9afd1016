import { compareDays, daysBetween, edtfOfSpan, MONTHS, monthSpan, parseEdtf, spanWords } from '../../calendar/index.js';
import type { Document, Issue, PublicationDate } from '../../model/index.js';
import { type RecognisedExpression, recogniseExpressions } from '../../temporal/index.js';
import { readText, type TextReading } from '../../text/index.js';
import { inferDate } from './infer-date.js';
import { findStatedDate, findStatedMonth, findYearlessDay, fullDayOf, type StatedMonth } from './stated-date.js';
import { toldInFull } from './told-in-full.js';
import { datedWithYear, yearFrom } from './yearless-day.js';

/** Days by which a text and its metadata may differ before it is worth a word: time zones and late updates. */
const TOLERANCE = 3;
/** A day that a text states is at most so many days from those that it was inferred to be published on. */
const NEAR = 21;

/**
 * When a document was published: as its metadata states, else as its text states, else as its expressions suggest.
 * `known` is a date that other documents give it. Never today's date. An impossible metadata date is an issue, and the text is asked instead.
 */
export function dateDocument(
  document: Document,
  reading: TextReading,
  expressions: RecognisedExpression[],
  fallback: string | undefined,
  known?: PublicationDate,
): { published?: PublicationDate; issues: Issue[] } {
  const issues: Issue[] = [];
  const stated = findStatedDate(reading.text, expressions);
  for (const words of [document.published, fallback]) {
    if (!words) continue;
    const published = readMetadataDate(words);
    if (!published) {
      const message = `"${words}" is no date; write it as 2021-11-08.`;
      issues.push({ code: 'impossible-date', severity: 'error', message });
      continue;
    }
    if (stated && words === document.published && Math.abs(daysBetween(published.end, stated.day)) > TOLERANCE) {
      const message = `The metadata dates the article ${published.edtf}, its text ${stated.day}. The metadata is taken.`;
      issues.push({ code: 'conflicting-publication-date', severity: 'warning', message });
    }
    return { published, issues };
  }
  if (stated) {
    const { day, reason } = stated;
    return { published: { edtf: day, start: day, end: day, basis: 'stated', reason }, issues };
  }
  const month = findStatedMonth(reading.text, expressions);
  if (month && !tellsLater(month, reading, expressions)) return { published: datedByMonth(month), issues };
  if (known) return { published: known, issues };
  const inferred = inferDate(reading, expressions);
  if (!inferred) return { issues };
  const { start, end, reason } = inferred;
  const yearless = findYearlessDay(reading.text, expressions);
  const day = yearless && yearFrom(yearless, inferred, NEAR);
  if (day) return { published: datedWithYear(yearless, day, `what it tells was about ${spanWords(inferred)}`), issues };
  return { published: { edtf: edtfOfSpan({ start, end }), start, end, basis: 'inferred', reason }, issues };
}

/** Whether a text tells of a day behind the month that its heading names: that is then the month of something else. */
function tellsLater({ year, month }: StatedMonth, reading: TextReading, expressions: RecognisedExpression[]): boolean {
  const { end } = monthSpan(year, month);
  return toldInFull(expressions, reading).some(({ day }) => compareDays(day, end) > 0);
}

function datedByMonth({ year, month, words }: StatedMonth): PublicationDate {
  const span = monthSpan(year, month);
  const reason = `The text states its month, ${MONTHS[month - 1]} ${year}: "${words}".`;
  return { edtf: edtfOfSpan(span), ...span, basis: 'stated', reason };
}

/** A metadata date: EDTF, an ISO 8601 date and time, or a full date in words ("Mon, 08 Nov 2021 13:26:00 GMT"). */
function readMetadataDate(words: string): PublicationDate | null {
  const text = words.trim().slice(0, 100);
  const reason = `The article is dated ${text}.`;
  const date = parseEdtf(/^\d{4}-\d\d-\d\d[T ]/.test(text) ? text.slice(0, 10) : text);
  if (date) return { edtf: date.edtf, start: date.start, end: date.end, basis: 'metadata', reason };
  const days = recogniseExpressions(readText(text)).flatMap((expression) => fullDayOf(expression) ?? []);
  const [day] = days;
  return day && days.length === 1 ? { edtf: day, start: day, end: day, basis: 'metadata', reason } : null;
}
