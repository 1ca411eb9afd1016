import { durationValue, unitOf } from '../read-words.js';
import type { Rule } from '../rule.js';
import { isProgramme } from './programme.js';
import { isWar, readDuration, sideOf } from './read-duration.js';

/** Lengths of time. */
export const durationRules: readonly Rule[] = [
  {
    id: 'duration/counted',
    meaning: 'A number of units.',
    needs: ['unit', 'number'],
    pattern:
      '(?:(?:the|his|her|its|their|these|those|another|an? (?:further|additional|extra)) )?(?:(?<side>past|(?<!\\b(?:will|would|could|can|may|might|must|should|to|not|did|do|does|they|it|which|that|each|often|usually|typically|generally|normally|only|never|always|sometimes) )last|next|previous|coming|preceding|ensuing|subsequent|intervening|first|latest|final|following|recent) )?(?:(?<vague>%vague)(?: more)?|(?<number>%number|(?<=\\b(?:past|last|next|first|coming|previous) )couple|couple of)(?:~(?:to|or)~%number| or so|~odd|~plus)?)~(?:(?:more|trading|business|working|earth|consecutive|straight|full|additional|previous|preceding|following|intervening|remaining|long|whole|solid|calendar|successive|%trying) )?(?<unit>%units)(?:-long| or (?:days|weeks|months|years|decades))?',
    notBefore: '~(?:ago|old|of age|(?:earlier|later)(?! than)|from now)',
    notAfter: '[$€£¥#.,]|in as ',
    read: (groups, beside) => {
      // "three-quarters of the food" is a fraction.
      // "0630 hours" are a time of day.
      if (/^(?:0\d|1\d|2[0-3])[0-5]\d$/.test(groups.number ?? '') && /^h/i.test(groups.unit!)) return null;
      // "CBS's 60 Minutes", "48 Hours": programmes by their names.
      if (/^(?:60 M|48 H)/.test(`${groups.number} ${groups.unit}`)) return null;
      // "scored on 31 minutes"
      if (/^minutes$/i.test(groups.unit!) && /\bon\s+$/i.test(beside.before)) return null;
      const isFraction = /^quarters?$/i.test(groups.unit!) && /^\s+of\s/.test(beside.after);
      return isFraction || isProgramme(groups.unit!, beside) || isWar(groups.unit!, beside)
        ? null
        : readDuration(groups);
    },
    examples: [
      {
        text: 'It took another 48 hours, after three quiet years and two long, bitter winters.',
        published: '2021-11-08',
        expect: { 'another 48 hours': 'PT48H', 'three quiet years': 'P3Y' },
      },
      { text: 'The siege lasted three weeks.', published: '2021-11-08', expect: { 'three weeks': 'P3W' } },
      { text: 'Over the past two months it fell.', published: '2021-11-08', expect: { 'the past two months': 'P2M' } },
      {
        text: 'In the past couple of days it fell.',
        published: '2021-11-08',
        expect: { 'the past couple of days': 'P2D' },
      },
      { text: 'The truce will last three months.', published: '2021-11-08', expect: { 'three months': 'P3M' } },
      { text: 'He waited a few days.', published: '2021-11-08', expect: { 'a few days': 'PXD' } },
      {
        text: 'It may generally last a few weeks or months.',
        published: '2021-11-08',
        expect: { 'a few weeks or months': 'PXW' },
      },
      {
        text: 'After two and a half years he left.',
        published: '2021-11-08',
        expect: { 'two and a half years': 'P2Y6M' },
      },
      {
        text: 'The flight took 3 hours and 12 minutes, and he got two years, six months.',
        published: '2021-11-08',
        expect: { '3 hours and 12 minutes': 'PT3H12M', 'two years, six months': 'P2Y6M' },
      },
      {
        text: 'He was held for three years, seven months and 20 days.',
        published: '2021-11-08',
        expect: { 'three years, seven months and 20 days': 'P3Y7M20D' },
      },
      { text: 'They served two five-year terms.', published: '2021-11-08', expect: { 'five-year': 'P5Y' } },
      { text: 'It takes two or three weeks.', published: '2021-11-08', expect: { 'two or three weeks': 'P2W' } },
      { text: 'Such trucks usually last seven years.', published: '2021-11-08', expect: { 'seven years': 'P7Y' } },
      { text: 'The 18-month-long siege ended.', published: '2021-11-08', expect: { '18-month-long': 'P18M' } },
      {
        text: 'It failed in the two previous years, and in 20-odd years before.',
        published: '2021-11-08',
        expect: { 'the two previous years': 'P2Y', '20-odd years': 'P20Y' },
      },
      { text: 'They walked for 4½ hours.', published: '2021-11-08', expect: { '4½ hours': 'PT4H30M' } },
      {
        text: 'After 2 1/2 years he left, and was back in 1-1/2 hours.',
        published: '2021-11-08',
        expect: { '2 1/2 years': 'P2Y6M', '1-1/2 hours': 'PT1H30M' },
      },
      { text: 'It ran for 1,214 days.', published: '2021-11-08', expect: { '1,214 days': 'P1214D' } },
    ],
    counterexamples: [
      'A 28-year-old man died.',
      'It imports three-quarters of the food.',
      'She told "60 Minutes" of it, and he 48 Hours on CBS.',
      'It was lost in the Six-Day War.',
      'She won the third title in as many weeks.',
      'He scored on 31 minutes.',
    ],
  },
  {
    id: 'duration/one',
    meaning: 'One unit of time.',
    needs: ['unit'],
    pattern:
      '(?:an?|another) (?:(?:full|whole|entire|half|single) )?(?<unit>minute|hour|day(?= and a half)|(?<=\\b(?:an?|another) (?:single|full|whole|entire) |\\banother )day|week|fortnight|month|year|decade|century)(?:(?<half> and a half)|(?<=year)(?<day> and a day)| or (?:two|three|so|more)(?!~(?:from|ago|later|earlier)))?',
    notBefore:
      '(?:~(?:ago|old|earlier|later|from)|~long)| (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|\\d{1,2})(?!\\w)',
    notAfter:
      '(?:times|once|twice|percent|%|million|billion|thousand|dollars|\\d[\\d.,]{0,12}|[$€£¥][\\d.,]{1,12}\\)) ?',
    read: ({ unit, half, day }, { before }) =>
      // "Wait a minute" asks for no minute.
      /^minute/i.test(unit!) && /\b(?:wait|hang on|hold on)\s+$/i.test(before)
        ? null
        : { form: { kind: 'duration', value: day ? 'P1Y1D' : durationValue(half ? 1.5 : 1, unitOf(unit!)!) } },
    examples: [
      { text: 'He lived there for a month.', published: '2021-11-08', expect: { 'a month': 'P1M' } },
      { text: 'He was jailed for a year and a day.', published: '2021-11-08', expect: { 'a year and a day': 'P1Y1D' } },
      { text: 'It took him a day and a half.', published: '2021-11-08', expect: { 'a day and a half': 'P1.5D' } },
      {
        text: 'In Vienna, an hour away, it may take a year or two.',
        published: '2021-11-08',
        expect: { 'an hour': 'PT1H', 'a year or two': 'P1Y' },
      },
      { text: 'He spent a single day in jail.', published: '2021-11-08', expect: { 'a single day': 'P1D' } },
      { text: 'It will be shut for another week.', published: '2021-11-08', expect: { 'another week': 'P1W' } },
      {
        text: 'He waited another day, and it took an entire year.',
        published: '2021-11-08',
        expect: { 'another day': 'P1D', 'an entire year': 'P1Y' },
      },
    ],
    counterexamples: ['Now wait a minute, he said.', 'It sent home a year seven pupil.'],
  },
  {
    id: 'duration/past-one',
    meaning: 'The day or hour up to now, and units and a half of which the last or next is meant.',
    needs: ['unit', 'which'],
    pattern:
      '(?:the )?(?<side>past|last|next|coming) (?:(?<unit>hour|day|week|month|year|decade)(?<half> and a half)|(?<=\\b(?:in|over|within|during|for|of) the (?:past|next|coming) )(?<one>hour|day|century))',
    notBefore: '(?:~(?:old|long)| of(?!\\w))',
    read: ({ side, unit, one }) => {
      const value = durationValue(unit ? 1.5 : 1, unitOf((unit ?? one)!)!);
      return { form: { kind: 'duration', value, side: sideOf(side) } };
    },
    examples: [
      {
        text: 'In the past day nine have died.',
        published: '2021-11-08',
        expect: { 'the past day': 'P1D' },
      },
      {
        text: 'It is to be mended over the next year and a half.',
        published: '2021-11-08',
        expect: { 'the next year and a half': 'P1Y6M' },
      },
    ],
    counterexamples: ['He left the next day.'],
  },
  {
    id: 'duration/period',
    meaning: 'A period of so many units: a three-year period.',
    needs: ['unit', 'quarter'],
    pattern: '(?:an?|the|this|that) (?<number>%number)~(?<unit>hour|day|week|month|year) period',
    read: readDuration,
    examples: [
      {
        text: 'He stole it over a three-year period.',
        published: '2021-11-08',
        expect: { 'a three-year period': 'P3Y' },
      },
    ],
    counterexamples: ['They met in the last period.'],
  },
  {
    id: 'duration/quarter-hour',
    meaning: 'A quarter or three quarters of an hour.',
    needs: ['unit', 'quarter'],
    pattern: '(?:a~|(?<three>three)~)quarters? of an hour',
    read: ({ three }) => ({ form: { kind: 'duration', value: three ? 'PT45M' : 'PT15M' } }),
    examples: [
      {
        text: 'He spoke for a quarter of an hour.',
        published: '2021-11-08',
        expect: { 'a quarter of an hour': 'PT15M' },
      },
    ],
  },
  {
    id: 'duration/half-hour',
    meaning: 'The half hour that an article or "last" points at.',
    needs: ['unit', 'quarter'],
    pattern: '(?:the|that|this|another)(?: (?:past|last|next|first|final|opening|closing))? half~hour',
    notBefore: '~(?:ago|later|earlier|long)|-',
    read: () => ({ form: { kind: 'duration', value: 'PT30M' } }),
    examples: [
      {
        text: 'Three jets left in the half hour before it.',
        published: '2021-11-08',
        expect: { 'the half hour': 'PT30M' },
      },
    ],
    counterexamples: ['It came on the half hour-long tape.'],
  },
  {
    id: 'duration/quarter-century',
    meaning: 'A quarter, half or three quarters of a century.',
    needs: ['century', 'quarter'],
    pattern:
      '(?:(?:the )?(?<side>past|last|next) |an?~|(?<three>three)~)?(?:quarters?~(?:of~an?~)?|(?<half>half)~)century',
    read: ({ side, three, half }) => ({
      form: { kind: 'duration', value: half ? 'P50Y' : three ? 'P75Y' : 'P25Y', side: sideOf(side) },
    }),
    examples: [
      {
        text: 'He ruled for a quarter of a century.',
        published: '2021-11-08',
        expect: { 'a quarter of a century': 'P25Y' },
      },
      {
        text: 'They led for the next half-century.',
        published: '2021-11-08',
        expect: { 'the next half-century': 'P50Y' },
      },
    ],
  },
];
