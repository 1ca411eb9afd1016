import type { Rule } from '../rule.js';

/** Now, recently, soon: a direction without a date. */
export const referenceRules: readonly Rule[] = [
  {
    id: 'reference/present',
    meaning: 'The time of writing.',
    needs: ['now'],
    pattern:
      '(?:now|currently|these days|presently|nowadays|(?:the )?present(?= time| day)(?: (?:time|day))|at present)',
    notBefore: '~(?:defunct|famous|infamous|former|dead)',
    read: () => ({ form: { kind: 'reference', value: 'PRESENT_REF' } }),
    examples: [{ text: 'It currently owns two mines.', published: '2021-11-08', expect: { currently: 'PRESENT_REF' } }],
  },
  {
    id: 'reference/at-this',
    meaning: 'The time of writing, pointed at: at this time, at this point.',
    needs: ['vague'],
    pattern: 'at this (?:time|moment|point)(?! (?:last|next) )',
    notBefore: '~(?:defunct|famous|infamous|former|dead)',
    read: () => ({ form: { kind: 'reference', value: 'PRESENT_REF' } }),
    examples: [
      { text: 'At this point he is free.', published: '2021-11-08', expect: { 'At this point': 'PRESENT_REF' } },
    ],
    counterexamples: ['He left at this hour.'],
  },
  {
    id: 'reference/moment',
    meaning: 'The time of writing, or that of what is told: at the moment, at the time.',
    needs: ['vague'],
    pattern:
      'the (?:(?<now>moment)|time)(?<=\\bat the (?:moment|time))(?=[.,;:!?)"”’]|\\s{0,2}$| (?:(?:the|this|our|its|their) (?:\\w{2,14} ){1,3}(?:is|are)|there(?: is| are|\\Ws)|no|and|but|because|as|for|is|was|were|are|had|said|told|has|have)(?!\\w))',
    read: ({ now }) => ({ form: { kind: 'reference', value: now ? 'PRESENT_REF' : 'PAST_REF' } }),
    examples: [
      { text: 'There is no power at the moment.', published: '2021-11-08', expect: { 'the moment': 'PRESENT_REF' } },
      { text: 'At the moment there is no sign.', published: '2021-11-08', expect: { 'the moment': 'PRESENT_REF' } },
      {
        text: 'At the moment the route is served by one ship.',
        published: '2021-11-08',
        expect: { 'the moment': 'PRESENT_REF' },
      },
      { text: 'He was 19 at the time, she said.', published: '2021-11-08', expect: { 'the time': 'PAST_REF' } },
    ],
    counterexamples: ['At the time of the raid he slept.', 'At the moment the roof fell in he was outside.'],
  },
  {
    id: 'reference/current',
    meaning: 'The time of writing, as an adjective.',
    needs: ['now'],
    pattern: 'current',
    notAfter: '(?:electric|electrical|alternating|direct|ocean|tidal|rip|strong) ',
    notBefore:
      ' (?:affairs|account|accounts|events|of|flow|flowed|flows|from|through|is|was|that|carried|swept|ran)(?!\\w)|[.;:]|~(?:week|month|quarter|year|fiscal)',
    read: () => ({ form: { kind: 'reference', value: 'PRESENT_REF' } }),
    examples: [{ text: 'Its current chief resigned.', published: '2021-11-08', expect: { current: 'PRESENT_REF' } }],
    counterexamples: ['The current of the river swept him away.', 'An electric current ran through it.'],
  },
  {
    id: 'reference/past',
    meaning: 'Not long before the time of writing.',
    needs: ['lately'],
    notAfter: 'as ',
    pattern: '(?:(?:more |most |just )?recently|lately|the (?:recent |distant )?past(?! (?:%number|%vague|%unit)))',
    read: () => ({ form: { kind: 'reference', value: 'PAST_REF' } }),
    examples: [{ text: 'It recently sold two mines.', published: '2021-11-08', expect: { recently: 'PAST_REF' } }],
  },
  {
    id: 'reference/old-days',
    meaning: 'Times long gone: the old days.',
    needs: ['plural', 'old'],
    pattern: 'the (?:good |bad |good and bad )?(?:old|olden|bygone) days|days (?:gone by|of old|of yore)',
    read: () => ({ form: { kind: 'reference', value: 'PAST_REF' } }),
    examples: [
      { text: 'In the old days it took weeks.', published: '2021-11-08', expect: { 'the old days': 'PAST_REF' } },
    ],
    counterexamples: ['The three old days were long.'],
  },
  {
    id: 'reference/those-days',
    meaning: 'Days gone by that are pointed at: in those days.',
    needs: ['plural', 'old'],
    pattern:
      'those (?:early |dark |heady |bad |good |far-off )?days(?<=\\b(?:in|from|of|for|about|remembers?|remembered|miss|misses|missed) \\D{5,24})(?=[.,;:!?)"”’]|\\s{0,2}$| (?:and|but|it|he|she|they|we|you|I|the|there|no|nobody|people|most|many)(?!\\w))',
    notAfter: '(?:each|all|some|one|any|most|both|many|few|%number) of ',
    read: () => ({ form: { kind: 'reference', value: 'PAST_REF' } }),
    examples: [
      { text: 'In those days nobody locked a door.', published: '2021-11-08', expect: { 'those days': 'PAST_REF' } },
      { text: 'She missed those early days.', published: '2021-11-08', expect: { 'those early days': 'PAST_REF' } },
    ],
    counterexamples: ['He was ill on some of those days.', 'In those days that followed he wept.'],
  },
  {
    id: 'reference/future',
    meaning: 'After the time of writing.',
    needs: ['soon'],
    pattern:
      '(?:the (?:near |foreseeable |not~too~distant |immediate |distant )?future|the (?:near|short|long|medium) term|(?:near|in) future(?= ?[.,;:]|\\s{0,2}$)|soon(?!er)|future (?:quarters|years|months|decades)|a later (?:date|time|stage))',
    notAfter: '(?:as|how|so|too|well) ',
    notBefore: ' (?:after|as|afterwards?)|s|-(?!to\\b)',
    read: () => ({ form: { kind: 'reference', value: 'FUTURE_REF' } }),
    examples: [{ text: 'It will soon sell two mines.', published: '2021-11-08', expect: { soon: 'FUTURE_REF' } }],
    counterexamples: ['Call as soon as you can.'],
  },
];
