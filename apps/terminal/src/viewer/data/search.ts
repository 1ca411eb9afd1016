import { terminalText } from '@dateline/core/formats';
import { foldText, type SearchTerm, searchWords, searchTerms as termsOf } from '@dateline/core/timeline';
import type { Entry, TimelineIndex } from './timeline-index.js';

/** The searchable text of the events, folded, made at the first search or in idle moments before it. */
const texts = new WeakMap<TimelineIndex, string[]>();

/**
 * Prepares the next so many events for searching; true when all of them are. Done a little at a time while nobody waits,
 * it spares the first letter of the first search the wait.
 */
export function prepareSearch(index: TimelineIndex, count: number): boolean {
  const found = texts.get(index) ?? [];
  texts.set(index, found);
  const end = Math.min(index.entries.length, found.length + count);
  while (found.length < end) found.push(textOf(index, index.entries[found.length]!));
  return found.length === index.entries.length;
}

function textsOf(index: TimelineIndex): string[] {
  prepareSearch(index, Number.POSITIVE_INFINITY);
  return texts.get(index)!;
}

function textOf(index: TimelineIndex, { event, sources }: Entry): string {
  const names = [...event.actors, ...event.places].flatMap((id) => {
    const entity = index.entities.get(id);
    return entity ? [entity.name, ...entity.aliases] : [];
  });
  const quotes = event.reports.map(({ quote }) => quote);
  const publishers = sources.map((id) => index.sources.get(id)?.publisher ?? '');
  return foldText([event.title, event.summary ?? '', event.date.edtf, ...quotes, ...names, ...publishers].join('\n'));
}

/** A query as what is looked for: its words or, where one stands nowhere, those nearest to it ("khadimi" finds "kadhimi"). */
export function searchTerms(index: TimelineIndex, query: string): SearchTerm[] {
  // Asked at every frame, and a word that occurs nowhere is a walk over the whole vocabulary.
  if (last?.index !== index || last.query !== query) {
    last = { index, query, terms: termsOf(searchWords(terminalText(query)), textsOf(index)) };
  }
  return last.terms;
}

let last: { index: TimelineIndex; query: string; terms: SearchTerm[] } | undefined;

/** The words whose hits are marked for a query; none where nothing is searched for. */
export const markedWords = (index: TimelineIndex, query: string): string[] =>
  query ? searchTerms(index, query).flatMap(({ found }) => found) : [];

/** Tells whether an event has all words of a query in its title, reports, names, publishers or date. */
export function searchMatcher(index: TimelineIndex, query: string): (entry: Entry) => boolean {
  const all = textsOf(index);
  const terms = searchTerms(index, query);
  return ({ order }) => terms.every(({ found }) => found.some((word) => all[order]?.includes(word)));
}
