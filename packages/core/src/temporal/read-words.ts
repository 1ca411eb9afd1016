import {
  AMBIGUOUS_DAY_WORDS,
  CARDINAL_WORDS,
  MONTH_WORDS,
  ORDINAL_WORDS,
  SCALE_WORDS,
  type TimeUnit,
  UNIT_WORDS,
  WEEKDAY_WORDS,
} from '../lexicon/index.js';

/** A word as the word lists write it. */
const plain = (word: string): string => word.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");

function indexOfWord(word: string, table: readonly (readonly string[])[]): number | undefined {
  const bare = plain(word).replace(/\.$/, '');
  if (AMBIGUOUS_DAY_WORDS.has(bare) && /^[a-z]/.test(word)) return undefined;
  const index = table.findIndex((words) => words.includes(bare));
  return index < 0 ? undefined : index + 1;
}

/** A month's number, 1 to 12; nothing for "may" and "march" in small letters. */
export const monthOf = (word: string): number | undefined => indexOfWord(word, MONTH_WORDS);

/** A weekday's ISO 8601 number; nothing for "sun", "sat" and "wed" in small letters. */
export const isoWeekdayOf = (word: string): number | undefined => indexOfWord(word, WEEKDAY_WORDS);

/** A day of the month without its "st", "nd", "rd" or "th". */
export const dayOfMonth = (word: string): number => Number.parseInt(word, 10);

/** The unit that a word names: "weeks" is a week. */
export const unitOf = (word: string): TimeUnit | undefined => UNIT_WORDS[word.toLowerCase()];

/** "third" and "3rd" as 3; "last" and "final" as -1. */
export function ordinalOf(word: string): number | undefined {
  const bare = plain(word).replace(/[\u2010-\u2013 ]/g, '-');
  if (/^\d/.test(bare)) return Number.parseInt(bare, 10);
  if (bare === 'last' || bare === 'final' || bare === 'closing' || bare === 'latter') return -1;
  if (bare === 'opening' || bare === 'initial') return 1;
  return ORDINAL_WORDS[bare];
}

/** "twenty-four", "a hundred", "2 1/2", "two and a half", "1,500", "half a": the number, or undefined where the words are none. */
export function numberOf(words: string): number | undefined {
  const text = plain(words).replace(/,(?=\d{3})/g, '');
  const sign = /^(\d+) ?([½¼¾])$/.exec(text);
  if (sign) return Number(sign[1]) + { '½': 0.5, '¼': 0.25, '¾': 0.75 }[sign[2] as '½' | '¼' | '¾'];
  const digits = /^(\d+(?:\.\d+)?)(?:[\s\u2010-\u2013-]([13])\/([24]|3))?$/.exec(text);
  if (digits) return Number(digits[1]) + (digits[2] ? Number(digits[2]) / Number(digits[3]) : 0);
  const millions = /^(\d+(?:\.\d+)?) ([mb])illion$/.exec(text);
  if (millions) return Number(millions[1]) * (millions[2] === 'm' ? 1e6 : 1e9);
  if (/^(?:half an?|an? half)$/.test(text)) return 0.5;
  if (/^(?:a )?couple\b/.test(text)) return 2;
  const half = /[\s\u2010-\u2013-]and[\s\u2010-\u2013-]a[\s\u2010-\u2013-]half$/.exec(text);
  if (half) {
    const whole = numberOf(text.slice(0, half.index));
    return whole === undefined ? undefined : whole + 0.5;
  }
  let total = 0;
  let part = 0;
  for (const word of text.split(/[\s\u2010-\u2013-]+/)) {
    const cardinal = CARDINAL_WORDS[word];
    const scale = SCALE_WORDS[word];
    if (word === 'a' || word === 'an') part = 1;
    else if (cardinal !== undefined) part += cardinal;
    else if (word === 'thousand') {
      total += (part || 1) * 1000;
      part = 0;
    } else if (scale) part = (part || 1) * scale;
    else if (word !== 'and') return undefined;
  }
  return total + part;
}

/** "2012" and "'68" as years; two figures are of the century that makes them past. */
export function yearOfFigures(figures: string): number {
  const bare = figures.replace(/^['’‘]/, '');
  const year = Number(bare);
  return bare.length === 2 ? year + (year < 30 ? 2000 : 1900) : year;
}

/** "nineteen ninety-seven" and "two thousand and four" as years. */
export function yearOfWords(words: string): number | undefined {
  const parts = plain(words).split(/[\s\u2010-\u2013-]+/);
  const century = CARDINAL_WORDS[parts[0] ?? ''];
  if (century === undefined) return undefined;
  if (parts[1] === 'thousand') return numberOf(words);
  const rest = parts[1] === 'hundred' ? 0 : numberOf(parts.slice(1).join(' ').replace(/^oh? /, ''));
  return rest === undefined ? undefined : century * 100 + rest;
}

const LETTERS: Record<TimeUnit, [prefix: string, factor: number, letter: string]> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  weekend: ['P', 1, 'WE'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  season: ['P', 3, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
  millennium: ['P', 1000, 'Y'],
};

const VAGUE_LETTERS: Partial<Record<TimeUnit, string>> = {
  quarter: 'PXM',
  season: 'PXM',
  fortnight: 'PXW',
  weekend: 'PXWE',
  decade: 'PXE',
  century: 'PXC',
  millennium: 'PXL',
};

/** TIMEX3 value of a length of time; `null` is an untold number ("several days" is PXD). */
export function durationValue(count: number | null, unit: TimeUnit): string {
  const [prefix, factor, letter] = LETTERS[unit];
  if (count === null) return VAGUE_LETTERS[unit] ?? `${prefix}X${letter}`;
  if (unit === 'quarter' && count === 1) return 'P1Q';
  const amount = count * factor;
  const whole = Math.floor(amount);
  const rest = amount - whole;
  if (rest === 0) return `${prefix}${whole}${letter}`;
  if (letter === 'Y' && Number.isInteger(rest * 12)) return whole ? `P${whole}Y${rest * 12}M` : `P${rest * 12}M`;
  if (letter === 'H' && Number.isInteger(rest * 60)) return whole ? `PT${whole}H${rest * 60}M` : `PT${rest * 60}M`;
  if (prefix === 'PT' && letter === 'M') return `PT${whole ? `${whole}M` : ''}${Math.round(rest * 60)}S`;
  return `${prefix}${amount}${letter}`;
}
