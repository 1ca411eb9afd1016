import { durationValue, unitOf } from '../read-words.js';
import type { Beside, Rule } from '../rule.js';
import { isWar, readDuration } from './read-duration.js';

/** "the minutes of the meeting": what is written down of it, not "within minutes of the meeting". */
const isRecord = (unit: string, { before, after }: Beside): boolean =>
  /^minutes$/i.test(unit) &&
  !/\b(?:within|just|only|mere|matter of)\s+$/i.test(before) &&
  (/\b(?:according to|in its|meeting)\s+$/i.test(before) ||
    /^\s+(?:released|published|show(?:ed|s)?|revealed)\b/.test(after) ||
    /^\s+(?:of|from)\s+(?:\S{1,16}\s+){1,4}(?:meetings?|sessions?|hearings?|board|committee|council)\b/.test(after));

/** Lengths of time without a number: "the coming weeks", "year-long", "days". */
export const uncountedDurationRules: readonly Rule[] = [
  {
    id: 'duration/vague',
    meaning: 'Units without a number, after words that measure.',
    needs: ['plural', 'which'],
    pattern:
      '(?:(?<the>the )?(?<side>past|next|(?<!\\b(?:will|would|could|can|may|might|must|should|to|not|did|do|does|they|it|which|that|each|often|usually|typically|generally|normally|only|never|always|sometimes) )last|previous) )(?<unit>seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)',
    read: readDuration,
    examples: [{ text: 'Sales fell in the past weeks.', published: '2021-11-08', expect: { 'the past weeks': 'PXW' } }],
    counterexamples: ['The strike could last weeks.'],
  },
  {
    id: 'duration/recent-units',
    meaning: 'Some time lately, or soon: in recent weeks, in the coming months.',
    needs: ['plural', 'which'],
    pattern:
      '(?:the )?(?:most )?(?:recent|(?<next>coming)) (?<unit>hours|days|weeks|months|quarters|years|decades)(?: (?:and|or) (?:days|weeks|months|years|decades))?',
    read: ({ next, unit }) => ({
      form: { kind: 'duration', value: durationValue(null, unitOf(unit!)!), side: next ? 'next' : 'past' },
    }),
    examples: [
      { text: 'Sales fell in recent weeks.', published: '2021-11-08', expect: { 'recent weeks': 'PXW' } },
      {
        text: 'It may rise in the coming months.',
        published: '2021-11-08',
        expect: { 'the coming months': 'PXM' },
      },
    ],
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
    notAfter: '(?:%number|%vague|all)~',
    read: ({ unit, units }) => ({
      form: { kind: 'duration', value: durationValue(unit ? 1 : null, unitOf((unit ?? units)!)!) },
    }),
    examples: [
      { text: 'A year-long siege ended.', published: '2021-11-08', expect: { 'year-long': 'P1Y' } },
      { text: 'The months-long talks ended.', published: '2021-11-08', expect: { 'months-long': 'PXM' } },
    ],
    counterexamples: ['It seemed two days long.', 'It rained all day long.'],
  },
  {
    id: 'duration/from-event',
    meaning: 'The day or days before or after something told in words; no time at all where nothing is told.',
    needs: ['unit', 'after'],
    pattern:
      '(?:the|an?) (?<unit>day|night|morning|week|month|year|hours|days|weeks|months|years)(?= (?:immediately )?(?:before|after|following|preceding|since|leading up to))',
    notAfter: '(?:years?|months?|decades?) to ',
    notBefore: ' (?:before|after) (?:yesterday|tomorrow)',
    read: ({ unit }) => {
      const kind = unitOf(unit!) ?? 'day';
      return { form: { kind: 'duration', value: durationValue(unit!.endsWith('s') ? null : 1, kind) } };
    },
    examples: [
      { text: 'Prices fell in the weeks after the flood.', published: '2021-11-08', expect: { 'the weeks': 'PXW' } },
      { text: 'The envoy landed a day after the storm.', published: '2021-11-08', expect: { 'a day': 'P1D' } },
    ],
    counterexamples: ['It burned years to the day after it was built.'],
  },
  {
    id: 'duration/followed',
    meaning: 'Units after what was just told: the days that followed.',
    needs: ['plural', 'after'],
    pattern: 'the (?<unit>hours|days|weeks|months|years|decades)(?= (?:that|which) followed)',
    read: readDuration,
    examples: [
      { text: 'Prices fell in the days that followed.', published: '2021-11-08', expect: { 'the days': 'PXD' } },
    ],
  },
  {
    id: 'duration/over-the-years',
    meaning: 'Years or decades up to the time that is told of, their number untold: over the years.',
    needs: ['plural', 'over'],
    pattern: '(?<=\\b(?:over|through|throughout|across|down) )the (?<unit>years|decades|centuries)',
    notBefore:
      ' (?:\\d|of |to come|ahead|that |which |when |before |after |since |between |from |in (?:which|between))',
    read: readDuration,
    examples: [
      { text: 'Many have died over the years.', published: '2021-11-08', expect: { 'the years': 'PXY' } },
      { text: 'It grew through the decades.', published: '2021-11-08', expect: { 'the decades': 'PXE' } },
    ],
    counterexamples: ['They argued over the years that were lost.'],
  },
  {
    id: 'duration/bare',
    meaning: 'Units without number or measure, where they are no kind of time: the summer months, office hours.',
    needs: ['plural'],
    pattern:
      '(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?: (?:or|and|to|if not) (?:minutes|hours|days|weeks|months|years|decades))?',
    notAfter:
      '(?:after|off)-|(?:small|opening|visiting|peak)[- ]|(?:\\d{1,4}(?:st|nd|rd|th)?|(?!only|barely|nearly|possibly|literally)\\w+ly|these|those|early|all|dark|long(?:er)?|shorter|out of|nighttime|daytime|summer|winter|rush|office|business|working|his|her|its|their|no|the|school|dog) ',
    notBefore: '~(?:old|of age)| apart| of (?:%month|%year)',
    read: (groups, beside) =>
      isWar(groups.unit!, beside) || isRecord(groups.unit!, beside) ? null : readDuration(groups),
    examples: [
      { text: 'The work took years.', published: '2021-11-08', expect: { years: 'PXY' } },
      { text: 'They had only minutes to flee.', published: '2021-11-08', expect: { minutes: 'PTXM' } },
    ],
    counterexamples: [
      'They were paid for weekly hours, and born only weeks apart.',
      'They strike for shorter hours.',
      'It published minutes of a secret board meeting.',
      'Rates will rise, according to minutes released by the bank.',
      'It rains in the winter months.',
      'It was built before the Hundred Years’ War.',
    ],
  },
];
