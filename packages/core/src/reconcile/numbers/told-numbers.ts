import { COUNTED_FATES, CURRENCIES, LOOSE_NOUNS, MEASURE_UNITS, PEOPLE_CLASSES } from '../../lexicon/index.js';
import type { Count, TemporalExpression, TextSpan } from '../../model/index.js';
import { rootOf } from '../../text/index.js';
import { classLookup } from '../words/class-lookup.js';
import { boundsOf, qualifierOf } from './figure-bounds.js';
import { mayBeginNumber } from './find-figures.js';
import { type NumberReading, type Piece, readNumber } from './read-number.js';

/** A number of one of several documents. */
export interface ToldNumber extends Count {
  /** Index of the document. */
  document: number;
  /** What befell those that it counts, and the event that it is told with, where that is known. */
  fate?: string;
  group?: number;
}

/** A sentence by its index, with where it stands in the text. */
export interface Place extends TextSpan {
  sentence: number;
}

const PIECES = /\p{L}+|\d+(?:[.,]\d+)*|[-$€£¥%,;:()]/gu;
/** Pieces of a longer sentence are a table's. */
const LONGEST = 400;

/** The numbers of a sentence, but for those of its dates and times of day. */
export function numbersIn(
  text: string,
  { sentence, start, end }: Place,
  expressions: readonly TemporalExpression[],
): Count[] {
  const pieces = [...text.slice(start, end).matchAll(PIECES)].map(
    ({ 0: piece, index }): Piece => ({
      text: piece,
      lower: piece.toLowerCase(),
      start: start + index,
      end: start + index + piece.length,
    }),
  );
  if (pieces.length > LONGEST) return [];
  const dates = expressions.filter(({ type }) => type !== 'DURATION');
  const found: Count[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const number = mayBeginNumber(pieces[i]!.lower) ? readNumber(pieces, i, pieces.length) : undefined;
    if (!number) continue;
    const whole = wholeAfter(pieces, number.last);
    const span = { start: pieces[i]!.start, end: pieces[number.last]!.end };
    const isDate = dates.some((it) => it.start < span.end && span.start < it.end);
    const told =
      isDate || number.max === null
        ? undefined
        : toldAt(pieces, i, number.last, number.shown, whole?.last ?? number.last);
    if (told) {
      const { min, max } = number;
      const isRest =
        OTHERS.test(text.slice(Math.max(start, span.start - LEAD), span.start)) ||
        told.modifiers.some((word) => MORE.test(word));
      found.push({ sentence, min, max, range: boundsOf(number, boundBefore(pieces, i)), isRest, ...told });
    }
    i = whole?.last ?? number.last;
  }
  return found;
}

/** "78 of the 150 seats", "two out of 31 names": the whole is no count of its own. */
function wholeAfter(pieces: readonly Piece[], last: number): NumberReading | undefined {
  const word = (at: number) => pieces[last + at]?.lower ?? '';
  const of = word(1) === 'of' ? 1 : word(1) === 'out' && word(2) === 'of' ? 2 : 0;
  if (of === 0) return undefined;
  const from = last + of + (/^(?:the|its|all)$/.test(word(of + 1)) ? 2 : 1);
  return from < pieces.length && mayBeginNumber(pieces[from]!.lower)
    ? readNumber(pieces, from, pieces.length)
    : undefined;
}

/** "three other men", "40 more deaths" */
const MORE = /^(?:others?|more|further|additional|new|extra|remaining|later|earlier)$/i;
/** Words before a number after which it counts the rest, or a time until now, or nothing: "another 40", "the past two", "level five". */
const OTHERS =
  /(?:\p{L}|= ?|\b(?:past|last|next|previous|recent|coming|year|level|phase|page|grade|class) |\b(?:further|additional|another|extra) (?:\p{L}+ of )?)$/u;
const LEAD = 30;

/** A unit under one name, however it is spelt; another unit is no other length. */
const unitKey = (unit: string): string =>
  MEASURE_UNITS[unit]![0] === 'metres' ? MEASURE_UNITS[unit]!.join(' ') : unit;

const boundBefore = (pieces: readonly Piece[], at: number): string | undefined =>
  qualifierOf(
    pieces
      .slice(Math.max(0, at - 4), at)
      .map(({ lower }) => lower)
      .join(' '),
  )?.bound;

/** What a number counts, by the words beside it; nothing where they don't tell. */
function toldAt(
  pieces: readonly Piece[],
  first: number,
  number: number,
  shown: string,
  /** Where what is counted begins: behind the whole in "78 of the 150 seats". */
  last = number,
): Omit<Count, 'sentence' | 'min' | 'max' | 'range' | 'isRest'> | undefined {
  const before = pieces[first - 1]?.lower ?? '';
  const next = (at: number) => pieces[last + at]?.lower ?? '';
  const span = { start: pieces[first]!.start, end: pieces[number]!.end };
  const fate = pieces.slice(Math.max(0, first - 4), last + 6).flatMap(({ lower }) => fateOf(lower) ?? [])[0];
  const base = {
    start: span.start,
    end: span.end,
    value: shown,
    aspect: 'figure' as const,
    of: 'things' as const,
    isRunning: fate !== undefined && !SETTLED.test(fate),
    modifiers: [] as string[],
  };
  if (isAge(pieces, first, number))
    return { ...base, of: 'age', isRunning: false, label: `${shown} years old`, key: 'age', about: 'age' };
  if (next(1) === '%' || next(1) === 'percent' || next(2) === 'cent')
    return { ...base, of: 'share', label: `${shown} percent`, key: `percent ${before}`, about: 'percentage' };
  const isCode = /^[A-Z]{3}$/.test(pieces[first - 1]?.text ?? '') && Object.hasOwn(CURRENCIES, before);
  if (isCode || /^[$€£¥]$/.test(before) || Object.hasOwn(CURRENCIES, next(1))) {
    const sign = isCode || /^[$€£¥]$/.test(before) ? before : next(1);
    const label = isCode ? `${sign.toUpperCase()} ${shown}` : sign === before ? `${sign}${shown}` : `${shown} ${sign}`;
    return { ...base, of: 'money', label, key: `amount ${CURRENCIES[sign] ?? sign}`, about: 'amount of money' };
  }
  if (isCapacity(pieces, first)) return { ...base, isRunning: false, label: shown, key: CAPACITY, about: CAPACITY };
  const unit = next(1);
  if (Object.hasOwn(MEASURE_UNITS, unit))
    return {
      ...base,
      of: 'measure',
      isRunning: false,
      label: `${shown} ${unit}`,
      key: unitKey(unit),
      about: `number of ${unit}`,
    };
  const isJoined = next(1) === '-' && pieces[last + 1]!.start === pieces[last]!.end;
  const isPart = next(1) === 'of' && /^(?:the|its|his|her|their|them|those|these)$/.test(next(2));
  const from = isJoined ? 2 : isPart ? 3 : 1;
  const steps = [0, 1, 2].findIndex((step) => PLURAL.test(next(from + step)) || fateOf(next(from + step)));
  const between = [0, 1].slice(0, Math.max(0, steps));
  // "stall 14 burnt": a number without a noun for so many may be a name.
  const at = steps >= 0 && between.every((step) => WORD.test(next(from + step))) ? from + steps : from;
  const noun = next(at);
  if (!WORD.test(noun) || (at === from && steps !== 0 && !isJoined && !isPart)) return undefined;
  const key = Object.hasOwn(MEASURE_UNITS, noun) ? unitKey(noun) : rootOf(noun);
  const words = pieces.slice(last + from, last + at + 1).map(({ text }) => text);
  const many = isJoined ? `${noun}s` : words.join(' ');
  // The charges against somebody are not counted further, whatever he is charged with.
  const isRunning = (base.isRunning && (isOfPeople(noun) || fateOf(noun) !== undefined)) || LOOSE_NOUNS.has(noun);
  const about = ['number of', isJoined ? many : noun, fate === noun ? '' : (fate ?? '')].join(' ').trim();
  const modifiers = words.slice(0, -1);
  const of = COMMON_UNIT.test(noun) ? 'unit' : base.of;
  return { ...base, of, isRunning, label: `${shown} ${many}`, key, about, modifiers };
}

/** What passes or is measured everywhere. */
const COMMON_UNIT = /^(?:decade|year|month|week|day|hour|minute|second|degree)s?$/;

const fateOf = classLookup(COUNTED_FATES);
const peopleOf = classLookup(PEOPLE_CLASSES);
/** People are counted by many words; things by few that end so. */
const isOfPeople = (noun: string): boolean =>
  peopleOf(noun) !== undefined || /(?:ers|ors|ists|ants|ents|children|women)$/.test(noun);

/** Of these nobody counts on. */
const SETTLED = /^(?:released|charged|aboard|dismissed|deployed|shot down)$/;
const WORD = /^\p{L}{3,}$/u;
const PLURAL = /^(?:\p{L}{3,}s|people|\p{L}*(?:men|women)|children|cattle|sheep)$/u;

/** What may be carried, held or seated, by a licence or by how a thing is built. */
export const CAPACITY = 'capacity';
const CARRIES =
  /\b(?:licen[sc]ed|certified|permitted|allowed|authori[sz]ed|approved|designed|built|meant|cleared) (?:to (?:carry|hold|take|seat|house)|for)$|\b(?:certificates?|licen[cs]es?|permits?) (?:(?:had )?(?:allowed|permitted)|allows|permits|(?:was|is|were) for|for)$|\b(?:capacity of|room for|space for)$/;

/** "licensed to carry 120", "its certificate allowed 150" */
const isCapacity = (pieces: readonly Piece[], first: number): boolean =>
  CARRIES.test(
    pieces
      .slice(Math.max(0, first - LED), first)
      .map(({ lower }) => lower)
      .join(' ')
      .replace(/ (?:about|around|some|only|just|at most|up to|no more than)$/, ''),
  );
const LED = 7;

/** "the 47-year-old", "Varga, 67, was", "aged 67" */
function isAge(pieces: readonly Piece[], first: number, last: number): boolean {
  const next = (at: number) => pieces[last + at]?.lower ?? '';
  const before = pieces[first - 1]?.text ?? '';
  if (/^(?:year|month|week|day)s?$/.test(next(next(1) === '-' ? 2 : 1)))
    return next(1) === '-' ? next(4) === 'old' : next(2) === 'old';
  // "a schoolboy of 11"
  const isOf =
    before === 'of' &&
    /^(?:\p{L}*(?:boy|girl|man|woman)|son|daughter|child|pupil|student)$/u.test(pieces[first - 2]?.lower ?? '');
  if (isOf && !WORD.test(next(1)) && Number(pieces[first]!.text) < 120) return true;
  const isAside = before === ',' && /^[,)]$/.test(next(1)) && /^\p{Lu}/u.test(pieces[first - 2]?.text ?? '');
  return (isAside || before.toLowerCase() === 'aged') && Number(pieces[first]!.text) < 120;
}
