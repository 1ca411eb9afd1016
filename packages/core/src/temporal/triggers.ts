import {
  CARDINAL_WORDS,
  DAY_PART_WORDS,
  DECADE_WORDS,
  FREQUENCY_WORDS,
  HOLIDAYS,
  MONTH_WORDS,
  ORDINAL_WORDS,
  SEASON_WORDS,
  UNIT_WORDS,
  WEEKDAY_WORDS,
} from '../lexicon/index.js';
import type { Token } from '../text/index.js';

/** Classes of words that temporal expressions are made of; each is one bit of a sentence's mask. */
const TRIGGERS = [
  'weekday',
  'month',
  'year',
  'digit',
  'count',
  'unit',
  'deictic',
  'reference',
  'season',
  'part',
  'clock',
  'frequency',
  'decade',
  'holiday',
  'distance',
  'every',
] as const;
export type Trigger = (typeof TRIGGERS)[number];

const WORDS: Record<Exclude<Trigger, 'year' | 'digit'>, readonly string[]> = {
  weekday: WEEKDAY_WORDS.flatMap((words) => words.flatMap((word) => [word, `${word}s`])),
  month: MONTH_WORDS.flat(),
  count: [
    ...Object.keys(CARDINAL_WORDS),
    ...Object.keys(ORDINAL_WORDS),
    ...'a an several few couple dozen hundred thousand half last final many'.split(' '),
  ],
  unit: [...Object.keys(UNIT_WORDS), 'term', 'run', 'time', 'times', 'period', 'half', 'date', 'moment', 'while'],
  deictic: 'today tonight yesterday tomorrow'.split(' '),
  reference:
    'now currently current recent recently soon future past present presently nowadays lately previously later term these'.split(
      ' ',
    ),
  season: [...Object.keys(SEASON_WORDS), 'summers', 'winters', 'springs', 'autumns'],
  part: [...Object.keys(DAY_PART_WORDS), 'midafternoon', 'midmorning'],
  clock: 'noon midnight midday a.m p.m am pm gmt est edt utc bst pst pdt hours hrs local o’clock'.split(' '),
  frequency: Object.keys(FREQUENCY_WORDS),
  decade: Object.keys(DECADE_WORDS),
  holiday: [...new Set(Object.keys(HOLIDAYS).flatMap((name) => name.split(/[^a-z]+/)))].filter(
    (word) => word.length > 2,
  ),
  distance:
    'ago earlier later before after since following preceding previous ensuing subsequent same next hence next prior'.split(
      ' ',
    ),
  every: 'every each per a an'.split(' '),
};

let bitsOfWord: Map<string, number> | undefined;

function wordBits(): Map<string, number> {
  if (bitsOfWord) return bitsOfWord;
  const bits = new Map<string, number>();
  for (const [trigger, words] of Object.entries(WORDS)) {
    const bit = maskOf([trigger as Trigger]);
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  bitsOfWord = bits;
  return bits;
}

/** The mask in which each of the triggers has its bit. */
export const maskOf = (triggers: readonly Trigger[]): number =>
  triggers.reduce((mask, trigger) => mask | (1 << TRIGGERS.indexOf(trigger)), 0);

/** The mask of all triggers that a run of tokens holds; one look-up a word. */
export function triggersIn(tokens: readonly Token[], first: number, end: number): number {
  const bits = wordBits();
  let mask = 0;
  for (let i = first; i < end; i++) {
    const word = tokens[i]!.text.toLowerCase();
    mask |= bits.get(word) ?? bitsOfParts(word, bits);
  }
  return mask;
}

const DIGIT = maskOf(['digit']);
const YEAR = maskOf(['year', 'digit']);

/** Tokens that are no plain words: "mid-1990s", "1984", "Sept.", "yesterday/today". */
function bitsOfParts(word: string, bits: Map<string, number>): number {
  if (/^[a-z]+$/.test(word)) return 0;
  let mask = 0;
  for (const part of word.slice(0, 200).split(/[^a-z0-9]+/)) {
    if (/\d/.test(part)) mask |= /\d{4}|\d0s/.test(part) ? YEAR : DIGIT;
    mask |= bits.get(part) ?? 0;
    if (/^mid[a-z]/.test(part)) mask |= bits.get(part.slice(3)) ?? 0;
    if (part === 'm' || /\d[ap]m?$/.test(part)) mask |= bits.get('noon') ?? 0;
  }
  return mask;
}
