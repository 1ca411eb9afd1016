import type { Day } from '../model/index.js';
import { addDays } from './day-number.js';

const RADIANS = Math.PI / 180;
/** Days from one new moon to the next, on average. */
export const LUNATION = 29.530588861;

/** A moment of universal time: its day, and the hour in it. */
export interface Moment {
  day: Day;
  hour: number;
}

/** The kth new moon since January 2000, to a few minutes in the centuries about it (Meeus, Astronomical Algorithms, chapter 49). */
export function newMoon(k: number): Moment {
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k;
  const node = 160.7108 + 390.67050284 * k;
  const sine = (degrees: number) => Math.sin(degrees * RADIANS);
  const terms =
    -0.4072 * sine(moon) +
    0.17241 * sine(sun) +
    0.01608 * sine(2 * moon) +
    0.01039 * sine(2 * node) +
    0.00739 * sine(moon - sun) -
    0.00514 * sine(moon + sun) +
    0.00208 * sine(2 * sun) -
    0.00111 * sine(moon - 2 * node) -
    0.00057 * sine(moon + 2 * node) +
    0.00056 * sine(2 * moon + sun) -
    0.00042 * sine(3 * moon) +
    0.00042 * sine(sun + 2 * node) +
    0.00038 * sine(sun - 2 * node);
  // Days since 1 January 2000, 0 h.
  const since = 5.59766 + LUNATION * k + terms;
  const whole = Math.floor(since);
  return { day: addDays('2000-01-01', whole), hour: (since - whole) * 24 };
}
