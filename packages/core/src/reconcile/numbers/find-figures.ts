import { CARDINAL_WORDS, CURRENCIES, VAGUE_NUMBERS } from '../../lexicon/index.js';
import type { TextSpan } from '../../model/index.js';
import { ofWord, type SentenceReading, type Token } from '../../text/index.js';
import { readCounted } from './counted-noun.js';
import { boundsOf, qualifierOf } from './figure-bounds.js';
import { readGluedAmount } from './glued-amount.js';
import { isLabel } from './number-label.js';
import { isMultiplier, type NumberReading, readNumber } from './read-number.js';

/** A number with what it counts: "more than 100 protesters", "two of the drones". */
export interface Figure extends TextSpan {
  /** Token indices of the number and of the noun that it counts; `last` belongs to it. */
  first: number;
  last: number;
  /** Inclusive bounds; null is open. */
  min: number;
  max: number | null;
  /** The number as it is to be shown: "14", "more than 100", "hundreds". */
  shown: string;
  /** The counted noun as written, in lower case; empty in "two were killed". */
  noun: string;
  /** The currency of an amount of money, by its sign or name. */
  currency?: string;
  /** "two of the drones": a part of what is spoken of. */
  partitive: boolean;
  /** The later value in "from 48 to 20", the earlier one in `before`. */
  before?: number;
}

/** The longest sentence, in tokens, whose figures are read. */
const LONGEST = 2000;

/** Whether a number may begin with a word: with figures, "forty", "hundreds", "a dozen", "half a dozen", "no one". */
export const mayBeginNumber = (lower: string): boolean =>
  /\d/.test(lower) ||
  Object.hasOwn(CARDINAL_WORDS, lower) ||
  Object.hasOwn(VAGUE_NUMBERS, lower) ||
  /^(?:tens|a|half|nobody|no)$/.test(lower);

/** The same for a token's word. */
export const beginsNumber = ofWord(({ lower }) => mayBeginNumber(lower));

/** The same for a token where it stands: most sentences have an "a", and few "a dozen". */
export const mayBeginAt = (tokens: readonly Token[], at: number): boolean =>
  beginsNumber(tokens[at]!.word) && (tokens[at]!.lower !== 'a' || isMultiplier(tokens[at + 1]?.lower ?? ''));

/** The figures of a sentence, but for those inside `taken` spans (dates). */
export function findFigures(
  tokens: readonly Token[],
  { firstToken, endToken }: SentenceReading,
  taken: readonly TextSpan[],
): Figure[] {
  const figures: Figure[] = [];
  // What runs on for thousands of words is a table, and every number in it is held against every date.
  if (endToken - firstToken > LONGEST) return figures;
  for (let i = firstToken; i < endToken; i++) {
    if (!mayBeginAt(tokens, i)) continue;
    const glued = readGluedAmount(tokens, i, endToken);
    const number = glued ?? readNumber(tokens, i, endToken);
    if (!number) continue;
    // "112 of 225 seats", "12 of the 180 seats": the whole is no figure of its own.
    const last = figures.at(-1);
    const isWhole = last?.partitive
      ? tokens[i - 1]?.lower === 'the' && tokens[i - 2]?.lower === 'of'
      : tokens[i - 1]?.lower === 'of';
    // "five of the seven were"
    const isNext = last?.partitive === true && last.noun === '' && i === last.last + 3;
    if (last && (i <= last.last || isNext) && isWhole) {
      i = number.last;
      continue;
    }
    const { start } = tokens[i]!;
    const isTaken = taken.some((span) => span.start < tokens[number.last]!.end && start < span.end);
    if (!isTaken && !isLabel(tokens, i, number.last)) {
      const read = readFigure(tokens, i, number, firstToken, endToken);
      const figure = glued ? { ...read, currency: glued.currency } : read;
      const before = figures.at(-1);
      if (before && isChange(tokens, before, i)) {
        figures.pop();
        // "from 41 seats to 19"
        figures.push({ ...figure, noun: figure.noun || before.noun, before: before.min });
      } else figures.push(figure);
    }
    i = number.last;
  }
  return figures;
}

function readFigure(tokens: readonly Token[], first: number, number: NumberReading, from: number, end: number): Figure {
  const before = tokens
    .slice(Math.max(from, first - 4), first)
    .map((token) => token.lower)
    .join(' ');
  const qualifier = qualifierOf(before);
  const { min, max } = boundsOf(number, qualifier?.bound);
  const words = qualifier && qualifier.bound !== 'exact' ? `${qualifier.words} ` : '';
  const { last, noun, partitive } = readCounted(tokens, number.last, end);
  const currency = currencyOf(tokens, first, number.last);
  return {
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    first,
    last,
    min,
    max,
    shown: words + number.shown,
    noun,
    partitive,
    currency,
  };
}

/** "€68", "US$ 5m", "PHP 4 billion", "67.50 euros": a sign or letters before the number, or a word after it. */
function currencyOf(tokens: readonly Token[], first: number, last: number): string | undefined {
  const glued = /^[$€£¥₱₹₽₦₩₺]/.exec(tokens[first]!.text)?.[0];
  const before = /^(?:[A-Z]{0,3}[$€£¥₱₹₽₦₩₺]|[A-Z]{2,3}|Rs|Rp|Ksh)$/.test((tokens[first - 1]?.text ?? '').slice(0, 8))
    ? tokens[first - 1]!.lower
    : '';
  const name = glued ?? (Object.hasOwn(CURRENCIES, before) ? before : (tokens[last + 1]?.lower ?? ''));
  return Object.hasOwn(CURRENCIES, name) ? CURRENCIES[name] : undefined;
}

/** "from 48 to 20 seats" */
function isChange(tokens: readonly Token[], before: Figure, second: number): boolean {
  return tokens[second - 1]?.text === 'to' && second - before.last <= 3 && tokens[before.first - 1]?.lower === 'from';
}
