import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar; a leading `-` marks years before year 0 (ISO 8601). */
export const Day = z.string().regex(/^-?\d{4,6}-\d{2}-\d{2}$/);
export type Day = z.infer<typeof Day>;

/** A closed interval of days: both ends belong to it. */
export const DaySpan = z.object({ start: Day, end: Day });
export type DaySpan = z.infer<typeof DaySpan>;

/** How finely a date is known. Weeks, quarters and centuries are ranges. */
export const Precision = z.enum(['day', 'month', 'season', 'year', 'decade', 'range']);
export type Precision = z.infer<typeof Precision>;

/** What qualifies a date without changing its unit ("by 9 June", "early 2014", "about 1950"). */
export const DateModifier = z.enum(['by', 'since', 'after', 'before', 'early', 'mid', 'late', 'about']);
export type DateModifier = z.infer<typeof DateModifier>;

/** A date at its real precision: an EDTF string (ISO 8601-2:2019, levels 0 and 1) and the days that it may stand for. */
export const FuzzyDate = z.object({
  edtf: z.string(),
  precision: Precision,
  start: Day,
  end: Day,
  modifier: DateModifier.optional(),
  approximate: z.boolean(),
  uncertain: z.boolean(),
});
export type FuzzyDate = z.infer<typeof FuzzyDate>;
