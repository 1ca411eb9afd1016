import { numberOf, unitOf } from '../read-words.js';
import type { Groups, Rule, RuleReading } from '../rule.js';

/** So many units ago a year is still told. */
const OLDEST = 100_000;

function distance({ number, vague, unit, how, half }: Groups): RuleReading | null {
  const kind = unitOf(unit!);
  if (!kind) return null;
  const size = vague ? null : number ? numberOf(number) : 1;
  if (size === undefined) return null;
  // "65 million years ago" has no year.
  const count = size === null || size > OLDEST ? null : size + (half ? 0.5 : 0);
  const word = how!.toLowerCase().replace(/\s+/g, ' ');
  const sign = /ago|earlier|before|previously|prior|back/.test(word) ? -1 : 1;
  const from = /ago|back|from now|from today/.test(word) ? 'publication' : 'mention';
  return {
    form: {
      kind: 'shift',
      unit: kind,
      count: count === null ? null : sign * count,
      side: sign < 0 ? 'past' : 'next',
      from,
      counted: true,
    },
  };
}

/** So many units ago, from now, earlier or later. */
export const distanceRules: readonly Rule[] = [
  {
    id: 'distance/ago',
    meaning: 'So many units before publication.',
    needs: ['ago', 'unit'],
    pattern:
      '(?:(?<vague>%vague) |(?<number>%number|an?)(?<range>~(?:to|or)~%number)?~)(?<unit>%units)(?<half> and a half)?(?:(?<or> or two)| or (?:so|more))?~(?<how>ago|back(?=[.,;]|\\s{0,2}$))',
    read: (groups) => {
      const reading = distance(groups);
      return reading && (groups.range || groups.or) ? { ...reading, mod: 'APPROX' } : reading;
    },
    examples: [
      { text: 'He left three years ago.', published: '2021-11-08', expect: { 'three years ago': '2018' } },
      { text: 'He left two months ago.', published: '2021-11-08', expect: { 'two months ago': '2021-09' } },
      { text: 'He left a week ago.', published: '2021-11-08', expect: { 'a week ago': '2021-W44' } },
      {
        text: 'He left a year and a half ago.',
        published: '2021-11-08',
        expect: { 'a year and a half ago': '2020-05' },
      },
      { text: 'He left half a century ago.', published: '2021-11-08', expect: { 'half a century ago': '1971' } },
      {
        text: 'They died out 65 million years ago.',
        published: '2021-11-08',
        expect: { '65 million years ago': 'PAST_REF' },
      },
      { text: 'He left 10 days ago.', published: '2021-11-08', expect: { '10 days ago': '2021-10-29' } },
      {
        text: 'He left two or three years ago.',
        published: '2021-11-08',
        expect: { 'two or three years ago': '2019' },
      },
      { text: 'He left a year or two ago.', published: '2021-11-08', expect: { 'a year or two ago': '2020' } },
    ],
  },
  {
    id: 'distance/quarter-century',
    meaning: 'The year a quarter of a century before publication.',
    needs: ['century', 'quarter', 'ago'],
    pattern: '(?:a~)?quarter~(?:of~a~)?century~ago',
    read: () => ({
      form: { kind: 'shift', unit: 'year', count: -25, side: 'past', from: 'publication', counted: true },
    }),
    examples: [
      {
        text: 'It was sold a quarter-century ago.',
        published: '2021-11-08',
        expect: { 'a quarter-century ago': '1996' },
      },
    ],
    counterexamples: ['It was sold after a quarter century.'],
  },
  {
    id: 'distance/long-ago',
    meaning: 'Units before publication, their number untold.',
    needs: ['ago', 'plural'],
    pattern: '(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)~ago',
    read: ({ unit }) => ({
      form: { kind: 'shift', unit: unitOf(unit!)!, count: null, side: 'past', from: 'publication', counted: true },
    }),
    examples: [{ text: 'It was banned decades ago.', published: '2021-11-08', expect: { 'decades ago': 'PAST_REF' } }],
  },
  {
    id: 'distance/while-ago',
    meaning: 'Before publication by a time that has no unit: a while ago, not long ago.',
    needs: ['ago', 'vague'],
    pattern:
      '(?:a (?:(?:little|short|long|very short|very long) )?(?:while|time|moment|generation|lifetime)|(?:a few )?moments|not (?:so |too |that |very )?long|long|ages|generations) ago',
    notAfter: 'how ',
    read: () => ({ form: { kind: 'reference', value: 'PAST_REF' } }),
    examples: [
      {
        text: 'The mill, shut a long time ago, burned not long ago.',
        published: '2021-11-08',
        expect: { 'a long time ago': 'PAST_REF', 'not long ago': 'PAST_REF' },
      },
    ],
    counterexamples: ['It took so long, a year ago, to mend it.', 'Nobody knows how long ago it was.'],
  },
  {
    id: 'distance/untold',
    meaning: 'Units before or after the time that was last spoken of, their number untold.',
    needs: ['distance', 'plural'],
    pattern: '(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)~(?<how>earlier|later)',
    notAfter: '(?:%number|%vague|few|more|these|those)~',
    notBefore: ' than',
    read: ({ unit, how }) => ({
      form: {
        kind: 'shift',
        unit: unitOf(unit!)!,
        count: null,
        side: /earlier/i.test(how!) ? 'past' : 'next',
        from: 'mention',
      },
    }),
    examples: [
      { text: 'Only hours earlier he had won.', published: '2021-11-08', expect: { 'hours earlier': 'PTXH' } },
      { text: 'Weeks later, he died.', published: '2021-11-08', expect: { 'Weeks later': 'PXW' } },
    ],
    counterexamples: ['Three weeks later he died.'],
  },
  {
    id: 'distance/earlier',
    meaning: 'So many units before or after the time that was last spoken of.',
    needs: ['distance', 'unit'],
    pattern:
      '(?:(?<vague>%vague) |(?<number>%number|an?)~)(?<unit>%units)(?<half> and a half)?(?<or> or (?:two|so))?~(?<how>earlier|later|previously|afterwards?|before(?=[.,;]|\\s{0,2}$))',
    notBefore: ' than',
    read: (groups) => {
      const reading = distance(groups);
      return reading && groups.or ? { ...reading, mod: 'APPROX' } : reading;
    },
    examples: [
      {
        text: 'It was founded in 2014. Two years later it failed.',
        published: '2021-11-08',
        expect: { 'Two years later': '2016' },
      },
      {
        text: 'It was founded in 2014. A year or two later it failed.',
        published: '2021-11-08',
        expect: { 'A year or two later': '2015' },
      },
      {
        text: 'Earnings in the third quarter fell from $3 million a year earlier.',
        published: '2021-11-08',
        expect: { 'a year earlier': '2020-Q3' },
      },
    ],
  },
  {
    id: 'distance/the-before',
    meaning: 'The unit before or after the time last spoken of: "up from the year before".',
    needs: ['after', 'unit'],
    pattern:
      'the (?<unit>day|week|weekend|month|year|decade) (?<how>before|after)(?=[.,;:)]|\\s{0,2}$| (?:and|but|was|were|came|saw|brought)(?!\\w))',
    notAfter: '(?:is|be|about|of|for) ',
    read: ({ unit, how }) => ({
      form: { kind: 'shift', unit: unitOf(unit!)!, count: /before/i.test(how!) ? -1 : 1, from: 'mention' },
    }),
    examples: [
      {
        text: 'Sales rose in 2012 from the year before.',
        published: '2021-11-08',
        expect: { 'the year before': '2011' },
      },
    ],
    counterexamples: ['Sales fell in the year before the war.', 'They plan for the day after.'],
  },
  {
    id: 'distance/in',
    meaning: 'So many units from now.',
    needs: ['unit', 'from'],
    pattern: '(?:(?<vague>%vague) |(?<number>%number|an?)~)(?<unit>%units) (?<how>from (?:now|today)|hence)',
    read: distance,
    examples: [
      {
        text: 'It ends 30 minutes from now.',
        published: '2021-11-08',
        expect: { '30 minutes from now': '2021-11-08' },
      },
      { text: 'It ends two years from now.', published: '2021-11-08', expect: { 'two years from now': '2023' } },
    ],
  },
  {
    id: 'distance/year-ago',
    meaning: 'The like period of the year before: the year-ago quarter, year-earlier results.',
    needs: ['distance', 'unit'],
    pattern:
      '(?:the |a )?(?:year~(?:ago|earlier)|prior~year)(?: (?:(?:first|second|third|fourth) )?(?:quarter|period|half|(?<month>month)))?',
    read: ({ month }) => ({
      form: month
        ? { kind: 'shift', unit: 'month', count: -12, from: 'mention' }
        : { kind: 'shift', unit: 'year', count: -1, from: 'mention', counted: true },
    }),
    examples: [
      {
        text: 'It lost money in the third quarter, against a profit in the year-ago period.',
        published: '2021-11-08',
        expect: { 'the year-ago period': '2020-Q3' },
      },
      {
        text: 'Orders for October were ahead of the year-ago month.',
        published: '2021-11-08',
        expect: { October: '2021-10', 'the year-ago month': '2020-10' },
      },
    ],
  },
  {
    id: 'distance/but-one',
    meaning: 'The unit after the next or before the last: "the week after next", "the night before last".',
    needs: ['unit', 'which', 'distance'],
    pattern: 'the (?<unit>night|weekend|week|month|year) (?<how>after next|before last)',
    notBefore: ' [a-z]{1,12}(?<! (?:and|but|when|in|at|on|as|that|for))(?!\\w)',
    read: ({ unit, how }) => {
      const count = /after/i.test(how!) ? 2 : -2;
      const clock = /night/i.test(unit!) ? 'TNI' : undefined;
      return { form: { kind: 'shift', unit: unitOf(unit!)!, count, from: 'publication' }, clock };
    },
    examples: [
      {
        text: 'It rained the night before last.',
        published: '2021-11-08',
        expect: { 'the night before last': '2021-11-06TNI' },
      },
      {
        text: 'They vote the week after next.',
        published: '2021-11-08',
        expect: { 'the week after next': '2021-W47' },
      },
    ],
    counterexamples: ['It was sold the month before last Christmas.'],
  },
];
