import { unitOf } from '../read-words.js';
import type { Rule } from '../rule.js';
import { isProgramme } from './programme.js';
import { stepOf } from './which.js';

/** Units with a direction: last week, this month, next year, and half a week on. */
export const unitRules: readonly Rule[] = [
  {
    id: 'unit/which',
    meaning: 'Last, this or next week, month, quarter, year: the unit before, at or after publication.',
    needs: ['unit', 'which'],
    pattern:
      '(?<which>last|this|next|(?:the |this )?(?:past|current|coming|present)|the last|the next|this coming|this past|this current) (?:(?:fiscal|calendar|financial|school|academic|business) )?(?<unit>week|weekend|fortnight|month|quarter|year|decade|century|day)',
    notBefore: '~(?:old|long)',
    read: ({ which, unit }, beside) => {
      const kind = unitOf(unit!)!;
      if (isProgramme(unit!, beside)) return null;
      const step = stepOf(which!);
      // "The present day" is no day.
      if (kind === 'day' && /present/i.test(which!)) return null;
      if (kind === 'day' && !/^(?:the |this )?current/i.test(which!)) {
        return /^(?:the )?next/i.test(which!)
          ? { form: { kind: 'shift', unit: 'day', count: 1, from: 'mention' } }
          : null;
      }
      if (kind === 'fortnight') {
        const side = step === 0 ? undefined : step < 0 ? 'past' : 'next';
        return { form: { kind: 'duration', value: 'P2W', side } };
      }
      if (/past|the last/i.test(which!) && !/^this/i.test(which!) && kind !== 'weekend' && kind !== 'week') {
        const value = { year: 'P1Y', month: 'P1M', quarter: 'P3M', decade: 'P10Y', century: 'P100Y' }[kind as string];
        if (value && kind !== 'year') return { form: { kind: 'duration', value, side: 'past' } };
      }
      // "This coming weekend" is that of the week under way.
      const count = kind === 'weekend' && /coming/i.test(which!) ? 0 : step;
      return { form: { kind: 'shift', unit: kind, count, from: 'publication' } };
    },
    examples: [
      {
        text: 'They vote this coming weekend.',
        published: '2021-11-10',
        expect: { 'this coming weekend': '2021-W45-WE' },
      },
      {
        text: 'Five have died in the past fortnight.',
        published: '2021-11-08',
        expect: { 'the past fortnight': 'P2W' },
      },
      { text: 'Prices rose last week.', published: '2021-11-08', expect: { 'last week': '2021-W44' } },
      { text: 'Prices will rise next year.', published: '2021-11-08', expect: { 'next year': '2022' } },
      { text: 'Prices rose this month.', published: '2021-11-08', expect: { 'this month': '2021-11' } },
      { text: 'It cut costs last quarter.', published: '2021-11-08', expect: { 'last quarter': '2021-Q3' } },
      { text: 'Prices rose over the past decade.', published: '2021-11-08', expect: { 'the past decade': 'P10Y' } },
    ],
  },
  {
    id: 'unit/weekend',
    meaning: 'A weekend without more is the last one.',
    needs: ['weekend'],
    pattern: 'the weekend',
    read: () => ({ form: { kind: 'calendar', weekday: 6, which: 'last' } }),
    examples: [
      { text: 'They met over the weekend.', published: '2021-11-08', expect: { 'the weekend': '2021-W44-WE' } },
    ],
  },
  {
    id: 'unit/end',
    meaning: 'The end of a unit that is under way: year-end, the end of the year.',
    needs: ['unit', 'edge'],
    pattern:
      "(?:the (?<edge>start|beginning|middle|end|rest|remainder) of |(?:the )?(?<short>year|month|week)(?:~|['’]s )(?<close>end))(?:(?:the |this )(?:current )?(?:(?:fiscal|financial|calendar|school|academic) )?(?<unit>week|month|quarter|year|decade|century)|(?<=year~end),? (?:of )?(?<of>%year))?|(?<=\\b(?:by|at|until|since|from|around|before|after) )(?<mid>mid-?year)",
    read: ({ edge, short, close, unit, of, mid }) => {
      if (mid) return { form: { kind: 'shift', unit: 'year', count: 0, from: 'story' }, mod: 'MID' };
      if (of) return { form: { kind: 'calendar', year: Number(of) }, mod: 'END' };
      const kind = unitOf(unit ?? short ?? '');
      if (!kind || (close && unit)) return null;
      const mod = { start: 'START', beginning: 'START', middle: 'MID', end: 'END' }[
        (edge ?? close ?? '').toLowerCase()
      ];
      return { form: { kind: 'shift', unit: kind, count: 0, from: close ? 'publication' : 'story' }, mod };
    },
    examples: [
      { text: 'It had 40 staff at year-end 2019.', published: '2021-11-08', expect: { 'year-end 2019': '2019' } },
      { text: 'It will shut two plants by midyear.', published: '2021-11-08', expect: { midyear: '2022' } },
      {
        text: 'Prices may rise for the remainder of the current financial year.',
        published: '2021-11-08',
        expect: { 'the remainder of the current financial year': '2021' },
      },
      { text: 'It will shut by year-end.', published: '2021-11-08', expect: { 'year-end': '2021' } },
      {
        text: 'It will shut by the end of the month.',
        published: '2021-11-08',
        expect: { 'the end of the month': '2021-11' },
      },
    ],
  },
  {
    id: 'unit/within',
    meaning: 'Earlier or later in a unit that is under way.',
    needs: ['unit', 'edge'],
    pattern: '(?<when>early|earlier|late|later) in the (?<unit>day|week|month|year|decade)',
    notBefore: ' (?:of|before|after|that|when)',
    read: ({ when, unit }) => ({
      form: { kind: 'shift', unit: unitOf(unit!)!, count: 0, from: /day/i.test(unit!) ? 'mention' : 'story' },
      mod: /^early|^earlier/i.test(when!) ? 'START' : 'END',
    }),
    examples: [
      { text: 'Rain fell later in the week.', published: '2021-11-08', expect: { 'later in the week': '2021-W45' } },
      {
        text: 'He was held on 3 May. Later in the day he was freed.',
        published: '2021-11-08',
        expect: { 'Later in the day': '2021-05-03' },
      },
    ],
    counterexamples: ['Late in the week before the vote he fled.'],
  },
  {
    id: 'unit/new-year',
    meaning: 'The year that begins next, or began last, spoken of when it is new.',
    needs: ['unit', 'vague'],
    pattern: 'the new year',
    notAfter: '(?:is|mark|marks|marked|celebrate|celebrates|celebrated|chinese|lunar) ',
    notBefore: "['’-]| [a-z]{4,}(?<! (?:when|that|with|after|from|they))(?!\\w)",
    read: () => ({
      form: { kind: 'ordinal', count: 0, unit: 'year', of: { kind: 'calendar', month: 1 } },
      mod: 'START',
    }),
    examples: [
      {
        text: 'The bid will be heard in the new year.',
        published: '2021-11-08',
        expect: { 'the new year': '2022' },
      },
      { text: 'Since the new year he has been ill.', published: '2021-03-08', expect: { 'the new year': '2021' } },
    ],
    counterexamples: ['They rang in the new year celebrations.'],
  },
  {
    id: 'unit/whole',
    meaning: 'The year, week or month as a whole, of which a figure is told.',
    needs: ['unit'],
    pattern:
      "the (?:(?<=\\bfor the )(?:(?:full|whole|(?:full )?(?:fiscal|financial|current)) (?<whole>year)(?!~(?:ended|ending|to|that|which|%year|beginning|starting))|(?<unit>week|month|year)(?=[,.;]|['’]s end|\\s{0,2}$| (?:and|but) (?:is|was|has|are|were|have)(?!\\w)))|(?<=\\b(?:months|weeks|days|part|most|half|quarters?) of the )(?<of>year|month)(?!['’]s| (?:ended|ending|before|after|to|of)\\b))|(?:the )?(?<todate>year)~to~date|full~(?<full>year)(?= (?:\\w{4,12} )?(?:outlook|forecasts?|guidance|targets?|estimates?|projections?|expectations)(?!\\w))",
    read: ({ whole, unit, of, todate, full }) => ({
      form: { kind: 'shift', unit: unitOf((whole ?? unit ?? of ?? todate ?? full)!)!, count: 0, from: 'publication' },
    }),
    examples: [
      {
        text: 'Shares have gained 4% in the year to date.',
        published: '2021-11-08',
        expect: { 'the year to date': '2021' },
      },
      {
        text: 'Sales fell in the first five months of the year.',
        published: '2021-11-08',
        expect: { 'the year': '2021' },
      },
      {
        text: 'It was up for the week and is at its peak.',
        published: '2021-11-08',
        expect: { 'the week': '2021-W45' },
      },
      { text: 'For the week, the index fell 3%.', published: '2021-11-08', expect: { 'the week': '2021-W45' } },
      {
        text: 'It raised its forecast for the full year.',
        published: '2021-11-08',
        expect: { 'the full year': '2021' },
      },
      { text: 'It raised its full-year profit outlook.', published: '2021-11-08', expect: { 'full-year': '2021' } },
    ],
    counterexamples: ['She was named the player for the year ended March 31.'],
  },
];
