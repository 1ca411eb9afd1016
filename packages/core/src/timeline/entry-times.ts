import { entryClock } from '../events/dating/live-entries.js';
import type { DocumentAnalysis, Report } from '../model/index.js';

/** When a report was written on its day, in minutes, where its page tells. */
export type EntryTime = (report: Report) => number | undefined;

/**
 * When the reports of live pages were written: what an entry tells of the day of its page, or without a date of its own, has the time that
 * stands over the entry. What it tells of another day has not.
 */
export function entryTimes(analyses: readonly DocumentAnalysis[], sourceIds: readonly string[]): EntryTime {
  const documents = new Map(sourceIds.map((id, index) => [id, index]));
  const clocks = new Map<number, ReturnType<typeof entryClock>>();
  return ({ sourceId, start, expression, date }) => {
    const index = documents.get(sourceId);
    const analysis = index === undefined ? undefined : analyses[index];
    if (!analysis || (expression && date.edtf !== analysis.published?.edtf)) return undefined;
    if (!clocks.has(index!)) clocks.set(index!, entryClock({ ...analysis, text: analysis.document.text }));
    return clocks.get(index!)?.(start);
  };
}
