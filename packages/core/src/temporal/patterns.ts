import {
  CARDINAL_WORDS,
  DAY_PART_WORDS,
  DECADE_WORDS,
  FREQUENCY_WORDS,
  HOLIDAYS,
  MONTH_WORDS,
  ORDINAL_WORDS,
  QUALITY_WORDS,
  SEASON_WORDS,
  UNIT_WORDS,
  WEEKDAY_WORDS,
} from '../lexicon/index.js';

const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll('-', '~').replaceAll("'", "['’]"))
    .join('|')})`;

/** Full names, and abbreviations with or without their full stop. */
const fullOrShort = (words: readonly (readonly string[])[]): string =>
  `(?:${anyOf(words.flatMap(([full = '']) => full))}|${anyOf(words.flatMap(([, ...short]) => short))}\\b\\.?)`;

/** The word lists that a rule's pattern may name. A list's own source may hold spaces, `~` and lists above it. */
function wordLists(): Record<string, string> {
  const isTens = (word: string): boolean => CARDINAL_WORDS[word]! >= 20;
  const ones = Object.keys(CARDINAL_WORDS).filter((word) => CARDINAL_WORDS[word]! > 0 && CARDINAL_WORDS[word]! < 10);
  const words = Object.keys(CARDINAL_WORDS);
  // "two five-year terms" are no seven years.
  const cardinal = `(?:${anyOf(words.filter(isTens))}(?:~${anyOf(ones)})?|${anyOf(words.filter((word) => !isTens(word)))})`;
  // Up to four: V8 writes a group that comes at most three times out in full each time, with all the words in it.
  const number =
    String.raw`(?:\d{1,4}(?:\.\d{1,3})? (?:million|billion)|\d{1,3}(?:,\d{3}){1,4}|\d{1,4}(?:\.\d{1,2})?(?:~1/[234]|~3/4| ?[½¼¾])?|` +
    `${cardinal}(?:~(?:hundred|thousand|dozen)(?:~(?:and )?${cardinal})?){0,4}(?:~and~a~half)?|an? (?:dozen|hundred|thousand)|half an?|an? half|a couple(?: of)?)`;
  return {
    month: fullOrShort(MONTH_WORDS),
    weekday: fullOrShort(WEEKDAY_WORDS),
    season: anyOf(Object.keys(SEASON_WORDS)),
    part: anyOf(Object.keys(DAY_PART_WORDS)),
    number,
    vague: '(?:several|a few|few|some|many|a number of|a handful of|dozens of|hundreds of|scores of)',
    ordinal: `(?:${anyOf(Object.keys(ORDINAL_WORDS))}|\\d{1,2}(?:st|nd|rd|th))`,
    unit: anyOf(Object.keys(UNIT_WORDS).filter((word) => !/^(?:mins?|hrs?|wks?|yrs?|nights?)$/.test(word))),
    units: anyOf(Object.keys(UNIT_WORDS)),
    trying: anyOf(QUALITY_WORDS),
    frequency: anyOf(Object.keys(FREQUENCY_WORDS)),
    decadeword: anyOf(Object.keys(DECADE_WORDS)),
    holiday: anyOf(Object.keys(HOLIDAYS)),
    yearwords:
      '(?:nineteen|eighteen|seventeen|twenty)~(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?:~(?:one|two|three|four|five|six|seven|eight|nine))?',
    year: '(?:1[0-9]\\d\\d|20\\d\\d)',
    dayofmonth: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?',
    zone: '(?:GMT|UTC|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|JST|IST)',
  };
}

let lists: Record<string, string> | undefined;

/**
 * The regular expression of a rule's pattern. White space is bounded, so that no pattern can wander through a long run
 * of it; the boundary before a match is checked by the parser, as chrono hands on the text without what came before.
 */
export function compilePattern(pattern: string): RegExp {
  lists ??= wordLists();
  const expand = (source: string): string =>
    source.replace(/%([a-z]+)/g, (_, name: string) => {
      const list = lists?.[name];
      if (list === undefined) throw new Error(`no word list %${name}`);
      return list;
    });
  const source = expand(pattern)
    .replaceAll(' ?', '\\s{0,8}')
    .replaceAll(' ', '\\s{1,8}')
    .replaceAll('~', '(?:\\s{1,8}|[-\\u2010-\\u2013])');
  return new RegExp(`\\b(?:${source})(?!\\w)`, 'i');
}
