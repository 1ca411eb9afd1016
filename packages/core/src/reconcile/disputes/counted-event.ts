import { isFiner } from '../../calendar/index.js';
import type { MentionRef } from '../../events/index.js';
import type { DaySpan, DocumentAnalysis } from '../../model/index.js';

/** The event that is counted in: its finest date, and what sorts of things its reports tell. */
export interface CountedEvent {
  span?: DaySpan;
  kinds: readonly string[];
}

/** The finest span that a report of an event gives it, or else its surroundings, and the kinds of what is told. */
export function countedEvent(group: readonly MentionRef[], analyses: readonly DocumentAnalysis[]): CountedEvent {
  const told = group
    .map(({ document, mention }) => analyses[document]!.mentions[mention]!)
    .filter(({ continues }) => continues === undefined);
  const dates = told.flatMap(({ date, basis }) => (date && basis !== 'publication' ? [date] : []));
  return {
    span: dates.length > 0 ? dates.reduce((a, b) => (isFiner(b, a) ? b : a)) : undefined,
    kinds: told.flatMap(({ kind }) => kind ?? []),
  };
}
