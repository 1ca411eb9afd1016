import { CARDINAL_WORDS, DECADE_WORDS } from '../../lexicon/index.js';
import { ordinalOf, yearOfWords } from '../read-words.js';
import type { Rule } from '../rule.js';

const CENTURY_WORDS = Object.keys(CARDINAL_WORDS).filter((word) => /^(?:eleven|twelve|.*teen|twenty)$/.test(word));

/** Years, decades and centuries. */
export const yearRules: readonly Rule[] = [
  {
    id: 'year/figures',
    meaning: 'Four figures that can be a year, and count nothing.',
    needs: ['year'],
    pattern:
      '(?:(?:the )?(?:fiscal(?:~year)?|calendar|full~year|year) )?(?<year>%year)(?![,.]?\\d|%|[-/]\\d\\d[-/]|:\\d)',
    notAfter: '[$€£¥#]|[\\d][.,/:-]|(?:no|number|nos|flight|room|page|route|highway) ?\\.? ?',
    notBefore:
      ' (?:people|men|women|shares|dollars|percent|miles|km|tons|points|feet|meters|euros|jobs|workers|troops|soldiers|members|votes|houses|homes|cars|units)(?!\\w)',
    read: ({ year }) => ({ form: { kind: 'calendar', year: Number(year) } }),
    examples: [
      { text: 'The dam was built in 1987.', published: '2021-11-08', expect: { '1987': '1987' } },
      { text: 'Sales rose in fiscal 2019.', published: '2021-11-08', expect: { 'fiscal 2019': '2019' } },
    ],
    counterexamples: ['It paid $2000 for them.', 'Some 1,987 people fled.', 'The index lost 2010.5 points.'],
  },
  {
    id: 'year/range-end',
    meaning: 'The second year of a range in figures: 2019-2021, 1988-89.',
    needs: ['figures'],
    pattern: '(?<=\\b(?<from>%year) ?[-/\\u2013] ?)(?<to>%year|\\d\\d)(?![-/.,]?\\d|%)',
    read: ({ from, to }) => {
      const year = to!.length === 4 ? Number(to) : Number(from!.slice(0, 2) + to);
      return year > Number(from) && year < Number(from) + 100 ? { form: { kind: 'calendar', year } } : null;
    },
    examples: [
      { text: 'He led the party in 2019-2021.', published: '2021-11-08', expect: { '2019': '2019', '2021': '2021' } },
      { text: 'The 1988-89 season was lost.', published: '2021-11-08', expect: { '1988': '1988', '89': '1989' } },
    ],
    counterexamples: ['Call 2019-12 for help.'],
  },
  {
    id: 'year/words',
    meaning: 'A year in words: nineteen ninety-seven, two thousand and four.',
    needs: ['teens'],
    pattern: `(?<year>(?:${CENTURY_WORDS.join('|')})~(?:hundred|(?:oh?~)?(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|\\w{3,5}teen)(?:~(?:one|two|three|four|five|six|seven|eight|nine))?)|(?<=year )two thousand|two thousand(?: and)?~(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))`,
    read: ({ year }, { before }) => {
      // "twelve hundred students" are counted.
      if (/hundred$/i.test(year!) && !/\b(?:in|since|until|by|from|year|about|around)\s+$/i.test(before)) return null;
      const number = yearOfWords(year!);
      return number ? { form: { kind: 'calendar', year: number } } : null;
    },
    examples: [
      {
        text: 'Since nineteen ninety-seven it grew.',
        published: '2021-11-08',
        expect: { 'nineteen ninety-seven': '1997' },
      },
      {
        text: 'In two thousand and four it grew.',
        published: '2021-11-08',
        expect: { 'two thousand and four': '2004' },
      },
    ],
    counterexamples: ['Nineteen people and ninety horses drowned.', 'The school has twelve hundred students.'],
  },
  {
    id: 'year/bc',
    meaning: 'A year or century before the common era.',
    needs: ['era', 'digit'],
    pattern: '(?<year>\\d{1,4}) (?:BCE?|B\\.C\\.(?:E\\.)?)',
    read: ({ year }) => ({ form: { kind: 'fixed', value: `BC${year!.padStart(4, '0')}` } }),
    examples: [{ text: 'The wall dates from 430 BC.', published: '2021-11-08', expect: { '430 BC': 'BC0430' } }],
  },
  {
    id: 'decade/figures',
    meaning: 'A decade in figures: the 1990s, the 90s.',
    needs: ['year'],
    pattern: "(?:the )?(?<century>1\\d|20)?(?<tens>\\d)0['’]?s",
    read: ({ century, tens }, { before }) => {
      if (!century && (Number(tens) < 2 || /\b(?:his|her|their|my|our|your|its)\s+(?:\w+\s+)?$/i.test(before)))
        return null;
      return { form: { kind: 'decade', decade: Number(`${century ?? 19}${tens}`) } };
    },
    examples: [
      { text: 'It was founded in the 1980s.', published: '2021-11-08', expect: { 'the 1980s': '198' } },
      { text: 'Rates fell in the 90s.', published: '2021-11-08', expect: { 'the 90s': '199' } },
    ],
  },
  {
    id: 'decade/words',
    meaning: 'A decade in words: the eighties.',
    needs: ['decade'],
    pattern: '(?:the )?(?:nineteen~)?(?<tens>%decadeword)',
    notAfter: '(?:his|her|their|my|our|your|its) (?:early |mid~?|late )?',
    read: ({ tens }) => ({ form: { kind: 'decade', decade: 190 + DECADE_WORDS[tens!.toLowerCase()]! } }),
    examples: [
      { text: 'Hate crimes fell in the nineties.', published: '2021-11-08', expect: { 'the nineties': '199' } },
    ],
    counterexamples: ['She was in her eighties.'],
  },
  {
    id: 'century/ordinal',
    meaning: 'A century by its number: the 19th century.',
    needs: ['century'],
    pattern: '(?:the )?(?<ordinal>%ordinal)~century(?<bc> B\\.?C\\.?E?)?',
    read: ({ ordinal, bc }) => {
      const number = ordinalOf(ordinal!);
      return number ? { form: { kind: 'century', century: number - 1, bc: Boolean(bc) } } : null;
    },
    examples: [
      { text: 'The fort is from the 19th century.', published: '2021-11-08', expect: { 'the 19th century': '18' } },
    ],
  },
];
