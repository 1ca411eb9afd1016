import type { Source, TextSpan } from '@dateline/core/model';
import { isNote } from '../data/source-label.js';
import type { TimelineIndex } from '../data/timeline-index.js';
import { type Span, span } from '../text/line.js';
import { hitMarks, type Mark, markSpans } from '../text/mark-spans.js';

/** Longer texts are cut on the screen; the export has them whole. */
export const LONGEST_TEXT = 3000;

/** Words of a source, and the offset in its text that they stand at. */
export interface Quoted {
  quote: string;
  start: number;
}

interface Marked {
  /** Names, to show in the style of what they name. */
  names?: readonly (TextSpan & { entityId: string })[];
  /** What something rests on: a date, or a position that is taken. */
  grounds: readonly TextSpan[];
  /** What is searched for. */
  words: readonly string[];
}

/** A source's words with some of them marked. A summary stands without quotation marks: it is nobody's own words. */
export function quotedWords(
  index: TimelineIndex,
  { quote: whole, start: from }: Quoted,
  source: Source | undefined,
  { names = [], grounds, words }: Marked,
): Span[] {
  const quote = whole.slice(0, LONGEST_TEXT);
  const within = ({ start, end }: TextSpan) => ({ start: start - from, end: end - from });
  const marks: Mark[] = [
    ...names.map((name) => ({
      ...within(name),
      style: index.entities.get(name.entityId)?.kind ?? ('person' as const),
    })),
    ...grounds.map((ground) => ({ ...within(ground), style: 'expression' as const })),
    ...hitMarks(quote, words),
  ];
  const rest = whole.length - quote.length;
  const spans = [...markSpans(quote, marks), ...(rest > 0 ? [span(` … (${rest} more characters)`, 'dim')] : [])];
  return isNote(source) ? spans : [span('“', 'dim'), ...spans, span('”', 'dim')];
}
