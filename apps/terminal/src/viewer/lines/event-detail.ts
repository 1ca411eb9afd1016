import { counted, terminalText } from '@dateline/core/formats';
import type { Event } from '@dateline/core/model';
import { markedWords } from '../data/search.js';
import type { Entry, TimelineIndex } from '../data/timeline-index.js';
import { fitText, type Line, type Span, span } from '../text/line.js';
import { hitMarks, markSpans } from '../text/mark-spans.js';
import { wrapLine } from '../text/wrap-line.js';
import { type Detail, detailOf } from './block.js';
import { dateLines } from './date-lines.js';
import { disagreementBlocks } from './disagreement-lines.js';
import { marksOf, sourceBar } from './event-marks.js';
import { LONGEST_TEXT } from './quoted-words.js';
import { reportBlocks } from './report-lines.js';
import { numberSources } from './source-numbers.js';

/** Everything that is known of an event, as lines of at most so many columns. */
export function eventDetail(index: TimelineIndex, entry: Entry, columns: number, search: string): Detail {
  const { event } = entry;
  const words = markedWords(index, search);
  const title = event.title.slice(0, LONGEST_TEXT);
  const around = { index, event, columns, words, numbers: numberSources(event) };
  return detailOf([
    {
      stop: true,
      lines: [
        ...wrapLine(markSpans(title, hitMarks(title, words), 'strong'), columns),
        [],
        ...dateLines(event, columns),
        ...standing(index, entry, columns),
        ...(event.summary
          ? [[], ...wrapLine([span(terminalText(event.summary.slice(0, LONGEST_TEXT)))], columns)]
          : []),
        ...cast(index, event, columns),
      ],
    },
    ...disagreementBlocks(around),
    ...reportBlocks(around),
  ]);
}

/** How well it stands: sources, status, points in dispute. */
function standing(index: TimelineIndex, { event, sources }: Entry, columns: number): Line[] {
  const copies = sources.filter((id) => index.sources.get(id)?.copyOf).length;
  const facts = [
    counted(event.independentSources, 'independent source'),
    counted(event.reports.length, 'report'),
    ...(copies > 0 ? [counted(copies, 'copy', 'copies')] : []),
  ];
  const marks = marksOf(event).flatMap(({ glyph, word, style }) => [span('   '), span(`${glyph}\u00a0${word}`, style)]);
  return [
    [],
    ...wrapLine([...sourceBar(event.independentSources), span(' '), span(facts.join(' · ')), ...marks], columns),
  ];
}

/** Who takes part, and where. */
function cast(index: TimelineIndex, event: Event, columns: number): Line[] {
  const row = (label: string, ids: readonly string[]): Line[] => {
    const names = ids.flatMap((id, i): Span[] => {
      const entity = index.entities.get(id);
      const name = span(terminalText(entity?.name ?? id), entity?.kind ?? 'person');
      return i === 0 ? [name] : [span(', '), name];
    });
    const rest = [span(' '.repeat(8))];
    return names.length === 0 ? [] : wrapLine(names, columns, { first: [span(fitText(label, 8), 'dim')], rest });
  };
  const lines = [...row('actors', event.actors), ...row('places', event.places)];
  return lines.length > 0 ? [[], ...lines] : [];
}
