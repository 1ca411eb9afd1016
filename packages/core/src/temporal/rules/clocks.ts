import { twoDigits } from '../../calendar/index.js';
import { DAY_PART_WORDS } from '../../lexicon/index.js';
import type { Rule } from '../rule.js';
import { isDottedClock } from './dotted-clock.js';

/** What figures with a colon are no time after: a book's name ("John 3:16"), a length of play ("the first 2:40"). */
const NO_CLOCK =
  /\b(?:first|last|final|in|(?!(?:At|By|From|Until|Since|About|Around|Updated?|Posted|Published|\w*day|\w*day,|January|February|March|April|May|June|July|August|\w*ber)\b)[A-Z]\w+)\s+$/;

/** Times of day; a refiner joins them to the day beside them. */
export const clockRules: readonly Rule[] = [
  {
    id: 'clock/meridiem',
    meaning: 'A time with a.m. or p.m.; the zone is passed over.',
    needs: ['clock', 'digit'],
    pattern:
      '(?<hour>1[0-2]|0?[1-9]|00(?=:))(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)?\\s{0,2}(?<half>[ap])(?:\\.\\s?m\\b\\.?|m\\b)(?: %zone| \\(%zone\\)| local time| (?!this|that|same|next|last|first|prime|each|every|long|some|any|half)[a-z]{4,12} time)?',
    read: ({ hour, minute, half }) => {
      const h = (Number(hour) % 12) + (half!.toLowerCase() === 'p' ? 12 : 0);
      return { form: { kind: 'clock' }, clock: `T${twoDigits(h)}:${minute ?? '00'}` };
    },
    examples: [
      {
        text: 'It struck at 7:15 p.m. and killed two.',
        published: '2021-11-08',
        expect: { '7:15 p.m.': '2021-11-08T19:15' },
      },
      {
        text: 'It struck at 7:15 p. m. and killed two.',
        published: '2021-11-08',
        expect: { '7:15 p. m.': '2021-11-08T19:15' },
      },
      {
        text: 'It struck between 2pm and 4pm on Friday.',
        published: '2021-11-08',
        expect: { '2pm': '2021-11-05T14:00', '4pm on Friday': '2021-11-05T16:00' },
      },
      {
        text: 'A curfew will be in force from 3 p.m. to 5 p.m. on Friday.',
        published: '2021-11-08',
        expect: { '3 p.m.': '2021-11-12T15:00', '5 p.m. on Friday': '2021-11-12T17:00' },
      },
      {
        text: 'It struck at 10 p.m. Wednesday.',
        published: '2021-11-08',
        expect: { '10 p.m. Wednesday': '2021-11-03T22:00' },
      },
      {
        text: 'It struck at 10 p.m. (1900 GMT) Wednesday.',
        published: '2021-11-08',
        expect: { '10 p.m. (1900 GMT) Wednesday': '2021-11-03T22:00' },
      },
    ],
  },
  {
    id: 'clock/figures',
    meaning: 'A time of 24 hours, with a zone or "local time" where it is four bare figures.',
    needs: ['clock', 'digit'],
    pattern:
      '(?:(?<hour>[01]?\\d|2[0-3])(?::(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?<zone> (?:hours|hrs|local time|%zone))?|\\.(?<minute2>[0-5]\\d) %zone)|(?<packed>(?:[01]\\d|2[0-3])[0-5]\\d) (?:hours|hrs|local time|%zone))',
    notAfter: '[\\d:.,/-]|(?:time|ratio|odds|score|record|lead) of ',
    notBefore: '[:/]\\d|-\\d| (?:left|remaining|to play|to go|ratio|odds)',
    read: ({ hour, minute, minute2, zone, packed }, { before }) => {
      if (packed) return { form: { kind: 'clock' }, clock: `T${packed.slice(0, 2)}:${packed.slice(2)}` };
      if (minute2) return { form: { kind: 'clock' }, clock: `T${twoDigits(Number(hour))}:${minute2}` };
      if (hour!.length === 1 && !zone && NO_CLOCK.test(before)) return null;
      return { form: { kind: 'clock' }, clock: `T${twoDigits(Number(hour))}:${minute}` };
    },
    examples: [
      {
        text: 'It struck at 7:35 on Friday evening.',
        published: '2021-11-08',
        expect: { '7:35 on Friday evening': '2021-11-05T19:35' },
      },
      {
        text: 'It struck at 7:35 last night.',
        published: '2021-11-08',
        expect: { '7:35 last night': '2021-11-07T19:35' },
      },
      {
        text: 'Friday 5 November 2021 14.32 GMT',
        published: '2021-11-08',
        expect: { 'Friday 5 November 2021 14.32 GMT': '2021-11-05T14:32' },
      },
      {
        text: 'Guns opened fire at 0630 hours.',
        published: '2021-11-08',
        expect: { '0630 hours': '2021-11-08T06:30' },
      },
      { text: 'It struck at 0735 GMT.', published: '2021-11-08', expect: { '0735 GMT': '2021-11-08T07:35' } },
      {
        text: 'It struck at 7:35 on Friday.',
        published: '2021-11-08',
        expect: { '7:35 on Friday': '2021-11-05T07:35' },
      },
    ],
    counterexamples: ['She won in a time of 12:15.', 'Genesis 1:23 was read.'],
  },
  {
    id: 'clock/dotted',
    meaning:
      'A time of 24 hours with a full stop, where a day, a verb of a timetable or the head of a live entry tells it: at 19.40.',
    needs: ['dotted'],
    pattern: '(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?![.,]?\\d|%|~?[ap]m|[ap]\\.)',
    notAfter: '[\\d:.,/$€£¥+-]',
    notBefore:
      '[-/]\\d| (?:per|percent|points?|pence|cents?|million|billion|trillion|seconds|metres|meters|miles|km|kg|%zone)(?!\\w)',
    read: ({ hour, minute }, beside) =>
      isDottedClock(beside, hour!) ? { form: { kind: 'clock' }, clock: `T${twoDigits(Number(hour))}:${minute}` } : null,
    examples: [
      {
        text: 'The train left at 7.30 on Friday and was due at 19.40.',
        published: '2021-11-08',
        expect: { '7.30 on Friday': '2021-11-05T07:30', '19.40': '2021-11-05T19:40' },
      },
      { text: 'The minister arrived at 14.05.', published: '2021-11-08', expect: { '14.05': '2021-11-08T14:05' } },
    ],
    counterexamples: [
      'Shares closed at 7.30 on Friday.',
      'The pound was at 1.55 and the index at 17.40.',
      'She won in 12.15, from 10.40 metres, and 3.10 per cent voted.',
      'See section 14.05 The rules.',
    ],
  },
  {
    id: 'clock/packed',
    meaning:
      'Four bare figures before the day that they are a time of, or with a nought before them: 0630 on 16 December.',
    needs: ['year'],
    pattern:
      '(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?:(?<=\\b(?:at|by|until|around|about|before) \\d{4})(?= on (?:the )?(?:%weekday|%month|%dayofmonth (?:of )?%month))|(?<=\\b(?:at|by|until|around|about|before|after|from) 0\\d{3})(?![.,:-]?\\d| \\d))',
    read: ({ hour, minute }) => ({ form: { kind: 'clock' }, clock: `T${hour}:${minute}` }),
    examples: [
      {
        text: 'Guns opened fire at 0630 on 16 December 1944.',
        published: '2021-11-08',
        expect: { '0630 on 16 December 1944': '1944-12-16T06:30' },
      },
      {
        text: 'Guns opened fire at about 0400.',
        published: '2021-11-08',
        expect: { 'about 0400': '2021-11-08T04:00' },
      },
    ],
    counterexamples: ['The index closed at 1830 on the day.'],
  },
  {
    id: 'clock/word',
    meaning: 'Noon and midnight.',
    needs: ['clock'],
    pattern: '(?<word>noon|midday|midnight)(?: local time| %zone)?',
    notAfter: 'high ',
    read: ({ word }) => ({ form: { kind: 'clock' }, clock: /midnight/i.test(word!) ? 'T24:00' : 'T12:00' }),
    examples: [
      {
        text: 'Talks broke off at noon Friday.',
        published: '2021-11-08',
        expect: { 'noon Friday': '2021-11-05T12:00' },
      },
    ],
  },
  {
    id: 'clock/part',
    meaning: 'A part of the day beside its day: Friday morning.',
    needs: ['part'],
    pattern:
      '(?:the )?(?:(?<mid>mid(?=morning|afternoon))?(?<part>%part)|(?:small|wee|early) hours|(?<=\\b(?:at|by|before|after|until|since) )(?:first|(?<last>last)) light)',
    read: ({ mid, part, last }) => ({
      form: { kind: 'clock' },
      mod: mid && 'MID',
      clock: part ? DAY_PART_WORDS[part.toLowerCase()] : last ? 'TEV' : 'TMO',
    }),
    examples: [
      {
        text: 'Four more died overnight in the hospital.',
        published: '2021-11-08',
        expect: { overnight: '2021-11-07TNI' },
      },
      {
        text: 'Shells fell throughout the night on Friday, and into the evening.',
        published: '2021-11-08',
        expect: { 'the night on Friday': '2021-11-05TNI', 'the evening': '2021-11-05TEV' },
      },
      {
        text: 'Overnight in Asia, shares fell. Snow overnight brought relief.',
        published: '2021-11-08',
        expect: { Overnight: '2021-11-07TNI', overnight: '2021-11-07TNI' },
      },
      { text: 'They came at first light.', published: '2021-11-08', expect: { 'first light': '2021-11-08TMO' } },
      { text: 'They left by midafternoon.', published: '2021-11-08', expect: { midafternoon: '2021-11-08TAF' } },
      { text: 'They came before dawn.', published: '2021-11-08', expect: { dawn: '2021-11-08TMO' } },
      { text: 'It struck on Friday morning.', published: '2021-11-08', expect: { 'Friday morning': '2021-11-05TMO' } },
      {
        text: 'It rained yesterday evening.',
        published: '2021-11-08',
        expect: { 'yesterday evening': '2021-11-07TEV' },
      },
    ],
    counterexamples: [
      'Golden Dawn won the night.',
      'The overnight train was late, and he became rich overnight.',
      'An overnight closed border crossing helps nobody.',
    ],
  },
];
