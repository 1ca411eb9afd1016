import { CARDINAL_WORDS } from '../../lexicon/index.js';
import { yearOfFigures, yearOfWords } from '../read-words.js';
import type { Beside, Rule } from '../rule.js';

const CENTURY_WORDS = Object.keys(CARDINAL_WORDS).filter((word) => /^(?:eleven|twelve|.*teen|twenty)$/.test(word));

/** Words before four figures that count what follows them: "some 2000 marchers", "nearly 1500 young recruits". */
const MEASURED =
  /\b(?:some|about|around|nearly|almost|over|roughly|approximately|estimated|(?:more|fewer|less) than|at least|up to|another)\s+$/i;
/** Those of them that no year follows, unless what is told of is compared with it: "well over 1998". */
const OVER = /\b(?:over|nearly|almost|(?:more|fewer|less) than|at least|up to|another)\s+$/i;
/** What is compared with that of another year: "about 2005 levels". */
const COMPARED =
  /^\s+(?:levels|prices|results|figures|sales|earnings|elections|standards|rates|values|terms|games|finals)\b/i;

/** True where four figures count what is named behind them: "some 2000 young marchers". */
const isCount = ({ before, after }: Beside, year: string): boolean =>
  MEASURED.test(before) &&
  ((/^\s+(?:[a-z]+\s+)?[a-z]{2,}s\b/.test(after) && !COMPARED.test(after)) ||
    // "over 1000 in all": nothing is measured against a year so far back.
    (OVER.test(before) && year < '1700'));

/** What a figure has come to: "leapt from 297 to 1051", "rose to 1200". */
const GROWN =
  /\btotal\s+of\s+$|\b(?:from\s+\d{1,3}|(?:r[io]se[ns]?|climbe?[ds]?|jump(?:ed|s)?|leapt|f[ae]ll(?:en|s)?|dropp?(?:ed|s)?|gr[eo]wn?|increased?|surged|swelled|swollen|total)(?:\s+\w+ly)?)\s+to\s+$/i;
/** An hour or a price in four figures, which no noun follows: "at 1930.", "at about 1100". */
const AT = /\bat\s+(?:about\s+|around\s+|just\s+(?:before|after|over|under)\s+)?$/i;
const NO_NOUN =
  /^\s{0,4}(?:[.,;:)]|$)|^\s+(?:and|but|to|when|on|in|with|he|she|they|the|after|before|from|while|points)\b/;

/** True where four figures are an amount, an hour or a price. */
const isFigure = ({ before, after }: Beside): boolean =>
  (GROWN.test(before) && !COMPARED.test(after)) || (AT.test(before) && NO_NOUN.test(after));

/** "of 1945 Elm Street": a house; "in 1945 Elm Street was bombed". */
const isAddress = ({ before, after }: Beside): boolean =>
  /^\s+(?:[A-Z]\.?\s+)?[A-Z][a-z]+\s+(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Drive|Lane|Boulevard|Blvd)/.test(after) &&
  !/\b(?:in|since|by|until|from|before|after|the)\s+$/i.test(before);

/** "Directive 2019/1937", "regulation 2016/679": the number of a document, which is no two years that follow each other. */
const isNumbered = ({ before, after }: Beside, year: string): boolean => {
  const [left, right] = [/(?:^|[^\d/])(\d{4})\/$/.exec(before)?.[1], /^\/(\d{3,4})(?![\d/])/.exec(after)?.[1]];
  return (left !== undefined && left >= year) || (right !== undefined && (right.length < 4 || right <= year));
};

/** Years. */
export const yearRules: readonly Rule[] = [
  {
    id: 'year/figures',
    meaning: 'Four figures that can be a year, and count nothing.',
    needs: ['year'],
    pattern:
      '(?:(?:the )?(?:fiscal(?:~year)?|calendar|full~year|year) )?(?<year>%year)(?![,.]?\\d|%|[-/]\\d\\d[-/]|:\\d)',
    notAfter:
      '[$€£¥#]|[\\d][.,/:-]|[A-Z]/|\\d{3} |(?:no|number|nos|flight|room|page|route|highway|resolutions?|(?:house|senate) bill|windows|suite|chapter|proposition|muharram|safar|awwal|thani|rajab|shaban|ramadan|shawwal|hijjah|directive|regulation|section|article|boeing|airbus) ?\\.? ?',
    notBefore:
      ' (?:AH|A\\.H\\.|hijri|BS)(?!\\w)| (?:people|men|women|shares|dollars|pounds|rupees|crores?|lakhs?|naira|shillings|rand|yen|yuan|dirhams|riyals|rou?bles|pesos|percent|miles|km|tons|points|feet|ft|kg|lbs?|mph|kph|hp|cc|calories|megawatts|meters|euros|jobs|workers|troops|soldiers|members|votes|houses|homes|cars|units|protesters|demonstrators|marchers|refugees|migrants|residents|students|pupils|children|nurses|doctors|teachers|officers|police|policemen|fans|passengers|patients|prisoners|detainees|fighters|rebels|militants|victims|deaths|cases|copies|civilians|employees|families|tonnes|litres|barrels|acres|hectares|kilometers|kilometres|metres|yards|rounds)(?!\\w)',
    read: ({ year }, beside) =>
      isCount(beside, year!) || isFigure(beside) || isAddress(beside) || isNumbered(beside, year!)
        ? null
        : { form: { kind: 'calendar', year: Number(year) } },
    examples: [
      { text: 'The dam was built in 1987.', published: '2021-11-08', expect: { '1987': '1987' } },
      {
        text: 'It ran from 1990 to 1995, fell to 2005 levels, and was shown at 2012 prices.',
        published: '2021-11-08',
        expect: { '1990': '1990', '1995': '1995', '2005': '2005', '2012': '2012' },
      },
      { text: 'Sales rose in fiscal 2019.', published: '2021-11-08', expect: { 'fiscal 2019': '2019' } },
    ],
    counterexamples: [
      'It paid $2000 for them.',
      'Cases leapt from 297 to 1051, and the toll rose to 1200.',
      'The lights went out at 1930. He slept at about 1100 and woke at noon.',
      'A total of 1994 voted.',
      'Some 1,987 people fled.',
      'The index lost 2010.5 points.',
      'About 2000 protesters gathered.',
      'The state hired 1500 nurses.',
      'Resolution 1973 was passed.',
      'Comet C/2016 was seen.',
      'It was built in 1400 AH.',
      'A man of 1945 Elm Street was charged.',
      'It cost 2000 rupees.',
      'It broke Regulation (EU) 2019/1937 and Directive 2016/680.',
      'There were over 1500 in the hall.',
    ],
  },
  {
    id: 'year/far',
    meaning: 'A year of a century to come, where nothing is counted.',
    needs: ['year'],
    pattern:
      '(?<=\\b(?:by|until|in|year|before|after|around) )(?<year>2[1-3]\\d\\d)(?=[.,;:)](?!\\d)|\\s{0,2}$| (?:and|if|unless|as|or|when|under|compared)(?!\\w))',
    read: ({ year }) => ({ form: { kind: 'calendar', year: Number(year) } }),
    examples: [{ text: 'The sea may rise by a metre by 2100.', published: '2021-11-08', expect: { '2100': '2100' } }],
    counterexamples: ['It closed in 2100 towns.', 'The index rose after 2100 points.'],
  },
  {
    id: 'year/fiscal',
    meaning: "A company's or a state's year in letters: FY2013, FY 2013, FY13.",
    needs: ['era', 'digit'],
    pattern: "FY ?['’]?(?<year>%year|\\d\\d)(?:[-/\\u2013]\\d\\d)?(?![\\d/-])",
    read: ({ year }) => ({ form: { kind: 'calendar', year: yearOfFigures(year!) } }),
    examples: [{ text: 'It spent more in FY2013.', published: '2021-11-08', expect: { FY2013: '2013' } }],
  },
  {
    id: 'year/short',
    meaning: "A year by its last two figures: the class of '68, since '98.",
    needs: ['quote', 'digit'],
    pattern:
      "(?<year>\\d\\d)(?<=(?:\\b(?:in|of|since|until|before|after|from|to|by|late|early)|\\b\\d{4},|\\b\\d{4} and) ['’‘]\\d\\d)(?![\\d%]|['’]?s)",
    read: ({ year }) => ({ form: { kind: 'calendar', year: yearOfFigures(year!) } }),
    examples: [{ text: "They met in '68.", published: '2021-11-08', expect: { "'68": '1968' } }],
    counterexamples: ["Yields rose to '40% or more'."],
  },
  {
    id: 'year/season',
    meaning:
      'A year of sport, school or money that begins in one year and ends in the next: the 2021-22 season. It has the value of the first.',
    needs: ['figures', 'year'],
    pattern:
      '(?<year>%year)(?:/(?<turn>\\d\\d)(?![\\d/])|[-/\\u2013](?<end>(?:20)?\\d\\d)(?= (?:(?!(?:for|of|in|the|to|was)\\b)[A-Za-z]{2,12} ){0,2}(?:season|campaign|budget|year|term|winter|session|championship|league|title|tour|edition)(?!s?\\w))|(?<=\\b(?:in|of|for|since|from|during|until|by|than|the|between|to|and) %year)[-\\u2013](?<short>\\d\\d)(?![-/.,]?\\d|%))',
    read: ({ year, turn, end, short }) =>
      (Number(year) + 1) % 100 === Number(turn ?? end ?? short) % 100
        ? { form: { kind: 'calendar', year: Number(year) } }
        : null,
    examples: [
      { text: 'He scored twelve goals in the 2003–04 season.', published: '2021-11-08', expect: { '2003–04': '2003' } },
      { text: 'The deficit was 6% in 2018-19.', published: '2021-11-08', expect: { '2018-19': '2018' } },
      { text: 'The club lost money in 2021/22.', published: '2021-11-08', expect: { '2021/22': '2021' } },
      {
        text: 'Rates rose each year between 2001-02 and 2004-05.',
        published: '2021-11-08',
        expect: { '2001-02': '2001', '2004-05': '2004' },
      },
    ],
    counterexamples: ['The war of 1914-18 was long.', 'Call 2019-20 for the season.'],
  },
  {
    id: 'year/two-years',
    meaning: 'A year of money, school or tax by the two years that it lies in: the financial year 2012-13.',
    needs: ['figures', 'year', 'unit'],
    pattern:
      '(?:the )?(?:(?:fiscal|financial|tax|academic|school|marketing|crop|budget)~years? (?<year>%year) ?[-/\\u2013] ?(?<end>%year|\\d\\d)(?![\\d/-])|(?<year2>%year)[-/\\u2013](?<end2>%year|\\d\\d) (?:fiscal|financial|tax|academic|school|marketing|crop|budget)~year)',
    read: ({ year2, end2, year = year2, end = end2 }) =>
      (Number(year) + 1) % 100 === Number(end) % 100 ? { form: { kind: 'calendar', year: Number(year) } } : null,
    examples: [
      {
        text: 'The deficit grew in the financial year 2012-13.',
        published: '2021-11-08',
        expect: { 'the financial year 2012-13': '2012' },
      },
      {
        text: 'It was built in the 2016/17 financial year.',
        published: '2021-11-08',
        expect: { 'the 2016/17 financial year': '2016' },
      },
      {
        text: 'Fees rose in academic year 2012/2013.',
        published: '2021-11-08',
        expect: { 'academic year 2012/2013': '2012' },
      },
    ],
  },
  {
    id: 'year/range-end',
    meaning: 'The second year of a range in figures: 2019-2021, 1988-89.',
    needs: ['figures', 'year'],
    pattern: '(?<=\\b(?<from>%year) ?[-/\\u2013] ?)(?<to>%year|\\d\\d)(?![-/.,]?\\d|%)',
    read: ({ from, to }) => {
      const year = to!.length === 4 ? Number(to) : Number(from!.slice(0, 2) + to);
      return year > Number(from) && year < Number(from) + 100 ? { form: { kind: 'calendar', year } } : null;
    },
    examples: [
      { text: 'He led the party in 2019-2021.', published: '2021-11-08', expect: { '2019': '2019', '2021': '2021' } },
      { text: 'The war of 1914–18 was lost.', published: '2021-11-08', expect: { '1914': '1914', '18': '1918' } },
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
];
