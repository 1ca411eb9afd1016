import { unitOf } from '../read-words.js';
import type { Rule } from '../rule.js';

const DAY = /day/i;

/** A unit that is under way, with nothing but an article before it, where what is told of it shows that it is that one. */
export const bareUnitRules: readonly Rule[] = [
  {
    id: 'unit/begun',
    meaning: 'The day, week or year that is told to have begun or ended in some way: shares ended the week lower.',
    needs: ['unit', 'bounds'],
    pattern:
      'the (?<unit>day|week|month|year)(?<=\\b(?:began|begun|started|ended|ends|ending|closed|closes|closing|finished|finishes|finishing) the \\w{3,5})(?=[.,;:)]|\\s{0,2}$| (?:on|at|up|down|in|by|higher|lower|little|flat|nearly|about|almost|well|as|and|but|with|slightly|sharply|\\d{1,4}|ranked|unbeaten|top|bottom|stronger|weaker)(?!\\w))',
    read: ({ unit }, { before, after }) =>
      // "He started the day with a run": one day of many.
      DAY.test(unit!) && /\bstarted\s+$/i.test(before) && /^\s+with\b/.test(after)
        ? null
        : { form: { kind: 'shift', unit: unitOf(unit!)!, count: 0, from: DAY.test(unit!) ? 'mention' : 'story' } },
    examples: [
      { text: 'The index ended the week 2% lower.', published: '2021-11-08', expect: { 'the week': '2021-W45' } },
      {
        text: 'Shares fell on Friday. The bank closed the day at $3.',
        published: '2021-11-08',
        expect: { 'the day': '2021-11-05' },
      },
    ],
    counterexamples: ['He started the day with a run.', 'They ended the week-long strike.'],
  },
  {
    id: 'unit/course-of',
    meaning:
      'A unit under way, of which a part or the whole is told: throughout the year, over the course of the week.',
    needs: ['unit', 'frame'],
    pattern:
      'the (?<unit>day|week|month|year)(?<=\\b(?:throughout|course of|start to|end to|close to|finish to|beginning to) the \\w{3,5})(?=[.,;:)]|\\s{0,2}$| (?:and|but|as|when|at|by|for|he|she|it|they|we)(?!\\w))',
    notAfter: 'come close to ',
    read: ({ unit }) => ({
      form: { kind: 'shift', unit: unitOf(unit!)!, count: 0, from: DAY.test(unit!) ? 'mention' : 'story' },
    }),
    examples: [
      {
        text: 'Shops had a poor start to the year, and lost money throughout the month.',
        published: '2021-11-08',
        expect: { 'the year': '2021', 'the month': '2021-11' },
      },
      {
        text: 'It will cut 200 jobs over the course of the year.',
        published: '2021-11-08',
        expect: { 'the year': '2021' },
      },
    ],
    counterexamples: ['He ran throughout the day-long siege.'],
  },
  {
    id: 'unit/best-of',
    meaning:
      'The year or month of which a day, a game or a sale is the first or the best: the hottest day of the year.',
    needs: ['unit', 'best'],
    pattern:
      'the (?<unit>month|year)(?<=\\b(?:\\w{3,12}est|first|second|third|fourth|fifth|last|final|most \\w{3,12}) (?:\\w{3,14} ){1,2}of the \\w{4,5})(?=[.,;:)]|\\s{0,2}$| (?:and|but|as|when|at|by|on|for|in|he|she|it|they|we|with|to|so|after|before|was|is)(?!\\w))',
    read: ({ unit }, { before }) =>
      /\b(?:half|quarter|week|weekend|months?|time|part|rest)\s+of\s+$/i.test(before)
        ? null
        : { form: { kind: 'shift', unit: unitOf(unit!)!, count: 0, from: 'story' } },
    examples: [
      { text: 'It was the hottest day of the year.', published: '2021-11-08', expect: { 'the year': '2021' } },
      { text: 'She won her third title of the year in Rome.', published: '2021-11-08', expect: { 'the year': '2021' } },
    ],
    counterexamples: ['It is the worst time of the year.', 'He was the best player of the year award winner.'],
  },
  {
    id: 'unit/day-end',
    meaning: 'The end of the day that is told of; at the end of the day is a figure of speech.',
    needs: ['unit', 'edge'],
    pattern: 'the (?:end|close) of (?:the|that) day(?<=\\b(?:by|before|until|till) the (?:end|close) of \\w{3,4} day)',
    notBefore: '-',
    read: () => ({ form: { kind: 'shift', unit: 'day', count: 0, from: 'mention' }, mod: 'END' }),
    examples: [
      {
        text: 'He was held on 3 May. By the end of the day he was free.',
        published: '2021-11-08',
        expect: { '3 May': '2021-05-03', 'the end of the day': '2021-05-03' },
      },
    ],
    counterexamples: ['At the end of the day, it is only a game.'],
  },
  {
    id: 'unit/turn',
    meaning: 'The turn of the year, which begins the one that is under way or to come.',
    needs: ['unit', 'frame'],
    pattern: 'the turn of the (?:(?<century>century|millennium)|year)',
    read: ({ century }) => ({
      form: century
        ? { kind: 'shift', unit: 'century', count: 0, from: 'publication' }
        : { kind: 'ordinal', count: 0, unit: 'year', of: { kind: 'calendar', month: 1 } },
      mod: 'START',
    }),
    examples: [
      {
        text: 'At the turn of the year the side was at war with itself.',
        published: '2021-08-08',
        expect: { 'the turn of the year': '2021' },
      },
      {
        text: 'At the turn of the century it had a mill.',
        published: '2021-11-08',
        expect: { 'the turn of the century': '20' },
      },
    ],
    counterexamples: ['It was his turn of the wheel.'],
  },
  {
    id: 'duration/whole',
    meaning: 'A unit from its beginning to its end: the whole week, the entire day.',
    needs: ['unit', 'whole'],
    pattern: 'the (?:whole|entire) (?<unit>hour|day|week|weekend|month|decade)',
    notBefore: '-|~(?:long|old|ago)',
    read: ({ unit }) => ({
      form: {
        kind: 'duration',
        value: /weekend/i.test(unit!)
          ? 'P1WE'
          : `P${/hour/i.test(unit!) ? 'T' : ''}${/decade/i.test(unit!) ? '10Y' : `1${unit![0]!.toUpperCase()}`}`,
      },
    }),
    examples: [{ text: 'It rained the whole week.', published: '2021-11-08', expect: { 'the whole week': 'P1W' } }],
    counterexamples: ['The whole week-long strike failed.'],
  },
];
