import { addDays, addMonths, weekdayOf } from '../../calendar/index.js';
import type { DaySpan } from '../../model/index.js';
import { numberOf, ordinalOf } from '../../temporal/index.js';
import type { ToldDay } from './told-in-full.js';

const YEARS =
  /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\d{1,3}) years? (ago today|to the day|ago this week|on,|on$|since|after|later)/gi;
const NAMED =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)) anniversary/gi;
/** How far into a text its occasion is told. */
const HEAD = 3000;
const WEEK = 6;

/** "To the day" leans on a day that is told so few characters away. */
const NEAR = 400;

/** The day on which a text says that some years have passed since a day that it names, with the words. */
export interface Anniversary extends DaySpan {
  words: string;
}

/**
 * Texts are written for anniversaries: "a year ago today", "on Tuesday it will be ten years since". The day named and
 * the years give the day of the anniversary; a weekday in the same sentence must agree with it.
 */
export function findAnniversary(text: string, told: readonly ToldDay[]): Anniversary | null {
  const head = text.slice(0, HEAD);
  for (const match of [...head.matchAll(YEARS), ...head.matchAll(NAMED)].sort((a, b) => a.index - b.index)) {
    const count = match[2] === undefined ? ordinalOf(match[1]!) : numberOf(match[1]!);
    if (!count || count < 0 || count > 200) continue;
    const sentence = sentenceAround(head, match.index);
    const today = /today|to the day/i.test(match[2] ?? '');
    const weekday = weekdayIn(sentence);
    for (const { day, expression } of told) {
      const anniversary = addMonths(day, count * 12);
      if (!told.every((other) => other.day <= anniversary)) continue;
      if (today ? Math.abs(expression.start - match.index) > NEAR : weekdayOf(anniversary) !== weekday) continue;
      const words = match[0].replace(/\s+/g, ' ');
      if (today) return { start: anniversary, end: anniversary, words };
      const ahead = /\bwill\b|\bis to\b|\bare to\b/i.test(sentence);
      const start = ahead ? addDays(anniversary, -WEEK) : anniversary;
      return { start, end: addDays(start, ahead ? WEEK - 1 : WEEK), words };
    }
  }
  return null;
}

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at);
  const after = text.slice(at, at + 200);
  const stop = after.search(/[.!?]\s|\n/);
  return (
    before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1) +
    (stop < 0 ? after : after.slice(0, stop))
  );
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function weekdayIn(sentence: string): number | undefined {
  const name = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.exec(sentence)?.[0].toLowerCase();
  return name === undefined ? undefined : WEEKDAYS.indexOf(name) + 1;
}

/** "A year to the day since the bridge fell", "ten years ago today": so many years before its publication something happened. */
export interface YearsSince {
  words: string;
  sentence: string;
  years: number;
}

/** Where a text says that it is a whole number of years to the day since something. */
export function findYearsSince(text: string): YearsSince[] {
  const head = text.slice(0, HEAD);
  return [...head.matchAll(YEARS)].flatMap((match) => {
    const years = numberOf(match[1]!);
    if (!/today|to the day/i.test(match[2]!) || !years || years > 200) return [];
    return [{ words: match[0].replace(/\s+/g, ' '), sentence: sentenceAround(head, match.index), years }];
  });
}
