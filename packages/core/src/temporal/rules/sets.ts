import { DAY_PART_WORDS, FREQUENCY_WORDS, SEASON_WORDS } from '../../lexicon/index.js';
import { durationValue, isoWeekdayOf, monthOf, numberOf, ordinalOf, unitOf } from '../read-words.js';
import type { Rule } from '../rule.js';

/** "twice a week ago" is no set. */
const NOT_BEFORE =
  '~(?:ago|old|earlier|later|before|after|long|from (?:now|today))|~and~a~half| or (?:two|more|so)(?!\\w)| in order(?!\\w)';

/** What happens again and again. */
export const setRules: readonly Rule[] = [
  {
    id: 'set/frequency',
    meaning: 'Daily, weekly, annually.',
    needs: ['frequency'],
    pattern: '(?<word>%frequency)',
    notBefore: " (?:news|mail|telegraph|star|express|mirror|report|meeting)|['’]s",
    read: ({ word }, { before, after }) => {
      const bare = word!.toLowerCase();
      // As an adjective a period names a kind of thing ("annual report"), a paper ("the daily Herald") or a figure.
      if (/^(?:annual|quarterly|yearly)$/.test(bare) && /^\s+[a-z]/.test(after) && !/^\s+basis/.test(after))
        return null;
      if (/^\s+[A-Z]/.test(after) || /average\s+$/i.test(before)) return null;
      // "to rise 8% annually" is a rate.
      if (/(?:%|\bpercent|\bper cent)\s+$/.test(before)) return null;
      return { form: { kind: 'set', value: FREQUENCY_WORDS[bare]! } };
    },
    examples: [{ text: 'Buses leave daily.', published: '2021-11-08', expect: { daily: 'P1D' } }],
  },
  {
    id: 'set/after-another',
    meaning: 'Each unit of a row of them: month after month.',
    needs: ['unit', 'after'],
    pattern: '(?<unit>hour|day|night|week|weekend|month|year|decade) after \\k<unit>',
    read: ({ unit }) => ({ form: { kind: 'set', value: durationValue(1, unitOf(unit!)!) } }),
    examples: [
      { text: 'You did this month after month.', published: '2021-11-08', expect: { 'month after month': 'P1M' } },
    ],
    counterexamples: ['He left the day after the vote.'],
  },
  {
    id: 'set/round-the-clock',
    meaning: 'Without a break: 24 hours a day, seven days a week.',
    needs: ['plural', 'number'],
    pattern: '(?:(?:24|twenty~four) hours? a day(?:,? (?:seven|7) days a week)?|(?<week>seven|7) days a week)',
    read: ({ week }) => ({ form: { kind: 'set', value: week ? 'P1W' : 'P1D' } }),
    examples: [
      { text: 'The gate is guarded 24 hours a day.', published: '2021-11-08', expect: { '24 hours a day': 'P1D' } },
    ],
    counterexamples: ['It was mended in 24 hours, a day early.'],
  },
  {
    id: 'set/times',
    meaning: 'So many times in each unit: twice a week.',
    needs: ['unit', 'once'],
    pattern:
      '(?:once|twice|(?:%number|%vague) times)(?: or (?:twice|more|%number times))? (?:an?|per|each|every) (?<unit>hour|day|night|week|weekend|fortnight|month|quarter|year|decade)',
    notBefore: NOT_BEFORE,
    read: ({ unit }) => ({ form: { kind: 'set', value: durationValue(1, unitOf(unit!)!) } }),
    examples: [
      { text: 'They pray five times a day.', published: '2021-11-08', expect: { 'five times a day': 'P1D' } },
      {
        text: 'It sails twice a week and is cleaned once a month.',
        published: '2021-11-08',
        expect: { 'twice a week': 'P1W', 'once a month': 'P1M' },
      },
    ],
    counterexamples: ['He called twice a week before the vote.'],
  },
  {
    id: 'set/units-of',
    meaning: 'So many hours, days or nights of each unit: five days a week.',
    needs: ['plural', 'number'],
    pattern:
      '%number (?:minutes|hours|days|nights|weeks|months) (?:an?|per|each|every) (?<unit>hour|day|night|week|weekend|fortnight|month|quarter|year|decade)',
    notBefore: NOT_BEFORE,
    read: ({ unit }) => ({ form: { kind: 'set', value: durationValue(1, unitOf(unit!)!) } }),
    examples: [
      {
        text: 'He works five days a week and two weekends every month.',
        published: '2021-11-08',
        expect: { 'five days a week': 'P1W' },
      },
      {
        text: 'It sails four nights a week from here to Cork.',
        published: '2021-11-08',
        expect: { 'four nights a week': 'P1W' },
      },
    ],
    counterexamples: ['He stayed for five days a year ago.'],
  },
  {
    id: 'set/once-in',
    meaning: 'Once in so many units: once in four days.',
    needs: ['unit', 'once'],
    pattern: 'once in (?:every )?(?<number>%number) (?<unit>days|weeks|months|years)',
    read: ({ number, unit }) => {
      const count = numberOf(number!);
      return count ? { form: { kind: 'set', value: durationValue(count, unitOf(unit!)!) } } : null;
    },
    examples: [
      { text: 'Water comes once in four days.', published: '2021-11-08', expect: { 'once in four days': 'P4D' } },
    ],
    counterexamples: ['It was seen once in the past four days.'],
  },
  {
    id: 'set/twice-yearly',
    meaning: 'So many times each unit, in an adverb: twice yearly, twice-weekly.',
    needs: ['frequency'],
    pattern: '(?:once|twice|thrice|three times)~(?<word>daily|weekly|monthly|yearly|annually|nightly)',
    read: ({ word }) => ({ form: { kind: 'set', value: FREQUENCY_WORDS[word!.toLowerCase()]! } }),
    examples: [
      { text: 'It is paid twice yearly.', published: '2021-11-08', expect: { 'twice yearly': 'P1Y' } },
      { text: 'The twice-weekly boat sank.', published: '2021-11-08', expect: { 'twice-weekly': 'P1W' } },
    ],
    counterexamples: ['It was sold twice.'],
  },
  {
    id: 'set/every-part',
    meaning: 'Each morning or night.',
    needs: ['every', 'part'],
    pattern: '(?:every|each) (?<part>morning|afternoon|evening|night)',
    read: ({ part }) => ({ form: { kind: 'set', value: `XXXX-XX-XX${DAY_PART_WORDS[part!.toLowerCase()]}` } }),
    examples: [
      { text: 'They march every night.', published: '2021-11-08', expect: { 'every night': 'XXXX-XX-XXTNI' } },
    ],
  },
  {
    id: 'set/every-unit',
    meaning: 'Each unit, or each number of them.',
    needs: ['every', 'unit'],
    pattern:
      '(?:every|each)(?: (?:single|passing))?(?: (?:(?<number>%number)(?:~(?:to|or)~%number)?|(?<other>other|second)|(?<ordinal>third|fourth|fifth|sixth|seventh|tenth)|(?<few>few)|(?<half>half)(?=[ -])))?(?: |(?<=half)-)(?<unit>%units)',
    read: ({ number, other, ordinal, few, half, unit }) => {
      const count = few ? null : half ? 0.5 : number ? numberOf(number) : other ? 2 : ordinal ? ordinalOf(ordinal) : 1;
      return count !== undefined ? { form: { kind: 'set', value: durationValue(count, unitOf(unit!)!) } } : null;
    },
    examples: [
      { text: 'It floods every year.', published: '2021-11-08', expect: { 'every year': 'P1Y' } },
      { text: 'Buses run every half hour.', published: '2021-11-08', expect: { 'every half hour': 'PT30M' } },
      { text: 'It floods every other year.', published: '2021-11-08', expect: { 'every other year': 'P2Y' } },
      {
        text: 'He reports every third day or every few weeks.',
        published: '2021-11-08',
        expect: { 'every third day': 'P3D', 'every few weeks': 'PXW' },
      },
      {
        text: 'It floods every eight to 12 years.',
        published: '2021-11-08',
        expect: { 'every eight to 12 years': 'P8Y' },
      },
      { text: 'He reports every two weeks.', published: '2021-11-08', expect: { 'every two weeks': 'P2W' } },
    ],
  },
  {
    id: 'set/every-weekday',
    meaning: 'Each weekday, month or season of that name.',
    needs: ['every'],
    pattern:
      '(?:every|each)(?: (?:other|second|single))? (?:(?<name>%weekday|%month)(?: (?<part>morning|afternoon|evening|night))?|(?<season>spring|summer|autumn|winter))',
    read: ({ name, part, season }) => {
      if (season) return { form: { kind: 'set', value: `XXXX-${SEASON_WORDS[season.toLowerCase()]}` } };
      const weekday = isoWeekdayOf(name!);
      const month = monthOf(name!);
      const clock = part ? DAY_PART_WORDS[part.toLowerCase()] : '';
      if (weekday) return { form: { kind: 'set', value: `XXXX-WXX-${weekday}${clock}` } };
      return month ? { form: { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` } } : null;
    },
    examples: [
      { text: 'They march every Thursday.', published: '2021-11-08', expect: { 'every Thursday': 'XXXX-WXX-4' } },
      { text: 'They march each July.', published: '2021-11-08', expect: { 'each July': 'XXXX-07' } },
      { text: 'It floods each summer.', published: '2021-11-08', expect: { 'each summer': 'XXXX-SU' } },
      {
        text: 'They march every Friday night.',
        published: '2021-11-08',
        expect: { 'every Friday night': 'XXXX-WXX-5TNI' },
      },
    ],
  },
  {
    id: 'set/every-working-day',
    meaning: 'Each day from Monday to Friday, or each weekend.',
    needs: ['every'],
    pattern:
      '(?:every|each) (?:(?<end>weekend)|weekday|weeknight|(?:working|school|business) day)(?: (?<part>morning|afternoon|evening|night))?',
    read: ({ end, part }) => ({
      form: {
        kind: 'set',
        value: end ? 'XXXX-WXX-WE' : `XXXX-WXX-WD${part ? DAY_PART_WORDS[part.toLowerCase()] : ''}`,
      },
    }),
    examples: [
      {
        text: 'It blew every weekday morning.',
        published: '2021-11-08',
        expect: { 'every weekday morning': 'XXXX-WXX-WDTMO' },
      },
    ],
  },
  {
    id: 'set/and-weekday',
    meaning: 'The second weekday of those that come again and again.',
    needs: ['every', 'weekday'],
    pattern: '(?<=\\b(?:every|each) [A-Z][a-z]{2,8},? and )(?<name>%weekday)',
    read: ({ name }) => ({ form: { kind: 'set', value: `XXXX-WXX-${isoWeekdayOf(name!)}` } }),
    examples: [
      {
        text: 'They march every Tuesday and Friday.',
        published: '2021-11-08',
        expect: { 'every Tuesday': 'XXXX-WXX-2', Friday: 'XXXX-WXX-5' },
      },
    ],
  },
  {
    id: 'set/weekdays',
    meaning: 'A weekday in the plural, or its nights.',
    needs: ['weekdays'],
    pattern: '(?<name>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:s?~(?<part>mornings|afternoons|evenings|nights)|s)',
    notAfter: 'as many ',
    read: ({ name, part }) => ({
      form: {
        kind: 'set',
        value: `XXXX-WXX-${isoWeekdayOf(name!)}${part ? DAY_PART_WORDS[part.toLowerCase()] : ''}`,
      },
    }),
    examples: [
      { text: 'The shop is shut on Sundays.', published: '2021-11-08', expect: { Sundays: 'XXXX-WXX-7' } },
      { text: 'They play on Friday nights.', published: '2021-11-08', expect: { 'Friday nights': 'XXXX-WXX-5TNI' } },
    ],
    counterexamples: ['They played on Friday night.', 'It was the third loss in as many Fridays.'],
  },
  {
    id: 'set/weekends',
    meaning: 'Weekends or weekdays in the plural, of which none is told.',
    needs: ['weekend'],
    pattern: '(?<=\\b(?:on|at) )(?:the )?(?:weekends|(?<days>weekdays)|(?<nights>weeknights))',
    read: ({ days, nights }) => ({
      form: { kind: 'set', value: days ? 'XXXX-WXX-WD' : nights ? 'XXXX-WXX-WDTNI' : 'XXXX-WXX-WE' },
    }),
    examples: [
      { text: 'It is open on weekdays.', published: '2021-11-08', expect: { weekdays: 'XXXX-WXX-WD' } },
      { text: 'It is shut at weekends.', published: '2021-11-08', expect: { weekends: 'XXXX-WXX-WE' } },
    ],
    counterexamples: ['They met two weekends ago.'],
  },
  {
    id: 'set/rate',
    meaning: 'So much a unit: three times a day.',
    needs: ['unit'],
    pattern: '(?<how>an?|per) (?<unit>hour|day|week|fortnight|month|year|decade)',
    notBefore: '(?:~(?:ago|old|earlier|later|and|or|from|long)|~(?:before|after)| in order(?!\\w))',
    read: ({ how, unit }, { before, after }) => {
      // "40 barrels a day of oil", but "the vote triggers a day of rage".
      if (/^\s+of\b/.test(after) && !/\d[\d,.]*\s+(?:\w+illion\s+)?\w+s\s+$/.test(before)) return null;
      // Money by the year is a rate, and nothing that happens.
      if (!/\b(?:times|once|twice|people|(?:one|a single) \w{2,12}|\w{3,}s)\s+$/i.test(before)) return null;
      if (/^(?:hour|decade)$/i.test(unit!) && !/\b(?:times|once|twice)\s+$/i.test(before)) return null;
      if (/^per/i.test(how!) && !/\b(?:times|once|twice)\s+$/i.test(before)) return null;
      if (/\b(?:dollars|euros|pounds|cents|hours|minutes)\s+$/i.test(before)) return null;
      if (/\b(?:was|is|has|does|this|as|takes|lasts|less|perhaps)\s+$/i.test(before)) return null;
      return { form: { kind: 'set', value: durationValue(1, unitOf(unit!)!) } };
    },
    examples: [{ text: 'Ten people a day fall ill.', published: '2021-11-08', expect: { 'a day': 'P1D' } }],
    counterexamples: ['He stayed for a week.', 'It costs $2 million a year.', 'The vote triggers a day of rage.'],
  },
];
