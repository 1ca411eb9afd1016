import type { TextSpan } from '../model/index.js';
import { isCreditLine } from './credit-lines.js';
import { entriesOf } from './entry-lines.js';
import { splitStamp } from './entry-stamps.js';
import { itemsOf } from './list-items.js';
import { paragraphBreaks } from './wrapped-lines.js';

/** A block of more lines than this is no head of an article. */
const MOST_LINES = 6;

/**
 * The paragraphs of a text, without white space and the marks of headings and lists around them: runs of lines between blank
 * lines, or single lines where the text has no blank ones and isn't wrapped, or where a run holds an author's or a date's own line. The items of
 * a list are paragraphs, and so are the entries of a chronology and the times that stand before the entries of a live page.
 */
export function paragraphsOf(text: string): TextSpan[] {
  const blank = /\n[^\S\n]*\n/.test(text);
  const separator = blank ? /\n(?:[^\S\n]*\n)+/g : /\n+/g;
  const parts = blank ? () => true : paragraphBreaks(text);
  const spans: TextSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    if (!parts(match.index)) continue;
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans
    .flatMap((span) => linesOfHead(text, span))
    .flatMap((span) => itemsOf(text, span))
    .flatMap((span) => entriesOf(text, span))
    .map((span) => withoutMargins(text, span))
    .flatMap((span) => splitStamp(text, span))
    .filter(({ start, end }) => start < end);
}

/** The lines of a block such as "The Post / By Ana Roe / 3 May 2011", one by one; any other block whole. */
function linesOfHead(text: string, span: TextSpan): TextSpan[] {
  const lines = text
    .slice(span.start, span.end)
    .trimEnd()
    .split('\n', MOST_LINES + 1);
  if (lines.length < 2 || lines.length > MOST_LINES || !lines.some(isCreditLine)) return [span];
  let start = span.start;
  return lines.map((line) => {
    const end = start + line.length;
    const own = { start, end };
    start = end + 1;
    return own;
  });
}

function withoutMargins(text: string, { start, end }: TextSpan): TextSpan {
  const trimmed = text.slice(start, end).replace(/^\s*(?:(?:#{1,6}|[-–•*+])[^\S\n]+)?/, '');
  const from = end - trimmed.length;
  return { start: from, end: from + trimmed.trimEnd().length };
}
