import type { CalendarForm } from '../form.js';
import { ordinalOf } from '../read-words.js';
import type { Groups, Rule, RuleReading } from '../rule.js';
import { stepOf } from './which.js';

function readQuarter({ ordinal, figure, unit, year, lastyear }: Groups): RuleReading | null {
  const number = figure ? Number(figure) : ordinalOf(ordinal!);
  if (!number || number < 0) return null;
  const form: CalendarForm = { kind: 'calendar' };
  if (/half|^h/i.test(unit!)) {
    if (number > 2) return null;
    form.half = number;
  } else {
    if (number > 4) return null;
    form.quarter = number;
  }
  if (year) form.year = Number(year);
  if (lastyear) form.yearShift = stepOf(lastyear);
  return { form };
}

/** Quarters and halves of a year. */
export const quarterRules: readonly Rule[] = [
  {
    id: 'quarter/ordinal',
    meaning: 'A quarter or half by its number, of the year told or the one nearest before publication.',
    needs: ['unit', 'count'],
    pattern:
      "(?:(?:the |(?<lastyear>last|this|next) year['’]s )?(?:fiscal(?:~year)?(?: (?<fy>%year))?~)?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)~(?:fiscal~)?(?<unit>quarter|half)(?:,?(?: of)?(?: fiscal)? (?<year>%year)| (?:of )?(?<lastyear2>last|this|next) year)?)",
    notBefore: ' (?:hour|hours|century|mile|dozen|million|of the (?:game|match|season))|(?:s|~time)',
    read: (groups) =>
      readQuarter({ ...groups, year: groups.year ?? groups.fy, lastyear: groups.lastyear ?? groups.lastyear2 }),
    examples: [
      {
        text: 'Profit fell in the third quarter.',
        published: '2021-11-08',
        expect: { 'the third quarter': '2021-Q3' },
      },
      { text: 'Fourth-quarter profit fell.', published: '2021-02-08', expect: { 'Fourth-quarter': '2020-Q4' } },
      {
        text: 'In the first half of 2019 it grew.',
        published: '2021-11-08',
        expect: { 'the first half of 2019': '2019-H1' },
      },
    ],
  },
  {
    id: 'quarter/letter',
    meaning: 'A quarter or half as a letter and figure: Q3, 3Q, H1 2020.',
    needs: ['digit'],
    pattern: '(?:(?<unit>[QH])(?<figure>[1-4])(?:,?~(?<year>%year))?)',
    read: readQuarter,
    examples: [{ text: 'Profit fell in Q3 2020.', published: '2021-11-08', expect: { 'Q3 2020': '2020-Q3' } }],
  },
];
