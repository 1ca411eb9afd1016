import type { TimeUnit } from '../lexicon/index.js';

/** Which of the like-named times is meant: "last May", "this May", "next May". */
export type Which = 'last' | 'this' | 'next';

/** A calendar date with the parts that the words give: "Friday", "Nov. 5", "June", "June last year", "third quarter of 1984". */
export interface CalendarForm {
  kind: 'calendar';
  /** Astronomical: 0 is 1 BC. */
  year?: number;
  /** Years from the publication's, or from those of the time that is leaned on: "June last year" and "June the previous year" have -1. */
  yearShift?: number;
  month?: number;
  day?: number;
  /** ISO 8601: Monday is 1. Beside a month and day it tells their year. */
  weekday?: number;
  quarter?: number;
  half?: number;
  season?: 'SP' | 'SU' | 'FA' | 'WI';
  which?: Which;
  /** The year is told by the time last spoken of: "May 4 of that year", "that June", "the following February". */
  lean?: 'year' | 'that' | 'following' | 'previous';
  /** The order of a date in figures, `open` where both are possible. */
  order?: 'day-first' | 'month-first' | 'open';
  /** "in winter": any where nothing is told of it, else the one that is told of. */
  bare?: boolean;
  /** "on a Tuesday", "usually held in August": any of that name. */
  any?: boolean;
}

/** "the 1990s" (199), "the eighties". `decade` is the year without its last digit. */
export interface DecadeForm {
  kind: 'decade';
  decade: number;
}

/** "the 19th century" (18), the year without its last two digits. */
export interface CenturyForm {
  kind: 'century';
  century: number;
  bc: boolean;
}

/** So many units from a time: "yesterday", "last week", "two years ago", "a year earlier", "the following month". */
export interface ShiftForm {
  kind: 'shift';
  unit: TimeUnit;
  /** Negative is earlier; null is not told ("several years ago"). */
  count: number | null;
  /**
   * `passage`: a time that was spoken of just before, else publication; `story`: publication, or the time that the text's
   * story of other years has come to.
   */
  from: 'publication' | 'mention' | 'passage' | 'story';
  /** The unit of the value where it is not the one that is counted: "a year ago today". */
  grain?: 'day' | 'week' | 'month';
  /** Which way an untold number counts. */
  side?: 'past' | 'next';
  /** "a year ago" and "a year earlier": the value may keep the unit of what it is measured from. */
  counted?: boolean;
}

/** A length of time: "two weeks", "the past three months". */
export interface DurationForm {
  kind: 'duration';
  value: string;
  /** The days that the length covers, seen from the publication: "the past two months". */
  side?: 'past' | 'next';
}

/** What happens again and again: "every Thursday". */
export interface SetForm {
  kind: 'set';
  value: string;
}

/** Past, present or future without a date: "now", "recently", "soon". */
export interface ReferenceForm {
  kind: 'reference';
  value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

/** A time of day that takes its day from elsewhere: "10:35 a.m.", "noon". */
export interface ClockForm {
  kind: 'clock';
  /** "in the afternoon": a time only where a day is told of that it can be a part of. */
  loose?: boolean;
}

/** A time told by an event: "two days before the attack". The event's place is in the document's text. */
export interface EventForm {
  kind: 'event';
  direction: 'before' | 'after' | 'at';
  offset?: string;
  /** ISO 8601, for the first such day after or before: "the Monday after the vote". */
  weekday?: number;
  event: { start: number; end: number };
}

/** The like period of another year: "the 1988 quarter", after one of 1989 was spoken of. */
export interface LikeForm {
  kind: 'like';
  year: number;
  /** "the same month of 1988", after a month of 1989 was spoken of. */
  unit?: 'month';
}

/** A day with a name: "Good Friday", a key of HOLIDAYS. */
export interface HolidayForm {
  kind: 'holiday';
  name: string;
  /** "Labor Day weekend": the weekend that the day is next to. */
  weekend?: boolean;
  year?: number;
  yearShift?: number;
  which?: Which;
  /** "that Easter", "the following Christmas": of the year told last, or counted from the day told last. */
  lean?: 'that' | 'following' | 'previous';
}

/** So long before or after another time: "two days after Christmas", "the Monday before Christmas". */
export interface OffsetForm {
  kind: 'offset';
  unit: TimeUnit;
  /** Negative is before. */
  count: number;
  /** Set where weekdays of a name are counted. */
  weekday?: number;
  /** The unit of the value where it is not the one that is counted: "a year ago tomorrow", "the quarter ended July 31". */
  grain?: 'day' | 'quarter';
  of: Form;
}

/** A counted part of a longer time: "the second week of May", "the last day of 2019". Negative counts from the end; 0 is the unit that the time lies in. */
export interface OrdinalForm {
  kind: 'ordinal';
  count: number;
  unit: TimeUnit;
  /** Set where weekdays are counted: "the first Monday of May". */
  weekday?: number;
  of: Form;
}

/** A value that is written out and needs no context. */
export interface FixedForm {
  kind: 'fixed';
  value: string;
}

/** What the words of an expression say, before anything is known of the day that they are read from. */
export type Form =
  | CalendarForm
  | DecadeForm
  | CenturyForm
  | ShiftForm
  | DurationForm
  | SetForm
  | ReferenceForm
  | ClockForm
  | EventForm
  | HolidayForm
  | LikeForm
  | OffsetForm
  | OrdinalForm
  | FixedForm;
