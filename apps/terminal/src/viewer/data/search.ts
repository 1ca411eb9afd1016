import { terminalText } from '@dateline/core/formats';
import { foldText } from './fold-text.js';
import type { Entry, TimelineIndex } from './timeline-index.js';

/** The searchable text of the events, folded, made at the first search or in idle moments before it. */
const texts = new WeakMap<TimelineIndex, string[]>();
const vocabularies = new WeakMap<TimelineIndex, Set<string>>();

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

/** A search as the words that must all be found; words in quotes stay together. */
export function searchWords(query: string): string[] {
  return [...foldText(terminalText(query)).matchAll(/"([^"]+)"?|([^\s"]+)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

/**
 * A word of the query as what is looked for: itself where it occurs anywhere, otherwise the words of the timeline
 * that are one edit away from it ("khadimi" finds "kadhimi" too: neighbours that change places are one edit).
 */
export function searchTerms(index: TimelineIndex, query: string): string[][] {
  // Asked at every frame, and a word that occurs nowhere is a walk over the whole vocabulary.
  if (last?.index !== index || last.query !== query) last = { index, query, terms: findTerms(index, query) };
  return last.terms;
}

let last: { index: TimelineIndex; query: string; terms: string[][] } | undefined;

function findTerms(index: TimelineIndex, query: string): string[][] {
  return searchWords(query).map((word) => {
    if (word.length < 4 || word.includes(' ') || textsOf(index).some((text) => text.includes(word))) return [word];
    const near = [...vocabularyOf(index)].filter((known) => isNear(word, known));
    return near.length > 0 ? near : [word];
  });
}

/** Tells whether an event has all words of a query in its title, reports, names, publishers or date. */
export function searchMatcher(index: TimelineIndex, query: string): (entry: Entry) => boolean {
  const all = textsOf(index);
  const terms = searchTerms(index, query);
  return ({ order }) => terms.every((words) => words.some((word) => all[order]?.includes(word)));
}

function vocabularyOf(index: TimelineIndex): Set<string> {
  let found = vocabularies.get(index);
  if (!found) {
    found = new Set();
    for (const text of textsOf(index)) for (const [word] of text.matchAll(/[\p{L}\p{N}]{3,40}/gu)) found.add(word);
    vocabularies.set(index, found);
  }
  return found;
}

/** True where one insertion, deletion, substitution or swap of neighbours makes one word the other (Damerau 1964). */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let fromEnd = 0;
  while (fromEnd < Math.min(a.length, b.length) - start && a.at(-1 - fromEnd) === b.at(-1 - fromEnd)) fromEnd++;
  const left = a.slice(start, a.length - fromEnd);
  const right = b.slice(start, b.length - fromEnd);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
