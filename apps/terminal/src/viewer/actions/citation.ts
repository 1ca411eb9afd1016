import { dateWords } from '@dateline/core/calendar';
import { sourceLabel } from '../data/source-label.js';
import type { Entry, TimelineIndex } from '../data/timeline-index.js';
import { safeText } from '../text/safe-text.js';

/** An event as a citation: date, title, and its sources with their dates and addresses. Copies are left out. */
export function citationOf(index: TimelineIndex, { event, sources }: Entry): string {
  const cited = sources.flatMap((id) => {
    const source = index.sources.get(id);
    if (!source || (source.copyOf && sources.includes(source.copyOf))) return [];
    const parts = [
      sourceLabel(source),
      ...(source.publisher && source.title ? [`“${safeText(source.title)}”`] : []),
      ...(source.author ? [safeText(source.author)] : []),
      ...(source.published ? [source.published.edtf] : []),
      ...(source.url ? [safeText(source.url)] : []),
      ...(source.kind === 'note' ? ['as summarised'] : []),
    ];
    return [parts.join(', ')];
  });
  const status = event.status === 'reported' ? '' : ` (${event.status})`;
  return `${dateWords(event.date)}: ${safeText(event.title)}${status}. ${cited.join('; ')}.`;
}
