import type { TimeUnit } from '../../lexicon/index.js';
import { durationValue, numberOf, unitOf } from '../read-words.js';
import type { Beside, Groups, Rule, RuleReading } from '../rule.js';
import { isProgramme } from './programme.js';
import { whichOf } from './which.js';

const sideOf = (words: string | undefined): 'past' | 'next' | undefined =>
  words ? ({ last: 'past', next: 'next', this: undefined } as const)[whichOf(words)] : undefined;

function duration({ number, vague, unit, side }: Groups): RuleReading | null {
  const kind = unitOf(unit!);
  // "two seasons" are a sportsman's, and have no length.
  if (!kind || kind === 'season' || (kind !== 'year' && /illion/i.test(number ?? ''))) return null;
  const count = vague || !number ? null : numberOf(number);
  if (count === undefined || (count !== null && count > 1000 && count < 2200 && /^\d/.test(number ?? ''))) return null;
  return { form: { kind: 'duration', value: durationValue(count, kind as TimeUnit), side: sideOf(side) } };
}

/** "the Six-Day War", "the Hundred Years' War": a name. */
const isWar = (unit: string, { after }: Beside): boolean => /^[A-Z]/.test(unit) && /^['’]?\s+War/.test(after);

/** Lengths of time. */
export const durationRules: readonly Rule[] = [
  {
    id: 'duration/counted',
    meaning: 'A number of units.',
    needs: ['unit'],
    pattern:
      '(?:(?:the|his|her|its|their|these|those) )?(?:(?<side>past|(?<!\\b(?:will|would|could|can|may|might|must|should|to|not|did) )last|next|previous|coming|preceding|first|latest|final|following|recent) )?(?:(?<vague>%vague)(?: more)?|(?<number>%number|(?<=\\b(?:past|last|next|first|coming|previous) )couple(?: of)?)(?:~(?:to|or)~%number| or so|~odd|~plus)?)~(?:(?:more|trading|business|working|earth|consecutive|straight|full|additional|previous|preceding|following|intervening|remaining|long|whole|solid|calendar|successive) )?(?<unit>%units)(?:-long)?',
    notBefore: '~(?:ago|old|of age|(?:earlier|later)(?! than)|from now)',
    notAfter: '[$€£¥#.,]|in as ',
    read: (groups, beside) => {
      // "three-quarters of the food" is a fraction.
      // "0630 hours" are a time of day.
      if (/^(?:0\d|1\d|2[0-3])[0-5]\d$/.test(groups.number ?? '') && /^h/i.test(groups.unit!)) return null;
      const isFraction = /^quarters?$/i.test(groups.unit!) && /^\s+of\s/.test(beside.after);
      return isFraction || isProgramme(groups.unit!, beside) || isWar(groups.unit!, beside) ? null : duration(groups);
    },
    examples: [
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
        text: 'After two and a half years he left.',
        published: '2021-11-08',
        expect: { 'two and a half years': 'P2Y6M' },
      },
      {
        text: 'The flight took 3 hours and 12 minutes, and he got two years, six months.',
        published: '2021-11-08',
        expect: { '3 hours and 12 minutes': 'PT3H12M', 'two years, six months': 'P2Y6M' },
      },
      { text: 'They served two five-year terms.', published: '2021-11-08', expect: { 'five-year': 'P5Y' } },
      { text: 'It takes two or three weeks.', published: '2021-11-08', expect: { 'two or three weeks': 'P2W' } },
      { text: 'The 18-month-long siege ended.', published: '2021-11-08', expect: { '18-month-long': 'P18M' } },
      {
        text: 'It failed in the two previous years, and in 20-odd years before.',
        published: '2021-11-08',
        expect: { 'the two previous years': 'P2Y', '20-odd years': 'P20Y' },
      },
      { text: 'After 2 1/2 years he left.', published: '2021-11-08', expect: { '2 1/2 years': 'P2Y6M' } },
    ],
    counterexamples: [
      'A 28-year-old man died.',
      'It imports three-quarters of the food.',
      'She told "60 Minutes" of it.',
      'It was lost in the Six-Day War.',
      'She won the third title in as many weeks.',
    ],
  },
  {
    id: 'duration/one',
    meaning: 'One unit of time.',
    needs: ['unit'],
    pattern:
      '(?:an?|another) (?:(?:full|whole|half) )?(?<unit>minute|hour|week|fortnight|month|year|decade|century)(?:(?<half> and a half)|(?<=year)(?<day> and a day))?',
    notBefore: '(?:~(?:ago|old|earlier|later|from)|~long)',
    notAfter: '(?:times|once|twice|percent|%|million|billion|thousand|dollars|[\\d.,]{1,12}) ?',
    read: ({ unit, half, day }, { before }) =>
      // "Wait a minute" asks for no minute.
      /^minute/i.test(unit!) && /\b(?:wait|hang on|hold on)\s+$/i.test(before)
        ? null
        : { form: { kind: 'duration', value: day ? 'P1Y1D' : durationValue(half ? 1.5 : 1, unitOf(unit!)!) } },
    examples: [
      { text: 'He lived there for a month.', published: '2021-11-08', expect: { 'a month': 'P1M' } },
      { text: 'He was jailed for a year and a day.', published: '2021-11-08', expect: { 'a year and a day': 'P1Y1D' } },
      { text: 'It will be shut for another week.', published: '2021-11-08', expect: { 'another week': 'P1W' } },
    ],
    counterexamples: ['Now wait a minute, he said.'],
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
    id: 'duration/quarter-century',
    meaning: 'A quarter or three quarters of a century.',
    needs: ['century', 'quarter'],
    pattern: '(?:an?~|(?<three>three)~)?quarters?~(?:of~an?~)?century',
    read: ({ three }) => ({ form: { kind: 'duration', value: three ? 'P75Y' : 'P25Y' } }),
    examples: [
      {
        text: 'He ruled for a quarter of a century.',
        published: '2021-11-08',
        expect: { 'a quarter of a century': 'P25Y' },
      },
    ],
  },
  {
    id: 'duration/vague',
    meaning: 'Units without a number, after words that measure.',
    needs: ['plural', 'which'],
    pattern:
      '(?:(?<the>the )?(?<side>recent|past|coming|next|last|previous) )(?<unit>seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)',
    read: duration,
    examples: [{ text: 'Sales fell in recent weeks.', published: '2021-11-08', expect: { 'recent weeks': 'PXW' } }],
  },
  {
    id: 'duration/ahead',
    meaning: 'Units without a number that are still to come.',
    needs: ['plural', 'from'],
    pattern:
      '(?:the )?(?<unit>hours|days|weeks|months|years|decades)(?: and (?:weeks|months|years|decades))? (?:ahead(?! of)|to come(?! (?:back|home|in|up|down|out|through|to)(?!\\w)))',
    read: ({ unit }) => ({ form: { kind: 'duration', value: durationValue(null, unitOf(unit!)!), side: 'next' } }),
    examples: [
      { text: 'Rain is expected in the days ahead.', published: '2021-11-08', expect: { 'the days ahead': 'PXD' } },
    ],
    counterexamples: ['He voted days ahead of the others.'],
  },
  {
    id: 'duration/long',
    meaning: 'A unit that something lasts: day-long, year-long.',
    needs: ['unit', 'vague'],
    pattern:
      '(?:(?<unit>minute|hour|day|week|month|year|decade|century)~?|(?<units>hours|days|weeks|months|years|decades|centuries)~)long',
    notAfter: '(?:%number|%vague)~',
    read: ({ unit, units }) => ({
      form: { kind: 'duration', value: durationValue(unit ? 1 : null, unitOf((unit ?? units)!)!) },
    }),
    examples: [
      { text: 'A year-long siege ended.', published: '2021-11-08', expect: { 'year-long': 'P1Y' } },
      { text: 'The months-long talks ended.', published: '2021-11-08', expect: { 'months-long': 'PXM' } },
    ],
    counterexamples: ['It seemed two days long.'],
  },
  {
    id: 'duration/from-event',
    meaning: 'The day or days before or after something told in words; no time at all where nothing is told.',
    needs: ['unit', 'distance'],
    pattern:
      '(?:the|an?) (?<unit>day|night|morning|week|month|year|hours|days|weeks|months|years)(?= (?:immediately )?(?:before|after|following|preceding|since|leading up to))',
    notBefore: ' (?:before|after) (?:yesterday|tomorrow)',
    read: ({ unit }) => {
      const kind = unitOf(unit!) ?? 'day';
      return { form: { kind: 'duration', value: durationValue(unit!.endsWith('s') ? null : 1, kind) } };
    },
    examples: [
      { text: 'Prices fell in the weeks after the flood.', published: '2021-11-08', expect: { 'the weeks': 'PXW' } },
      { text: 'The envoy landed a day after the storm.', published: '2021-11-08', expect: { 'a day': 'P1D' } },
    ],
  },
  {
    id: 'duration/followed',
    meaning: 'Units after what was just told: the days that followed.',
    needs: ['plural', 'distance'],
    pattern: 'the (?<unit>hours|days|weeks|months|years|decades)(?= (?:that|which) followed)',
    read: duration,
    examples: [
      { text: 'Prices fell in the days that followed.', published: '2021-11-08', expect: { 'the days': 'PXD' } },
    ],
  },
  {
    id: 'duration/bare',
    meaning: 'Units without number or measure, where they are no kind of time: the summer months, office hours.',
    needs: ['plural'],
    pattern:
      '(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?: (?:or|and|to|if not) (?:minutes|hours|days|weeks|months|years|decades))?',
    notAfter:
      '(?:\\d{1,4}|(?!only|barely|nearly|possibly|literally)\\w+ly|these|those|early|all|dark|long(?:er)?|shorter|out of|nighttime|daytime|summer|winter|rush|office|business|working|his|her|its|their|no|the|school|dog) ',
    notBefore: '~(?:old|of age)| apart| of (?:%month|%year)',
    read: (groups, beside) => (isWar(groups.unit!, beside) ? null : duration(groups)),
    examples: [
      { text: 'The work took years.', published: '2021-11-08', expect: { years: 'PXY' } },
      { text: 'They had only minutes to flee.', published: '2021-11-08', expect: { minutes: 'PTXM' } },
    ],
    counterexamples: [
      'They were paid for weekly hours, and born only weeks apart.',
      'They strike for shorter hours.',
      'It rains in the winter months.',
      'It was built before the Hundred Years’ War.',
    ],
  },
];
