import recognizers from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import compromiseDates from 'compromise-dates';
import { tagDocument } from '../dist/index.js';

const two = (number) => String(number).padStart(2, '0');

/** The components that chrono is certain of, as a TIMEX3 value. */
function chronoValue({ start }) {
  const certain = (part) => start.isCertain(part);
  const year = String(start.get('year')).padStart(4, '0');
  const day = certain('day') || certain('weekday');
  const date = day
    ? `${year}-${two(start.get('month'))}-${two(start.get('day'))}`
    : certain('month')
      ? `${year}-${two(start.get('month'))}`
      : year;
  return certain('hour') ? `${date}T${two(start.get('hour'))}:${two(start.get('minute'))}` : date;
}

const noon = (published) => new Date(`${published || '2000-01-01'}T12:00:00Z`);

/** A TIMEX string of Recognizers-Text as TIMEX3 writes it: a range gives its first day, references their names. */
const recognizersValue = ({ timex = '', value }) =>
  /^\(/.test(timex) ? timex.slice(1).split(',')[0] : timex.startsWith('XXXX') ? (value ?? timex) : timex;

const compromiseNlp = compromise.extend(compromiseDates);

/** Each tagger as a function of a document, giving {start, end, type, value} by offset. */
export const taggers = {
  dateline: ({ id, text, published }) => tagDocument({ id, text, published: published || undefined }).expressions,
  'chrono-node (casual)': ({ text, published }) =>
    chrono.parse(text, noon(published)).map((result) => ({
      start: result.index,
      end: result.index + result.text.length,
      type: result.start.isCertain('hour') ? 'TIME' : 'DATE',
      value: chronoValue(result),
    })),
  'compromise-dates': ({ text, published }) => {
    const doc = compromiseNlp(text);
    return doc
      .dates({ today: published || undefined, timezone: 'UTC' })
      .json({ offset: true })
      .flatMap(({ offset, dates }) => {
        const value = dates?.start?.slice(
          0,
          { month: 7, year: 4 }[dates?.duration?.years ? 'year' : dates?.duration?.months ? 'month' : ''] ?? 10,
        );
        return value ? [{ start: offset.start, end: offset.start + offset.length, type: 'DATE', value }] : [];
      });
  },
  'Recognizers-Text': ({ text, published }) =>
    recognizers
      .recognizeDateTime(text, 'en-us', undefined, noon(published))
      .map(({ start, end, typeName, resolution }) => ({
        start,
        end: end + 1,
        type: /duration/.test(typeName)
          ? 'DURATION'
          : /set/.test(typeName)
            ? 'SET'
            : /time$/.test(typeName)
              ? 'TIME'
              : 'DATE',
        value: recognizersValue(resolution?.values?.[0] ?? {}),
      })),
};
