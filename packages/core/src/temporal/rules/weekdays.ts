import type { ShiftForm } from '../form.js';
import { isoWeekdayOf } from '../read-words.js';
import type { Beside, Rule } from '../rule.js';
import { stepOf, whichOf } from './which.js';

/** "on a Tuesday", "one Friday night in June": any of the name. "A Friday raid" is the last Friday's. */
const isAny = ({ before, after }: Beside): boolean =>
  (/\bon a\s+$/i.test(before) && /^[\s,.;:]*(?:$|\b(?:and|in|at|when|that)\b)/.test(after)) ||
  /\b(?:a|one) recent\s+$/i.test(before) ||
  (/\bon an?\s+$/i.test(before) &&
    /^\s+(?:morning|afternoon|evening|night)(?:[.,;:]|\s*$|\s+(?:and|when)\b)/.test(after)) ||
  (/\b(?:a|one)\s+$/i.test(before) &&
    /^(?:\s+(?:morning|afternoon|evening|night))?\s+in\s+(?:[A-Z]|early|late|mid)/.test(after)) ||
  /^\s+of\s+(?:each|every)\b/i.test(after);

/** "is open Monday to Friday", "works Monday through Saturday": any week's. */
const isOfEachWeek = ({ before, after }: Beside, iso: number): boolean =>
  !/\b(?:will|was|were|be|had|last|this)\s/i.test(before) &&
  ((iso < 3 && OPEN.test(before) && /^\s+(?:to|through)\s+(?:Fri|Satur|Sun)day\b/.test(after)) ||
    /\b(?:open|works?|operates?|available)\s+(?:from\s+)?(?:Mon|Tues)day\s+(?:to|through)\s+$/i.test(before));
const OPEN = /\b(?:open|works?|operates?|available)\s+(?:from\s+)?$/i;

/** True for a weekday in the name of a paper or a broadcast: "the Sunday Telegraph", "Monday Night Football". */
const isTitle = ({ before, after }: Beside): boolean =>
  /^\s+(?:Morning|Night) (?:Live|Football|Lights|Fever|Raw|SmackDown)\b/.test(after) ||
  /\b(?:Man|Girl) $/.test(before) ||
  (/\bthe\s+$/i.test(before) &&
    /^\s+(?:Club|Group|Movement|Society|Times|Telegraph|Mail|Mirror|Express|Herald|Post|Tribune|Star|Sun|Independent|World|People|Age|Business Post)\b/.test(
      after,
    ));

/** "on that Friday", "rose that Friday, and", "resigned that Friday, leaving", but not "said that Friday was a holiday". */
const isPointedAt = ({ before, after }: Beside): boolean =>
  /(?:^\W*|\b(?:on|by|until|since|early|later?)\s+)$/i.test(before) ||
  (/^(?:[.,;]|\s*$)/.test(after) && !/\b(?:sa(?:id|ys?)|told|tells?|add(?:s|ed)|\w+ed)\s+(?:\w+\s+)?$/i.test(before)) ||
  (/^\.|^\s*$|^,\s\p{Ll}{2,20}ing\b/u.test(after) && /\b\w+ed\s+$/i.test(before));

/** Weekdays, alone or with "last", "this", "next". */
export const weekdayRules: readonly Rule[] = [
  {
    id: 'weekday/plain',
    meaning: 'A weekday is the one on or before publication, or the one after it where a future cue says so.',
    needs: ['weekday'],
    pattern: '(?<weekday>%weekday)',
    notAfter:
      '(?:Mrs?|Ms|Dr|Judge|Justice)\\.? |(?:black|bloody|super|cyber|good|easter|ash|palm|shrove|maundy|holy|whit|(?:every|each) \\w{3,6}day,? and) ',
    read: ({ weekday }, beside) => {
      const iso = isoWeekdayOf(weekday!);
      // "On Wed we left", but no "Sun", which is a paper.
      const short =
        /^[A-Z]/.test(weekday!) && weekday !== 'Sun' && /\b(?:on|last|next|by|until|since)\s+$/i.test(beside.before);
      const full = short || /day$|\.$|^(?:tues|thurs)/i.test(weekday!);
      // "behind the Sun. Its light"
      const star = /^sun\.?$/i.test(weekday!) && /\bthe\s+$/i.test(beside.before);
      if (!iso || !full || star || isTitle(beside)) return null;
      return {
        form: {
          kind: 'calendar',
          weekday: iso,
          ...(isAny(beside) || isOfEachWeek(beside, iso) ? { any: true } : {}),
        },
      };
    },
    examples: [
      { text: 'The war began on a Tuesday.', published: '2021-11-08', expect: { Tuesday: 'XXXX-WXX-2' } },
      {
        text: 'They announce it late on a Friday afternoon.',
        published: '2021-11-08',
        expect: { 'Friday afternoon': 'XXXX-WXX-5TAF' },
      },
      {
        text: 'It began one Friday night in June 2010.',
        published: '2021-11-08',
        expect: { 'Friday night': 'XXXX-WXX-5TNI', 'June 2010': '2010-06' },
      },
      {
        text: 'They meet on the first Monday of each month.',
        published: '2021-11-08',
        expect: { Monday: 'XXXX-WXX-1', 'each month': 'P1M' },
      },
      {
        text: 'The shop is open Monday to Friday.',
        published: '2021-11-08',
        expect: { Monday: 'XXXX-WXX-1', Friday: 'XXXX-WXX-5' },
      },
      { text: 'Two men were arrested on Friday.', published: '2021-11-08', expect: { Friday: '2021-11-05' } },
      { text: 'On Wed we left.', published: '2021-11-10', expect: { Wed: '2021-11-10' } },
      { text: 'It was two days until Friday.', published: '2021-11-10', expect: { Friday: '2021-11-12' } },
      { text: 'They vote tomorrow (Tuesday).', published: '2021-11-08', expect: { Tuesday: '2021-11-09' } },
      { text: 'The minister resigned Monday.', published: '2021-11-08', expect: { Monday: '2021-11-08' } },
      { text: 'The council will vote on Friday.', published: '2021-11-08', expect: { Friday: '2021-11-12' } },
      { text: 'Talks are expected to resume Wednesday.', published: '2021-11-08', expect: { Wednesday: '2021-11-10' } },
    ],
    counterexamples: [
      'The sun rose over the camp where he sat.',
      'They were wed in a small church.',
      'Shares of Sun Chemicals rose.',
      'The comet passed behind the Sun. Its tail was gone.',
      'Traders still speak of Black Monday.',
      'The Sunday Herald printed the letter.',
      'Judge Friday Obi ruled against them.',
    ],
  },
  {
    id: 'weekday/which',
    meaning:
      '"Last Friday" is the one before publication, "next Friday" the one after, "this Friday" that of the week.',
    needs: ['weekday', 'which'],
    pattern:
      '(?<which>last|past|this(?: (?:past|coming))?|next|(?<!\\b(?!the|this)[a-z]{2,16} )coming) (?<weekday>%weekday)',
    read: ({ which, weekday }) => {
      const iso = isoWeekdayOf(weekday!);
      return iso ? { form: { kind: 'calendar', weekday: iso, which: whichOf(which!) } } : null;
    },
    examples: [
      { text: 'He fled last Monday.', published: '2021-11-08', expect: { 'last Monday': '2021-11-01' } },
      { text: 'Polls open next Tuesday.', published: '2021-11-08', expect: { 'next Tuesday': '2021-11-09' } },
    ],
  },
  {
    id: 'weekday/of-week',
    meaning: 'The weekday of the last, this or next week: "Monday of last week".',
    needs: ['weekday', 'which', 'unit'],
    pattern: '(?<weekday>%weekday)(?:,? of)? (?<which>last|this|next) week(?!~?end)',
    notBefore: "['’]s",
    read: ({ which, weekday }) => {
      const iso = isoWeekdayOf(weekday!);
      const of: ShiftForm = { kind: 'shift', unit: 'week', count: stepOf(which!), from: 'publication' };
      return iso ? { form: { kind: 'ordinal', count: 1, unit: 'day', weekday: iso, of } } : null;
    },
    examples: [
      {
        text: 'He fled on Tuesday of last week.',
        published: '2021-11-11',
        expect: { 'Tuesday of last week': '2021-11-02' },
      },
      { text: 'They vote on Friday next week.', published: '2021-11-08', expect: { 'Friday next week': '2021-11-19' } },
    ],
    counterexamples: ["He spoke on Tuesday of this week's raid."],
  },
  {
    id: 'weekday/after-which',
    meaning: 'A weekday with its direction behind it: "on Friday last".',
    needs: ['weekday', 'which'],
    pattern: '(?<weekday>%weekday) (?<which>last|next)(?=[.,;]|\\s{0,2}$)',
    read: ({ which, weekday }) => {
      const iso = isoWeekdayOf(weekday!);
      return iso ? { form: { kind: 'calendar', weekday: iso, which: whichOf(which!) } } : null;
    },
    examples: [{ text: 'He fled on Friday last.', published: '2021-11-08', expect: { 'Friday last': '2021-11-05' } }],
    counterexamples: ['On Friday last year was praised.'],
  },
  {
    id: 'weekday/from-event',
    meaning: 'The first weekday of a name before or after something told in words.',
    needs: ['weekday', 'after'],
    pattern: 'the (?<weekday>%weekday)(?= (?:before|after|following) [a-z])',
    read: ({ weekday }) => {
      const iso = isoWeekdayOf(weekday!);
      return iso ? { form: { kind: 'calendar', weekday: iso } } : null;
    },
    examples: [
      {
        text: 'On the Monday after the vote the bank shut.',
        published: '2021-11-08',
        expect: { 'the Monday': 'XXXX-WXX-1' },
      },
      {
        text: 'He fled on the Monday before Christmas 2019.',
        published: '2021-11-08',
        expect: { 'the Monday before Christmas 2019': '2019-12-23' },
      },
    ],
    counterexamples: ['The Monday after-hours market was quiet.'],
  },
  {
    id: 'weekday/that',
    meaning: 'The day of that name that was spoken of, or the next one after the day last spoken of.',
    needs: ['weekday', 'that'],
    pattern: 'that(?: same)? (?<weekday>%weekday)',
    read: ({ weekday }, beside) => {
      const iso = isoWeekdayOf(weekday!);
      return iso && isPointedAt(beside) ? { form: { kind: 'calendar', weekday: iso, lean: 'that' } } : null;
    },
    examples: [
      {
        text: 'The dam burst on 4 March 2016. He was hired in 2019. On that Friday morning it had rained.',
        published: '2021-11-08',
        expect: { 'that Friday morning': '2016-03-04TMO' },
      },
      {
        text: 'The dam burst on 1 March 2016. The schools closed that Friday.',
        published: '2021-11-08',
        expect: { 'that Friday': '2016-03-04' },
      },
      {
        text: 'The dam burst on 1 March 2016. Its keeper resigned that Friday, leaving no letter.',
        published: '2021-11-08',
        expect: { 'that Friday': '2016-03-04' },
      },
      {
        text: 'The dam burst in March 2016. The shares lost a tenth that Friday.',
        published: '2021-11-08',
        expect: { 'that Friday': '2016-03-XX' },
      },
    ],
    counterexamples: [],
  },
  {
    id: 'weekday/leaning',
    meaning: 'The weekday before or after the day that was last spoken of.',
    needs: ['weekday', 'following'],
    pattern: 'the (?<lean>following|next|previous|preceding|prior) (?<weekday>%weekday)',
    read: ({ lean, weekday }) => {
      const iso = isoWeekdayOf(weekday!);
      const side = whichOf(lean!) === 'last' ? 'previous' : 'following';
      return iso ? { form: { kind: 'calendar', weekday: iso, lean: side } } : null;
    },
    examples: [
      {
        text: 'He was charged on 3 May 2012. The following Monday he fled.',
        published: '2021-11-08',
        expect: { 'The following Monday': '2012-05-07' },
      },
      {
        text: 'The index closed on Friday at 400, up from the previous Friday.',
        published: '2021-11-08',
        expect: { 'the previous Friday': '2021-10-29' },
      },
    ],
  },
];
