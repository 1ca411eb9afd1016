import type { Rule } from '../rule.js';

/** Dates in figures. */
export const numericRules: readonly Rule[] = [
  {
    id: 'numeric/iso',
    meaning: 'ISO 8601, with or without a time.',
    needs: ['figures'],
    pattern:
      '(?<year>\\d{4})(?<mark>[-/.])(?<month>0[1-9]|1[0-2])\\k<mark>(?<day>0[1-9]|[12]\\d|3[01])(?:[T ](?<time>[0-2]\\d:[0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?: ?(?:Z|[+-]\\d\\d:?\\d\\d|%zone))?)?',
    notAfter: '[\\d/.-]',
    notBefore: '[-/\\d]|\\.\\d',
    read: ({ year, month, day, time }) => ({
      form: { kind: 'calendar', year: Number(year), month: Number(month), day: Number(day) },
      clock: time ? `T${time}` : undefined,
    }),
    examples: [
      { text: 'Filed 2021-03-04 in Basra.', published: '2021-11-08', expect: { '2021-03-04': '2021-03-04' } },
      { text: 'Filed 2021/03/04 in Basra.', published: '2021-11-08', expect: { '2021/03/04': '2021-03-04' } },
      {
        text: 'The pump failed at 2021-03-04 14:05:12 +0000 in Basra.',
        published: '2021-11-08',
        expect: { '2021-03-04 14:05:12 +0000': '2021-03-04T14:05' },
      },
    ],
  },
  {
    id: 'numeric/slashes',
    meaning: 'Day, month and year in figures, in the order that is possible or that the document uses.',
    needs: ['figures'],
    pattern: '(?<first>[0-3]?\\d)(?<mark>[/.-])(?<second>[0-3]?\\d)\\k<mark>(?<year>\\d{4}|\\d\\d)',
    notAfter: '[\\d./-]|[$€£]',
    notBefore: '[\\d/-]|[.,]\\d',
    read: ({ first, second, year, mark }) => {
      const short = year!.length === 2;
      if (short && mark === '.') return null;
      const y = short ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : Number(year);
      const [a, b] = [Number(first), Number(second)];
      // With full stops the day stands first wherever dates are written so.
      const order = a > 12 || (mark === '.' && b <= 12) ? 'day-first' : b > 12 ? 'month-first' : 'open';
      const [month, day] = order === 'day-first' ? [b, a] : [a, b];
      return month >= 1 && month <= 12 && day >= 1 ? { form: { kind: 'calendar', year: y, month, day, order } } : null;
    },
    examples: [
      { text: 'Filed 25/12/2020 in Basra.', published: '2021-11-08', expect: { '25/12/2020': '2020-12-25' } },
      { text: 'Filed 5/6/2020 in Ohio.', published: '2021-11-08', expect: { '5/6/2020': '2020-05-06' } },
      { text: 'Filed 7.11.2021 in Basra.', published: '2021-11-08', expect: { '7.11.2021': '2021-11-07' } },
      {
        text: 'Filed 5/6/2020 in Basra and on 25/6/2020 in Mosul.',
        published: '2021-11-08',
        expect: { '5/6/2020': '2020-06-05', '25/6/2020': '2020-06-25' },
      },
      {
        text: 'Filed 5/6/2020 in Basra, and heard on 7 July 2020.',
        published: '2021-11-08',
        expect: { '5/6/2020': '2020-06-05' },
      },
    ],
    counterexamples: ['The vote was 12/15 for and the score 3-2-1.', 'Call 555/123/4567.'],
  },
];
