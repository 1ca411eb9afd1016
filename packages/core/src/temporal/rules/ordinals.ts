import type { CalendarForm, Form } from '../form.js';
import { isoWeekdayOf, monthOf, ordinalOf, unitOf } from '../read-words.js';
import type { Groups, Rule, RuleReading } from '../rule.js';
import { stepOf, whichOf } from './which.js';

function frameOf({ month, year, which, frame, lastyear }: Groups): Form | null {
  if (frame) {
    const count = stepOf(which ?? 'this');
    // "Eight days later, on the last Friday of the month": of the one that is being told of.
    const from = /^the$/i.test(which ?? '') ? 'passage' : 'publication';
    return { kind: 'shift', unit: unitOf(frame)!, count, from };
  }
  const form: CalendarForm = { kind: 'calendar' };
  if (month) {
    form.month = monthOf(month);
    if (!form.month) return null;
    if (which) form.which = whichOf(which);
  }
  if (year) form.year = Number(year);
  if (lastyear) form.yearShift = stepOf(lastyear);
  return form;
}

function readOrdinal(groups: Groups): RuleReading | null {
  const count = ordinalOf(groups.ordinal!);
  const of = frameOf(groups);
  if (!count || !of) return null;
  const weekday = groups.weekday ? isoWeekdayOf(groups.weekday) : undefined;
  if (groups.weekday && !weekday) return null;
  return { form: { kind: 'ordinal', count, unit: groups.unit ? unitOf(groups.unit)! : 'day', weekday, of } };
}

const FRAME =
  '(?:(?<which>last|this|next|the) )?(?:(?<month>%month)(?:,? (?:of )?(?<year>%year)| (?:of )?(?<lastyear>last|this|next) year)?|(?<frame>year|month))|(?<bareyear>%year)';

/** Counted parts of a longer time. */
export const ordinalRules: readonly Rule[] = [
  {
    id: 'ordinal/part',
    meaning: 'The nth day, week or month of a month or year, or its nth weekday.',
    needs: ['unit', 'ordinal'],
    pattern: `the (?<ordinal>%ordinal|last|final|opening) (?<unit>day|week|weekend|month) (?:of|in) (?:${FRAME})`,
    read: (groups) => readOrdinal({ ...groups, year: groups.year ?? groups.bareyear }),
    examples: [
      {
        text: 'It fell in the second week of May 2021.',
        published: '2021-11-08',
        expect: { 'the second week of May 2021': '2021-W19' },
      },
      {
        text: 'It fell on the last day of 2019.',
        published: '2021-11-08',
        expect: { 'the last day of 2019': '2019-12-31' },
      },
    ],
    counterexamples: ['It was the first day of the trial.'],
  },
  {
    id: 'ordinal/weekday',
    meaning: 'The nth weekday of a month.',
    needs: ['weekday', 'ordinal'],
    pattern: `the (?<ordinal>%ordinal|last|final) (?<weekday>%weekday) (?:of|in) (?:${FRAME})`,
    read: (groups) => readOrdinal({ ...groups, year: groups.year ?? groups.bareyear }),
    examples: [
      {
        text: 'It fell on the first Monday in May 2021.',
        published: '2021-11-08',
        expect: { 'the first Monday in May 2021': '2021-05-03' },
      },
      {
        text: 'On the first Thursday of May last year it shut.',
        published: '2021-11-08',
        expect: { 'the first Thursday of May last year': '2020-05-07' },
      },
      {
        text: 'The plan was printed on 20 April 2017. Eight days later, on the last Friday of the month, it was dropped.',
        published: '2021-11-08',
        expect: { 'the last Friday of the month': '2017-04-28' },
      },
      {
        text: 'The fund was founded in 2009. Shares fell on the first Monday of the month.',
        published: '2021-11-08',
        expect: { 'the first Monday of the month': '2021-11-01' },
      },
    ],
  },
];
