import { counted, PUBLISHED_WORDS, publicationReason, publicationWords, terminalText } from '@dateline/core/formats';
import type { Source } from '@dateline/core/model';
import { tellsAlone } from '@dateline/core/timeline';
import { isNote, sourceLabel } from '../data/source-label.js';
import type { SourceEntry } from '../data/source-list.js';
import type { TimelineIndex } from '../data/timeline-index.js';
import { fitText, type Line, span } from '../text/line.js';
import { wrapLine } from '../text/wrap-line.js';
import { heading } from './block.js';
import { LONGEST_TEXT } from './quoted-words.js';
import { sourceReportLines } from './source-report-lines.js';
import { standLines } from './stand-lines.js';

/** Columns of the words before the facts. */
const LABEL = 14;
/** As many remarks, and copies, as are told. */
const MOST = 40;

/** What there is to know of a source: its date, its copies, where it stands against others, what it reports. */
export function sourceDetail(index: TimelineIndex, entry: SourceEntry, columns: number): readonly Line[] {
  const { source } = entry;
  const name = sourceLabel(source, source.id);
  const title = source.publisher && source.title ? terminalText(source.title.slice(0, LONGEST_TEXT)) : '';
  return [
    ...wrapLine(
      [span(title || name, 'strong'), ...(isNote(source) ? [span('  as summarised', 'copy' as const)] : [])],
      columns,
    ),
    ...(title ? wrapLine([span(name, 'source')], columns) : []),
    [],
    ...factLines(index, entry, columns),
    ...standLines(entry, columns),
    [],
    heading('What it reports, in order', columns),
    ...sourceReportLines(index, entry, columns),
    ...openLines(index, source, columns),
  ];
}

function factLines(index: TimelineIndex, { source, entries, reports, copies }: SourceEntry, columns: number): Line[] {
  const fact = (label: string, words: string | undefined): Line[] =>
    words === undefined
      ? []
      : wrapLine([span(terminalText(words.slice(0, LONGEST_TEXT)))], columns, {
          first: [span(fitText(label, LABEL), 'dim')],
          rest: [span(' '.repeat(LABEL))],
        });
  const original = source.copyOf === undefined ? undefined : index.sources.get(source.copyOf);
  const alone = entries.filter(({ event }) => tellsAlone(source, event, (id) => index.sources.get(id))).length;
  const told = entries.length > 0 ? `, ${alone === 0 ? 'none' : alone} told by it alone` : '';
  const names = copies.slice(0, MOST).map((copy) => sourceLabel(copy, copy.id));
  return [
    ...fact('author', source.author),
    ...fact(
      'published',
      source.published
        ? `${publicationWords(source.published)}, ${PUBLISHED_WORDS[source.published.basis]}`
        : 'on a day that neither the article nor its text tells',
    ),
    ...fact('', publicationReason(source)?.full),
    ...fact(
      'near copy of',
      original && `${sourceLabel(original, original.id)}; it is not counted as an independent source`,
    ),
    ...fact(
      'copied by',
      copies.length === 0
        ? undefined
        : names.join(', ') + (copies.length > MOST ? ` and ${copies.length - MOST} others` : ''),
    ),
    ...fact(
      'events',
      `${counted(entries.length, 'event')}${told}; ${counted(reports, 'report')}; ${counted(source.words, 'word')}`,
    ),
    ...fact('address', source.url),
  ];
}

/** What remained open in a source: dates that could not be resolved, statements that contradict each other. */
function openLines({ timeline }: TimelineIndex, { id }: Source, columns: number): Line[] {
  const issues = timeline.issues.filter(({ sourceId }) => sourceId === id);
  if (issues.length === 0) return [];
  return [
    [],
    heading('What remains open', columns),
    ...issues
      .slice(0, MOST)
      .flatMap(({ message }) =>
        wrapLine([span(terminalText(message.slice(0, LONGEST_TEXT)), 'dim')], columns, { rest: [span('  ')] }),
      ),
  ];
}
