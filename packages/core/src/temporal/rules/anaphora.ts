import { DAY_PART_WORDS } from '../../lexicon/index.js';
import { durationValue, unitOf } from '../read-words.js';
import type { Rule } from '../rule.js';
import { stepOf } from './which.js';

/** Units of which "over the next" gives the length, as "over the past" does. */
const LENGTHS: Readonly<Record<string, string>> = { month: 'P1M', quarter: 'P3M', decade: 'P10Y' };

const SPENT = /\b(?:spen[dt]|spending|spends|lasted|took)\s+$/i;

/** Times that point at the one last spoken of. */
export const anaphoraRules: readonly Rule[] = [
  {
    id: 'anaphora/that',
    meaning: 'That or the same unit: the one that was last spoken of.',
    needs: ['unit', 'that'],
    pattern:
      '(?:that(?: same| very)?|(?:on )?the same) (?<unit>day|week|weekend|month|quarter|year|decade|century)(?!~(?:long|old))',
    read: ({ unit }) => ({ form: { kind: 'shift', unit: unitOf(unit!)!, count: 0, from: 'mention' } }),
    examples: [
      {
        text: 'He was born in June 1980 in Basra. That year his father left.',
        published: '2021-11-08',
        expect: { 'That year': '1980' },
      },
      {
        text: 'He was shot in June 2012. That day he had left early.',
        published: '2021-11-08',
        expect: { 'That day': '2012-06-XX' },
      },
    ],
  },
  {
    id: 'anaphora/like-month',
    meaning: 'The like month of another year: the same month last year, the same month of 2018.',
    needs: ['unit', 'that'],
    pattern:
      'the same month (?:(?:of |in )?(?:last|the previous|the prior) year|(?:of |in )(?<year>%year)|a year (?:ago|earlier|before))',
    read: ({ year }) =>
      year
        ? { form: { kind: 'like', year: Number(year), unit: 'month' } }
        : { form: { kind: 'shift', unit: 'year', count: -1, from: 'mention', counted: true } },
    examples: [
      {
        text: 'Sales rose 4% in May from the same month last year, and 9% from the same month of 2017.',
        published: '2019-06-13',
        expect: { 'the same month last year': '2018-05', 'the same month of 2017': '2017-05' },
      },
    ],
  },
  {
    id: 'anaphora/quarter',
    meaning: 'In company news the latest quarter or period is the one that was last spoken of.',
    needs: ['quarter', 'latest'],
    pattern: '(?:the |its )?(?:(?:latest|most recent|just~ended) )(?<unit>quarter|period|half)|the (?<plain>quarter)',
    notBefore: '~(?:million|century|mile|ended|ending|finals?)',
    read: ({ unit }) => ({
      form: { kind: 'shift', unit: /half/i.test(unit ?? '') ? 'season' : 'quarter', count: 0, from: 'mention' },
    }),
    examples: [
      {
        text: 'Profit fell in the third quarter. Sales in the latest period rose.',
        published: '2021-11-08',
        expect: { 'the latest period': '2021-Q3' },
      },
    ],
  },
  {
    id: 'anaphora/ended',
    meaning: 'A period that is told by its last or first day is a length of time.',
    needs: ['unit', 'ended'],
    pattern:
      '(?:the |its )?(?:fiscal |financial |full )?(?:(?<unit>year|quarter|month|week)|(?<ordinal>(?:first|second|third|fourth)~(?:quarter|half)))(?= (?:that |which )?(?:ended|ending|ends|to|through|beginning|starting|begins|began) (?:last |on |in )?(?:(?:%dayofmonth )?%month|%weekday|tomorrow|today|yesterday))',
    notAfter: 'half~',
    read: ({ unit }) =>
      unit
        ? {
            form: {
              kind: 'duration',
              value: { year: 'P1Y', quarter: 'P1Q', month: 'P1M', week: 'P1W' }[unit.toLowerCase()]!,
            },
          }
        : null,
    examples: [
      {
        text: 'It earned $3 million in the year ended March 31.',
        published: '2021-11-08',
        expect: { 'the year': 'P1Y', 'March 31': '2021-03-31' },
      },
      {
        text: 'It earned $3 million in the year to 31 March.',
        published: '2021-11-08',
        expect: { 'the year': 'P1Y', '31 March': '2021-03-31' },
      },
    ],
    counterexamples: ['Profits for the half year to June fell.'],
  },
  {
    id: 'anaphora/next',
    meaning: 'The unit after or before the one that was last spoken of.',
    needs: ['unit', 'following'],
    pattern:
      'the (?:very )?(?<which>following|next|previous|preceding|ensuing|subsequent|prior) (?<unit>day|week|weekend|month|quarter|year|decade)',
    read: ({ which, unit }, { before }) => {
      // "He spent the next month in bed": a length.
      if (SPENT.test(before) && stepOf(which!) > 0 && !/^day$/i.test(unit!))
        return { form: { kind: 'duration', value: durationValue(1, unitOf(unit!)!) } };
      // "Over the next year" begins now, whatever was spoken of.
      const ahead = /^next$/i.test(which!) && /\b(?:over|within|during|for|into|in)\s+$/i.test(before);
      const length = ahead ? LENGTHS[unit!.toLowerCase()] : undefined;
      if (length) return { form: { kind: 'duration', value: length, side: 'next' } };
      const from = ahead ? 'publication' : 'mention';
      return { form: { kind: 'shift', unit: unitOf(unit!)!, count: stepOf(which!), from } };
    },
    examples: [
      {
        text: 'It was founded in 1980. It is to grow over the next year.',
        published: '2021-11-08',
        expect: { 'the next year': '2022' },
      },
      {
        text: 'Rents are to double over the next decade.',
        published: '2021-11-08',
        expect: { 'the next decade': 'P10Y' },
      },
      {
        text: 'He fled in June 1980, and spent the next month in bed.',
        published: '2021-11-08',
        expect: { 'the next month': 'P1M' },
      },
      {
        text: 'He was born in June 1980. The following month they fled.',
        published: '2021-11-08',
        expect: { 'The following month': '1980-07' },
      },
      {
        text: 'He was shot on 3 May 2012. The very next day he spoke.',
        published: '2021-11-08',
        expect: { 'The very next day': '2012-05-04' },
      },
    ],
  },
  {
    id: 'anaphora/before-that',
    meaning: 'The unit before or after the one that was last spoken of: the quarter before that.',
    needs: ['unit', 'after', 'that'],
    pattern:
      'the (?<unit>day|week|weekend|month|quarter|year|decade) (?<how>before|after) (?:that|this)(?=[.,;:)]|\\s{0,2}$| (?:and|but|when|it|he|she|they)(?!\\w))',
    read: ({ unit, how }) => ({
      form: { kind: 'shift', unit: unitOf(unit!)!, count: /before/i.test(how!) ? -1 : 1, from: 'mention' },
    }),
    examples: [
      {
        text: 'Sales rose last quarter, and fell in the quarter before that.',
        published: '2021-11-08',
        expect: { 'last quarter': '2021-Q3', 'the quarter before that': '2021-Q2' },
      },
    ],
    counterexamples: ['He fled the day before that vote was held.'],
  },
  {
    id: 'anaphora/part',
    meaning: 'A part of the day last spoken of, or of the day beside it: that night, the next morning.',
    needs: ['part', 'latest'],
    pattern:
      '(?:(?:later |early |earlier )?(?:that(?: same)?|the same)|the (?<which>following|next|previous)) (?<part>morning|afternoon|evening|night)|(?<!\\b(?:is|be|about|of|for) )the (?:(?<eve>night|evening) before|(?<morrow>morning) after)(?=[.,;:]|\\s{0,2}$)',
    read: ({ which, part, eve, morrow }) => ({
      form: {
        kind: 'shift',
        unit: 'day',
        count: which ? stepOf(which) : eve ? -1 : morrow ? 1 : 0,
        from: 'mention',
      },
      clock: DAY_PART_WORDS[(part ?? eve ?? morrow)!.toLowerCase()],
    }),
    examples: [
      {
        text: 'He was shot on 3 May 2012. That night two died; the next morning a third did.',
        published: '2021-11-08',
        expect: { 'That night': '2012-05-03TNI', 'the next morning': '2012-05-04TMO' },
      },
    ],
  },
];
