import type { CalendarForm } from '../form.js';
import { isoWeekdayOf, numberOf } from '../read-words.js';
import type { Rule } from '../rule.js';

/** So many weeks to a weekday. */
export const weekdayDistanceRules: readonly Rule[] = [
  {
    id: 'distance/weekday',
    meaning: 'So many weeks from a weekday: "a week from Friday", "two weeks ago Tuesday".',
    needs: ['weekday', 'unit'],
    pattern:
      '(?<number>%number|an?) weeks? (?:(?<how>ago|from|after|before) (?:(?:last|next|this) )?|(?=last ))(?:last )?(?<weekday>%weekday)',
    notBefore: "['’]s| [a-z]{4}",
    read: ({ number, how, weekday }) => {
      const weeks = numberOf(number!) ?? 1;
      const iso = isoWeekdayOf(weekday!);
      const back = !how || /ago|before/i.test(how);
      if (!iso) return null;
      const of: CalendarForm = { kind: 'calendar', weekday: iso, which: back ? 'last' : 'next' };
      return { form: { kind: 'offset', unit: 'day', count: weeks * (back ? -7 : 7), of } };
    },
    examples: [
      { text: 'He fled a week ago Friday.', published: '2021-11-08', expect: { 'a week ago Friday': '2021-10-29' } },
      {
        text: 'They vote a week from Friday.',
        published: '2021-11-08',
        expect: { 'a week from Friday': '2021-11-19' },
      },
      {
        text: 'He fled a week last Friday.',
        published: '2021-11-08',
        expect: { 'a week last Friday': '2021-10-29' },
      },
    ],
    counterexamples: ["He left a week before Friday's attack."],
  },
  {
    id: 'distance/weekdays',
    meaning: 'So many weekdays of a name before publication: two Fridays ago.',
    needs: ['weekdays', 'ago'],
    pattern: '(?<number>%number) (?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s ago',
    read: ({ number, weekday }) => {
      const count = numberOf(number!);
      const of: CalendarForm = { kind: 'calendar', weekday: isoWeekdayOf(weekday!), which: 'last' };
      return count ? { form: { kind: 'offset', unit: 'day', count: -7 * (count - 1), of } } : null;
    },
    examples: [
      { text: 'He fled two Fridays ago.', published: '2021-11-08', expect: { 'two Fridays ago': '2021-10-29' } },
    ],
  },
  {
    id: 'distance/weekday-but-one',
    meaning: 'The weekday after the next, or before the last: the Sunday after next.',
    needs: ['weekday', 'which', 'distance'],
    pattern:
      '(?:the )?(?<weekday>%weekday) (?<how>after next|before last)(?=[.,;:)]|\\s{0,2}$| (?:and|but|when|in|at)(?!\\w))',
    read: ({ weekday, how }) => {
      const iso = isoWeekdayOf(weekday!);
      const back = /last/i.test(how!);
      const of: CalendarForm = { kind: 'calendar', weekday: iso, which: back ? 'last' : 'next' };
      return iso ? { form: { kind: 'offset', unit: 'day', count: back ? -7 : 7, of } } : null;
    },
    examples: [
      {
        text: 'He fled the Sunday before last, and will be heard the Friday after next.',
        published: '2021-11-08',
        expect: { 'the Sunday before last': '2021-10-31', 'the Friday after next': '2021-11-19' },
      },
    ],
    counterexamples: ["He fled the Sunday before last year's vote."],
  },
  {
    id: 'distance/weekday-week',
    meaning: 'The weekday of a week on: "a week on Friday", "Friday week".',
    needs: ['weekday', 'unit'],
    pattern:
      '(?:(?<number>%number|an?) weeks? on (?<weekday>%weekday)|(?<weekday2>%weekday) week(?=[.,;:]|\\s{0,2}$|(?<=\\bon \\w{3,9} week) (?:and|but|when|in|at|for|he|she|they|we|it|the)(?!\\w)))',
    read: ({ number, weekday, weekday2 }) => {
      const iso = isoWeekdayOf((weekday ?? weekday2)!);
      const of: CalendarForm = { kind: 'calendar', weekday: iso, which: 'next' };
      const weeks = number ? (numberOf(number) ?? 1) : 1;
      return iso ? { form: { kind: 'offset', unit: 'day', count: 7 * weeks, of } } : null;
    },
    examples: [
      { text: 'They vote a week on Friday.', published: '2021-11-08', expect: { 'a week on Friday': '2021-11-19' } },
      { text: 'They vote on Friday week.', published: '2021-11-08', expect: { 'Friday week': '2021-11-19' } },
      { text: 'On Friday week they vote.', published: '2021-11-08', expect: { 'Friday week': '2021-11-19' } },
    ],
  },
];
