import { HOLIDAYS } from '../../lexicon/index.js';
import type { Rule, RuleReading } from '../rule.js';
import { leanOf, stepOf, whichOf } from './which.js';

const nineEleven = (): RuleReading => ({ form: { kind: 'calendar', year: 2001, month: 9, day: 11 } });

/** "During Ramadan", "this Ramadan", but not a man's name. */
const isMonth = (before: string, after: string): boolean =>
  !/^\s+(?!I\b)[A-Z]/.test(after) &&
  (/^\W*$/.test(before) ||
    /(?:^|[^\w.])[a-z]{2,12}[,;:]?\s+$/.test(before) ||
    /\b(?:During|In|Before|After|Since|With|Until|By|For|As|On|Throughout)\s+$/.test(before));

/** Days that have a name. */
export const holidayRules: readonly Rule[] = [
  {
    id: 'holiday/name',
    meaning: 'A named day of the year told, else the one nearest to publication in the direction of the verb.',
    needs: ['holiday'],
    pattern:
      '(?:(?<which>last|this|next|that|the(?: (?:following|previous|next))?) )?(?<name>%holiday)(?<weekend>(?: holiday)?~weekend)?(?:,? (?:of |in )?(?<year>%year)| (?<lastyear>last|this|next) year|(?= (?:falls|fell|comes|came|is|was) (?:(?:on|early|late|in) )?(?:\\w{3,9},? )?(?:\\w{3,9}\\.? \\d{1,2},? |\\d{1,2} \\w{3,9},? )?(?<whichyear>last|this|next) year)|)',
    notAfter: 'orthodox ',
    notBefore:
      ' (?:Island|Carol|trees?|cards?|parade|week|bonus|shopping|season|(?:peace )?(?:agreement|accords?|deal)|rising|uprising|offensive|massacre|bombings?|number)|[-]',
    read: ({ which, name, weekend, year, lastyear, whichyear }, { before, after }) => {
      const key = name!.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
      // "Tariq Ramadan", "Ramadan Shallah" are people.
      if (key === 'ramadan' && !isMonth(before, after)) return null;
      if (!HOLIDAYS[key] || !/^[A-Z]/.test(name!)) return null;
      // Days of horror or ruin are called so too, where they fell on a Friday or a Monday.
      // "the Budapest Spring Festival" is one of music.
      if (key === 'spring festival' && /\b(?!The |This |Last |Next |Chinese )[A-Z]\w+ $/.test(before)) return null;
      if (key === 'black friday' && /\b(?:known|remembered|dubbed|called)\b/i.test(before)) return null;
      return {
        form: {
          kind: 'holiday',
          name: key,
          weekend: weekend ? true : undefined,
          year: year ? Number(year) : undefined,
          yearShift: (lastyear ?? whichyear) ? stepOf((lastyear ?? whichyear)!) : undefined,
          which: which && !/^th(?:e|at)(?!\w)/i.test(which) ? whichOf(which) : undefined,
          ...(/^that$|^the /i.test(which ?? '') ? { lean: leanOf(which!) } : {}),
        },
      };
    },
    examples: [
      {
        text: 'He was found on Thanksgiving Day.',
        published: '2000-01-07',
        expect: { 'Thanksgiving Day': '1999-11-25' },
      },
      {
        text: 'Shops were shut on Good Friday 2021.',
        published: '2021-11-08',
        expect: { 'Good Friday 2021': '2021-04-02' },
      },
      {
        text: 'Two drowned over the Memorial Day weekend.',
        published: '2021-06-08',
        expect: { 'the Memorial Day weekend': '2021-W21-WE' },
      },
      {
        text: 'Easter falls on April 4 this year, and came on April 12 last year.',
        published: '2021-02-08',
        expect: { Easter: '2021-04-04' },
      },
      {
        text: 'The town fell in 1916. That Easter it rose again, and the following Christmas it was free.',
        published: '2021-11-08',
        expect: { '1916': '1916', 'That Easter': '1916-04-23', 'the following Christmas': '1916-12-25' },
      },
      {
        text: 'The Spring Festival falls on Feb. 10 this year. It snowed before the Lunar New Year.',
        published: '2013-03-08',
        expect: { 'The Spring Festival': '2013-02-10', 'the Lunar New Year': '2013-02-10' },
      },
      {
        text: 'It was shut during Ramadan, and full at Eid al-Fitr. Tariq Ramadan left.',
        published: '2022-06-08',
        expect: { Ramadan: '2022-04', 'Eid al-Fitr': '2022-05-02' },
      },
      {
        text: 'With Diwali falling on Sunday, shops are full.',
        published: '2023-11-09',
        expect: { Diwali: '2023-11-12', Sunday: '2023-11-12' },
      },
      { text: 'The troops will be home by Christmas.', published: '2021-11-08', expect: { Christmas: '2021-12-25' } },
    ],
    counterexamples: [
      'Christmas trees were sold.',
      'The Good Friday Agreement held.',
      'The Christmas Island camp closed.',
      'Tariq Ramadan spoke, and Ramadan Obi did not.',
      'He played at the Budapest Spring Festival, and at a spring festival.',
    ],
  },
  {
    id: 'holiday/new-year',
    meaning: 'The first of January by the name of its year: Christmas and New Year, at New Year.',
    needs: ['holiday', 'vague'],
    pattern: 'New Year(?=[.,;:)]|\\s{0,2}$| (?:and|but|when|in|at|is|was|were|are|he|she|they|we)(?!\\w))',
    read: (_, { before }) =>
      /\b(?:at|over|before|after|since|until|till|by|for|around|Christmas and|Christmas or)\s+$/.test(before)
        ? { form: { kind: 'holiday', name: "new year's day" } }
        : null,
    examples: [
      {
        text: 'It will be shut over Christmas and New Year.',
        published: '2021-11-08',
        expect: { Christmas: '2021-12-25', 'New Year': '2022-01-01' },
      },
    ],
    counterexamples: ['The Jewish New Year begins at dusk.', 'They wished him a Happy New Year.'],
  },
  {
    id: 'holiday/nine-eleven',
    meaning: 'The day of 2001 that is told by its figures alone.',
    needs: ['figures'],
    pattern: '9/11',
    notAfter: '\\d[/.-]?|[/.]',
    notBefore: '[/\\d]',
    read: nineEleven,
    examples: [{ text: 'He joined after 9/11.', published: '2021-11-08', expect: { '9/11': '2001-09-11' } }],
    counterexamples: ['Filed 9/11/2020 in Ohio.'],
  },
  {
    id: 'holiday/september-eleven',
    meaning: 'The day of 2001 that is told by the attacks of it.',
    needs: ['month', 'digit'],
    pattern: 'Sept(?:ember|\\.)? 11(?:th)?(?=,? (?:terror(?:ist)? )?(?:attacks|hijackers|hijackings))',
    read: nineEleven,
    examples: [
      { text: 'He joined after the Sept. 11 attacks.', published: '2021-11-08', expect: { 'Sept. 11': '2001-09-11' } },
    ],
    counterexamples: ['It rained on Sept. 11.'],
  },
];
