import { addDays } from './day-number.js';

/**
 * How many days after 21 January the year of the Chinese calendar begins, for each year from 1900 on, in base 36: the days of new moons
 * (the Chinese calendar of the Unicode CLDR), which no short rule gives.
 */
const DAYS_LATER = `
  ati8qe4nc1k9sg5od2lbui7qf3nc2k9rg5oe3lati6pf4nc1k8
  rg6oe3masi7pf4nc0j9rg6pd2lash7qf4ncuj8rg6pe2kath7q
  f3mb1j8sh5od2kati7qf4mb1k8rh5nc2lati7pe3mb1k9rg5oc
  2lbti7pe3mc0j8rf5od2lath6pf3mc1j8rg5od3k9sh6pf4mb0
  j
`.replace(/\s/g, '');
const FIRST = 1900;
/** The moon is at the same point of the year again after so many years, but for a day (Meton). */
const CYCLE = 19;

/** The first day of the year of the Chinese calendar that begins in a year; within two days before 1900 and after 2100. */
export function lunarNewYearOf(year: number): string {
  const last = FIRST + DAYS_LATER.length - 1;
  let like = year;
  if (year < FIRST) like += Math.ceil((FIRST - year) / CYCLE) * CYCLE;
  if (year > last) like -= Math.ceil((year - last) / CYCLE) * CYCLE;
  const later = Number.parseInt(DAYS_LATER[like - FIRST]!, 36);
  return addDays(`${String(year).padStart(4, '0')}-01-21`, later);
}
