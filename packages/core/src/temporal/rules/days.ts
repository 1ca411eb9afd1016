import type { ShiftForm } from '../form.js';
import { dayOfMonth, isoWeekdayOf, ordinalOf } from '../read-words.js';
import type { Rule } from '../rule.js';
import { GOES_ON, isDayByNumber } from './day-by-number.js';
import { isDayName } from './day-names.js';
import { readMonth } from './read-month.js';
import { stepOf } from './which.js';

/** A day of a month by its figures or, from the tenth on, by words: what is first or second is seldom a day. */
const NUMBERED =
  '(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)|(?:ten|eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie)th|twelfth|twenty~(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty~first';

/** Days of a month in words, or without their month. */
export const dayRules: readonly Rule[] = [
  {
    id: 'day/week-of',
    meaning: 'The week that a day lies in: the week of May 3, the week beginning 3 May.',
    needs: ['month', 'unit'],
    pattern:
      'the week (?:of|beginning|starting|ending|ended|commencing) (?:on )?(?:%weekday,? )?(?:(?<month>%month) (?<day>%dayofmonth)(?:,? (?<year>%year))?|(?<day2>%dayofmonth) (?<month2>%month)(?: (?<year2>%year))?)',
    read: ({ month, day, year, month2, day2, year2 }) => {
      const whole = readMonth({ month: month ?? month2, day: day ?? day2, year: year ?? year2 });
      return whole && { form: { kind: 'ordinal', count: 0, unit: 'week', of: whole.form } };
    },
    examples: [
      {
        text: 'Talks began in the week of May 3, 2021.',
        published: '2021-11-08',
        expect: { 'the week of May 3, 2021': '2021-W18' },
      },
    ],
    counterexamples: ['It was the week of the flood.'],
  },
  {
    id: 'day/of-which',
    meaning: 'A day of the last, this or next month: the 26th of last month.',
    needs: ['unit', 'which', 'ordinal'],
    pattern: '(?:the )?(?<day>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)) (?:of )?(?<which>last|this|next) month',
    read: ({ day, which }) => {
      const of: ShiftForm = { kind: 'shift', unit: 'month', count: stepOf(which!), from: 'publication' };
      return { form: { kind: 'ordinal', count: dayOfMonth(day!), unit: 'day', of } };
    },
    examples: [
      {
        text: 'It opened on the 26th of last month.',
        published: '2021-11-08',
        expect: { 'the 26th of last month': '2021-10-26' },
      },
    ],
  },
  {
    id: 'day/words',
    meaning: 'A day of a month by its number in words: the first of April, the twenty-fifth of May.',
    needs: ['month', 'ordinal'],
    pattern:
      '(?:(?<weekday>%weekday),? )?(?<the>the )(?<day>%ordinal)(?: day)? of (?<month>%month)(?:,? (?<year>%year))?',
    notBefore: "['’]s",
    read: (groups, beside) => (isDayName(groups, beside) ? null : readMonth(groups)),
    examples: [
      {
        text: 'It opened on the first of April.',
        published: '2021-11-08',
        expect: { 'the first of April': '2021-04-01' },
      },
      {
        text: 'It opened on a Thursday, the first of April.',
        published: '2021-11-08',
        expect: { 'Thursday, the first of April': '2021-04-01' },
      },
    ],
    counterexamples: ["It was the second of May's storms.", 'They met near the 9th of April bridge.'],
  },
  {
    id: 'day/words-after',
    meaning: 'A day of a month by its number in words, as one says it: January twentieth.',
    needs: ['month', 'ordinal'],
    pattern:
      '(?:(?:(?:this|last|next)(?: coming| past)? )?%weekday,? )?(?<month>%month) (?:the )?(?<day>%ordinal)(?:,? (?<year>%year))?',
    notBefore: '~[a-z]{3}',
    read: readMonth,
    examples: [
      {
        text: 'He was sworn in on January twentieth.',
        published: '2021-11-08',
        expect: { 'January twentieth': '2021-01-20' },
      },
      {
        text: 'They vote this coming Sunday, November fourteenth.',
        published: '2021-11-08',
        expect: { 'this coming Sunday, November fourteenth': '2021-11-14' },
      },
    ],
    counterexamples: ['In March third graders stayed at home.'],
  },
  {
    id: 'day/weekday-number',
    meaning: 'A weekday with the day of its month: the nearest such day to the one told last.',
    needs: ['weekday', 'ordinal'],
    pattern: `(?<weekday>%weekday),? the (?<day>${NUMBERED})`,
    notBefore: `~(?!(?:${GOES_ON})\\b)\\w|-`,
    read: ({ weekday, day }) => {
      const iso = isoWeekdayOf(weekday!);
      return iso ? { form: { kind: 'calendar', weekday: iso, day: ordinalOf(day!) } } : null;
    },
    examples: [
      {
        text: 'The school closed on March 3. On Tuesday the 9th it was sold.',
        published: '2021-11-08',
        expect: { 'March 3': '2021-03-03', 'Tuesday the 9th': '2021-03-09' },
      },
      {
        text: 'The fair opened on Friday, the 29th, with a song.',
        published: '2021-11-08',
        expect: { 'Friday, the 29th': '2021-10-29' },
      },
    ],
    counterexamples: ['The 15th floor burned.'],
  },
  {
    id: 'day/number',
    meaning:
      'A day without its month is of the month last spoken of ("opened on May 3 and closed on the 15th"), else the nearest to publication that the verb allows.',
    needs: ['nth'],
    pattern: `the (?<=\\b(?:on|until|till|by|since|(?:morning|afternoon|evening|night) of) the )(?<day>${NUMBERED})`,
    read: ({ day }, beside) =>
      isDayByNumber(beside) ? { form: { kind: 'calendar', day: ordinalOf(day!), lean: 'that' } } : null,
    examples: [
      {
        text: 'The fair opened on May 3. It closed on the 15th.',
        published: '2021-11-08',
        expect: { 'the 15th': '2021-05-15' },
      },
      {
        text: 'The thieves came on the morning of the 14th.',
        published: '2021-11-08',
        expect: { 'the morning of the 14th': '2021-10-14TMO' },
      },
      {
        text: 'The fair will open on the 14th.',
        published: '2021-11-08',
        expect: { 'the 14th': '2021-11-14' },
      },
      {
        text: 'The fare went up on the fourteenth.',
        published: '2021-11-20',
        expect: { 'the fourteenth': '2021-11-14' },
      },
      {
        text: 'The mill shut on May 3. On the 14th Roe resigned, and on the 19th Mr. Doe was sworn in.',
        published: '2021-11-08',
        expect: { 'May 3': '2021-05-03', 'the 14th': '2021-05-14', 'the 19th': '2021-05-19' },
      },
    ],
    counterexamples: [
      'On the 5th Avenue bus he slept, and on the 14th Amendment she was silent.',
      'They were led by the 7th Fleet and met on the 12th Street bridge.',
      'She came in on the twentieth lap.',
      'The lift stopped on the 15th floor.',
      'She made a birdie on the 15th.',
    ],
  },
];
