import { monthOf } from '../read-words.js';
import type { Groups, Rule, RuleReading } from '../rule.js';
import { readMonth } from './read-month.js';

/** The first of two dates with the year of the second; "from December to February 2020" begins in the year before. */
function readStart({ last, ...groups }: Groups): RuleReading | null {
  const reading = readMonth(groups);
  const form = reading?.form;
  if (form?.kind === 'calendar' && form.month! > (monthOf(last ?? '') ?? 12)) {
    if (form.year !== undefined) form.year -= 1;
    else if (form.yearShift !== undefined) form.yearShift -= 1;
  }
  return reading;
}

/** The month that a season is over by. Winter is named for the year that it begins in. */
const SEASON_MONTHS: Readonly<Record<string, string>> = {
  spring: 'May',
  summer: 'August',
  autumn: 'November',
  fall: 'November',
  winter: 'December',
};

/** Days and months that share the month or the year of their neighbour. */
export const monthRangeRules: readonly Rule[] = [
  {
    id: 'month/range-start',
    meaning: 'The first of two months or days that share the year told after the second.',
    needs: ['month', 'year'],
    pattern:
      '(?<month>%month)(?: (?<day>%dayofmonth))?(?= ?(?:to|and|through|until|or|[-\\u2013]) ?(?:(?<last>%month) ?)?(?:%dayofmonth)?,? ?(?<year>%year))',
    read: readStart,
    examples: [
      {
        text: 'It was shut between May and June 2020.',
        published: '2021-11-08',
        expect: { May: '2020-05', 'June 2020': '2020-06' },
      },
      {
        text: 'It was shut from December to February 2020.',
        published: '2021-11-08',
        expect: { December: '2019-12', 'February 2020': '2020-02' },
      },
      {
        text: 'It was shut from June 3 to July 4, 2020.',
        published: '2021-11-08',
        expect: { 'June 3': '2020-06-03', 'July 4, 2020': '2020-07-04' },
      },
    ],
  },
  {
    id: 'month/range-to-season',
    meaning: 'A month up to a season whose year is told: from March until the fall of 2020.',
    needs: ['month', 'season', 'year'],
    pattern:
      '(?<month>%month)(?: (?<day>%dayofmonth))?(?= (?:to|until|till|through) (?:the )?(?:(?:early|late|mid|middle of|end of)~)?(?:the )?(?<season>%season)(?:,| of|) (?<year>%year)(?![\\d,.]?\\d))',
    read: ({ season, ...groups }) => readStart({ ...groups, last: SEASON_MONTHS[season!.toLowerCase()] }),
    examples: [
      {
        text: 'It was shut from March until the fall of 2020.',
        published: '2021-11-08',
        expect: { March: '2020-03', 'the fall of 2020': '2020-FA' },
      },
      {
        text: 'It was shut from November through the spring of 2019.',
        published: '2021-11-08',
        expect: { November: '2018-11', 'the spring of 2019': '2019-SP' },
      },
    ],
    counterexamples: ['It was shut in May. The spring of 2019 was dry.'],
  },
  {
    id: 'month/list',
    meaning: 'Months before others that share the year told after the last: January, February and March of 2019.',
    needs: ['month', 'year'],
    pattern:
      '(?<month>%month)(?=(?:, %month){0,4},? (?:to|and|or|until|through) (?:(?:early|late|mid)~)?(?<last>%month)(?:,| of)? (?<year>%year)(?![\\d,.]?\\d))',
    read: readStart,
    examples: [
      {
        text: 'Sales fell in July, August and September of 2019.',
        published: '2021-11-08',
        expect: { July: '2019-07', August: '2019-08', 'September of 2019': '2019-09' },
      },
      {
        text: 'It was shut in late July and early August 2019.',
        published: '2021-11-08',
        expect: { 'late July': '2019-07', 'early August 2019': '2019-08' },
      },
    ],
  },
  {
    id: 'month/list-of-year-beside',
    meaning: 'The same where the year is told from that of publication: July and August of last year.',
    needs: ['month', 'which'],
    pattern:
      '(?<month>%month)(?: (?<day>%dayofmonth))?(?=(?:, %month){0,4},? (?:to|and|or|until|through) (?:(?:early|late|mid)~)?(?<last>%month)(?: %dayofmonth)?,? (?:of )?(?<lastyear>last|this|next) year(?!\\w))',
    read: readStart,
    examples: [
      {
        text: 'Sales fell in July and August of last year.',
        published: '2021-11-08',
        expect: { July: '2020-07', 'August of last year': '2020-08' },
      },
      {
        text: 'It was shut from December to February this year.',
        published: '2021-11-08',
        expect: { December: '2020-12', 'February this year': '2021-02' },
      },
    ],
  },
  {
    id: 'month/british-range-start',
    meaning: 'The first of two days in British order that share the year told after the second.',
    needs: ['month', 'year'],
    pattern:
      '(?:the )?(?<day>%dayofmonth)(?: of)? (?<month>%month)(?= ?(?:to|and|until|till|through|or|[-\\u2013]) ?(?:the )?%dayofmonth(?: of)? (?<last>%month),? (?<year>%year))',
    notAfter: '[$€£¥#.,:/\\d-] ?',
    read: readStart,
    examples: [
      {
        text: 'It lasted from 1 July to 18 November 1916.',
        published: '2021-11-08',
        expect: { '1 July': '1916-07-01', '18 November 1916': '1916-11-18' },
      },
    ],
  },
  {
    id: 'month/day-range-start',
    meaning: 'The first of two days whose month is told after the second: "from 3 to 5 May".',
    needs: ['month', 'digit'],
    pattern:
      '(?:the )?(?<day>%dayofmonth)(?=(?:, (?:the )?%dayofmonth){0,4},? ?(?:to|and|until|till|through|or|[-\\u2013]) ?(?:the )?%dayofmonth(?: of)? (?<month>%month)(?:,? (?<year>%year))?)',
    notAfter: '(?:[$€£¥#.:/\\d-]|(?<!\\d(?:st|nd|rd|th)?),|%month|%month the|killed|about|some|over|than) ?',
    read: readMonth,
    examples: [
      {
        text: 'It was shut from 3 to 5 May 2020.',
        published: '2021-11-08',
        expect: { '3': '2020-05-03', '5 May 2020': '2020-05-05' },
      },
      {
        text: 'It was shut on the 3rd and 5th of October.',
        published: '2021-11-08',
        expect: { 'the 3rd': '2021-10-03', '5th of October': '2021-10-05' },
      },
      {
        text: 'It was shut on 3, 4 and 5 May.',
        published: '2021-11-08',
        expect: { '3': '2021-05-03', '4': '2021-05-04', '5 May': '2021-05-05' },
      },
    ],
    counterexamples: ['The raid killed 3 and 5 May protesters were held.'],
  },
  {
    id: 'month/night',
    meaning: 'A night by the two days that it lies between: the night of 21–22 September.',
    needs: ['month', 'digit', 'part'],
    pattern:
      '(?:the )?night of (?:the )?(?:(?<day>%dayofmonth)(?: (?<first>%month))? ?(?:to|and|or|[-\\u2013/]) ?(?:the )?%dayofmonth(?: of)? (?<last>%month)|(?<month>%month) (?<day2>%dayofmonth) ?(?:to|and|or|[-\\u2013/]) ?(?:%month )?%dayofmonth)(?:,? (?<year>%year))?(?!,?\\d)',
    read: ({ first, last, month, day, day2, year }) => {
      const reading = readStart({ month: first ?? last ?? month, last: last ?? month, day: day ?? day2, year });
      return reading && { ...reading, clock: 'TNI' };
    },
    examples: [
      {
        text: 'They attacked on the night of 21–22 September 1941, and on the night of 30 June/1 July 1942.',
        published: '2021-11-08',
        expect: {
          'the night of 21–22 September 1941': '1941-09-21TNI',
          'the night of 30 June/1 July 1942': '1942-06-30TNI',
        },
      },
      {
        text: 'They attacked on the night of November 3-4.',
        published: '2021-11-08',
        expect: { 'the night of November 3-4': '2021-11-03TNI' },
      },
    ],
  },
  {
    id: 'month/day-list-middle',
    meaning: 'A day between others of one month: "April 24, 25 and 26".',
    needs: ['month', 'digit'],
    pattern:
      '(?<=(?<month>%month) \\d{1,2}, )(?<day>%dayofmonth)(?=,? and (?:%dayofmonth)(?:,? (?<year>%year))?(?!,?\\d|:\\d|%| (?!(?:in|at|when|after|before|but|with|he|she|they|it|the)(?!\\w))[a-z]))',
    read: readMonth,
    examples: [
      {
        text: 'It was held on Nov. 4, 5 and 6, 2021.',
        published: '2021-11-08',
        expect: { 'Nov. 4': '2021-11-04', '5': '2021-11-05', '6, 2021': '2021-11-06' },
      },
    ],
    counterexamples: ['On Nov. 4, 5 and 6 men were held.'],
  },
  {
    id: 'month/day-list',
    meaning: 'The second of two days of one month: "April 24 and 25".',
    needs: ['month', 'digit'],
    pattern:
      '(?<=(?<month>%month) \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{1,2}(?:st|nd|rd|th)?){0,2}(?:,? and |, ?| to | ?[-–] ?))(?<day>%dayofmonth)(?:,? (?<year>%year))?(?!,?\\d|:\\d|%|\\.\\d|,? (?:and )?\\d)(?:(?<=[-–] ?\\d{1,2})|(?! (?!(?:in|at|when|after|before|but|with|he|she|they|it|the)(?!\\w))[a-z]))',
    read: readMonth,
    examples: [
      {
        text: 'It was held on Nov. 4 and 5.',
        published: '2021-11-08',
        expect: { 'Nov. 4': '2021-11-04', '5': '2021-11-05' },
      },
      {
        text: 'It was held on Nov. 4-5, 2019.',
        published: '2021-11-08',
        expect: { 'Nov. 4': '2019-11-04', '5, 2019': '2019-11-05' },
      },
      {
        text: 'Sept. 3-4 were wet, and so were Oct. 5, 6 and 7 in Basra.',
        published: '2021-11-08',
        expect: {
          'Sept. 3': '2021-09-03',
          '4': '2021-09-04',
          'Oct. 5': '2021-10-05',
          '6': '2021-10-06',
          '7': '2021-10-07',
        },
      },
    ],
    counterexamples: ['On Nov. 4 and 25 other days it rained.'],
  },
];
