import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  CALENDAR_UNITS,
  compareDays,
  dayNumberOf,
  dayOf,
  daysBetween,
  diwaliOf,
  easterOf,
  edtfOfSpan,
  formatDay,
  fromDayNumber,
  hijriIn,
  intersectSpans,
  isRealDay,
  lunarNewYearOf,
  narrowSpan,
  nthWeekday,
  parseDay,
  parseEdtf,
  spanHolds,
  spanLength,
  spanOfTimex,
  spansTouch,
  timexOfUnit,
  toDayNumber,
  unitOfTimex,
  weekdayOf,
  weekOf,
  weekSpan,
  widenSpan,
} from './index.js';

/** Days from 2000 BC to AD 4000. */
const anyDay = fc.integer({ min: -1_450_000, max: 740_000 }).map(dayOf);
/** Days whose century TIMEX3 can write: AD 101 to 4000. */
const commonDay = fc.integer({ min: -682_637, max: 740_000 }).map(dayOf);
const span = fc.tuple(commonDay, fc.nat(5000)).map(([start, length]) => ({ start, end: addDays(start, length) }));
const unit = fc.constantFrom(...CALENDAR_UNITS);

const holds = <T>(property: fc.IPropertyWithHooks<T>): void => fc.assert(property, { seed: 20211108, numRuns: 300 });

describe('days', () => {
  it('print and parse back', () => {
    holds(
      fc.property(anyDay, (day) => {
        expect(formatDay(parseDay(day))).toBe(day);
      }),
    );
  });
  it('number and count back', () => {
    holds(
      fc.property(anyDay, (day) => {
        expect(dayOf(dayNumberOf(day))).toBe(day);
      }),
    );
    holds(
      fc.property(fc.integer({ min: -2e6, max: 2e6 }), (n) => {
        expect(toDayNumber(fromDayNumber(n))).toBe(n);
        expect(isRealDay(fromDayNumber(n))).toBe(true);
      }),
    );
  });
  it('come after the day before them', () => {
    holds(
      fc.property(anyDay, (day) => {
        expect(compareDays(day, addDays(day, 1))).toBeLessThan(0);
      }),
    );
    holds(
      fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });
  it('move by months to the same day, or to the last of a shorter month', () => {
    holds(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, n) => {
        const from = parseDay(day);
        const to = parseDay(addMonths(day, n));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + n);
        expect(to.day === from.day || to.day >= 28).toBe(true);
      }),
    );
  });
  it('agree with the calendar that everybody has', () => {
    holds(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (n) => {
        const date = new Date(n * 86_400_000);
        expect(dayOf(n)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(dayOf(n))).toBe(date.getUTCDay() || 7);
      }),
    );
  });
});

describe('weeks', () => {
  it('hold their days, from Monday to Sunday', () => {
    holds(
      fc.property(commonDay, (day) => {
        const { year, week } = weekOf(day);
        const days = weekSpan(year, week);
        expect(spanHolds(days, { start: day, end: day })).toBe(true);
        expect(weekdayOf(days.start)).toBe(1);
        expect(spanLength(days)).toBe(7);
      }),
    );
  });
  it.each([
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2024-12-30', 2025, 1],
    ['2026-12-31', 2026, 53],
  ])('%s is of week %d-W%d (ISO 8601)', (day, year, week) => {
    expect(weekOf(day)).toEqual({ year, week });
  });
});

describe('TIMEX3 values', () => {
  it('of the unit that a day lies in hold the day, and name that unit', () => {
    holds(
      fc.property(commonDay, unit, (day, kind) => {
        const value = timexOfUnit(day, kind);
        const days = spanOfTimex(value);
        expect(unitOfTimex(value)).toBe(kind);
        expect(days).not.toBeNull();
        if (kind !== 'weekend') expect(spanHolds(days!, { start: day, end: day })).toBe(true);
      }),
    );
  });
  it('are the same for every day of their span', () => {
    holds(
      fc.property(commonDay, unit, (day, kind) => {
        const value = timexOfUnit(day, kind);
        const days = spanOfTimex(value)!;
        expect(timexOfUnit(days.start, kind)).toBe(value);
        expect(timexOfUnit(days.end, kind)).toBe(value);
      }),
    );
  });
  it('never throw, and give a span in order or none', () => {
    holds(
      fc.property(fc.string({ maxLength: 16 }), (text) => {
        const days = spanOfTimex(text);
        if (days) expect(compareDays(days.start, days.end)).toBeLessThanOrEqual(0);
      }),
    );
  });
  it.each([
    ['2021-11-05', '2021-11-05', '2021-11-05'],
    ['2021-11-05TMO', '2021-11-05', '2021-11-05'],
    ['2021-06', '2021-06-01', '2021-06-30'],
    ['2021-Q3', '2021-07-01', '2021-09-30'],
    ['2021-H1', '2021-01-01', '2021-06-30'],
    ['2020-WI', '2020-12-01', '2021-02-28'],
    ['2021-W45', '2021-11-08', '2021-11-14'],
    ['2021-W45-WE', '2021-11-13', '2021-11-14'],
    ['199', '1990-01-01', '1999-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['BC0044', '-0043-01-01', '-0043-12-31'],
  ])('%s is %s to %s', (value, start, end) => {
    expect(spanOfTimex(value)).toEqual({ start, end });
  });
  it.each(['P2W', 'PRESENT_REF', 'XXXX-WXX-5', '2021-02-30', '2021-13', '2021-Q5', '2021-W54', 'BC0000', ''])(
    '%s has no days',
    (value) => expect(spanOfTimex(value)).toBeNull(),
  );
});

describe('EDTF dates', () => {
  it('of a span say that span', () => {
    holds(
      fc.property(span, (days) => {
        const parsed = parseEdtf(edtfOfSpan(days));
        expect(parsed).toMatchObject(days);
      }),
    );
  });
});

describe('spans', () => {
  it('touch where they share a day, and share no more than either has', () => {
    holds(
      fc.property(span, span, (a, b) => {
        const both = intersectSpans(a, b);
        expect(both !== null).toBe(spansTouch(a, b));
        expect(intersectSpans(b, a)).toEqual(both);
        if (both) expect(spanHolds(a, both) && spanHolds(b, both)).toBe(true);
      }),
    );
  });
  it('grow on both sides', () => {
    holds(
      fc.property(span, fc.nat(50), (days, n) => {
        expect(spanLength(widenSpan(days, n))).toBe(spanLength(days) + 2 * n);
      }),
    );
  });
  it('narrow to a part: early before mid before late, with nothing between or beyond', () => {
    holds(
      fc.property(commonDay, unit, (day, kind) => {
        const whole = spanOfTimex(timexOfUnit(day, kind))!;
        const [early, mid, late] = (['early', 'mid', 'late'] as const).map((part) => narrowSpan(whole, part));
        for (const part of [early!, mid!, late!]) expect(spanHolds(whole, part)).toBe(true);
        expect(early!.start).toBe(whole.start);
        expect(late!.end).toBe(whole.end);
        expect(narrowSpan(whole, 'by')).toEqual(whole);
      }),
    );
  });
  it.each([
    ['2014', 'early', '2014-01-01', '2014-04-30'],
    ['2019', 'late', '2019-09-01', '2019-12-31'],
    ['2021-11', 'mid', '2021-11-11', '2021-11-20'],
    ['2021-02', 'late', '2021-02-21', '2021-02-28'],
    ['199', 'early', '1990-01-01', '1993-12-31'],
    ['2021-FA', 'late', '2021-11-01', '2021-11-30'],
    ['2021-WI', 'mid', '2022-01-01', '2022-01-31'],
  ] as const)('%s %s is %s to %s', (value, part, start, end) => {
    expect(narrowSpan(spanOfTimex(value)!, part)).toEqual({ start, end });
  });
});

describe('days that move', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2021, '2021-04-04'],
    [2038, '2038-04-25'],
  ])('Easter %d is %s', (year, day) => expect(easterOf(year)).toBe(day));
  it.each([
    [1998, '1998-01-28'],
    [2008, '2008-02-07'],
    [2013, '2013-02-10'],
    [2023, '2023-01-22'],
    [1900, '1900-01-31'],
    [2100, '2100-02-09'],
  ])('the lunar year of %d begins on %s', (year, day) => expect(lunarNewYearOf(year)).toBe(day));
  it.each([
    [1998, '1998-10-19'],
    [2013, '2013-11-03'],
    [2023, '2023-11-12'],
    [2025, '2025-10-20'],
  ])('Diwali %d is %s', (year, day) => expect(diwaliOf(year)).toBe(day));
  it.each([
    [2005, 10, 1, '2005-11-03'],
    [2021, 12, 10, '2021-07-20'],
    [2022, 1, 10, '2022-08-08'],
    [2024, 9, 1, '2024-03-11'],
  ])('%d has the day of month %d and day %d on %s', (year, month, day, date) =>
    expect(hijriIn(year, month, day)).toBe(date),
  );
  it('lands Easter on a Sunday between 22 March and 25 April', () => {
    holds(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const easter = easterOf(year);
        expect(weekdayOf(easter)).toBe(7);
        expect(easter.slice(-5) >= '03-22' && easter.slice(-5) <= '04-25').toBe(true);
      }),
    );
  });
  it.each([
    [1999, 11, 4, 4, '1999-11-25'],
    [2021, 5, 1, -1, '2021-05-31'],
    [2021, 5, 1, 1, '2021-05-03'],
  ])('in %d-%d weekday %d number %d is %s', (year, month, weekday, nth, day) => {
    expect(nthWeekday(year, month, weekday, nth)).toBe(day);
  });
});
