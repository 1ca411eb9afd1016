import { terminalText } from '@dateline/core/formats';
import type { Disagreement, Event, Evidence, Position, TextSpan } from '@dateline/core/model';
import { isNote, sourceLabel } from '../data/source-label.js';
import { fitText, type Line, lineText, type Span, span } from '../text/line.js';
import { wrapLine } from '../text/wrap-line.js';
import type { Around } from './around.js';
import { type Block, heading } from './block.js';
import { type Quoted, quotedWords } from './quoted-words.js';
import { numberMark } from './source-numbers.js';

/** As many quotations as stand under a position; the reports below have the others. */
const MOST_QUOTED = 4;

/** What the sources of an event differ on: each point with its positions, who takes them and the words that say so. */
export function disagreementBlocks(around: Around): Block[] {
  const { disagreements } = around.event;
  const points = disagreements.length === 1 ? '' : ` on ${disagreements.length} points`;
  return disagreements.flatMap((disagreement, i): Block[] => [
    { lines: [[]] },
    {
      stop: true,
      lines: [
        ...(i === 0 ? [heading(`Where the sources differ${points}`, around.columns)] : []),
        ...pointLines(disagreement, around.columns),
        ...disagreement.positions.flatMap((position, at) =>
          positionLines(
            position,
            labelColumns(disagreement, around.columns),
            at === disagreement.positions.length - 1,
            around,
          ),
        ),
      ],
    },
  ]);
}

const pointLines = ({ aspect, about }: Disagreement, columns: number): Line[] =>
  wrapLine([span(aspect, 'disputed'), span(about === aspect ? '' : ` ${terminalText(about)}`)], columns);

const labelOf = ({ label, value }: Position): string => terminalText(label || value);

const labelColumns = ({ positions }: Disagreement, columns: number): number =>
  Math.max(
    8,
    Math.min(Math.floor(columns * 0.45), Math.max(...positions.map((position) => labelOf(position).length)) + 1),
  );

/** A position: what is said and who says so, side by side, and under it the words. */
function positionLines(position: Position, room: number, last: boolean, around: Around): Line[] {
  const { index, columns, numbers } = around;
  const names = position.sourceIds.map((id) =>
    // A name and its number stay together.
    [sourceLabel(index.sources.get(id), id), numberMark(numbers, id)].filter(Boolean).join('\u00a0'),
  );
  const left = wrapLine([span(labelOf(position), 'strong')], room);
  const right = wrapLine([span([...new Set(names)].join(', '))], Math.max(8, columns - room - 5));
  const head = Array.from({ length: Math.max(left.length, right.length) }, (_, row): Line => {
    const glyph = row === 0 ? (last ? '└ ' : '├ ') : last ? '  ' : '│ ';
    return [
      span(glyph, 'border'),
      span(fitText(lineText(left[row] ?? []), room), 'strong'),
      span(' │ ', 'border'),
      ...(right[row] ?? []),
    ];
  });
  const edge = span(last ? '    ' : '│   ', 'border');
  const quotes = quotedOf(position, around.event).slice(0, MOST_QUOTED);
  return [
    ...head,
    ...quotes.flatMap(({ sourceId, ...quote }) => {
      const source = index.sources.get(sourceId);
      const mark = numberMark(numbers, sourceId);
      const first: Span[] = [
        edge,
        span(mark && `${mark} `, 'dim'),
        span(isNote(source) ? 'as summarised: ' : '', 'copy'),
      ];
      return wrapLine(quotedWords(index, quote, source, { grounds: quote.spans, words: around.words }), columns, {
        first,
        rest: [edge],
      });
    }),
  ];
}

/** The words that take a position, each sentence of a source once, with what in them says so. */
function quotedOf({ evidence }: Position, event: Event): (Quoted & { sourceId: string; spans: TextSpan[] })[] {
  const found = new Map<string, Quoted & { sourceId: string; spans: TextSpan[] }>();
  for (const { sourceId, start, end, sentence } of evidence) {
    const quoted = sentence ?? reportAround(event, { sourceId, start, end });
    if (!quoted) continue;
    const key = `${sourceId}:${quoted.start}`;
    const before = found.get(key);
    if (before) before.spans.push({ start, end });
    else found.set(key, { sourceId, start: quoted.start, quote: quoted.quote, spans: [{ start, end }] });
  }
  return [...found.values()];
}

/** The report that holds a piece of evidence, for a timeline whose evidence has no words of its own. */
const reportAround = ({ reports }: Event, { sourceId, start, end }: Evidence): Quoted | undefined =>
  reports.find((report) => report.sourceId === sourceId && report.start <= start && end <= report.end);
