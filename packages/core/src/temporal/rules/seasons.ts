import { SEASON_WORDS } from '../../lexicon/index.js';
import type { CalendarForm } from '../form.js';
import { numberOf, yearOfFigures, yearOfWords } from '../read-words.js';
import type { Beside, Rule } from '../rule.js';
import { leanOf, stepOf, whichOf } from './which.js';

/** "in early spring", "by late summer": only a time has parts. */
const PART = /\b(?:early|mid|late)[\s-]$/i;

/** "by the start of summer", "in time for autumn": where no fall of anything is told. */
const EDGE = /\b(?:(?:start|end|beginning|onset|arrival|height|middle|rest|most|much) of|in time for)\s$/i;

/** What may follow a time that ends its phrase. */
const ENDS_PHRASE = /^(?:$|[,.;:]|\s+(?:and|but|when|as|that|he|she|it|they|we|after|before|will|would)\b)/;

/** "In the fall, he will run", where no fall of anything is told. */
const isAdverb = ({ before, after }: Beside): boolean =>
  (/^\W{0,3}(?:In|By|During|That)\s+$/.test(before) && /^\s+(?!of\b|from\b|in\b|into\b|to\b)[a-z]/.test(after)) ||
  (/\b(?:in|by|until|since|before|during|through|throughout)\s+$/i.test(before) && ENDS_PHRASE.test(after));

/** Seasons, with a year, a direction or neither. */
export const seasonRules: readonly Rule[] = [
  {
    id: 'season/pair',
    meaning: 'The first of two seasons that share the year told after the second.',
    needs: ['season', 'year'],
    pattern: '(?:the )?(?<season>%season)(?= (?:and|or|to) (?:the )?%season(?: of)? (?<year>%year))',
    read: ({ season, year }) => ({
      form: { kind: 'calendar', season: SEASON_WORDS[season!.toLowerCase()], year: Number(year) },
    }),
    examples: [
      {
        text: 'It rained in the spring and summer of 1942.',
        published: '2021-11-08',
        expect: { 'the spring': '1942-SP', 'summer of 1942': '1942-SU' },
      },
    ],
  },
  {
    id: 'season/any',
    meaning: 'A season of the year told, else the one last begun, or the next where a future cue says so.',
    needs: ['season'],
    pattern:
      "(?:(?<which>last|this|next|past|the past|this past|this coming|the) )?(?<season>%season)(?:(?: of|,)? (?<year>%year|%yearwords|['’]\\d\\d)(?:[-/\\u2013]\\d\\d(?!\\d))?|(?: of)? (?<lastyear>last|this|next) year)?",
    read: ({ which, season, year, lastyear }, beside) => {
      const { before } = beside;
      const word = season!.toLowerCase();
      const told = which && !/^the$/i.test(which);
      const paired = /^\s+(?:and|or)\s+(?:the\s+)?(?:summer|autumn|fall|winter|spring)\b/i.test(beside.after);
      const part = PART.test(before) || (EDGE.test(before) && ENDS_PHRASE.test(beside.after));
      const by = /\b(?:by|until|since|before)\s$/i.test(before);
      // "Spring: Workers strike", an entry of a chronology
      const entry = /(?:^|\n)[\s*_]*$/.test(before) && /^[\s*_]*[:–—-]\s/.test(beside.after);
      const bare =
        !which && !part && !by && !entry && /\b(?:in|during|throughout)\s$/i.test(before) && isAdverb(beside);
      if (!which && !year && !lastyear && !part && !by && !entry && !bare) return null;
      if (
        (word === 'fall' || word === 'spring') &&
        !told &&
        !paired &&
        !entry &&
        !(by && isAdverb(beside)) &&
        !year &&
        !lastyear &&
        !part &&
        !isAdverb(beside)
      )
        return null;
      if (
        /^\s+(?:Olympics?|Games|Paralympics|Palace|Park|Gardens?|Street|Statement|Budget|Internationals|Nations)\b/.test(
          beside.after,
        )
      )
        return null;
      // "Prices may fall next year" is a verb.
      if (word === 'fall' && !which && !/\b(?:in|of|by|since|until|from|early|late|the)\s+$/i.test(before)) return null;
      const form: CalendarForm = { kind: 'calendar', season: SEASON_WORDS[word] };
      if (year) form.year = /\d/.test(year) ? yearOfFigures(year) : yearOfWords(year);
      if (lastyear) form.yearShift = stepOf(lastyear);
      if (told) form.which = whichOf(which);
      if (bare && !year && !lastyear) form.bare = true;
      return { form };
    },
    examples: [
      { text: 'Over the summer he was freed.', published: '2021-11-08', expect: { 'the summer': '2021-SU' } },
      { text: 'In the fall, he will run again.', published: '2021-05-08', expect: { 'the fall': '2021-FA' } },
      {
        text: 'She will be home by the start of summer. He will return in time for autumn.',
        published: '2021-03-08',
        expect: { 'the start of summer': '2021-SU', autumn: '2021-FA' },
      },
      { text: 'It opened in early spring.', published: '2021-11-08', expect: { 'early spring': '2021-SP' } },
      {
        text: 'The pass is shut in winter, but it was crossed in summer.',
        published: '2021-11-08',
        expect: { winter: 'XXXX-WI', summer: '2021-SU' },
      },
      { text: 'Last winter was cold.', published: '2021-11-08', expect: { 'Last winter': '2020-WI' } },
      {
        text: 'Most died in the winter of 1812–13.',
        published: '2021-11-08',
        expect: { 'the winter of 1812–13': '1812-WI' },
      },
      { text: 'By spring 2014 it grew.', published: '2021-11-08', expect: { 'spring 2014': '2014-SP' } },
      { text: 'Trading began this summer.', published: '2021-11-08', expect: { 'this summer': '2021-SU' } },
      { text: 'A second wave is feared in the autumn.', published: '2021-05-08', expect: { 'the autumn': '2021-FA' } },
      { text: 'By winter, the army was beaten.', published: '2021-11-08', expect: { winter: '2020-WI' } },
      { text: 'No rain is expected before autumn.', published: '2021-05-08', expect: { autumn: '2021-FA' } },
      { text: 'This winter was mild.', published: '2022-03-08', expect: { 'This winter': '2021-WI' } },
    ],
    counterexamples: [
      'Prices fall when rates rise.',
      'They drink from the spring.',
      'The Winter Olympics were dull.',
      'The fall of the city was slow.',
      'Rents may fall next year.',
    ],
  },
  {
    id: 'season/of-year',
    meaning: 'A season behind its year, or the two years that a winter lies in: the 2010/11 winter.',
    needs: ['season', 'year'],
    pattern: '(?:the )?(?<year>%year)(?:[-/\\u2013]\\d\\d(?:\\d\\d)?)? (?<season>%season)',
    notAfter: '[\\d/-]',
    notBefore:
      ' (?:of|in|into|to|Olympics?|Games|Paralympics|from|by|below|behind|apart|short|Universiade|Youth)(?!\\w)|s|-',
    read: ({ year, season }) => ({
      form: { kind: 'calendar', season: SEASON_WORDS[season!.toLowerCase()], year: Number(year) },
    }),
    examples: [
      { text: 'The 2010/11 winter was hard.', published: '2021-11-08', expect: { 'The 2010/11 winter': '2010-WI' } },
      { text: 'It was shown in the 2014 spring.', published: '2021-11-08', expect: { 'the 2014 spring': '2014-SP' } },
    ],
    counterexamples: ['The 2012 Summer Olympics were held in London.', 'The 1989 fall of the wall freed them.'],
  },
  {
    id: 'season/second',
    meaning: 'The second of two seasons follows the first: this autumn and winter.',
    needs: ['season'],
    pattern:
      '(?<=\\b(?:last|this|next|the|past|coming) %season (?:and|or|and into|into) (?:(?:early|late) )?)(?<season>%season)(?! (?:of|in) )',
    read: ({ season }) => ({
      form: { kind: 'calendar', season: SEASON_WORDS[season!.toLowerCase()], lean: 'following' },
    }),
    examples: [
      {
        text: 'More cases are expected this autumn and winter.',
        published: '2021-08-08',
        expect: { 'this autumn': '2021-FA', winter: '2021-WI' },
      },
      {
        text: 'They will have the spring and summer to do it.',
        published: '2021-02-08',
        expect: { 'the spring': '2021-SP', summer: '2021-SU' },
      },
      {
        text: 'It rained in the spring and summer.',
        published: '2021-11-08',
        expect: { 'the spring': '2021-SP', summer: '2021-SU' },
      },
    ],
    counterexamples: ['It rained in the spring and fall of 1942.'],
  },
  {
    id: 'season/leaning',
    meaning: 'The season after the time that was last spoken of, or the one that it lies in.',
    needs: ['season'],
    pattern: '(?<lean>that(?: same)?|the (?:same|next|following|ensuing|preceding|previous)) (?<season>%season)',
    notBefore: ' (?:of|in) [a-z]',
    read: ({ lean, season }, beside) => {
      // "firms that fall into debt"
      if (/^(?:fall|spring)$/i.test(season!) && /^that$/i.test(lean!) && !ENDS_PHRASE.test(beside.after)) return null;
      return { form: { kind: 'calendar', season: SEASON_WORDS[season!.toLowerCase()], lean: leanOf(lean!) } };
    },
    examples: [
      {
        text: 'Two guards were arrested in November 2016. The trial opened the following spring.',
        published: '2021-11-08',
        expect: { 'the following spring': '2017-SP' },
      },
      {
        text: 'The mill closed on 31 October 2017 and was sold that winter.',
        published: '2021-11-08',
        expect: { 'that winter': '2017-WI' },
      },
      {
        text: 'The ferry sank in January 2016. The owner fled that winter.',
        published: '2021-11-08',
        expect: { 'that winter': '2015-WI' },
      },
      {
        text: 'It was shut in June 2016. The previous winter it had been full.',
        published: '2021-11-08',
        expect: { 'The previous winter': '2015-WI' },
      },
    ],
    counterexamples: ['Nobody regretted that fall of the regime.', 'The firms that fall into debt will be shut.'],
  },
  {
    id: 'season/counted',
    meaning: 'A number of summers: each of them.',
    needs: ['season', 'which'],
    pattern: '(?:the |these )?(?:past|last|next|previous) (?:%number|%vague) (?<season>spring|summer|autumn|winter)s',
    read: ({ season }) => ({ form: { kind: 'set', value: `XXXX-${SEASON_WORDS[season!.toLowerCase()]}` } }),
    examples: [
      {
        text: 'It flooded in the past three summers.',
        published: '2021-11-08',
        expect: { 'the past three summers': 'XXXX-SU' },
      },
    ],
  },
  {
    id: 'season/ago',
    meaning: 'So many seasons of a name before publication: two summers ago, the spring before last.',
    needs: ['season', 'distance'],
    pattern:
      '(?<number>%number) (?<season>spring|summer|autumn|fall|winter)s ago|the (?<one>spring|summer|autumn|fall|winter) before last',
    read: ({ number, season, one }) => {
      const count = one ? 2 : numberOf(number!);
      const name = SEASON_WORDS[(one ?? season)!.toLowerCase()];
      const of: CalendarForm = { kind: 'calendar', season: name, which: 'last' };
      return count ? { form: { kind: 'offset', unit: 'season', count: -4 * (count - 1), of } } : null;
    },
    examples: [
      { text: 'He fled two summers ago.', published: '2021-11-08', expect: { 'two summers ago': '2020-SU' } },
      {
        text: 'He fled the spring before last.',
        published: '2021-11-08',
        expect: { 'the spring before last': '2020-SP' },
      },
      { text: 'He fled three winters ago.', published: '2021-11-08', expect: { 'three winters ago': '2018-WI' } },
    ],
  },
];
