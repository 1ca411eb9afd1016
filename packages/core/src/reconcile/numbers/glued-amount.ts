import { CURRENCY_LETTERS } from '../../lexicon/index.js';
import { type NumberReading, type Piece, readNumber } from './read-number.js';

/** Letters at once before figures: "P12", "RM3". */
const GLUED = /^(\p{Lu}[A-Za-z]{0,2})(\d+)$/u;
/** Of a letter alone, what a road or a room has none of: thousands, decimals, or millions behind it. */
const AMOUNT = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d+$|^\d+(?= \w+illion| bn)/;
/** Tokens that a number is cut into, at its marks. */
const PARTS = 8;

/** "P12.7 billion": an amount with the letters of its currency at once before it, which the tagger cuts at the decimal point. */
export function readGluedAmount(
  tokens: readonly Piece[],
  i: number,
  end: number,
): (NumberReading & { currency: string }) | undefined {
  const { text } = tokens[i]!;
  if (text.length < 2 || text.length > 12 || !isDigit(text.charCodeAt(text.length - 1)) || isDigit(text.charCodeAt(0)))
    return undefined;
  const [, letters = '', digits = ''] = GLUED.exec(text) ?? [];
  const currency = Object.hasOwn(CURRENCY_LETTERS, letters) ? CURRENCY_LETTERS[letters] : undefined;
  if (currency === undefined) return undefined;
  let number = digits;
  let last = i;
  for (let at = i + 1; at + 1 < Math.min(end, i + PARTS); at += 2) {
    const [mark, part] = [tokens[at]!, tokens[at + 1]!];
    const touches = mark.start === tokens[at - 1]!.end && part.start === mark.end;
    if (!touches || !/^[.,]$/.test(mark.text) || !/^\d{1,6}$/.test(part.text)) break;
    number += mark.text + part.text;
    last = at + 1;
  }
  const whole = { ...tokens[i]!, text: number, lower: number, end: tokens[last]!.end };
  const next = last + 1 < end ? [tokens[last + 1]!] : [];
  if (!AMOUNT.test(`${number} ${next[0]?.lower ?? ''}`.trim()) && !AMOUNT.test(number)) return undefined;
  const read = readNumber([whole, ...next], 0, next.length + 1);
  return read && { ...read, last: last + read.last, currency };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
