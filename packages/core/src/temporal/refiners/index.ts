import type { Refiner } from 'chrono-node';
import { dropOverlaps } from './drop-overlaps.js';
import { joinClocks } from './join-clocks.js';
import { joinDurations } from './join-durations.js';
import { leanOnEvents } from './lean-on-events.js';
import { leaveDeterminers } from './leave-determiners.js';
import { takeModifiers } from './take-modifiers.js';

/** What is done to the rules' results, in order: one reading a place, without what belongs to the noun behind, then times of day to their days, two units to one length, then lengths to their events, then "early", "by". */
export const refiners = (): Refiner[] => [
  dropOverlaps,
  leaveDeterminers,
  joinClocks,
  joinDurations,
  leanOnEvents,
  takeModifiers,
];
