import { counted, publicationReason, publicationWords, terminalText } from '@dateline/core/formats';
import { isNote, sourceLabel } from '../data/source-label.js';
import type { SourceEntry } from '../data/source-list.js';
import type { TimelineIndex } from '../data/timeline-index.js';
import { fitText, type Line, span, spreadLine } from '../text/line.js';

/** From so many columns on it is told whose copy a source is, from more on how its date was found, and what is a note. */
const ROOM = { original: 60, basis: 76, kind: 90 };

/** A source of the list: its day and how that was found, its name, whose copy it is, its title, its reports. */
export function sourceLine(index: TimelineIndex, entry: SourceEntry, columns: number, chosen: boolean): Line {
  const { source, reports } = entry;
  const day = source.published ? publicationWords(source.published) : 'no date';
  const reason = columns >= ROOM.basis ? publicationReason(source) : undefined;
  const date = fitText(reason ? `${day}, ${reason.short}` : day, columns >= ROOM.basis ? 28 : 18);
  const title = source.publisher && source.title ? `: ${terminalText(source.title.slice(0, 1000))}` : '';
  const original = source.copyOf === undefined ? '' : sourceLabel(index.sources.get(source.copyOf), source.copyOf);
  return spreadLine(
    [
      span(chosen ? '▸ ' : '  ', 'accent'),
      span(`${date} `, 'date'),
      span(sourceLabel(source, source.id), 'source'),
      span(original && (columns < ROOM.original ? '  ≈ copy' : `  ≈ copy of ${original}`), 'copy'),
      span(title),
    ],
    [
      span(isNote(source) && columns >= ROOM.kind ? '  as summarised' : '', 'copy'),
      span(`  ${counted(reports, 'report')}${reports === 1 ? ' ' : ''}`, 'dim'),
    ],
    columns,
  );
}
