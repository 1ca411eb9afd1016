import type { Rule } from '../rule.js';

/** Dates in figures. */
export const numericRules: readonly Rule[] = [
  {
    id: 'numeric/iso',
    meaning: 'ISO 8601, with or without a time.',
    needs: ['figures'],
    pattern:
      '(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?:[T ](?<time>[0-2]\\d:[0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
    notAfter: '[\\d-]',
    notBefore: '[-\\d]',
    read: ({ year, month, day, time }) => ({
      form: { kind: 'calendar', year: Number(year), month: Number(month), day: Number(day) },
      clock: time ? `T${time}` : undefined,
    }),
    examples: [{ text: 'Filed 2021-03-04 in Basra.', published: '2021-11-08', expect: { '2021-03-04': '2021-03-04' } }],
  },
  {
    id: 'numeric/slashes',
    meaning: 'Day, month and year in figures; the order is the only possible one, else month first.',
    needs: ['figures'],
    pattern: '(?<first>[0-3]?\\d)(?<mark>[/.-])(?<second>[0-3]?\\d)\\k<mark>(?<year>\\d{4}|\\d\\d)',
    notAfter: '[\\d./-]|[$€£]',
    notBefore: '[\\d/-]|[.,]\\d',
    read: ({ first, second, year, mark }) => {
      const short = year!.length === 2;
      if (short && mark === '.') return null;
      const y = short ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : Number(year);
      const swapped = Number(first) > 12;
      const month = swapped ? Number(second) : Number(first);
      const day = swapped ? Number(first) : Number(second);
      return month >= 1 && month <= 12 && day >= 1 ? { form: { kind: 'calendar', year: y, month, day } } : null;
    },
    examples: [{ text: 'Filed 25/12/2020 in Basra.', published: '2021-11-08', expect: { '25/12/2020': '2020-12-25' } }],
  },
];
