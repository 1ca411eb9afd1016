import type { Refiner } from 'chrono-node';
import type { DateModifier } from '../../model/index.js';
import type { Form } from '../form.js';
import type { NewsResult } from '../news-result.js';
import { plainSpaces } from '../spaces.js';

/** Words before an expression that belong to it: they widen it and give its TIMEX3 mod. */
const INSIDE: readonly [RegExp, mod: string | undefined, modifier: DateModifier | undefined][] = [
  [/(?:\bthe )?\b(?:very )?(?:early|earlier)(?: in| on)? ['’‘]?$/i, 'START', 'early'],
  [/(?:\bthe )?\b(?:mid(?:dle of |way through | |-)?|halfway through )(?:the )?['’‘]?$/i, 'MID', 'mid'],
  [/(?:\bthe )?\b(?:late|later)(?: in| on)? ['’‘]?$/i, 'END', 'late'],
  [
    /\bthe (?:very )?(?:end|close|(?:final|closing|last|dying) (?:days|weeks|months|years)|(?:second|latter|later|final) (?:half|part)) of (?:the )?$|\bend-$/i,
    'END',
    'late',
  ],
  [
    /\bthe (?:very )?(?:start|beginning|outset|onset|turn|(?:opening|first|early) (?:days|weeks|months|years|half|part)) of (?:the )?$/i,
    'START',
    'early',
  ],
];

/** "around 1200", "about 3:40 a.m.": before a date or time of its own, but not "around Friday". */
const AROUND = /\b(?:around|circa|ca\.|c\.|approximately) $/i;
const ABOUT_TIME = /\b(?:around|about|approximately) $/i;

const MEASURE: readonly [RegExp, mod: string][] = [
  [/\b(?:about|around|approximately|roughly|some|circa|ca\.|c\.|or so) $/i, 'APPROX'],
  [
    /\b(?:the (?:best|better) part of|nearly|almost|just under|close to|up to|less than|under|as little as) $/i,
    'LESS_THAN',
  ],
  [/\b(?:more than|over|just over|well over|longer than|upwards of|in excess of) $/i, 'MORE_THAN'],
  [/\b(?:at least|no less than|no fewer than) $/i, 'EQUAL_OR_MORE'],
  [/\b(?:at most|no more than|within) $/i, 'EQUAL_OR_LESS'],
];

/** "over" and "within" are as often prepositions; they stay outside. */
const OUTSIDE_MEASURE = /^(?:over|within) $/i;

/** Prepositions: they stay outside and say how a date bounds what happened. */
const OUTSIDE: readonly [RegExp, DateModifier][] = [
  [/\b(?:by|no later than|until|till|up to) (?:the )?$/i, 'by'],
  [/\b(?:since|ever since|from|starting|beginning) (?:the )?$/i, 'since'],
  [/\b(?:before|prior to|ahead of) (?:the )?$/i, 'before'],
  [/\bafter (?:the )?$/i, 'after'],
  [/\b(?:about|around|circa|ca\.|c\.) $/i, 'about'],
];

/** "What about 2012", "unhappy about yesterday": the time is what is spoken of. */
const SPOKEN_OF =
  /\b(?:what|how|talk\w*|sp[eo]ak\w*|spoke|ask\w*|said|says?|told|tell\w*|th(?:ink\w*|ought)|know\w*|knew|hear\w*|heard|read\w*|wr[io]t\w+|worr\w+|concern\w*|(?:un)?happy|sad|angry|excited|sure|optimis\w+|pessimis\w+|cautious|lie[ds]?|lying|jok\w+|stor(?:y|ies)|books?|films?|questions?|doubts?|argu\w+|debat\w+|complain\w*|learn\w*|wonder\w*|car(?:e[ds]?|ing)|forg[eo]t\w*|all) about $/i;
const isSpokenOf = (before: string, { kind, ...form }: Form): boolean => {
  if (!/\babout $/i.test(before)) return false;
  const dates = kind === 'calendar' ? !('weekday' in form || 'which' in form) : kind !== 'shift' || 'counted' in form;
  return !dates || SPOKEN_OF.test(before);
};

/** Most expressions follow "on" or "in" and no more: the last word before any of the tables above. */
const ANY =
  /(?:\b(?:early|earlier|late|later|about|around|approximately|roughly|some|circa|c(?:a)?\.|so|nearly|almost|under|to|than|over|as|least|most|within|through|by|until|till|since|from|starting|beginning|before|after|of)(?: (?:in|on|the))?|\bmid(?:dle of)?(?: the)?) ['’‘]?$|\bmid-?['’‘]?$|\bend-$/i;

/** Reads the words just before each expression. */
export const takeModifiers: Refiner = {
  refine({ text }, results) {
    let floor = 0;
    for (const result of results as NewsResult[]) {
      const before = plainSpaces(text.slice(Math.max(floor, result.index - 24), result.index));
      if (ANY.test(before)) takeWords(text, floor, result);
      takeApostrophe(text, result);
      floor = result.endIndex;
    }
    return results;
  },
};

/** "since '91", "and the '80s": the mark stands for the century. */
function takeApostrophe(text: string, result: NewsResult): void {
  const isShort =
    /^\d\ds?$/.test(result.text) && /[\s(]['’‘]$/.test(text.slice(Math.max(0, result.index - 2), result.index));
  if (isShort) result.cover(text, result.index - 1, result.endIndex);
}

function takeWords(text: string, floor: number, result: NewsResult): void {
  takeInside(text, floor, result);
  // "after nine days" is no date, and "before dawn on Friday" is still on Friday.
  const { kind } = result.form;
  if (kind === 'duration' || kind === 'event' || kind === 'set' || kind === 'reference') return;
  const before = plainSpaces(text.slice(Math.max(floor, result.index - 24), result.index));
  const modifier = OUTSIDE.find(([pattern]) => pattern.test(before))?.[1];
  // "from 2003 to 2011" begins a time; "up from last year" doesn't.
  const stops =
    /\bfrom (?:the )?$/i.test(before) &&
    !/^\s{1,8}(?:to|until|till|through|on|onwards?)\b/i.test(text.slice(result.endIndex, result.endIndex + 20));
  const ofClock = result.clock && modifier && modifier !== 'by' && modifier !== 'since';
  if (!stops && !ofClock && !isSpokenOf(before, result.form)) result.modifier ??= modifier;
  // "by the end of May": how late in May is not said.
  if (modifier === 'by' && result.modifier === 'late') result.modifier = modifier;
  if (result.modifier === 'about') result.mod ??= 'APPROX';
}

function takeInside(text: string, floor: number, result: NewsResult): void {
  const { form } = result;
  if (form.kind === 'event') takeMeasure(text, floor, result);
  if (form.kind === 'event' || form.kind === 'set' || form.kind === 'reference' || form.kind === 'fixed') return;
  const before = plainSpaces(text.slice(Math.max(floor, result.index - 32), result.index));
  const measures = form.kind === 'duration' || (form.kind === 'shift' && form.counted);
  if (measures) takeMeasure(text, floor, result);
  if (form.kind === 'duration') return;
  const own = form.kind === 'calendar' && form.weekday === undefined;
  const around = (result.clock ? ABOUT_TIME : own ? AROUND : null)?.exec(before);
  if (around) {
    result.mod ??= 'APPROX';
    result.modifier ??= 'about';
    result.cover(text, result.index - around[0].length, result.endIndex);
    return;
  }
  for (const [pattern, mod, modifier] of INSIDE) {
    const match = pattern.exec(before);
    if (!match) continue;
    result.mod ??= mod;
    result.modifier ??= modifier;
    result.cover(text, result.index - match[0].length, result.endIndex);
    return;
  }
}

/** "nearly two months", "barely 48 hours". */
function takeMeasure(text: string, floor: number, result: NewsResult): void {
  const before = plainSpaces(text.slice(Math.max(floor, result.index - 32), result.index));
  for (const [pattern, mod] of MEASURE) {
    const match = pattern.exec(before);
    if (!match || (/^over/i.test(match[0]) && /^the\b/i.test(result.text))) continue;
    result.mod ??= mod;
    if (!OUTSIDE_MEASURE.test(match[0])) result.cover(text, result.index - match[0].length, result.endIndex);
    return;
  }
}
