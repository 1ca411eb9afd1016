import type { Rule } from '../rule.js';
import { anaphoraRules } from './anaphora.js';
import { bareUnitRules } from './bare-units.js';
import { clockRules } from './clocks.js';
import { dayDistanceRules } from './day-distances.js';
import { dayRules } from './days.js';
import { decadeRules } from './decades.js';
import { distanceRules } from './distances.js';
import { durationRules } from './durations.js';
import { eraRules } from './eras.js';
import { holidayRules } from './holidays.js';
import { hourRules } from './hours.js';
import { monthRangeRules } from './month-ranges.js';
import { monthRules } from './months.js';
import { numericRules } from './numeric.js';
import { ordinalRules } from './ordinals.js';
import { quarterRules } from './quarters.js';
import { referenceRules } from './references.js';
import { seasonRules } from './seasons.js';
import { setPartRules } from './set-parts.js';
import { setRules } from './sets.js';
import { spellRules } from './spells.js';
import { todayRules } from './today.js';
import { uncountedDurationRules } from './uncounted-durations.js';
import { unitRules } from './units.js';
import { weekdayDistanceRules } from './weekday-distances.js';
import { weekdayRules } from './weekdays.js';
import { yearRules } from './years.js';

/** Every rule, in the order in which they are tried: of two that match the same words the earlier one holds. */
export const rules = (): readonly Rule[] => [
  ...numericRules,
  ...ordinalRules,
  ...holidayRules,
  ...monthRangeRules,
  ...monthRules,
  ...dayRules,
  ...weekdayRules,
  ...todayRules,
  ...dayDistanceRules,
  ...distanceRules,
  ...weekdayDistanceRules,
  ...quarterRules,
  ...seasonRules,
  ...anaphoraRules,
  ...unitRules,
  ...bareUnitRules,
  ...setRules,
  ...setPartRules,
  ...spellRules,
  ...durationRules,
  ...uncountedDurationRules,
  ...yearRules,
  ...decadeRules,
  ...eraRules,
  ...hourRules,
  ...clockRules,
  ...referenceRules,
];
