import { CARDINAL_WORDS, CURRENCIES, FIGURE_QUALIFIERS, SCALE_WORDS, VAGUE_NUMBERS } from '../lexicon/index.js';
import type { TextSpan } from '../model/index.js';
import type { SentenceReading, Token } from '../text/index.js';

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

/** The figures of a sentence, but for those inside `taken` spans (dates). */
export function findFigures(
  tokens: readonly Token[],
  { firstToken, endToken }: SentenceReading,
  taken: readonly TextSpan[],
): Figure[] {
  const figures: Figure[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const number = readNumber(tokens, i, endToken);
    if (!number) continue;
    const { start } = tokens[i]!;
    const isTaken = taken.some((span) => span.start < tokens[number.last]!.end && start < span.end);
    if (!isTaken && !isLabel(tokens, i, number.last)) {
      const figure = readFigure(tokens, i, number, firstToken, endToken);
      const before = figures.at(-1);
      if (before && isChange(tokens, before, i)) {
        figures.pop();
        figures.push({ ...figure, before: before.min });
      } else figures.push(figure);
    }
    i = number.last;
  }
  return figures;
}

interface NumberReading {
  last: number;
  min: number;
  max: number | null;
  shown: string;
}

function readNumber(tokens: readonly Token[], i: number, end: number): NumberReading | undefined {
  const word = tokens[i]!.lower;
  const vague = VAGUE_NUMBERS[word];
  if (vague) return { last: i, min: vague[0], max: vague[1], shown: word };
  if (word === 'a' || word === 'half') return readRound(tokens, i, end);
  const value = numberOf(word);
  if (value === undefined) return undefined;
  let total = value;
  let last = i;
  // "twenty-five", "thirty five"
  const hyphen = tokens[i + 1]?.text === '-' ? 2 : 1;
  const small = CARDINAL_WORDS[tokens[i + hyphen]?.lower ?? ''];
  if (
    CARDINAL_WORDS[word] !== undefined &&
    value >= 20 &&
    value % 10 === 0 &&
    small !== undefined &&
    small < 10 &&
    i + hyphen < end
  ) {
    total += small;
    last = i + hyphen;
  }
  const scale = scaleOf(tokens[last + 1]?.text ?? '');
  if (scale !== undefined && last + 1 < end) {
    total = Number((total * scale).toPrecision(12));
    last++;
  }
  return { last, min: total, max: total, shown: plain(total) };
}

/** "a dozen", "half a dozen", "a hundred": round, whatever they count. */
function readRound(tokens: readonly Token[], i: number, end: number): NumberReading | undefined {
  const half = tokens[i]!.lower === 'half';
  const at = half && tokens[i + 1]?.lower === 'a' ? i + 2 : i + 1;
  const scale = SCALE_WORDS[tokens[at]?.lower ?? ''];
  if (scale === undefined || at >= end || (half && at === i + 1)) return undefined;
  const value = half ? scale / 2 : scale;
  return {
    last: at,
    min: Math.floor(value * 0.85),
    max: Math.ceil(value * 1.2),
    shown: half ? 'half a dozen' : `a ${tokens[at]!.lower}`,
  };
}

/** The value of a number, with the suffixes of money: "1,200", "7.9bn", "fourteen". */
function numberOf(word: string): number | undefined {
  const digits = /^[$€£¥]?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(bn|m|k)?$/.exec(word.slice(0, 20));
  if (digits) return Number((Number(digits[1]!.replace(/,/g, '')) * (SUFFIXES[digits[2] ?? ''] ?? 1)).toPrecision(12));
  return Object.hasOwn(CARDINAL_WORDS, word) ? CARDINAL_WORDS[word] : undefined;
}

const SUFFIXES: Readonly<Record<string, number>> = { bn: 1e9, m: 1e6, k: 1000 };

function scaleOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower === 'billion' || lower === 'bn') return 1e9;
  if (lower === 'mn') return 1e6;
  return Object.hasOwn(SCALE_WORDS, lower) ? SCALE_WORDS[lower] : undefined;
}

function plain(value: number): string {
  const [unit, name] = value >= 1e9 ? [1e9, ' billion'] : value >= 1e6 ? [1e6, ' million'] : [1, ''];
  const [whole = '', part] = String(Number((value / unit).toPrecision(12))).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part ? `.${part}` : ''}${name}`;
}

/** Numbers that count nothing: "48-year-old", "329-seat", "Article 5", "3-1", "No. 4", "one of the reasons". */
function isLabel(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const touchesBefore = before !== undefined && before.end === tokens[first]!.start && /^[-–:/.#]$/.test(before.text);
  const touchesAfter = after !== undefined && after.start === tokens[last]!.end && /^[-–:/]$/.test(after.text);
  if (touchesBefore || touchesAfter) return true;
  if (
    before &&
    /^(?:no|number|article|chapter|section|resolution|flight|route|highway|room|page|channel|aged|age|group|phase|level|no\.)$/i.test(
      before.text,
    )
  )
    return true;
  if (/^one$/i.test(tokens[first]!.text)) return true;
  return /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|am|pm|a\.m\.?|p\.m\.?|o'clock|decades?|centuries|times?|°c|kg|tons?|tonnes?)$/i.test(
    after?.text ?? '',
  );
}

function readFigure(tokens: readonly Token[], first: number, number: NumberReading, from: number, end: number): Figure {
  const before = tokens
    .slice(Math.max(from, first - 4), first)
    .map((token) => token.lower)
    .join(' ');
  const qualifier = FIGURE_QUALIFIERS.find(([pattern]) => pattern.test(before));
  const { min, max } = boundsOf(number, qualifier?.[1]);
  const words = qualifier && qualifier[1] !== 'exact' ? `${qualifier[0].exec(before)![0]} ` : '';
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

/** "€68", "US$ 5m", "67.50 euros": a sign before the number, or a word after it. */
function currencyOf(tokens: readonly Token[], first: number, last: number): string | undefined {
  const glued = /^[$€£¥]/.exec(tokens[first]!.text)?.[0];
  const before = /[$€£¥]$/.test(tokens[first - 1]?.text ?? '') ? tokens[first - 1]!.lower : '';
  const name = glued ?? (Object.hasOwn(CURRENCIES, before) ? before : (tokens[last + 1]?.lower ?? ''));
  return Object.hasOwn(CURRENCIES, name) ? CURRENCIES[name] : undefined;
}

/** A bare round hundred is rarely counted to the last. */
function boundsOf({ min, max, shown }: NumberReading, bound: string | undefined): { min: number; max: number | null } {
  if (bound === 'atLeast') return { min, max: null };
  if (bound === 'atMost') return { min: 0, max };
  if (bound === 'about') return { min: Math.floor(min * 0.8), max: max === null ? null : Math.ceil(max * 1.2) };
  if (bound === 'almost') return { min: Math.floor(min * 0.8), max };
  const isRound = min === max && min >= 100 && min % 100 === 0 && /\d/.test(shown);
  return isRound ? { min: min * 0.95, max: min * 1.05 } : { min, max };
}

const isNounLike = ({ pos, text }: Token): boolean => /^(?:NOUN|PROPN)$/.test(pos) && /^\p{L}/u.test(text);

/** The noun after a number, over its adjectives: "14 heavily armed fighters", "two of the drones", "41 percent". */
function readCounted(
  tokens: readonly Token[],
  number: number,
  end: number,
): { last: number; noun: string; partitive: boolean } {
  let i = number + 1;
  const none = { last: number, noun: '', partitive: false };
  if (/^(?:%|percent|per)$/i.test(tokens[i]?.text ?? '') && i < end) {
    const last = /^per$/i.test(tokens[i]!.text) ? i + 1 : i;
    return { last: Math.min(last, end - 1), noun: 'percent', partitive: false };
  }
  let partitive = false;
  if (tokens[i]?.lower === 'of') {
    partitive = /^(?:the|its|his|her|their|them|those|these)$/i.test(tokens[i + 1]?.text ?? '');
    i += partitive ? 2 : 1;
  }
  const limit = Math.min(end, i + 6);
  while (
    i < limit &&
    (/^(?:ADJ|ADV|NUM|DET)$/.test(tokens[i]!.pos) ||
      (tokens[i]!.text === '-' && i > number + 1) ||
      isModifier(tokens, i))
  )
    i++;
  if (i >= limit || !isNounLike(tokens[i]!)) return partitive ? { ...none, partitive } : none;
  while (i + 1 < limit && isNounLike(tokens[i + 1]!) && tokens[i + 1]!.pos === 'NOUN') i++;
  return { last: i, noun: tokens[i]!.lower, partitive };
}

/** A participle before its noun ("armed fighters"), or a noun before another ("Shia militants"). */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  return tokens[i]!.pos === 'VERB'
    ? /(?:ed|ing)$/.test(tokens[i]!.text) && isNounLike(next) && next.pos === 'NOUN'
    : isNounLike(tokens[i]!) && next.pos === 'NOUN';
}

/** "from 48 to 20 seats" */
function isChange(tokens: readonly Token[], before: Figure, second: number): boolean {
  return tokens[second - 1]?.text === 'to' && second - before.last <= 3 && tokens[before.first - 1]?.lower === 'from';
}
