import { numberOf, unitOf } from '../read-words.js';
import type { Groups, Rule, RuleReading } from '../rule.js';

function distance({ number, vague, unit, how }: Groups): RuleReading | null {
  const kind = unitOf(unit!);
  if (!kind) return null;
  const size = vague ? null : number ? numberOf(number) : 1;
  if (size === undefined) return null;
  const word = how!.toLowerCase().replace(/\s+/g, ' ');
  const sign = /ago|earlier|before|previously|prior|back/.test(word) ? -1 : 1;
  const from = /ago|back|from now|from today/.test(word) ? 'publication' : 'mention';
  return {
    form: {
      kind: 'shift',
      unit: kind,
      count: size === null ? null : sign * size,
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
    needs: ['distance', 'unit'],
    pattern: '(?:(?<vague>%vague) |(?<number>%number|an?)~)(?<unit>%units)(?: or so)?~(?<how>ago)',
    read: distance,
    examples: [
      { text: 'He left three years ago.', published: '2021-11-08', expect: { 'three years ago': '2018' } },
      { text: 'He left two months ago.', published: '2021-11-08', expect: { 'two months ago': '2021-09' } },
      { text: 'He left a week ago.', published: '2021-11-08', expect: { 'a week ago': '2021-W44' } },
      { text: 'He left 10 days ago.', published: '2021-11-08', expect: { '10 days ago': '2021-10-29' } },
    ],
  },
  {
    id: 'distance/earlier',
    meaning: 'So many units before or after the time that was last spoken of.',
    needs: ['distance', 'unit'],
    pattern:
      '(?:(?<vague>%vague) |(?<number>%number|an?)~)(?<unit>%units)~(?<how>earlier|later|before(?! the| his| her)|after(?! the))',
    read: (groups) => (/^(?:before|after)/i.test(groups.how!) ? null : distance(groups)),
    examples: [
      {
        text: 'It was founded in 2014. Two years later it failed.',
        published: '2021-11-08',
        expect: { 'Two years later': '2016' },
      },
      {
        text: 'Earnings in the third quarter fell from $3 million a year earlier.',
        published: '2021-11-08',
        expect: { 'a year earlier': '2020-Q3' },
      },
    ],
  },
  {
    id: 'distance/in',
    meaning: 'So many units from now.',
    needs: ['unit', 'from'],
    pattern: '(?:(?<vague>%vague) |(?<number>%number|an?)~)(?<unit>%units) (?<how>from (?:now|today)|hence)',
    read: distance,
    examples: [
      { text: 'It ends two years from now.', published: '2021-11-08', expect: { 'two years from now': '2023' } },
    ],
  },
  {
    id: 'distance/year-ago',
    meaning: 'The like period of the year before: the year-ago quarter, year-earlier results.',
    needs: ['distance', 'unit'],
    pattern: '(?:the |a )?year~(?:ago|earlier)(?: (?:(?:first|second|third|fourth) )?(?:quarter|period|half|month))?',
    read: () => ({ form: { kind: 'shift', unit: 'year', count: -1, from: 'mention', counted: true } }),
    examples: [
      {
        text: 'It lost money in the third quarter, against a profit in the year-ago period.',
        published: '2021-11-08',
        expect: { 'the year-ago period': '2020-Q3' },
      },
    ],
  },
];
