import { CARDINAL_WORDS, CURRENCIES, FIGURE_QUALIFIERS, PEOPLE_CLASSES, VAGUE_NUMBERS } from '../lexicon/index.js';
import type { TextSpan } from '../model/index.js';
import { ofWord, type SentenceReading, type Token } from '../text/index.js';
import { readGluedAmount } from './glued-amount.js';
import { type NumberReading, readNumber } from './read-number.js';

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
    if (!beginsNumber(tokens[i]!.word)) continue;
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
        figures.push({ ...figure, before: before.min });
      } else figures.push(figure);
    }
    i = number.last;
  }
  return figures;
}

/** Numbers that count nothing: "48-year-old", "329-seat", "Article 5", "3-1", "No. 4", "one of the reasons". */
function isLabel(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const touchesBefore = before !== undefined && before.end === tokens[first]!.start && /^[-–:/.#]$/.test(before.text);
  const touchesAfter = after !== undefined && after.start === tokens[last]!.end && /^[-–:/]$/.test(after.text);
  // "was to pay €2.4 million: 1.9 million in instalments"
  const isScore = after?.text !== ':' || tokens[last + 2]?.start === after.end;
  if (touchesBefore || (touchesAfter && isScore)) return true;
  // "Pavel Drozd, 44, was arrested"
  const isAside = before?.text === ',' && after?.text === ',' && tokens[first - 2]?.pos === 'PROPN';
  if (isAside && /^\d{1,2}$/.test(tokens[first]!.text)) return true;
  if (
    before &&
    /^(?:no|number|article|chapter|section|resolution|flight|route|highway|room|page|channel|aged|age|group|phase|level|no\.)$/i.test(
      before.text,
    )
  )
    return true;
  // "its new 747 aircraft", "20 Norvik 400 planes": a model's number.
  const isModel = /^\d{3}$/.test(tokens[first]!.text) && /^(?:PROPN|ADJ)$/.test(before?.pos ?? '');
  if (isModel && first === last && tokens.slice(last + 1, last + 4).some(({ lower }) => CRAFT.test(lower))) return true;
  // "one of the reasons", "one day", but "one person was killed".
  if (first === last && /^one$/i.test(tokens[first]!.text)) {
    const next = after?.text.toLowerCase() ?? '';
    return !/^(?:dead|more|other)$/.test(next) && !Object.values(PEOPLE_CLASSES).some((nouns) => nouns.has(next));
  }
  return /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|am|pm|a\.m\.?|p\.m\.?|o'clock|decades?|centuries|times?|°c|[bcegp][sdm]?t|gmt|o\u2019clock|morning|evening|afternoon|night)$/i.test(
    after?.text ?? '',
  );
}

const CRAFT = /^(?:aircraft|planes?|jets?|airliners?|jetliners?)$/;

function readFigure(tokens: readonly Token[], first: number, number: NumberReading, from: number, end: number): Figure {
  const before = tokens
    .slice(Math.max(from, first - 4), first)
    .map((token) => token.lower)
    .join(' ')
    .replace(/ (?:us)?[$€£¥]$/, '');
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

/** "€68", "US$ 5m", "PHP 4 billion", "67.50 euros": a sign or letters before the number, or a word after it. */
function currencyOf(tokens: readonly Token[], first: number, last: number): string | undefined {
  const glued = /^[$€£¥₱₹₽₦₩₺]/.exec(tokens[first]!.text)?.[0];
  const before = /^(?:[A-Z]{0,3}[$€£¥₱₹₽₦₩₺]|[A-Z]{2,3}|Rs|Rp|Ksh)$/.test((tokens[first - 1]?.text ?? '').slice(0, 8))
    ? tokens[first - 1]!.lower
    : '';
  const name = glued ?? (Object.hasOwn(CURRENCIES, before) ? before : (tokens[last + 1]?.lower ?? ''));
  return Object.hasOwn(CURRENCIES, name) ? CURRENCIES[name] : undefined;
}

/** What the words before a number make of its bounds. */
function boundsOf({ min, max }: NumberReading, bound: string | undefined): { min: number; max: number | null } {
  if (bound === 'atLeast') return { min, max: null };
  if (bound === 'atMost') return { min: 0, max };
  if (max === null || (bound !== 'about' && bound !== 'almost')) return { min, max };
  // An estimate is good to a tenth, a small one to a fifth; a round one to what it is rounded to.
  const value = (min + max) / 2;
  const slack = Math.max(value * (value < 100 ? 0.2 : isFine(value) ? 0.05 : 0.1), Math.min(max - value, value * 0.2));
  if (bound === 'almost') return { min: Math.floor(value - slack), max: Math.max(value, min) };
  return { min: Math.floor(Math.min(min, value - slack)), max: Math.ceil(Math.max(max, value + slack)) };
}

/** "some 4.1 million", "about 186,000": a large number given to its second digit, and not to a half of it, is not far off. */
function isFine(value: number): boolean {
  const digits = String(Number(value.toPrecision(12))).replace(/\.|0+$/g, '');
  return value >= 1000 && digits.length > 1 && !/^\d5$/.test(digits);
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
      // "27 laboratory-confirmed cases"
      (tokens[i + 1]?.text === '-' && tokens[i + 1]!.start === tokens[i]!.end) ||
      (tokens[i - 1]!.text === '-' && tokens[i]!.pos === 'VERB') ||
      isModifier(tokens, i))
  )
    i++;
  // "143 lost their lives"
  if (i >= limit || !isNounLike(tokens[i]!) || /^(?:their|his|her)$/.test(tokens[i + 1]?.lower ?? ''))
    return partitive ? { ...none, partitive } : none;
  // "eleven people face charges"
  while (i + 1 < limit && isNounLike(tokens[i + 1]!) && tokens[i + 1]!.pos === 'NOUN' && tokens[i]!.lower !== 'people')
    i++;
  return { last: i, noun: tokens[i]!.lower, partitive };
}

/** A participle before its noun ("armed fighters"), or a noun before another ("Shia militants"). */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  // "took 21 people hostage"
  if (!next || tokens[i]!.lower === 'people') return false;
  return tokens[i]!.pos === 'VERB'
    ? /(?:ed|ing)$/.test(tokens[i]!.text) && isNounLike(next) && next.pos === 'NOUN'
    : isNounLike(tokens[i]!) && (next.pos === 'NOUN' || isNameOfKind(tokens, i));
}

/** "640,000 Solstice compact cars": a name before what it is the name of. */
const isNameOfKind = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'PROPN' && tokens[i + 1]!.pos === 'ADJ' && tokens[i + 2]?.pos === 'NOUN';

/** "from 48 to 20 seats" */
function isChange(tokens: readonly Token[], before: Figure, second: number): boolean {
  return tokens[second - 1]?.text === 'to' && second - before.last <= 3 && tokens[before.first - 1]?.lower === 'from';
}
