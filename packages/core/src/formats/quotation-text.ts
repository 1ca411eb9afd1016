import type { Event, Timeline } from '../model/index.js';
import type { Addresses } from './addresses.js';
import { type Citation, citationOf, citedSource } from './citation.js';
import { citationHead, sourceText } from './citation-text.js';
import { plainLine } from './plain-line.js';

/**
 * An event's citation with the words that it rests on: the entry, then each report's quotation with the source that it is from. A
 * note's words are given as a summary, never as a quotation.
 * @param most How many reports are quoted at most.
 */
export function citationQuotations(timeline: Timeline, event: Event, addresses?: Addresses, most = 50): string {
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const citation: Citation = citationOf(timeline, event, addresses);
  const quoted = event.reports.flatMap(({ sourceId, quote }) => {
    const source = sources.get(sourceId);
    if (!source) return [];
    const words = plainLine(quote);
    return `${source.kind === 'note' ? words : `“${words}”`} — ${sourceText(citedSource(source))}`;
  });
  return [citationHead(citation), ...[...new Set(quoted)].slice(0, most)].join('\n\n');
}
