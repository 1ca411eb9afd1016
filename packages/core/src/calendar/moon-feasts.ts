import type { Day } from '../model/index.js';
import { addDays, compareDays, parseDay } from './day-number.js';
import { LUNATION, newMoon } from './new-moon.js';

/** The new moon before Ramadan 1443, April 2022, and the number of that month in its year. */
const RAMADAN_1443 = 275;
const RAMADAN = 9;
const MONTHS = 12;
/** Universal time about which the sun sets in Mecca, and in India an hour before the lamps are lit. */
const SUNSET = 15;
const LAMPS = 12.6;

/** The day that a month of Islam begins after a new moon: the next, or the one after it where the moon was new after sunset. */
function firstDay(k: number): Day {
  const { day, hour } = newMoon(k);
  return addDays(day, hour < SUNSET ? 1 : 2);
}

/** A day of Islam's calendar in a year of ours, the first where there are two; it may be seen a day later or earlier from place to place. */
export function hijriIn(year: number, month: number, day: number): Day {
  const near = Math.round(((year - 2022) * 365.2425) / LUNATION / MONTHS) - 1;
  for (let years = near - 1; years < near + 4; years++) {
    const date = addDays(firstDay(RAMADAN_1443 + MONTHS * years + month - RAMADAN), day - 1);
    if (parseDay(date).year === year) return date;
  }
  // A year of ours holds each day of theirs.
  throw new RangeError(`no day ${day} of month ${month} in ${year}`);
}

/** Diwali: the evening before the first new moon from the middle of October on. */
export function diwaliOf(year: number): Day {
  const first = `${String(year).padStart(4, '0')}-10-17`;
  let k = Math.floor((year - 2000) * 12.3685) + 8;
  while (compareDays(newMoon(k).day, first) < 0) k++;
  const { day, hour } = newMoon(k);
  return hour < LAMPS ? addDays(day, -1) : day;
}
