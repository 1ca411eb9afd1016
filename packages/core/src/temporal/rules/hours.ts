import { twoDigits } from '../../calendar/index.js';
import { numberOf } from '../read-words.js';
import type { Groups, Rule, RuleReading } from '../rule.js';

const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** "voted by five to three on Tuesday": what was won by votes or goals. */
const VOTED =
  /\b(?:vot\w{1,4}|won|lost|beat\w{0,3}|defeat\w{0,2}|pass\w{0,2}|reject\w{0,2}|approv\w{1,3}|rul\w{1,3}|decid\w{1,3}|carried|margin)\b[^.;]{0,24}\bby\s+$/i;

/** What stands before an hour that is told by the minutes up to it: no number of people or votes. */
const AT_HOUR = /\b(?:at|until|till|by|about|around|just\s+before|just\s+after|it['’]s|is|was)\s+$/i;

/** An hour and its part of the day; without one it is of the first half of the day. */
function readHour({ hour, minute, part, night }: Groups): RuleReading {
  const number = numberOf(hour!)! % 12;
  const late = part ? !/morning/i.test(part) : night ? number > 5 : number === 0;
  return { form: { kind: 'clock' }, clock: `T${twoDigits(number + (late ? 12 : 0))}:${minute ?? '00'}` };
}

/** Hours in words, and with their part of the day. */
export const hourRules: readonly Rule[] = [
  {
    id: 'clock/hour',
    meaning: 'An hour with its part of the day: 4 in the morning, six o’clock in the evening.',
    needs: ['part', 'digit'],
    pattern:
      "(?<hour>1[0-2]|[1-9])(?::(?<minute>[0-5]\\d))?(?: o['’]clock)? (?:in the (?<part>morning|afternoon|evening)|at night)",
    read: ({ hour, minute, part }) => {
      const late = !/morning/i.test(part ?? '');
      const h = (Number(hour) % 12) + (late && !(part === undefined && Number(hour) < 6) ? 12 : 0);
      return { form: { kind: 'clock' }, clock: `T${twoDigits(h % 24)}:${minute ?? '00'}` };
    },
    examples: [
      {
        text: 'He left at 4 in the morning.',
        published: '2021-11-08',
        expect: { '4 in the morning': '2021-11-08T04:00' },
      },
    ],
  },
  {
    id: 'clock/hour-words',
    meaning: 'An hour in words or with o’clock: ten o’clock, at two in the morning.',
    needs: ['clock'],
    pattern: `(?<hour>1[0-2]|[1-9]|${HOURS}) o['’]clock(?: (?:in the (?<part>morning|afternoon|evening)|(?<night>at night)))?`,
    read: readHour,
    examples: [
      {
        text: "The bells rang at ten o'clock on Friday, and at eight o'clock in the evening.",
        published: '2021-11-08',
        expect: { "ten o'clock on Friday": '2021-11-05T10:00', "eight o'clock in the evening": '2021-11-05T20:00' },
      },
    ],
  },
  {
    id: 'clock/hour-of-part',
    meaning: 'An hour in words with its part of the day: at two in the morning.',
    needs: ['part'],
    pattern: `(?<=\\b(?:at|from|to|by|until|till|about|around|since|after|before|past|nearly) )(?<hour>${HOURS}) (?:in the (?<part>morning|afternoon|evening)|(?<night>at night))`,
    read: readHour,
    examples: [
      {
        text: 'They came at two in the morning.',
        published: '2021-11-08',
        expect: { 'two in the morning': '2021-11-08T02:00' },
      },
      {
        text: 'It is shut from nine at night to five in the morning.',
        published: '2021-11-08',
        expect: { 'nine at night': '2021-11-08T21:00', 'five in the morning': '2021-11-09T05:00' },
      },
    ],
    counterexamples: ['Two bombs went off, one in the morning and one in the evening.'],
  },
  {
    id: 'clock/hour-beside-part',
    meaning: 'An hour in figures before the part of a day that it is told in: at 9 that evening, until 7 Friday night.',
    needs: ['part', 'digit'],
    pattern:
      '(?<=\\b(?:at|about|around|until|till|before|after|since|from) )(?<hour>1[0-2]|[1-9])(?= (?:(?:this|that|last|the (?:next|following|same)) |(?:yesterday|tomorrow|(?:on )?%weekday) )(?:morning|afternoon|evening|night)(?!\\w))',
    read: readHour,
    examples: [
      {
        text: 'They met at 9 that evening, and until 7 Friday night.',
        published: '2021-11-08',
        expect: { '9 that evening': '2021-11-08T21:00', '7 Friday night': '2021-11-05T19:00' },
      },
      {
        text: 'He came at 10 this morning.',
        published: '2021-11-08',
        expect: { '10 this morning': '2021-11-08T10:00' },
      },
    ],
    counterexamples: ['He lost to number 9 that evening.'],
  },
  {
    id: 'clock/hour-tonight',
    meaning: 'An hour in figures before tonight.',
    needs: ['deictic', 'digit'],
    pattern: '(?<=\\b(?:at|about|around|until|till|before|after|from) )(?<hour>1[0-2]|[1-9])(?= tonight(?!\\w))',
    read: readHour,
    examples: [
      { text: 'They meet at 8 tonight.', published: '2021-11-08', expect: { '8 tonight': '2021-11-08T20:00' } },
    ],
    counterexamples: ['All 8 tonight are at home.'],
  },
  {
    id: 'clock/half-past',
    meaning: 'Minutes past an hour in words: half past six, ten past nine.',
    needs: ['past', 'number'],
    pattern: `(?:(?<half>half)|(?<quarter>(?:a )?quarter)|(?<minutes>five|ten|twenty(?:~five)?)(?: minutes)?)~past (?<hour>1[0-2]|[1-9]|${HOURS})(?: (?:in the (?<part>morning|afternoon|evening)|(?<night>at night)))?`,
    read: ({ half, quarter, minutes, ...rest }) =>
      readHour({ ...rest, minute: half ? '30' : quarter ? '15' : twoDigits(numberOf(minutes!)!) }),
    examples: [
      { text: "It's ten past nine here.", published: '2021-11-08', expect: { 'ten past nine': '2021-11-08T09:10' } },
      {
        text: 'It struck at half past six in the evening.',
        published: '2021-11-08',
        expect: { 'half past six in the evening': '2021-11-08T18:30' },
      },
    ],
    counterexamples: ['They ran half past the six bridges.'],
  },
  {
    id: 'clock/by-part',
    meaning: 'A part of the day told last, or of the next where that is over: by morning, by evening.',
    needs: ['part'],
    pattern:
      '(?<part>morning|evening|afternoon)(?<=\\bby \\w{7,9})(?=[.,;:)]|\\s{0,2}$| (?:the|there|it|he|she|they|we|I|all|only|some|more|most|nothing|almost|nearly|as|and)(?!\\w))',
    read: ({ part }) => ({
      form: { kind: 'clock' },
      clock: { morning: 'TMO', afternoon: 'TAF', evening: 'TEV' }[part!.toLowerCase()],
    }),
    examples: [
      {
        text: 'The dam broke on Friday. By evening the town was under water.',
        published: '2021-11-08',
        expect: { Friday: '2021-11-05', evening: '2021-11-05TEV' },
      },
    ],
    counterexamples: ['They go by morning trains.'],
  },
  {
    id: 'clock/minutes-to',
    meaning: 'Minutes to an hour in words: at twenty to six.',
    needs: ['ended', 'number'],
    pattern: `(?<minutes>five|ten|(?:a )?quarter|twenty(?:~five)?)(?: minutes)? to (?<hour>${HOURS})(?: (?:in the (?<part>morning|afternoon|evening)|(?<night>at night)))?(?=[.,;:)]|\\s{0,2}$| (?:and|but|on|when|as|in|the|he|she|they|it)(?!\\w))`,
    read: ({ minutes, hour, ...rest }, { before }) => {
      if (!AT_HOUR.test(before) || VOTED.test(before)) return null;
      const to = /quarter/i.test(minutes!) ? 15 : numberOf(minutes!)!;
      const last = numberOf(hour!)! - 1 || 12;
      return readHour({ ...rest, hour: String(last), minute: twoDigits(60 - to) });
    },
    examples: [
      {
        text: 'It struck at twenty to six in the evening.',
        published: '2021-11-08',
        expect: { 'twenty to six in the evening': '2021-11-08T17:40' },
      },
    ],
    counterexamples: [
      'It was about five to ten people.',
      'They lost by five to two votes.',
      'The cabinet voted by five to three on Friday.',
    ],
  },
];
