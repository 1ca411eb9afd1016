import type { Disagreement, Report } from '../model/index.js';

/** The points on which the reports of one event cannot all be right. */
export function findDisagreements(_reports: readonly Report[]): Disagreement[] {
  return [];
}
