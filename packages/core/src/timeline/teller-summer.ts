import type { Event, Report } from '../model/index.js';

/** What counting who reports an event needs to know. */
export interface TellerContext {
  sourceIds: readonly string[];
  /** The original of each near copy, by their indices. */
  copies: ReadonlyMap<number, number>;
}

/**
 * Sums what the documents that report an event say for it: each counts once, by the strongest of its reports, and a near copy
 * not beside its original.
 */
export function tellerSummer({ sourceIds, copies }: TellerContext) {
  const indexOf = new Map(sourceIds.map((id, index) => [id, index]));
  return (event: Pick<Event, 'reports'>, vote: (document: number, report: Report) => number): number => {
    const votes = new Map<number, number>();
    for (const report of event.reports) {
      const document = indexOf.get(report.sourceId)!;
      const original = copies.get(document) ?? document;
      votes.set(original, Math.max(votes.get(original) ?? 0, vote(document, report)));
    }
    return [...votes.values()].reduce((sum, each) => sum + each, 0);
  };
}
