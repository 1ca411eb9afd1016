import { addDays, weekdayOf } from '../../calendar/index.js';
import type { Day } from '../../model/index.js';
import type { TextReading } from '../../text/index.js';
import { WEEKDAY_NAMES } from './named-unit.js';

/** Whether each text goes on into the morning after its day. */
const found = new WeakMap<TextReading, boolean>();

/**
 * "Crowds stayed on Friday. By early Saturday, ...", in an article dated Friday: it was carried on past midnight, or written where
 * it was still Friday. Such a Saturday is the next day and not one of last week, wherever the article names it.
 */
export function goesIntoMorning(weekday: number, today: Day, reading: TextReading): boolean {
  if (weekday !== weekdayOf(addDays(today, 1))) return false;
  let goes = found.get(reading);
  if (goes === undefined) {
    const { text } = reading;
    goes = early(WEEKDAY_NAMES[weekday]!).test(text) && named(WEEKDAY_NAMES[weekdayOf(today)]!).test(text);
    found.set(reading, goes);
  }
  return goes;
}

const named = (day: string): RegExp => new RegExp(`\\b(?<!\\blast\\s)${day}\\b`);
const early = (day: string): RegExp =>
  new RegExp(`\\b(?:early|midnight|dawn|(?:wee|small|early)\\shours\\sof)\\s(?:on\\s)?${day}\\b`, 'i');
