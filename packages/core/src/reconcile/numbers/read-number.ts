import { CARDINAL_WORDS, MULTIPLIERS, NUMBER_SUFFIXES, VAGUE_NUMBERS } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';

/** As much of a token as a number is read from. */
export type Piece = Pick<Token, 'text' | 'lower' | 'start' | 'end'>;

/** A number in a sentence, however it is written. */
export interface NumberReading {
  /** The token that ends it; it belongs to the number. */
  last: number;
  /** Inclusive bounds; null is open. They are apart where the number itself is vague: "hundreds", "40 to 50". */
  min: number;
  max: number | null;
  /** As it is to be shown: "14", "1,200", "4.2 billion", "hundreds". */
  shown: string;
}

/** The number that begins at token `i`: digits, words, a round word, or two numbers with "to" or "and" between them. */
export function readNumber(tokens: readonly Piece[], i: number, end: number): NumberReading | undefined {
  const word = tokens[i]!.lower;
  const vague =
    readVague(tokens, i, end) ?? readRound(tokens, i, end) ?? readNobody(tokens, i) ?? readGluedRange(word, i);
  if (vague) return vague;
  const low = readPlain(tokens, i, end);
  return low && (readRange(tokens, i, low, end) ?? low);
}

/** "hundreds", "tens of thousands" */
function readVague(tokens: readonly Piece[], i: number, end: number): NumberReading | undefined {
  const word = tokens[i]!.lower;
  const range = Object.hasOwn(VAGUE_NUMBERS, word) ? VAGUE_NUMBERS[word] : undefined;
  const next = tokens[i + 1]?.text === 'of' && i + 2 < end ? (tokens[i + 2]?.lower ?? '') : '';
  const many = Object.hasOwn(VAGUE_NUMBERS, next) ? VAGUE_NUMBERS[next] : undefined;
  const tens = word === 'tens' ? ([20, 99] as const) : range;
  if (many && tens) return { last: i + 2, min: tens[0] * (many[0] / 2), max: 2e12, shown: `${word} of ${next}` };
  return range && { last: i, min: range[0], max: range[1], shown: word };
}

/** "a dozen", "half a dozen", "a hundred", "a million": round, whatever they count. */
function readRound(tokens: readonly Piece[], i: number, end: number): NumberReading | undefined {
  const word = tokens[i]!.lower;
  if (word !== 'a' && word !== 'half') return undefined;
  const half = word === 'half';
  const at = half && tokens[i + 1]?.lower === 'a' ? i + 2 : i + 1;
  const unit = at < end ? multiplierOf(tokens[at]!.text) : undefined;
  if (unit === undefined || unit > 1e12 || (half && at === i + 1)) return undefined;
  // "a hundred and twelve" is counted to the last.
  const counted = half ? undefined : readPlain(tokens, i, end);
  if (counted && counted.last > at) return counted;
  const value = half ? unit / 2 : unit;
  const shown = half ? `half a ${tokens[at]!.lower}` : `a ${tokens[at]!.lower}`;
  return { last: at, min: Math.floor(value * 0.85), max: Math.ceil(value * 1.2), shown };
}

/** "nobody was killed", "no one", "no casualties" */
function readNobody(tokens: readonly Piece[], i: number): NumberReading | undefined {
  const word = tokens[i]!.lower;
  const none = { min: 0, max: 0 };
  if (word === 'nobody') return { ...none, last: i, shown: 'nobody' };
  if (word !== 'no') return undefined;
  const next = tokens[i + 1]?.lower ?? '';
  if (next === 'one') return { ...none, last: i + 1, shown: 'no one' };
  return /^(?:casualties|injuries|deaths|fatalities|survivors|arrests)$/.test(next)
    ? { ...none, last: i, shown: 'no' }
    : undefined;
}

/** "40-50", where the tagger leaves it whole. */
function readGluedRange(word: string, i: number): NumberReading | undefined {
  const both = /^(\d{1,6})[-–](\d{1,6})$/.exec(word.slice(0, 14));
  if (!both || Number(both[1]) >= Number(both[2])) return undefined;
  return { last: i, min: Number(both[1]), max: Number(both[2]), shown: `${both[1]} to ${both[2]}` };
}

/** "between 40 and 50", "40 to 50 people", "six or seven"; but "from 48 to 20" is a change. */
function readRange(tokens: readonly Piece[], i: number, low: NumberReading, end: number): NumberReading | undefined {
  const link = tokens[low.last + 1]?.lower;
  const before = tokens[i - 1]?.lower;
  const isRange = before === 'between' ? link === 'and' : link === 'or' || (link === 'to' && before !== 'from');
  const high = isRange && low.last + 2 < end ? readPlain(tokens, low.last + 2, end) : undefined;
  if (!high || high.max === null || high.max <= low.min) return undefined;
  // "two to three million"
  const scale = low.min < 1000 && high.max >= 1e6 ? multiplierOf(tokens[high.last]!.text) : undefined;
  const min = scale && high.max >= scale ? low.min * scale : low.min;
  return { last: high.last, min, max: high.max, shown: `${low.shown} ${link === 'or' ? 'or' : 'to'} ${high.shown}` };
}

/** Digits with what multiplies them, or number words: "1,200", "4.2bn", "two dozen", "a hundred and forty-three". */
function readPlain(tokens: readonly Piece[], i: number, end: number): NumberReading | undefined {
  const digits = digitsOf(tokens[i]!.text);
  if (digits !== undefined) {
    const unit = unitAfter(tokens, i, end);
    const total = Number((digits * (unit ?? 1)).toPrecision(12));
    return { last: unit === undefined ? i : i + 1, ...bounds(total, unit === 12), shown: plain(total) };
  }
  return readWords(tokens, i, end);
}

/** "fourteen", "thirty-five", "two hundred and six thousand" */
function readWords(tokens: readonly Piece[], i: number, end: number): NumberReading | undefined {
  let total = 0;
  let part: number | undefined;
  let last = i - 1;
  let dozen = false;
  for (let at = i; at < end; at++) {
    const word = tokens[at]!.lower;
    const value = Object.hasOwn(CARDINAL_WORDS, word) ? CARDINAL_WORDS[word] : undefined;
    const unit = part === undefined ? undefined : multiplierOf(word);
    if (value !== undefined) {
      // "forty three" is one number, "three forty" is two.
      const room = part === undefined ? 1 : part >= 100 ? 100 : part >= 20 && part % 10 === 0 ? 10 : 0;
      if (part !== undefined && value >= room) break;
      part = (part ?? 0) + value;
    } else if (at === i && word === 'a') {
      part = 1;
      continue;
    } else if (unit !== undefined && unit >= 1000) {
      total += part! * unit;
      part = 0;
    } else if (unit !== undefined) {
      dozen = unit === 12;
      part = part! * unit;
    } else if (isInsideNumber(tokens, at, part)) continue;
    else break;
    last = at;
    if (dozen) break;
  }
  if (last < i || part === undefined) return undefined;
  const value = total + part;
  return { last, ...bounds(value, dozen), shown: plain(value) };
}

/** The hyphen of "forty-three", the "and" of "a hundred and three". */
function isInsideNumber(tokens: readonly Piece[], at: number, part: number | undefined): boolean {
  const word = tokens[at]!.lower;
  const next = tokens[at + 1]?.lower ?? '';
  const small = Object.hasOwn(CARDINAL_WORDS, next) ? CARDINAL_WORDS[next]! : undefined;
  if (small === undefined || part === undefined) return false;
  if (word === '-') return part >= 20 && part % 10 === 0 && small < 10;
  return word === 'and' && part >= 100;
}

function digitsOf(word: string): number | undefined {
  const digits = /^[$€£¥]?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(bn|tn|mn|m|k)?$/.exec(
    word.slice(0, 24).toLowerCase(),
  );
  return digits ? Number(digits[1]!.replace(/,/g, '')) * (NUMBER_SUFFIXES[digits[2] ?? ''] ?? 1) : undefined;
}

/** "million" after a number, "m" where it touches it. */
function unitAfter(tokens: readonly Piece[], i: number, end: number): number | undefined {
  const next = tokens[i + 1];
  if (!next || i + 1 >= end) return undefined;
  const word = next.text.toLowerCase().replace(/\.$/, '');
  const touches = next.start === tokens[i]!.end;
  const money = /^(?:[$€£¥]|us\$)$/i.test(tokens[i - 1]?.text ?? '');
  if (touches || money) return NUMBER_SUFFIXES[word] ?? multiplierOf(word);
  return word === 'bn' || word === 'mn' ? NUMBER_SUFFIXES[word] : multiplierOf(word);
}

/** "hundred", "dozen": what "a" may stand before in a number. */
export const isMultiplier = (lower: string): boolean => Object.hasOwn(MULTIPLIERS, lower);

function multiplierOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  return Object.hasOwn(MULTIPLIERS, lower) ? MULTIPLIERS[lower] : undefined;
}

/** A number that ends in hundreds is rarely counted to the last: it is good to half of its last digit, and to a twentieth. */
function bounds(value: number, dozen: boolean): { min: number; max: number } {
  if (dozen) return { min: Math.floor(value * 0.85), max: Math.ceil(value * 1.2) };
  if (value < 100 || value % 100 !== 0) return { min: value, max: value };
  let unit = 100;
  while (value % (unit * 10) === 0) unit *= 10;
  // A hair less than half: 2.1 and 2.2 billion are not one.
  const slack = Math.min(unit * 0.499, value * 0.05);
  return { min: value - slack, max: value + slack };
}

function plain(value: number): string {
  const [unit, name] =
    value >= 1e12 ? [1e12, ' trillion'] : value >= 1e9 ? [1e9, ' billion'] : value >= 1e6 ? [1e6, ' million'] : [1, ''];
  const [whole = '', part] = String(Number((value / unit).toPrecision(12))).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part ? `.${part}` : ''}${name}`;
}
