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

/** Classes of words that temporal expressions are made of. Each is one bit of a sentence's mask: with those below, at most 32. */
const WORDS = {
  weekday: WEEKDAY_WORDS.flatMap((words) => words.flatMap((word) => [word, `${word}s`])),
  month: MONTH_WORDS.flat(),
  unit: [...units, 'midyear'],
  plural: units.filter((word) => word.endsWith('s') || word.endsWith('ia')),
  weekend: list('weekend weekends weekdays weeknights'),
  quarter: list('quarter quarters half period'),
  century: list('century centuries'),
  deictic: list('today tonight yesterday tomorrow'),
  reference: list(
    'now currently current recently future past present presently nowadays lately soon term later these this',
  ),
  season: Object.keys(SEASON_WORDS).flatMap((word) => [word, `${word}s`]),
  part: [...Object.keys(DAY_PART_WORDS), 'hours', 'light'],
  clock: list(
    'noon midnight midday clock a.m p.m am pm gmt utc est edt et cst cdt mst mdt pst pdt bst cet cest jst ist hours hrs local',
  ),
  frequency: Object.keys(FREQUENCY_WORDS),
  decade: Object.keys(DECADE_WORDS),
  teens: [...Object.keys(CARDINAL_WORDS).filter((word) => /^(?:eleven|twelve|twenty|.*teen)$/.test(word)), 'thousand'],
  ordinal: [...Object.keys(ORDINAL_WORDS), ...list('last final opening latter closing')],
  holiday: Object.keys(HOLIDAYS).flatMap((name) => name.split(/[^a-z]+/).filter((word) => !COMMON.test(word))),
  which: list('last this next past current coming present previous prior recent'),
  that: list('that same'),
  latest: list('latest recent ended the that'),
  ended: list('ended ending ends to through'),
  edge: list('start beginning middle end rest remainder early earlier late later mid midyear'),
  distance: list('ago earlier later before after back following followed since leading preceding prior'),
  from: list('from hence ahead come'),
  following: list('following next previous preceding ensuing subsequent prior'),
  every: list('every each'),
  vague: list('long while time moment moments generation generations lifetime ages new'),
  one: list('one some'),
} as const satisfies Record<string, readonly string[]>;

/** Classes of tokens that are told by their shape: figures, years, dates in figures, "1990s", "Q3", "BC". */
const SHAPES = ['digit', 'year', 'figures', 'era'] as const;

/** A class of words, or of shapes of words, without which some rules cannot match. */
export type Trigger = keyof typeof WORDS | (typeof SHAPES)[number];
const TRIGGERS: readonly string[] = [...Object.keys(WORDS), ...SHAPES];

/** The mask in which each of the triggers has its bit. */
export const maskOf = (triggers: readonly Trigger[]): number =>
  triggers.reduce((mask, trigger) => mask | (1 << TRIGGERS.indexOf(trigger)), 0);

/** Parts of holidays' names that are everyday words; a capital letter must tell them. */
const EVERYDAY = new Set(
  list(
    'year may king eve fools fool good ash palm fourth women earth black memorial canada australia labor holy burns guy saints souls father pancake election cyber boxing festival',
  ),
);
const DIGIT = maskOf(['digit']);
const YEAR = maskOf(['year', 'digit']);
const FIGURES = maskOf(['figures', 'digit']);
const ERA = maskOf(['era']);
const ORDINAL = maskOf(['ordinal']);
const HOLIDAY = maskOf(['holiday']);
const CLOCK = maskOf(['clock']);
const LONG = maskOf(['vague', 'unit']);

let bitsOfWord: Map<string, number> | undefined;
/** A longer token is no word of a date. */
const LONGEST_TOKEN = 400;

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

/** The mask of all triggers that a run of tokens holds; one look-up a word. */
export function triggersIn(tokens: readonly Token[], first: number, end: number): number {
  let mask = 0;
  for (let i = first; i < end; i++) mask |= bitsOf(tokens[i]!.word);
  return mask;
}

const bitsOf = ofWord(({ text }) => bitsOfParts(text.slice(0, LONGEST_TOKEN)));

/** Bits of a token and, where it is no plain word, of its parts: "mid-1990s", "Sept.", "yesterday/today", "year-long". */
function bitsOfParts(token: string): number {
  const words = wordBits();
  const lower = token.toLowerCase();
  let mask = words.get(lower) ?? 0;
  // "the class of '68"
  if (/^['’‘]$/.test(token)) return ERA;
  if (EVERYDAY.has(lower)) mask = /^[A-Z]/.test(token) ? mask | HOLIDAY : mask & ~HOLIDAY;
  if (/^[a-z]+$/.test(lower) && !/^(?:mid|bce?$|ad$|ce$|fy$|[qh]$|[a-z]+long$)/.test(lower)) return mask;
  if (/(?:^|\d)[./\u2013-]\d/.test(lower) || lower === '/' || lower === '\u2013') mask |= FIGURES;
  if (/:\d/.test(lower)) mask |= CLOCK;
  if (/^(?:b\.c|a\.d|c\.e)\b/.test(lower)) mask |= ERA;
  for (const part of lower.split(/[^a-z0-9]+/)) {
    if (/\d/.test(part)) mask |= /\d{4}|\ds$/.test(part) ? YEAR : DIGIT;
    if (/\d(?:st|nd|rd|th)$/.test(part)) mask |= ORDINAL;
    if (/^(?:bce?|ad|ce|fy\d{0,4}|[qh][1-4]?|[1-4][qh])$/.test(part)) mask |= ERA;
    mask |= words.get(part) ?? 0;
    if (part.startsWith('mid')) mask |= words.get(part.slice(3)) ?? 0;
    if (part === 'm' || /\d[ap]m?$/.test(part)) mask |= CLOCK;
    if (part.endsWith('long')) mask |= words.get(part.slice(0, -4)) ? LONG : 0;
  }
  return mask;
}
