import type { ShiftForm } from '../form.js';
import { numberOf, unitOf } from '../read-words.js';
import type { Rule } from '../rule.js';

/** Words before a length: "for a week today". */
const LENGTH = /\b(?:in|for|than|of|over|within|every|times|once|twice|after|lasted|spent|took)\s+$/i;

/** So many units from the day, week or month of publication. */
export const dayDistanceRules: readonly Rule[] = [
  {
    id: 'distance/day-on',
    meaning: 'So many units from today, yesterday or tomorrow, to the day: a year ago today, a fortnight tomorrow.',
    needs: ['unit', 'deictic'],
    pattern:
      '(?<number>%number|an?)~(?<unit>days?|weeks?|fortnights?|months?|years?|decades?)(?:~(?<how>ago|from|before|after))? (?<day>today|yesterday|tomorrow|tonight)',
    notBefore: "['’]s",
    read: ({ number, unit, how, day }, { before }) => {
      const step = { yesterday: -1, tomorrow: 1 }[day!.toLowerCase()] ?? 0;
      const back = how ? /ago|before/i.test(how) : step < 0;
      const count = (numberOf(number!) ?? 1) * (back ? -1 : 1);
      // "Nine days after today's vote" has its length; "two years tomorrow" is an age as often.
      if (!how && (!/^(?:week|fortnight)/i.test(unit!) || LENGTH.test(before))) return null;
      const of: ShiftForm = { kind: 'shift', unit: 'day', count: step, from: 'publication' };
      return { form: { kind: 'offset', unit: unitOf(unit!)!, count, grain: 'day', of } };
    },
    examples: [
      { text: 'A year ago today he fled.', published: '2021-11-08', expect: { 'A year ago today': '2020-11-08' } },
      { text: 'They vote a week from today.', published: '2021-11-08', expect: { 'a week from today': '2021-11-15' } },
      {
        text: 'They vote a fortnight tomorrow, and he was sworn in three weeks ago yesterday.',
        published: '2021-11-08',
        expect: { 'a fortnight tomorrow': '2021-11-23', 'three weeks ago yesterday': '2021-10-17' },
      },
      { text: 'A week today the court sits.', published: '2021-11-08', expect: { 'A week today': '2021-11-15' } },
    ],
    counterexamples: ['He rested for a week today.', 'It fell for the first time in a week yesterday.'],
  },
  {
    id: 'distance/week-ago',
    meaning: 'So many years before the week or month of publication.',
    needs: ['unit', 'which', 'ago'],
    pattern: '(?<number>%number|an?)~(?<unit>months?|years?|decades?)~ago this (?<grain>week|month)',
    read: ({ number, unit, grain }) => ({
      form: {
        kind: 'shift',
        unit: unitOf(unit!)!,
        count: -(numberOf(number!) ?? 1),
        from: 'publication',
        grain: /^w/i.test(grain!) ? 'week' : 'month',
      },
    }),
    examples: [
      {
        text: 'It opened two years ago this week.',
        published: '2021-11-08',
        expect: { 'two years ago this week': '2019-W45' },
      },
    ],
  },
  {
    id: 'distance/on',
    meaning: 'So long after the time that was last spoken of: ten years on, a decade on.',
    needs: ['unit', 'on'],
    // Of numbers those that are told so: any would cost each sentence that holds a unit.
    pattern:
      '(?<number>an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|\\d{1,3}) (?<unit>weeks?|months?|years?|decades?|century) on(?=,)',
    read: ({ number, unit }) => {
      const count = /^an?$/i.test(number!) ? 1 : numberOf(number!);
      const kind = unitOf(unit!)!;
      return count
        ? { form: { kind: 'shift', unit: kind, count, side: 'next', from: 'mention', counted: true } }
        : null;
    },
    examples: [
      {
        text: 'The dam burst in 2009. Ten years on, nothing has changed.',
        published: '2019-11-08',
        expect: { 'Ten years on': '2019' },
      },
    ],
    counterexamples: ['They spent ten years on the plan.'],
  },
];
