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
import { ofWord, type Token } from '../text/index.js';

const list = (words: string): readonly string[] => words.split(' ');
const units = Object.keys(UNIT_WORDS);

/** Parts of holidays' names that each share with other names, or with weekdays: another part must tell them. */
const COMMON = /^(?:.{0,6}day|of|s|st|jr|new|night|world|all|international|chinese|spring|al|ul|el)?$/;

/** Classes of words that temporal expressions are made of. Each is one bit of a sentence's mask: with those below, at most 53. */
const WORDS = {
  weekday: WEEKDAY_WORDS.flatMap((words) => words.flatMap((word) => [word, `${word}s`])),
  month: MONTH_WORDS.flat(),
  unit: [...units, 'midyear'],
  plural: units.filter((word) => word.endsWith('s') || word.endsWith('ia')),
  weekend: list('weekend weekends weekdays weeknights'),
  quarter: list('quarter quarters half period'),
  century: list('century centuries'),
  deictic: list('today tonight yesterday tomorrow'),
  now: list('now currently current present presently nowadays these'),
  lately: list('recently lately past'),
  soon: list('future soon term later'),
  season: Object.keys(SEASON_WORDS).flatMap((word) => [word, `${word}s`]),
  part: [...Object.keys(DAY_PART_WORDS), 'hours', 'light'],
  clock: list(
    'noon midnight midday clock a.m p.m am pm gmt utc est edt et cst cdt mst mdt pst pdt bst cet cest jst ist hours hrs local',
  ),
  frequency: Object.keys(FREQUENCY_WORDS),
  decade: Object.keys(DECADE_WORDS),
  teens: [...Object.keys(CARDINAL_WORDS).filter((word) => /^(?:eleven|twelve|twenty|.*teen)$/.test(word)), 'thousand'],
  number: [
    ...Object.keys(CARDINAL_WORDS),
    ...list(
      'once twice thrice half quarter couple dozen dozens hundred hundreds thousand several few some many number handful scores',
    ),
  ],
  nth: [...Object.keys(ORDINAL_WORDS).filter((word) => ORDINAL_WORDS[word]! > 9), 'twenty', 'thirty'],
  ordinal: [...Object.keys(ORDINAL_WORDS), ...list('last final opening latter closing')],
  holiday: Object.keys(HOLIDAYS).flatMap((name) => name.split(/[^a-z]+/).filter((word) => !COMMON.test(word))),
  which: list('last this next past current coming present previous prior recent'),
  that: list('that same'),
  latest: list('latest recent ended the that'),
  ended: list('ended ending ends to through'),
  edge: list('start beginning middle end rest remainder early earlier late later mid midyear'),
  ago: list('ago back'),
  after: list('before after following followed preceding since leading'),
  weekdays: [
    ...WEEKDAY_WORDS.flatMap((words) => words.map((word) => `${word}s`)),
    ...list('mornings afternoons evenings nights'),
  ],
  distance: list('ago earlier later before after back following followed since leading preceding prior'),
  from: list('from hence ahead come'),
  following: list('following next previous preceding ensuing subsequent prior'),
  every: list('every each'),
  vague: list('long while time point moment moments generation generations lifetime ages new'),
  one: list('one some'),
  once: list('once twice thrice times'),
  on: list('on'),
  past: list('past'),
  old: list('old olden bygone gone yore those'),
  bounds: list('began begun started ended ends ending closed closes closing finished finishes finishing'),
  frame: list('throughout course start end close finish beginning turn'),
  over: list('over through throughout across down'),
  whole: list('whole entire'),
  best: list('first second third fourth fifth last final most'),
  life: list('early earliest last later final first closing formative teenage declining dying'),
} as const satisfies Record<string, readonly string[]>;

/** Classes of tokens that are told by their shape: figures, years, dates in figures, "1990s", "Q3", "BC". */
const SHAPES = ['digit', 'year', 'figures', 'dotted', 'tens', 'era', 'quote'] as const;

/** A class of words, or of shapes of words, without which some rules cannot match. */
export type Trigger = keyof typeof WORDS | (typeof SHAPES)[number];
const TRIGGERS: readonly string[] = [...Object.keys(WORDS), ...SHAPES];

/** A set of triggers. Bits of a number are 32, so that there are two of them. */
export interface Mask {
  low: number;
  high: number;
}

/** The mask in which each of the triggers has its bit. */
export function maskOf(triggers: readonly Trigger[]): Mask {
  const mask = { low: 0, high: 0 };
  for (const trigger of triggers) add(mask, bitOf(TRIGGERS.indexOf(trigger)));
  return mask;
}

const bitOf = (place: number): Mask => ({ low: place < 32 ? 1 << place : 0, high: place < 32 ? 0 : 1 << (place - 32) });

function add(mask: Mask, more: Mask | undefined): void {
  if (!more) return;
  mask.low |= more.low;
  mask.high |= more.high;
}

/** Whether a sentence's triggers are all that a rule needs. */
export const holds = (triggers: Mask, needs: Mask): boolean =>
  (triggers.low & needs.low) === needs.low && (triggers.high & needs.high) === needs.high;

/** One number for a set of triggers. */
export const keyOf = ({ low, high }: Mask): number => (low >>> 0) + high * 2 ** 32;

/** Parts of holidays' names that are everyday words; a capital letter must tell them. */
const EVERYDAY = new Set(
  list(
    'year may king eve fools fool good ash palm fourth women earth black memorial canada australia labor holy burns guy saints souls father pancake election cyber boxing festival',
  ),
);
/** Names of days and months that are everyday words, and no time in small letters. */
const CAPITALISED = new Set(list('may march sun sat wed'));
const DIGIT = maskOf(['digit', 'number']);
const YEAR = maskOf(['year', 'digit', 'number']);
const FIGURES = maskOf(['figures', 'digit', 'number']);
const DOTTED = maskOf(['dotted']);
const TENS = maskOf(['tens']);
const ERA = maskOf(['era']);
const QUOTE = maskOf(['quote']);
const ORDINAL = maskOf(['ordinal', 'nth']);
const BEST = maskOf(['best']);
const HOLIDAY = maskOf(['holiday']);
const CLOCK = maskOf(['clock']);
const LONG = maskOf(['vague', 'unit']);
const NONE: Mask = { low: 0, high: 0 };

let masksOfWords: Map<string, Mask> | undefined;
/** A longer token is no word of a date. */
const LONGEST_TOKEN = 400;

function wordMasks(): Map<string, Mask> {
  if (masksOfWords) return masksOfWords;
  const masks = new Map<string, Mask>();
  for (const [trigger, words] of Object.entries(WORDS)) {
    const bit = maskOf([trigger as Trigger]);
    for (const word of words) {
      const mask = masks.get(word) ?? { ...NONE };
      add(mask, bit);
      masks.set(word, mask);
    }
  }
  masksOfWords = masks;
  return masks;
}

/** The mask of all triggers that a run of tokens holds; one look-up a word. */
export function triggersIn(tokens: readonly Token[], first: number, end: number): Mask {
  const mask = { low: 0, high: 0 };
  for (let i = first; i < end; i++) {
    const { low, high } = bitsOf(tokens[i]!.word);
    mask.low |= low;
    mask.high |= high;
  }
  return mask;
}

const bitsOf = ofWord(({ text }) => maskOfToken(text.slice(0, LONGEST_TOKEN)));

/** Bits of a token and, where it is no plain word, of its parts: "mid-1990s", "Sept.", "yesterday/today", "year-long". */
function maskOfToken(token: string): Mask {
  const words = wordMasks();
  const lower = token.toLowerCase();
  // "the class of '68"
  if (/^['’‘]$/.test(token)) return QUOTE;
  if (CAPITALISED.has(token)) return NONE;
  const mask = { ...(words.get(lower) ?? NONE) };
  if (EVERYDAY.has(lower)) {
    if (/^[A-Z]/.test(token)) add(mask, HOLIDAY);
    else {
      mask.low &= ~HOLIDAY.low;
      mask.high &= ~HOLIDAY.high;
    }
  }
  if (lower.length > 5 && lower.endsWith('est')) add(mask, BEST);
  if (/^[a-z]+$/.test(lower) && !/^(?:mid|bce?$|ad$|ce$|fy$|[qh]$|[a-z]+long$)/.test(lower)) return mask;
  addShapes(lower, mask);
  return mask;
}

function addShapes(lower: string, mask: Mask): void {
  const words = wordMasks();
  if (/(?:^|\d)[/\u2013-]\d|\d\.\d{1,2}\.\d/.test(lower) || lower === '/' || lower === '\u2013') add(mask, FIGURES);
  if (/\d\.\d/.test(lower)) add(mask, DOTTED);
  if (/:\d/.test(lower)) add(mask, CLOCK);
  if (/^(?:b\.c|a\.d|c\.e)\b/.test(lower)) add(mask, ERA);
  for (const part of lower.split(/[^a-z0-9]+/)) {
    if (/\d/.test(part)) add(mask, /\d{4}|\ds$/.test(part) ? YEAR : DIGIT);
    if (/^[2-9]0s?$/.test(part)) add(mask, TENS);
    if (/\d(?:st|nd|rd|th)$/.test(part)) add(mask, ORDINAL);
    if (/^(?:bce?|ad|ce|fy\d{0,4}|[qh][1-4]?|[1-4][qh])$/.test(part)) add(mask, ERA);
    add(mask, words.get(part));
    if (part.startsWith('mid')) add(mask, words.get(part.slice(3)));
    if (part === 'm' || /\d[ap]m?$/.test(part)) add(mask, CLOCK);
    if (part.endsWith('long') && words.has(part.slice(0, -4))) add(mask, LONG);
  }
}
