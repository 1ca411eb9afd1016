import type { Beside, Groups, Rule, RuleReading } from '../rule.js';
import { isDayName } from './day-names.js';
import { isMonthOfName } from './month-of-name.js';
import { readMonth } from './read-month.js';

/** "usually held in August", "normally falls on 3 May", "every year on 8 July": of no year. */
const HABIT =
  /\b(?:(?:usually|normally|typically|traditionally|generally)\s+(?:[a-z]+\s+){0,3}(?:in|on|from|between|by)|(?:every|each)\s+year\s+(?:in|on))\s+(?:the\s+)?$/;

/** "in June 09" is a month of 2009: a day stands after "on", and without the nought. */
const isShortYear = ({ day }: Groups, { before }: Beside): boolean =>
  /^0\d$/.test(day ?? '') && /\bin\s+$/i.test(before);

/** {@link readMonth} for a month or day of the month without a year, which may be one that comes again and again. */
function readYearless(groups: Groups, beside: Beside): RuleReading | null {
  if (isDayName(groups, beside)) return null;
  const reading = readMonth(isShortYear(groups, beside) ? { month: groups.month, year: `20${groups.day}` } : groups);
  const form = reading?.form;
  const bare =
    form?.kind === 'calendar' && form.year === undefined && form.yearShift === undefined && !form.which && !form.lean;
  return bare && HABIT.test(beside.before) ? { form: { ...form, any: true } } : reading;
}

/** Months, with or without a day and a year. */
export const monthRules: readonly Rule[] = [
  {
    id: 'month/month-day-year',
    meaning: 'A full date in American order, the year after a comma or none.',
    needs: ['month', 'digit'],
    pattern: '(?:%weekday,? (?:the )?)?(?<month>%month) (?<day>%dayofmonth),? ?(?<year>%year)',
    read: readMonth,
    examples: [
      { text: 'It opened on March 4, 2019.', published: '2021-11-08', expect: { 'March 4, 2019': '2019-03-04' } },
      {
        text: 'Born on Monday, Jan. 7, 1991 in Basra.',
        published: '2021-11-08',
        expect: { 'Monday, Jan. 7, 1991': '1991-01-07' },
      },
    ],
  },
  {
    id: 'month/day-month-year',
    meaning: 'A full or yearless date in British order, with "of" or none.',
    needs: ['month', 'digit'],
    pattern:
      '(?:(?<weekday>%weekday),? (?:the )?)?(?<the>the )?(?<day>%dayofmonth)(?: day)?(?: of)?~(?<month>%month)(?:,?~(?<year>%year)|,? (?:of )?(?:(?<lastyear>last|this|next)|(?<thatyear>that|the same|the (?:following|next|previous))) year)?',
    // "18.10 March reaches the square": an hour on a live page.
    notAfter: '\\d{1,2}[.:]',
    read: readYearless,
    examples: [
      { text: 'It opened on 4 March 2019.', published: '2021-11-08', expect: { '4 March 2019': '2019-03-04' } },
      {
        text: 'On the 5th of November he left.',
        published: '2021-11-08',
        expect: { 'the 5th of November': '2021-11-05' },
      },
      { text: 'On 4 March Tower Bridge reopened.', published: '2021-03-08', expect: { '4 March': '2021-03-04' } },
    ],
    counterexamples: [
      '18.10 March reaches the square.',
      'Some 31 marchers were held.',
      'They met on the 9th of April bridge, near the 2 June Stadium.',
    ],
  },
  {
    id: 'month/month-day',
    meaning: 'A month and day without a year lie in the year that brings them nearest to publication.',
    needs: ['month', 'digit'],
    pattern:
      '(?:(?<weekday>%weekday),? (?:the )?)?(?:(?<which>last|this|next) )?(?<month>%month)(?: |(?<=\\.))(?:the )?(?<day>%dayofmonth)(?!,?\\d|:\\d|%|\\.\\d)(?: (?:of )?(?:(?<lastyear>last|this|next)|(?<thatyear>that|the same|the (?:following|next|previous))) year|(?=, an? (?<named>%weekday))|)',
    read: ({ named, ...groups }, beside) => readYearless({ ...groups, weekday: groups.weekday ?? named }, beside),
    examples: [
      {
        text: 'He was last seen on Aug. 3, a Thursday.',
        published: '2008-03-06',
        expect: { 'Aug. 3': '2006-08-03', Thursday: '2006-08-03' },
      },
      {
        text: 'It was settled by Tuesday, Nov. 17.',
        published: '2021-11-08',
        expect: { 'Tuesday, Nov. 17': '2020-11-17' },
      },
      { text: 'It opened on Nov. 5.', published: '2021-11-08', expect: { 'Nov. 5': '2021-11-05' } },
      { text: 'It opened on Dec. 30.', published: '2021-01-08', expect: { 'Dec. 30': '2020-12-30' } },
      {
        text: 'It closed in 2015. On May 4 of that year it burned.',
        published: '2021-11-08',
        expect: { 'May 4 of that year': '2015-05-04' },
      },
      { text: 'It was banned in June 09.', published: '2011-11-08', expect: { 'June 09': '2009-06' } },
    ],
    counterexamples: [
      'The team lost on Nov 45 of the game.',
      'They march 12 miles a day.',
      'He joined the April 9 Student Movement, not the June 2 coalition.',
    ],
  },
  {
    id: 'month/month-year',
    meaning: 'A month of a year that is told, in figures or as last, this or next year.',
    needs: ['month'],
    pattern:
      "(?<month>%month)(?:(?:,| of)? (?<ago>two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9]\\d) years ago|(?:,| of)? (?<year>%year|%yearwords|['’‘]\\d\\d(?!s))|,? (?:of )?(?:(?<lastyear>last|this|next)|(?<thatyear>the (?:previous|following|next))) year)",
    read: readMonth,
    examples: [
      { text: "They vote in November of '04.", published: '2003-11-08', expect: { "November of '04": '2004-11' } },
      { text: 'He was shot in March 2019.', published: '2021-11-08', expect: { 'March 2019': '2019-03' } },
      {
        text: 'He was shot in March two years ago.',
        published: '2021-11-08',
        expect: { 'March two years ago': '2019-03' },
      },
      { text: 'He was shot in March last year.', published: '2021-11-08', expect: { 'March last year': '2020-03' } },
      {
        text: 'She was elected in 1952 and sworn in in June the following year.',
        published: '2021-11-08',
        expect: { 'June the following year': '1953-06' },
      },
      {
        text: 'Voting in October this year fell.',
        published: '2021-11-08',
        expect: { 'October this year': '2021-10' },
      },
    ],
  },
  {
    id: 'month/heading',
    meaning: 'A year and its month at the head of an entry: "2005, April".',
    needs: ['month', 'year'],
    pattern: '(?<year>%year),? (?<month>%month)',
    read: (groups, { before, after }) =>
      /^\W*$/.test(before) && /^\s*(?:$|[:*\u2013\u2014-])/.test(after) ? readMonth(groups) : null,
    examples: [
      { text: '2005, April: The bridge opens.', published: '2021-11-08', expect: { '2005, April': '2005-04' } },
    ],
    counterexamples: ['In 2005, April was wet.'],
  },
  {
    id: 'month/name',
    meaning: 'A month in the name of something keeps the year that the name ends with.',
    needs: ['month', 'year'],
    pattern:
      '(?<month>%month)(?= (?:(?:\\w{1,20} ){1,3}of|(?<part>day|morning|afternoon|evening|night|weekend) in) (?<year>%year))',
    read: ({ part, ...groups }, { after }) => (part || /^\s+\p{Lu}/u.test(after) ? readMonth(groups) : null),
    examples: [
      {
        text: 'It became known as the March Uprising of 2011.',
        published: '2021-11-08',
        expect: { March: '2011-03', '2011': '2011' },
      },
      {
        text: 'They met on an April day in 1998.',
        published: '2021-11-08',
        expect: { April: '1998-04', '1998': '1998' },
      },
    ],
    counterexamples: ['They marched of old.'],
  },
  {
    id: 'month/plain',
    meaning: 'A bare month is the last one up to publication, or the next one where a future cue says so.',
    needs: ['month'],
    pattern:
      "(?:(?<which>last|past|this|next|this past|this coming) |(?<lean>(?<!\\b(?:said|says|say|saying|adding|added|noted|believes?|believed|thinks?|thought|hopes?|hoped|expects?|expected|fears?|feared|announced|reported|showed|shows|so|such|now) )that|(?:the )?(?:following|previous|preceding|next)) )?(?<month>%month)(?:,? (?:of )?(?<thatyear>that|the same) year(?!['’]s))?",
    read: (groups, beside) => {
      const bare = groups.month!.toLowerCase();
      if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(bare)) return null;
      // "59.9% APR"
      if (/\d%\s+$|\bIdes\s+of\s+$/.test(beside.before)) return null;
      return isMonthOfName(bare, groups, beside) ? null : readYearless(groups, beside);
    },
    examples: [
      {
        text: 'He fled in May 2015; by November that year he was back.',
        published: '2021-11-08',
        expect: { 'May 2015': '2015-05', 'November that year': '2015-11' },
      },
      { text: 'He said that October had been dry.', published: '2021-11-08', expect: { October: '2021-10' } },
      { text: 'June was the wettest month of all.', published: '2021-11-08', expect: { June: '2021-06' } },
      { text: 'Sales fell in September.', published: '2021-11-08', expect: { September: '2021-09' } },
      { text: 'She will retire in March.', published: '2021-11-08', expect: { March: '2022-03' } },
      {
        text: 'He will go in September. That is, in September at the latest.',
        published: '2021-02-08',
        expect: { September: '2021-09' },
      },
      { text: 'A blow to the December vote.', published: '2021-11-08', expect: { December: '2021-12' } },
      { text: 'A blow to the vote in December.', published: '2021-11-08', expect: { December: '2021-12' } },
      {
        text: 'It tried to expand, under a June accord.',
        published: '2021-11-08',
        expect: { June: '2021-06' },
      },
      { text: 'He was dismissed this December.', published: '2021-01-08', expect: { 'this December': '2020-12' } },
      { text: 'Last May he ordered the raid.', published: '2021-11-08', expect: { 'Last May': '2021-05' } },
      {
        text: 'The offer of November 2018 was refused. The following February he sold.',
        published: '2021-11-08',
        expect: { 'The following February': '2019-02' },
      },
      {
        text: 'The race is usually held in August, and the fair every year on 8 July.',
        published: '2021-11-08',
        expect: { August: 'XXXX-08', '8 July': 'XXXX-07-08' },
      },
      {
        text: 'It was burnt on 3 November 2018. On 9 December 2018 it fell. In February it was sold.',
        published: '2021-11-08',
        expect: { February: '2019-02' },
      },
      {
        text: 'The court met on March 3, 2018. In July it ruled.',
        published: '2021-11-08',
        expect: { July: '2018-07' },
      },
    ],
    counterexamples: [
      'They may march again.',
      'May they rest in peace.',
      'The troops began to march.',
      'Jan Novak was elected.',
      'Theresa May told reporters.',
      'April Hale was found dead.',
      'They asked Mr. March to stay.',
      'They joined the annual March for Peace, or the March on Rome.',
      'June Hale sang it first.',
      'HALE: May I ask you to sit? May be he will.',
      'They called it the March of Mothers, after the Long March.',
    ],
  },
];
