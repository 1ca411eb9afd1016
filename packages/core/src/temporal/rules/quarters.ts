import type { CalendarForm } from '../form.js';
import { dayOfMonth, monthOf, ordinalOf, yearOfFigures } from '../read-words.js';
import type { Groups, Rule, RuleReading } from '../rule.js';
import { stepOf } from './which.js';

/** Days from a quarter's last to its middle. */
const HALF_QUARTER = 45;

function readQuarter({ ordinal, figure, unit, year, lastyear, lean }: Groups): RuleReading | null {
  const number = figure ? Number(figure) : ordinalOf(ordinal!);
  // "The last quarter" is the one just over; that of a year is its fourth.
  if (!number || (number < 0 && !/half/i.test(unit!) && !year && !lastyear && !lean)) return null;
  const form: CalendarForm = { kind: 'calendar' };
  if (/half|^h/i.test(unit!)) {
    if (number > 2) return null;
    form.half = number < 0 ? 2 : number;
  } else {
    if (number > 4) return null;
    form.quarter = number < 0 ? 4 : number;
  }
  if (year) form.year = Number(year);
  if (lastyear) form.yearShift = stepOf(lastyear);
  // "the third quarter of that year", "the first half of the following year"
  if (lean) form.lean = 'year';
  if (lean && stepOf(lean) !== 0) form.yearShift = stepOf(lean);
  return { form };
}

/** Words of a game that is played in halves or quarters. */
const MATCH =
  /\b(?:scor(?:ed?|ing|er)|goals?|(?<!\bto )match|games?|teams?|coach|teammates?|trail(?:ed|ing)|possession|corner|free kick|striker|midfielder|defender|quarterback|pointers?|tr(?:y|ies) |halftime|half-time|kick(?:ed|off|-off)|penalty|equali[sz]\w{2,3}|sent off|touchdowns?|rebounds|header|yard|whistle|substitut\w{1,3}|booked|conceded|woodwork|crossbar|the (?:post|bar)|one-two|winger|defence|pitch|referee|turnovers?|innings|stoppage|injury time|extra time|added time|levell?ed)\b/i;

/** What no game has: "the defence group's sales in the first half". */
const MONEY =
  /\b(?:profits?|sales|revenues?|earnings|GDP|growth|shipments|exports|imports|inflation|spending|orders)\b|[$€£]\d/;

/** What is reported by the quarter. */
const TRADE =
  /\b(?:yen|won|euros?|dollars|rupees|crore|lakh|million|billion|percent|per cent|profit|loss|sales|revenues?|earnings|growth|GDP|shipments|exports|imports|output)\b|%/i;

/** Quarters and halves of a year. */
export const quarterRules: readonly Rule[] = [
  {
    id: 'quarter/ordinal',
    meaning: 'A quarter or half by its number, of the year told or the one nearest before publication.',
    needs: ['quarter', 'ordinal'],
    pattern:
      "(?:(?:the |its )?(?:(?<lastyear>last|this|next) year['’]s )?(?:(?<fy>%year) |fiscal(?:~year)?(?: (?<fyear>%year))?(?:['’]s)?~)?(?<ordinal>first|second|third|fourth|last|final|latter|closing|opening|1st|2nd|3rd|4th)~(?:fiscal~)?(?<unit>quarter|half)(?:,?(?: of)?(?: fiscal)?(?: year)? (?<year>%year)|(?: of)? FY ?['’]?(?<short>%year|\\d\\d)| of (?<lean>that|the (?:same|following|previous|next|preceding)) year| (?:of )?(?:(?<lastyear2>last|this|next|the (?:current|coming|past))|the) year(?![’']s))?)",
    notBefore:
      ' (?:hour|hours|century|mile|dozen|million|of (?:the|his|her) |of (?:%month|last month|this month|next month))|(?:s|~(?:time|finals?))',
    read: (groups, { before, after }) => {
      const year = groups.year ?? groups.fy ?? groups.fyear ?? (groups.short && String(yearOfFigures(groups.short)));
      const lastyear = groups.lastyear ?? groups.lastyear2;
      // A half of a match, or a quarter of one, is of no year.
      const game = !year && !lastyear && !groups.lean && MATCH.test(`${before} ${after}`);
      return game && !MONEY.test(`${before} ${after}`) ? null : readQuarter({ ...groups, year, lastyear });
    },
    examples: [
      {
        text: 'Profit fell in the third quarter.',
        published: '2021-11-08',
        expect: { 'the third quarter': '2021-Q3' },
      },
      {
        text: 'Sales fell in the last quarter of 2019.',
        published: '2021-11-08',
        expect: { 'the last quarter of 2019': '2019-Q4' },
      },
      {
        text: 'Growth slowed in the final quarter of last year, and will in the first half of the current year.',
        published: '2021-03-08',
        expect: { 'the final quarter of last year': '2020-Q4', 'the first half of the current year': '2021-H1' },
      },
      { text: 'Fourth-quarter profit fell.', published: '2021-02-08', expect: { 'Fourth-quarter': '2020-Q4' } },
      {
        text: 'In the first half of 2019 it grew.',
        published: '2021-11-08',
        expect: { 'the first half of 2019': '2019-H1' },
      },
      {
        text: 'It lost in the 2020 second quarter.',
        published: '2021-11-08',
        expect: { 'the 2020 second quarter': '2020-Q2' },
      },
      {
        text: 'It expects a loss in the fourth quarter to match that of its rival.',
        published: '2021-11-08',
        expect: { 'the fourth quarter': '2021-Q4' },
      },
      {
        text: 'The bank was founded in 1994. It failed in the third quarter of that year.',
        published: '2021-11-08',
        expect: { 'the third quarter of that year': '1994-Q3' },
      },
      {
        text: 'Growth is put at 6% for the second quarter of FY24.',
        published: '2021-11-08',
        expect: { 'the second quarter of FY24': '2024-Q2' },
      },
      {
        text: 'The fair will be held in the second half of May.',
        published: '2021-03-08',
        expect: { 'the second half of May': '2021-05' },
      },
    ],
    counterexamples: ['They scored in the first half of the match.', 'He was sent off in the second half.'],
  },
  {
    id: 'quarter/months',
    meaning: 'A quarter or half of a year by its first and last months: the April-June quarter.',
    needs: ['quarter', 'month'],
    pattern:
      '(?:the )?(?<first>Jan(?:uary|\\.)?|Apr(?:il|\\.)?|July?|Oct(?:ober|\\.)?)(?:~to~|~through~| ?[-\\u2013/] ?)(?<last>Mar(?:ch|\\.)?|June?|Sept?(?:ember|\\.)?|Dec(?:ember|\\.)?) (?:quarter|period|half)(?:,?(?: of)? (?<year>%year)| (?:of )?(?<lastyear>last|this|next) year)?',
    read: ({ first, last, year, lastyear }) => {
      const [from, to] = [monthOf(first!), monthOf(last!)];
      const form: CalendarForm = { kind: 'calendar' };
      if (from && to === from + 2) form.quarter = to / 3;
      else if (from && to === from + 5) form.half = to / 6;
      else return null;
      if (year) form.year = Number(year);
      if (lastyear) form.yearShift = stepOf(lastyear);
      return { form };
    },
    examples: [
      {
        text: 'Growth slowed to 0.2% in the April-June quarter.',
        published: '2021-11-08',
        expect: { 'the April-June quarter': '2021-Q2' },
      },
      {
        text: 'Exports fell in the January to June period of 2019.',
        published: '2021-11-08',
        expect: { 'the January to June period of 2019': '2019-H1' },
      },
    ],
    counterexamples: ['Exports fell in the January to December period.'],
  },
  {
    id: 'quarter/month-span',
    meaning: 'A quarter by its first and last months alone, in figures of trade: 4 million in July-September.',
    needs: ['month'],
    pattern:
      '(?<first>Jan(?:uary|\\.)?|Apr(?:il|\\.)?|July?|Oct(?:ober|\\.)?) ?[-\\u2013] ?(?<last>Mar(?:ch|\\.)?|June?|Sept?(?:ember|\\.)?|Dec(?:ember|\\.)?)(?! ?\\d{1,2}(?!\\d)|[-\\u2013])(?:,?(?: of)? (?<year>%year)| (?:of )?(?<lastyear>last|this|next) year)?',
    read: ({ first, last, year, lastyear }, { before }) => {
      if (!TRADE.test(before)) return null;
      const [from, to] = [monthOf(first!), monthOf(last!)];
      if (!from || to !== from + 2) return null;
      const form: CalendarForm = { kind: 'calendar', quarter: to / 3 };
      if (year) form.year = Number(year);
      if (lastyear) form.yearShift = stepOf(lastyear);
      return { form };
    },
    examples: [
      {
        text: 'It lost 48 billion yen in July-September.',
        published: '2021-11-08',
        expect: { 'July-September': '2021-Q3' },
      },
      {
        text: 'It sold 4 million cars in October-December 2019.',
        published: '2021-11-08',
        expect: { 'October-December 2019': '2019-Q4' },
      },
    ],
    counterexamples: ['The museum is open July-September.', 'It rains from April-June in the hills.'],
  },
  {
    id: 'quarter/letter',
    meaning: 'A quarter or half as a letter and figure: Q3, H1 2020.',
    needs: ['era'],
    pattern:
      "(?:(?<unit>[QH])(?<figure>[1-4])|(?<figure2>[1-4])(?<unit2>[QH]))(?:,?(?:~| of )(?:(?<year>%year)|FY ?['’]?(?<fiscal>%year|\\d\\d)))?(?![/\\d-])",
    // A virus, a visa, a race: H1N1, "the H1 gene", H1-B, "the Q1 session".
    notBefore: ',\\d|[A-Z]| (?:N\\d|genes?|proteins?|virus|strain|subtype|flu|visas?|session|club)(?!\\w)',
    read: ({ unit, figure, unit2, figure2, year, fiscal }) =>
      readQuarter({
        unit: unit ?? unit2,
        figure: figure ?? figure2,
        year: fiscal ? String(yearOfFigures(fiscal)) : year,
      }),
    examples: [
      { text: 'Profit fell in Q3 2020.', published: '2021-11-08', expect: { 'Q3 2020': '2020-Q3' } },
      { text: 'Profit fell in Q2 FY20.', published: '2021-11-08', expect: { 'Q2 FY20': '2020-Q2' } },
    ],
    counterexamples: ['The H1 gene of the H1 N1 strain was found, and 40 H1-B visas.'],
  },
  {
    id: 'quarter/ended',
    meaning: 'A quarter by its last day or month: the one that most of it lies in.',
    needs: ['quarter', 'ended', 'month'],
    pattern:
      '(?:the |its )?(?:(?:fiscal|latest|most recent) )?quarter(?= (?:that |which )?(?:ended|ending|ends) (?:on |in )?(?:(?<day>%dayofmonth) )?(?<month>%month)(?: (?<day2>%dayofmonth)(?!\\d))?(?:,? (?<year>%year))?)',
    read: ({ month, day, day2, year }) => {
      const of: CalendarForm = { kind: 'calendar', month: monthOf(month!) };
      if (!of.month) return null;
      if (day ?? day2) of.day = dayOfMonth((day ?? day2)!);
      if (year) of.year = Number(year);
      return { form: { kind: 'offset', unit: 'day', count: -HALF_QUARTER, grain: 'quarter', of } };
    },
    examples: [
      {
        text: 'It earned $3 million in the quarter ended Sept. 30.',
        published: '2021-11-08',
        expect: { 'the quarter': '2021-Q3', 'Sept. 30': '2021-09-30' },
      },
      {
        text: 'It lost money in the quarter that ended 31 July 2019.',
        published: '2021-11-08',
        expect: { 'the quarter': '2019-Q2', '31 July 2019': '2019-07-31' },
      },
    ],
    counterexamples: ['The quarter ended badly in May.'],
  },
  {
    id: 'quarter/like',
    meaning: "The like period of another year: last year's quarter, the same period last year, the 1988 quarter.",
    needs: ['quarter'],
    pattern:
      "(?:(?:last|the previous|the prior) year['’]s (?:quarter|period)|the (?:(?:corresponding|same|comparable|like|year~earlier|year~ago) )?(?:quarter|period|half|months?) (?:(?:of |in )?(?:last|the previous|the prior) year|a year (?:ago|earlier|before))|the (?<year>%year) (?:quarter|period)|the (?:corresponding|same|comparable|like) (?:quarter|period|half|months) (?:of|in) (?<other>%year))",
    read: ({ year, other }) =>
      (year ?? other)
        ? { form: { kind: 'like', year: Number(year ?? other) } }
        : { form: { kind: 'shift', unit: 'year', count: -1, from: 'mention', counted: true } },
    examples: [
      {
        text: 'Sales rose in the third quarter. They had fallen in the same period last year.',
        published: '2021-11-08',
        expect: { 'the same period last year': '2020-Q3' },
      },
      {
        text: 'Sales rose in the third quarter. They fell in the 2019 period.',
        published: '2021-11-08',
        expect: { 'the 2019 period': '2019-Q3' },
      },
      {
        text: 'It carried 5 million in the first quarter, up from 2 million in the same period of 2019.',
        published: '2021-11-08',
        expect: { 'the same period of 2019': '2019-Q1' },
      },
    ],
  },
];
