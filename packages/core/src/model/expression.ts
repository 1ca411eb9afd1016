import { z } from 'zod';
import { DateModifier, DaySpan } from './day.js';
import { TextSpan } from './text-span.js';

/** The four kinds of TIMEX3 (ISO 24617-1). */
export const TimexType = z.enum(['DATE', 'TIME', 'DURATION', 'SET']);
export type TimexType = z.infer<typeof TimexType>;

/**
 * What a value was computed from. `publication`: the document's date. `expression`: another expression of the same
 * document, at `start`..`end`. `event`: something told in words ("the attack"), at `start`..`end`; the expression is
 * then `direction` (`before`, `after`, `at`) of it by `offset` (an ISO 8601 duration, absent where the text gives none),
 * or the first `weekday` (ISO 8601) from it.
 */
export const TemporalAnchor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('publication') }),
  TextSpan.extend({ kind: z.literal('expression') }),
  TextSpan.extend({
    kind: z.literal('event'),
    direction: z.enum(['before', 'after', 'at']),
    offset: z.string().optional(),
    weekday: z.number().optional(),
    text: z.string(),
  }),
]);
export type TemporalAnchor = z.infer<typeof TemporalAnchor>;

/** A temporal expression with its TIMEX3 type and value, its EDTF date and days, and why it was read so. */
export const TemporalExpression = TextSpan.extend({
  text: z.string(),
  type: TimexType,
  /** TIMEX3 value: `2021-11-05`, `2021-06`, `2021-Q3`, `2021-SU`, `199`, `P2W`, `PRESENT_REF`, `2021-11-05TMO`, `XXXX-WXX-5`. */
  value: z.string(),
  /** TIMEX3 mod: `START`, `MID`, `END`, `APPROX`, `BEFORE`, `AFTER`, `ON_OR_BEFORE`, `MORE_THAN`... */
  mod: z.string().optional(),
  edtf: z.string().optional(),
  span: DaySpan.optional(),
  /** What the words around the date make of it ("by", "since", "early"), for a date on a timeline. */
  modifier: DateModifier.optional(),
  anchor: TemporalAnchor.optional(),
  reason: z.string(),
});
export type TemporalExpression = z.infer<typeof TemporalExpression>;
